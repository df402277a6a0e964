package no.samraad.server.statuteediting;

import java.util.Set;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Who sees drafts and who writes them: the secretariat writes, the leadership reads along, nobody else sees them. */
public final class DraftAccess {
    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);

    private DraftAccess() {}

    /** Whether drafts exist for this caller at all. */
    public static boolean reads(Caller caller) {
        return caller.roles().stream().anyMatch(READERS::contains);
    }

    /** Whether this caller may start and change drafts. */
    public static boolean writes(Caller caller) {
        return caller.signedIn().isPresent() && caller.roles().contains(Role.SECRETARY);
    }
}
