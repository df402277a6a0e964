package no.samraad.server.statutebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer: who recorded it, when, and where it was decided.
 *
 * @param id of the version it is kept as
 * @param code of the document
 * @param recordedBy null when nobody's name is known any more
 */
@MappedEntity(value = "act", schema = "tenant")
public record AnswerGivenRow(
        @Id UUID id,
        String code,
        LocalDate inForceFrom,
        String decidedWhere,
        @Nullable String recordedBy,
        Instant recordedAt) {}
