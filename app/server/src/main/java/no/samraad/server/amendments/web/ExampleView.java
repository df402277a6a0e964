package no.samraad.server.amendments.web;

import java.util.Optional;
import no.samraad.statutes.FindingView;

/**
 * An example beside a paragraph, tried on the draft.
 *
 * @param id as it is sent when it is taken away
 * @param place the paragraph as cited; its id where the draft has no such paragraph
 * @param expected the message key of what should come of it
 * @param green whether it came out so
 * @param finding what came of it; empty when no rule answers it
 */
public record ExampleView(
        String id,
        String place,
        String anchor,
        String title,
        String expected,
        boolean green,
        Optional<FindingView> finding) {

    /** A partner of the body the form is about, and how many voting seats it has. */
    public record Partner(String code, String name, int seats) {}
}
