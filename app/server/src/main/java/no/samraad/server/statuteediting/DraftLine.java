package no.samraad.server.statuteediting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft in a list, without its text; the components are those of {@link DraftRow}. */
@MappedEntity(value = "statute_draft", schema = "tenant")
public record DraftLine(
        @Id UUID id,
        int number,
        String kind,
        @Nullable LocalDate basedOnInForceFrom,
        String title,
        String state,
        @Nullable String changedByName,
        Instant changedAt) {}
