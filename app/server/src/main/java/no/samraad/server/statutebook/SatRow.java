package no.samraad.server.statutebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Someone who sat in a seat at a meeting. */
@MappedEntity(value = "presence", schema = "tenant")
public record SatRow(@Id UUID id, UUID personId, UUID seatId) {}
