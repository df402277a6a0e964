package no.samraad.engine.quorum;

import java.util.Set;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a quorum is judged by.
 *
 * @param composition the seats of the body on the date
 * @param attendance who is in now
 * @param partial who is partial in this item; empty at opening
 * @param moment what the quorum is asked about for; null when only those who are in now are asked about
 * @param atOpening who was in when the meeting was opened; null when not known
 */
public record QuorumFacts(
        Composition composition,
        Attendance attendance,
        Set<PersonId> partial,
        @Nullable Moment moment,
        @Nullable Attendance atOpening) {
    public QuorumFacts {
        partial = Set.copyOf(partial);
    }

    /** Those who are in now, whenever the rules ask about them. */
    public QuorumFacts(Composition composition, Attendance attendance, Set<PersonId> partial) {
        this(composition, attendance, partial, null, null);
    }

    /** What a quorum is asked about for. */
    public enum Moment {
        OPENING,
        ITEM
    }
}
