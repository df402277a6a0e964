package no.samraad.server.plans;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a body and year as the database keeps it.
 *
 * @param wishes what the draft was asked to be, as JSON
 * @param days the days of a draft, as JSON
 * @param begins when a meeting of the plan begins, such as {@code 12:00:00}
 * @param adoptedOn null while it is a draft
 * @param once the key of the form it was last saved from; null where none had one
 */
@Serdeable
@MappedEntity(value = "meeting_plan", schema = "tenant")
public record PlanRow(
        @Id UUID id,
        String wishes,
        String days,
        String begins,
        String ends,
        String place,
        @Nullable LocalDate adoptedOn,
        @Nullable UUID once,
        int version) {
    public LocalTime from() {
        return LocalTime.parse(begins);
    }

    public LocalTime until() {
        return LocalTime.parse(ends);
    }

    public boolean adopted() {
        return adoptedOn != null;
    }
}
