package no.samraad.server.mandates;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups that work for one community's bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WorkGroupRows extends GenericRepository<WorkGroup, UUID> {

    /** The groups that work for a body on a day, by name. */
    @Query("""
            select g.id, g.kind, g.name, g.task, g.members, g.due_on, g.decision, lower(g.valid) as since,
                   upper(g.valid) as until, g.version
            from tenant.work_group g
            where g.tenant_id = :tenantId and g.valid @> cast(:day as date) and :bodyId = (
                select h.body_id from tenant.work_group_home h
                where h.tenant_id = g.tenant_id and h.group_id = g.id and h.since <= :day
                order by h.since desc limit 1)
            order by g.kind, g.name, g.id limit 200""")
    List<WorkGroup> of(UUID tenantId, UUID bodyId, LocalDate day);

    @Query("""
            insert into tenant.work_group (tenant_id, id, kind, name, task, members, due_on, decision, valid)
            values (:tenantId, :id, :kind, :name, :task, :members, cast(:dueOn as date), :decision,
                daterange(cast(:since as date), null))""")
    void insert(
            UUID tenantId,
            UUID id,
            String kind,
            String name,
            String task,
            String members,
            @Nullable LocalDate dueOn,
            String decision,
            LocalDate since);

    @Query("""
            insert into tenant.work_group_home (tenant_id, group_id, since, body_id)
            values (:tenantId, :groupId, :since, :bodyId)
            on conflict (tenant_id, group_id, since) do nothing""")
    void house(UUID tenantId, UUID groupId, LocalDate since, UUID bodyId);

    /** How many rows changed: none when it has ended, or was changed meanwhile. */
    @Query("""
            update tenant.work_group set valid = daterange(lower(valid), cast(:until as date)), version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and upper(valid) is null
              and lower(valid) < :until""")
    int end(UUID tenantId, UUID id, int version, LocalDate until);
}
