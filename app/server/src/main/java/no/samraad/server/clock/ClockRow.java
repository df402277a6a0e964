package no.samraad.server.clock;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** How many days a community's statutes' clock is ahead of the system's. */
@MappedEntity(value = "clock", schema = "tenant")
public record ClockRow(@Id UUID tenantId, int days) {}
