package no.samraad.platform.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** An act as the database knows it. */
@MappedEntity(value = "act", schema = "tenant")
public record ActRow(@Id UUID id) {}
