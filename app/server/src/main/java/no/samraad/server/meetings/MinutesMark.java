package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/** How far the minutes of a meeting have come. */
@Introspected
@MappedEntity(value = "minutes", schema = "tenant")
public record MinutesMark(
        @Id UUID meetingId,
        String state,
        @Nullable Instant sentAt,
        @Nullable LocalDate silenceEndsOn,
        @Nullable Instant publishedAt) {
    public @Nullable LocalDate sentOn() {
        return sentAt == null ? null : sentAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public @Nullable LocalDate publishedOn() {
        return publishedAt == null ? null : publishedAt.atZone(Clocks.OSLO).toLocalDate();
    }
}
