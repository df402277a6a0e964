package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that was sent out with a notice and so has a number everyone may know.
 *
 * @param planNumber of the meeting; null for an extraordinary one
 * @param day of the meeting
 */
@Introspected
@MappedEntity(value = "agenda_item", schema = "tenant")
public record TreatedCase(
        @Id UUID id,
        int number,
        int numberYear,
        String title,
        int meetingYear,
        @Nullable Integer planNumber,
        LocalDate day) {}
