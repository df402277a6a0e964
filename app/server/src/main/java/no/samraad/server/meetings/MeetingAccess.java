package no.samraad.server.meetings;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Who may see and who may run the meetings of a body. */
public final class MeetingAccess {
    private static final Set<Role> RUNNERS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);
    private static final Set<Role> INSIDERS = Set.of(
            Role.SECRETARY,
            Role.CHAIR,
            Role.DEPUTY_CHAIR,
            Role.MEETING_CHAIR,
            Role.MEMBER,
            Role.DEPUTY,
            Role.OBSERVER,
            Role.CASE_OFFICER);

    private MeetingAccess() {}

    /** The role by which a caller may plan, call and cancel a body's meetings; empty when none. */
    public static Optional<Role> runner(Caller caller, UUID bodyId) {
        Set<Role> roles = caller.rolesIn(bodyId);
        return RUNNERS.stream().filter(roles::contains).sorted().findFirst();
    }

    public static boolean runs(Caller caller, UUID bodyId) {
        return runner(caller, bodyId).isPresent();
    }

    /** Whether a caller belongs to the body or serves it, and so sees what is only planned. */
    public static boolean belongs(Caller caller, UUID bodyId) {
        return caller.rolesIn(bodyId).stream().anyMatch(INSIDERS::contains);
    }

    /** What is only planned is seen by those who belong to the body; what was called or held, by everyone. */
    public static boolean sees(Caller caller, Meeting meeting) {
        return meeting.calledAt().isPresent()
                || belongs(caller, meeting.bodyId())
                || switch (meeting) {
                    case PlannedMeeting _ -> false;
                    case CancelledMeeting _ -> false;
                    case CalledMeeting _ -> true;
                    case OpenMeeting _ -> true;
                    case ClosedMeeting _ -> true;
                };
    }
}
