package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** The personal deputy of a seat has been called to one meeting. */
@Introspected
@MappedEntity(value = "deputy_call", schema = "tenant")
public record DeputyCall(@Id UUID seatId, UUID meetingId, UUID personId, Instant calledAt) {}
