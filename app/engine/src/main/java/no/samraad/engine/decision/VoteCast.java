package no.samraad.engine.decision;

import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/**
 * A vote.
 *
 * @param seat the seat it is cast for
 * @param by who cast it
 * @param value for, against or abstaining
 */
public record VoteCast(SeatId seat, PersonId by, Value value) {
    /** What was voted. */
    public enum Value {
        FOR,
        AGAINST,
        ABSTAIN
    }
}
