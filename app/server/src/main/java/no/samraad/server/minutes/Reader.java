package no.samraad.server.minutes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone the minutes are sent to. */
@Introspected
@MappedEntity(value = "person", schema = "tenant")
public record Reader(@Id UUID id, String name, @Nullable String email, String language) {}
