package no.samraad.engine.finding;

import java.util.List;

/**
 * What the finding would be if the text were read this way.
 *
 * @param readAs the way of reading, one entry for each thing left open
 * @param finding the finding under it
 */
public record Reading(List<ReadAs> readAs, Finding finding) {
    public Reading {
        readAs = List.copyOf(readAs);
    }
}
