package no.samraad.server.mandates;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a body's mandate.
 *
 * @param decidedByCode the body that decided; null where it was nobody of the community's bodies
 * @param decision where it stands, such as {@code sak 38/25}
 * @param approval {@code whole}, {@code part} where some points came back, or {@code returned}
 * @param leftOpen what came back; empty where it was approved whole
 */
@Introspected
@MappedEntity(value = "mandate", schema = "tenant")
public record Mandate(
        @Id UUID id,
        int version,
        String words,
        LocalDate inForceFrom,
        LocalDate decidedOn,
        @Nullable String decidedByCode,
        String decidedBy,
        String decision,
        String approval,
        String leftOpen) {
    /** Whether it has an effect: what was returned has none. */
    public boolean approved() {
        return !approval.equals("returned");
    }
}
