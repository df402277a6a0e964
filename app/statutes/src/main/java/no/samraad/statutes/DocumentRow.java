package no.samraad.statutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One immutable version of a document.
 *
 * @param code the document through all its versions
 * @param canonical the document as canonical JSON
 * @param sha256 of {@code canonical}
 */
@MappedEntity(value = "statutes_document", schema = "tenant")
public record DocumentRow(
        @Id UUID id, String kind, String code, LocalDate inForceFrom, String canonical, byte[] sha256) {}
