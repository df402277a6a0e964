package no.samraad.server.feeds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, on a day.
 *
 * @param role code of an office or of a seat's capacity
 * @param bodyId null when it holds for the whole community
 */
@MappedEntity(value = "office", schema = "tenant")
public record Held(@Id UUID id, String role, @Nullable UUID bodyId) {}
