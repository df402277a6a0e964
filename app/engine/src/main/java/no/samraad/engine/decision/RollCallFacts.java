package no.samraad.engine.decision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;

/**
 * A roll-call about to be recorded.
 *
 * @param item the case voted on
 * @param votes the votes, in any order
 * @param recording how they are recorded
 * @param composition the seats on the day
 * @param attendance who is in now
 * @param partial who is partial in the item
 */
public record RollCallFacts(
        CaseRef item,
        List<VoteCast> votes,
        Recording recording,
        Composition composition,
        Attendance attendance,
        Set<PersonId> partial) {
    public RollCallFacts {
        votes = List.copyOf(votes);
        partial = Set.copyOf(partial);
    }
}
