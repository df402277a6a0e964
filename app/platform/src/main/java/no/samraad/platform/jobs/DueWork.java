package no.samraad.platform.jobs;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of work whose time has come.
 *
 * @param subjectId what it is about, inside the wall
 * @param dueAt when it fell due, by the clock it follows
 * @param attempts how often it has failed before
 * @param happenedAt now, by the statutes' clock of the community
 * @param recordedAt now, by the system's clock
 */
public record DueWork(
        UUID id,
        UUID tenantId,
        WorkKind kind,
        Optional<UUID> subjectId,
        Instant dueAt,
        int attempts,
        ZonedDateTime happenedAt,
        Instant recordedAt) {}
