package no.samraad.engine.seating;

import no.samraad.engine.seat.Composition;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body, about to be held against the rules.
 *
 * @param composition the seats on the day
 * @param roster what is known of parties, persons and appointments; null where only the seats are asked about
 */
public record SeatingFacts(
        Composition composition, @Nullable Roster roster) {}
