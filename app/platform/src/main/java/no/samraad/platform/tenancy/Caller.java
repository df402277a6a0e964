package no.samraad.platform.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;

/**
 * Who asks, of which community, by what authority and at what time: everything a request may know about
 * its sender. Made anew for every request by {@code platform.enter}, never kept.
 *
 * @param signedIn empty for the public
 * @param authorities what today's appointments and offices give; the public has {@link Role#PUBLIC} alone
 * @param happenedAt the time by the statutes' clock of this community
 * @param recordedAt the time by the system's clock
 * @param csrf what every form of this session carries; empty for the public
 * @param clockDays how far the statutes' clock has been moved forward; zero outside local use
 */
public record Caller(
        Tenant tenant,
        Optional<SignedIn> signedIn,
        Set<Authority> authorities,
        Language language,
        ZonedDateTime happenedAt,
        Instant recordedAt,
        String csrf,
        int clockDays) {

    /**
     * A person with a session.
     *
     * @param personId the person's row in this community
     * @param acr the level of assurance the login gave, such as {@code idporten-loa-high}
     */
    public record SignedIn(UUID personId, String name, String acr) {}

    /**
     * One role, in one body or (without a body) in the whole community.
     *
     * @param bodyId empty when the role holds for every body
     */
    public record Authority(Role role, Optional<UUID> bodyId) {}

    /** The statutes' day. */
    public LocalDate today() {
        return happenedAt.withZoneSameInstant(Clocks.OSLO).toLocalDate();
    }

    /** The roles this caller has in {@code bodyId}, those of the whole community included. */
    public Set<Role> rolesIn(UUID bodyId) {
        return authorities.stream()
                .filter(a -> a.bodyId().isEmpty() || a.bodyId().get().equals(bodyId))
                .map(Authority::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles this caller has anywhere. */
    public Set<Role> roles() {
        return authorities.stream().map(Authority::role).collect(Collectors.toUnmodifiableSet());
    }
}
