package no.samraad.engine.finding;

import java.util.List;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** The smallest change that would make a finding met. */
public sealed interface Remedy {
    /**
     * Bring in so many of these.
     *
     * @param group the partner, side or body that lacks them
     * @param missing how many are missing
     * @param anyOf who could come, in order of seat, the member before the deputy
     */
    record BringIn(Subject group, int missing, List<Candidate> anyOf) implements Remedy {
        public BringIn {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * Someone who could represent a seat.
     *
     * @param person who
     * @param seat which seat
     * @param standing as its member or as its deputy
     */
    record Candidate(PersonId person, SeatId seat, Standing standing) {}

    /** In what capacity someone sits for a seat. */
    enum Standing {
        MEMBER,
        DEPUTY
    }

    /** Postpone the matter to another meeting. */
    record Postpone() implements Remedy {}

    /** Ask the community, or find out. */
    record Answer(Question question) implements Remedy {}
}
