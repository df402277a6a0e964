package no.samraad.server.mandates;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that works for a body.
 *
 * @param kind {@code helper}, {@code working}, {@code steering}, {@code reference} or {@code pre_meeting}
 * @param task what it is to do or deliver
 * @param members who is in it and whom they come from, a line each
 * @param dueOn when it is to be done; null where no day is set
 * @param since its first day
 * @param until the first day it is no more; null while it stands
 */
@Introspected
@MappedEntity(value = "work_group", schema = "tenant")
public record WorkGroup(
        @Id UUID id,
        String kind,
        String name,
        String task,
        String members,
        @Nullable LocalDate dueOn,
        String decision,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {}
