package no.samraad.admin.communities;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A health community as the national administration sees it: no paper, no title, no person.
 *
 * @param statutesInForceFrom null while it has published none
 */
@Introspected
@MappedEntity(value = "tenant", schema = "platform")
public record CommunityRow(
        @Id UUID id,
        String slug,
        String name,
        String status,
        @Nullable LocalDate statutesInForceFrom,
        @Nullable String statutesVersion,
        int meetingsHeld,
        int recordedBreaches) {}
