package no.samraad.server.costs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment somebody can have costs in.
 *
 * @param partyId whose seat it is; null when several share it
 * @param until the first day after the term; null for one without end
 */
@Introspected
@MappedEntity(value = "appointment", schema = "tenant")
public record SatIn(
        @Id UUID id,
        UUID bodyId,
        String bodyCode,
        String bodyName,
        String seatLabel,
        String partner,
        @Nullable UUID partyId,
        @Nullable String partyCode,
        UUID personId,
        String person,
        LocalDate since,
        @Nullable LocalDate until) {
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
