package no.samraad.server.decisions;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A ballot as the database knows it. */
@MappedEntity(value = "ballot", schema = "tenant")
public record BallotRow(@Id UUID id) {}
