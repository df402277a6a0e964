package no.samraad.engine.quorum;

import java.util.Set;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;

/**
 * What a quorum is judged by.
 *
 * @param composition the seats of the body on the date
 * @param attendance who is in now
 * @param partial who is partial in this item; empty at opening
 */
public record QuorumFacts(Composition composition, Attendance attendance, Set<PersonId> partial) {
    public QuorumFacts {
        partial = Set.copyOf(partial);
    }
}
