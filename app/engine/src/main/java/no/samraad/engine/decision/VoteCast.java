package no.samraad.engine.decision;

import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/**
 * A vote.
 *
 * @param seat the seat it is cast for
 * @param by who cast it
 * @param value for, against, blank or abstaining
 */
public record VoteCast(SeatId seat, PersonId by, Value value) {
    /** What was voted. */
    public enum Value {
        FOR,
        AGAINST,
        /** Takes part in the vote, but is neither for nor against. */
        BLANK,
        /** Takes no part in the vote. */
        ABSTAIN
    }
}
