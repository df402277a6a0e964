package no.samraad.engine.seat;

import no.samraad.engine.body.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A vote someone has handed to another for one meeting (B15).
 *
 * @param seat the seat whose vote it is
 * @param from who handed it over
 * @param to who is to cast it
 * @param form how it was handed over; null when not known
 * @param partyFrom the party the one who handed it over comes from; null when none, or not known
 * @param partyTo the party the other comes from; null when none, or not known
 */
public record DelegatedVote(
        SeatId seat,
        PersonId from,
        PersonId to,
        @Nullable DelegatedIn form,
        @Nullable PartyCode partyFrom,
        @Nullable PartyCode partyTo) {
    /** How a vote is handed over. */
    public enum DelegatedIn {
        WRITING,
        SPOKEN_WORDS
    }
}
