package no.samraad.server.costs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party as an invoice names it.
 *
 * @param code what statutes call it
 * @param organisationNumber of nine figures; null where nobody has given it
 */
@Introspected
@MappedEntity(value = "party", schema = "tenant")
public record BilledParty(
        @Id UUID id, String code, String name, @Nullable String organisationNumber) {}
