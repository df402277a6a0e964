package no.samraad.server.amendments;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting that is planned, called or not.
 *
 * @param number in the year's plan; null for an extraordinary meeting
 * @param called whether its notice is out
 */
@Introspected
@MappedEntity(value = "meeting", schema = "tenant")
public record MeetingAhead(
        @Id UUID id,
        String bodyCode,
        String bodyName,
        String kind,
        int year,
        @Nullable Integer number,
        LocalDate day,
        boolean called) {}
