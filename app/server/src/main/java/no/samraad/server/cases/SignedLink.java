package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link sent by e-mail, without its token.
 *
 * @param subjectId the case it confirms
 * @param usedAt null while it can be used
 */
@Introspected
@MappedEntity(value = "signed_link", schema = "tenant")
public record SignedLink(
        @Id UUID subjectId, Instant expiresAt, @Nullable Instant usedAt) {}
