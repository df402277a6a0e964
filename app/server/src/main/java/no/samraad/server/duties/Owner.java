package no.samraad.server.duties;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Somebody who sees to something, or may be named to. */
@Serdeable
@MappedEntity(value = "person", schema = "tenant")
public record Owner(@Id UUID person, String name) {}
