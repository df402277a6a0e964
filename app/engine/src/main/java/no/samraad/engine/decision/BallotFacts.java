package no.samraad.engine.decision;

import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;

/**
 * One vote about to be cast.
 *
 * @param item the case voted on
 * @param vote the vote
 * @param composition the seats on the day
 * @param attendance who is in now
 * @param partial who is partial in the item
 */
public record BallotFacts(
        CaseRef item, VoteCast vote, Composition composition, Attendance attendance, Set<PersonId> partial) {
    public BallotFacts {
        partial = Set.copyOf(partial);
    }
}
