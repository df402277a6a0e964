package no.samraad.server.statuteediting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Caller.Authority;
import no.samraad.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who sees drafts and who writes them: the secretariat writes, the leadership reads along, nobody else sees them. A draft that
 * is worked on is the community's; one that is put before a body is that body's.
 */
public final class DraftAccess {
    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);

    private DraftAccess() {}

    /** Whether drafts exist for this caller at all. */
    public static boolean reads(Caller caller) {
        return caller.roles().stream().anyMatch(READERS::contains);
    }

    /** Whether this caller may start drafts, and work on those that are not put. */
    public static boolean writes(Caller caller) {
        return caller.signedIn().isPresent() && caller.roles().contains(Role.SECRETARY);
    }

    /** Whether this draft exists for this caller. */
    public static boolean reads(Caller caller, Draft draft) {
        return draft.putTo()
                .map(body -> caller.rolesIn(body).stream().anyMatch(READERS::contains))
                .orElseGet(() -> reads(caller));
    }

    /** Whether this caller may change this draft, or what becomes of it. */
    public static boolean writes(Caller caller, Draft draft) {
        return writes(caller)
                && draft.putTo()
                        .map(body -> caller.rolesIn(body).contains(Role.SECRETARY))
                        .orElse(true);
    }

    /** The bodies this caller leads or is secretary of; empty when it is every body. */
    public static Optional<Set<UUID>> bodies(Caller caller) {
        Set<Authority> leading = caller.authorities().stream()
                .filter(authority -> READERS.contains(authority.role()))
                .collect(Collectors.toUnmodifiableSet());
        return leading.stream().anyMatch(authority -> authority.bodyId().isEmpty())
                ? Optional.empty()
                : Optional.of(leading.stream()
                        .flatMap(authority -> authority.bodyId().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same as one text with commas between, for a query; null when it is every body. */
    public static @Nullable String bodiesAsText(Optional<Set<UUID>> bodies) {
        return bodies.map(some -> some.stream().map(UUID::toString).sorted().collect(Collectors.joining(",")))
                .orElse(null);
    }
}
