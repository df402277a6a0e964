package no.samraad.platform.sessions;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A session as the database knows it; the app never sees the row. */
@MappedEntity(value = "session", schema = "platform")
public record SessionRow(@Id UUID id) {}
