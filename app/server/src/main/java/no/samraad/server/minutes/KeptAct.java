package no.samraad.server.minutes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act of the meeting as the minutes repeat it.
 *
 * @param finding what the engine said, JSON; null for an act no rule concerns
 * @param reason why a binding rule was not kept; null unless it was a recorded breach
 */
@Introspected
@MappedEntity(value = "act", schema = "tenant")
public record KeptAct(
        @Id UUID id,
        String kind,
        @Nullable UUID subjectId,
        String disposition,
        @Nullable String reason,
        @Nullable String finding,
        Instant happenedAt,
        String actorRole,
        @Nullable String actorName) {}
