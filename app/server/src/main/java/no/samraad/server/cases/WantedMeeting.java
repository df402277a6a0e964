package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A meeting a case may be meant for.
 *
 * @param kind {@code ordinary} or {@code extraordinary}
 * @param planNumber null for an extraordinary meeting
 */
@Introspected
@MappedEntity(value = "meeting", schema = "tenant")
public record WantedMeeting(
        @Id UUID id,
        UUID bodyId,
        String bodyShortName,
        String kind,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        String state) {
    public LocalDate day() {
        return startsAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public boolean ordinary() {
        return planNumber != null;
    }
}
