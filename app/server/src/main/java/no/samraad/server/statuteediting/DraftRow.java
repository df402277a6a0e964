package no.samraad.server.statuteediting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of one version of a document, as it stands.
 *
 * @param number within the community, from 1; its name in addresses
 * @param documentCode the document it is to be a version of
 * @param kind of the document, as kept
 * @param basedOnInForceFrom the version it was started from; null when it began empty or was imported
 * @param canonical the whole document as canonical JSON
 * @param version counts the saves, for two who write at once
 * @param state as kept, see {@link DraftState}
 * @param createdByName null when nobody's name is known any more
 * @param changedByName as {@code createdByName}
 * @param putTo the body it is put before; null when it is not put
 */
@MappedEntity(value = "statute_draft", schema = "tenant")
public record DraftRow(
        @Id UUID id,
        int number,
        String documentCode,
        String kind,
        @Nullable LocalDate basedOnInForceFrom,
        String title,
        String canonical,
        byte[] sha256,
        int version,
        String state,
        UUID createdBy,
        @Nullable String createdByName,
        Instant createdAt,
        UUID changedBy,
        @Nullable String changedByName,
        Instant changedAt,
        @Nullable UUID putTo) {}
