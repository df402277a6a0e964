package no.samraad.server.amendments;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A draft put as a case, as the database knows it. */
@MappedEntity(value = "amendment", schema = "tenant")
public record AmendmentRow(@Id UUID id) {}
