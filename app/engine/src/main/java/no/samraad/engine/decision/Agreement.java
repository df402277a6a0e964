package no.samraad.engine.decision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.seat.SeatId;

/**
 * How the body was asked, and what came of it. Each answer was judged as it was given ({@code Act.CastVote}), by who was in
 * then, and stands from then on: whoever answers and leaves, or arrives after the deputy has answered, changes nothing in it.
 */
public sealed interface Agreement {
    /** Nobody has been asked yet. */
    record NotAsked() implements Agreement {}

    /**
     * The meeting was asked whether anyone objects.
     *
     * @param objecting the seats that object
     * @param abstaining the seats that abstain
     */
    record AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) implements Agreement {
        public AskedForObjections {
            objecting = Set.copyOf(objecting);
            abstaining = Set.copyOf(abstaining);
        }
    }

    /**
     * Each was called upon to vote.
     *
     * @param votes the votes, in any order
     */
    record RollCall(List<VoteCast> votes) implements Agreement {
        public RollCall {
            votes = List.copyOf(votes);
        }
    }
}
