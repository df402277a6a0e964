package no.samraad.server.feeds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address somebody made, with whose it is.
 *
 * @param what {@code own}, {@code body} or {@code duty}
 * @param bodyCode of a body's feed; null for others
 * @param duty of a duty's feed, such as {@code send-notice}; null for others
 * @param personLanguage code of the language the person reads
 */
@MappedEntity(value = "calendar_feed", schema = "tenant")
public record Feed(
        @Id UUID id,
        UUID personId,
        String personName,
        String personLanguage,
        String what,
        @Nullable UUID bodyId,
        @Nullable String bodyCode,
        @Nullable String bodyShortName,
        @Nullable String duty,
        Instant madeAt) {}
