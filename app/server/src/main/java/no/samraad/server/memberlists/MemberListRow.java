package no.samraad.server.memberlists;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A list of members as it is kept until somebody decides on it.
 *
 * @param cells the table as JSON
 * @param preview what storing it would do, as JSON
 */
@Introspected
@MappedEntity(value = "member_list", schema = "tenant")
public record MemberListRow(@Id UUID id, UUID madeBy, Instant madeAt, String cells, String preview, int version) {}
