package no.samraad.server.minutes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a meeting's minutes beside the records they are made of.
 *
 * @param state a code of {@link MinutesState}
 * @param remarks what the secretary adds in words
 * @param sentAt when this version was sent for approval; null while it is a draft
 * @param silenceEndsOn the last day a change can be asked for; null where the rules set none
 * @param published the record as published, JSON; null before
 */
@Introspected
@MappedEntity(value = "minutes", schema = "tenant")
public record Minutes(
        @Id UUID id,
        UUID meetingId,
        String state,
        String remarks,
        @Nullable Instant sentAt,
        @Nullable LocalDate silenceEndsOn,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        @Nullable String published,
        int version) {

    public MinutesState stands() {
        return MinutesState.of(state);
    }
}
