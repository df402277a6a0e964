package no.samraad.server.meetings;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** A meeting in one state of its life; what may be done with it follows from the type. */
public sealed interface Meeting permits PlannedMeeting, CalledMeeting, OpenMeeting, ClosedMeeting, CancelledMeeting {
    /** What was settled when it was planned. */
    Appointed appointed();

    /** Rises by one at every change a page must show; also the optimistic lock of the agenda. */
    int version();

    /** The code of the state in message keys, such as {@code planned}. */
    default String state() {
        return switch (this) {
            case PlannedMeeting _ -> "planned";
            case CalledMeeting _ -> "called";
            case OpenMeeting _ -> "open";
            case ClosedMeeting _ -> "closed";
            case CancelledMeeting _ -> "cancelled";
        };
    }

    /** When the notice went out; empty before, and for a meeting opened or cancelled without one. */
    default Optional<ZonedDateTime> calledAt() {
        return switch (this) {
            case PlannedMeeting _ -> Optional.empty();
            case CalledMeeting called -> Optional.of(called.called());
            case OpenMeeting open -> open.called();
            case ClosedMeeting closed -> closed.called();
            case CancelledMeeting cancelled -> cancelled.called();
        };
    }

    default UUID id() {
        return appointed().id();
    }

    default UUID bodyId() {
        return appointed().bodyId();
    }
}
