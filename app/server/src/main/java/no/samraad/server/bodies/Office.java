package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Authority that no seat gives.
 *
 * @param role {@code secretary}, {@code chair}, {@code deputy_chair} or {@code case_officer}
 * @param bodyId null when it holds for the whole community
 * @param until the first day after; null while open
 */
@Introspected
@MappedEntity(value = "office", schema = "tenant")
public record Office(
        @Id UUID id,
        String role,
        @Nullable UUID bodyId,
        UUID personId,
        String personName,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
