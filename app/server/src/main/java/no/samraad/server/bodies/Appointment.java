package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term in a seat.
 *
 * @param capacity {@code member} or {@code deputy}
 * @param since the first day
 * @param until the first day after; null while open
 * @param appointedBy who appointed, in words
 */
@Introspected
@MappedEntity(value = "appointment", schema = "tenant")
public record Appointment(
        @Id UUID id,
        UUID seatId,
        int seatPosition,
        String seatLabel,
        UUID personId,
        String personName,
        String capacity,
        LocalDate since,
        @Nullable LocalDate until,
        String appointedBy) {

    /** Whether both are in force on some day; {@code until} null means without end. */
    boolean touches(LocalDate from, @Nullable LocalDate end) {
        return (end == null || since.isBefore(end)) && (until == null || from.isBefore(until));
    }
}
