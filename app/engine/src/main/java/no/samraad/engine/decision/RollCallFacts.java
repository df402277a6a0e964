package no.samraad.engine.decision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A roll-call about to be recorded.
 *
 * @param item the case voted on
 * @param votes the votes, in any order
 * @param recording how they are recorded
 * @param composition the seats on the day
 * @param attendance who is in now
 * @param partial who is partial in the item
 * @param askedBy the seats that have asked for votes to be recorded by name; null when not known
 */
public record RollCallFacts(
        CaseRef item,
        List<VoteCast> votes,
        Recording recording,
        Composition composition,
        Attendance attendance,
        Set<PersonId> partial,
        @Nullable Set<SeatId> askedBy) {
    public RollCallFacts {
        votes = List.copyOf(votes);
        partial = Set.copyOf(partial);
        askedBy = askedBy == null ? null : Set.copyOf(askedBy);
    }

    /** A roll-call of which it is not known who has asked for names. */
    public RollCallFacts(
            CaseRef item,
            List<VoteCast> votes,
            Recording recording,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial) {
        this(item, votes, recording, composition, attendance, partial, null);
    }
}
