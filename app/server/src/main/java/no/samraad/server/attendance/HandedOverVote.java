package no.samraad.server.attendance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vote that was handed to another for a meeting, taken back or not. */
@Introspected
@MappedEntity(value = "handed_over_vote", schema = "tenant")
public record HandedOverVote(
        @Id UUID id,
        UUID meetingId,
        UUID seatId,
        String seatLabel,
        UUID fromId,
        String fromName,
        UUID toId,
        String toName,
        String form,
        @Nullable String document,
        Instant recordedAt,
        @Nullable Instant takenBackAt) {}
