package no.samraad.server.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A stay as the database knows it. */
@MappedEntity(value = "presence", schema = "tenant")
public record StayRow(@Id UUID id) {}
