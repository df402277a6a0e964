package no.samraad.server.calls;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a code leads to, without the code.
 *
 * @param subjectId the party that is called upon
 * @param usedAt null while it can be used
 */
@Introspected
@MappedEntity(value = "signed_link", schema = "tenant")
public record CallLink(
        @Id UUID subjectId, Instant expiresAt, @Nullable Instant usedAt) {}
