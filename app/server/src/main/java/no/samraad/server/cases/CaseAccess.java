package no.samraad.server.cases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Who handles the cases of a body, and as what someone raises one. */
public final class CaseAccess {
    private static final Set<Role> HANDLERS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);

    private CaseAccess() {}

    /** The role by which a caller handles the cases of a body; empty when none. */
    public static Optional<Role> handler(Caller caller, UUID bodyId) {
        Set<Role> roles = caller.rolesIn(bodyId);
        return HANDLERS.stream().filter(roles::contains).sorted().findFirst();
    }

    public static boolean handles(Caller caller, UUID bodyId) {
        return handler(caller, bodyId).isPresent();
    }

    /**
     * As what someone raises a case in a body.
     *
     * @param interest what is said of the own interest in it
     */
    public static Raiser raiser(Caller caller, UUID bodyId, String interest) {
        Set<Role> roles = caller.rolesIn(bodyId);
        if (roles.contains(Role.SECRETARY)) {
            return Raiser.SECRETARIAT;
        }
        if (roles.contains(Role.MEMBER)
                || roles.contains(Role.DEPUTY)
                || roles.contains(Role.CHAIR)
                || roles.contains(Role.DEPUTY_CHAIR)) {
            return Raiser.REPRESENTATIVE;
        }
        return interest.isBlank() ? Raiser.OUTSIDER : Raiser.OUTSIDER_WITH_INTEREST;
    }

    /** The role a case is raised in. */
    public static Role role(Caller caller, UUID bodyId) {
        Set<Role> roles = caller.rolesIn(bodyId);
        return handler(caller, bodyId)
                .or(() -> Set.of(Role.MEMBER, Role.DEPUTY, Role.OBSERVER, Role.CASE_OFFICER).stream()
                        .filter(roles::contains)
                        .sorted()
                        .findFirst())
                .orElse(Role.SUBMITTER);
    }
}
