package no.samraad.server.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a member's page.
 *
 * @param what {@code seat}, {@code minutes} or {@code case}
 * @param label the seat, the meeting or the case
 * @param detail the standing in the seat, the meeting's name in addresses, or the case's state
 * @param day the last day of the seat, the last day to ask for a change, or the day of submission
 */
@Introspected
@MappedEntity(value = "seat", schema = "tenant")
public record OwnLine(
        @Id UUID id,
        String what,
        String label,
        String detail,
        String bodyCode,
        String bodyShortName,
        @Nullable LocalDate day) {}
