package no.samraad.statutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One immutable version of a document, without its text.
 *
 * @param code the document through all its versions
 * @param sha256 of the document as canonical JSON
 */
@MappedEntity(value = "statutes_document", schema = "tenant")
public record DocumentRow(@Id UUID id, String kind, String code, LocalDate inForceFrom, byte[] sha256) {}
