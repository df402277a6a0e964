package no.samraad.server.mandates;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about the lives of one community's bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface BodyEventRows extends GenericRepository<BodyEvent, UUID> {

    /** Everything decided about all bodies, first to last. */
    @Query("""
            select e.id, e.body_id, e.kind, e.happens_on, e.decided_on, d.code as decided_by_code, e.decided_by,
                   e.decision, r.code as reports_to_code, e.ends_on, e.evaluate_by, s.code as successor_code
            from tenant.body_event e
              left join tenant.body d on d.tenant_id = e.tenant_id and d.id = e.decided_by_id
              left join tenant.body r on r.tenant_id = e.tenant_id and r.id = e.reports_to_id
              left join tenant.body s on s.tenant_id = e.tenant_id and s.id = e.successor_id
            where e.tenant_id = :tenantId
            order by e.happens_on, e.decided_on, e.id""")
    List<BodyEvent> all(UUID tenantId);

    @Query("""
            insert into tenant.body_event (tenant_id, id, body_id, kind, happens_on, decided_on, decided_by_id, decided_by,
                decision, reports_to_id, ends_on, evaluate_by, successor_id)
            values (:tenantId, :id, :bodyId, :kind, :happensOn, :decidedOn, cast(:decidedById as uuid), :decidedBy,
                :decision, cast(:reportsToId as uuid), cast(:endsOn as date), cast(:evaluateBy as date),
                cast(:successorId as uuid))""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            String kind,
            LocalDate happensOn,
            LocalDate decidedOn,
            @Nullable UUID decidedById,
            String decidedBy,
            String decision,
            @Nullable UUID reportsToId,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate evaluateBy,
            @Nullable UUID successorId);

    /** How many rows changed: none when the body ends then already, or begins later. */
    @Query("""
            update tenant.body set valid = daterange(lower(valid), cast(:until as date))
            where tenant_id = :tenantId and id = :bodyId and lower(valid) < :until
              and (upper(valid) is null or upper(valid) > :until)""")
    int end(UUID tenantId, UUID bodyId, LocalDate until);

    /** Meetings that are planned or called to come after a body's last day. */
    @Query("""
            select cast(m.starts_at at time zone 'Europe/Oslo' as date) from tenant.meeting m
            where m.tenant_id = :tenantId and m.body_id = :bodyId and m.state in ('planned', 'called', 'open')
              and cast(m.starts_at at time zone 'Europe/Oslo' as date) > :lastDay
            order by m.starts_at limit 50""")
    List<LocalDate> meetingsAfter(UUID tenantId, UUID bodyId, LocalDate lastDay);

    /** The titles of the cases that wait for a body, first to last. */
    @Query("""
            select c.title from tenant.case_matter c
            where c.tenant_id = :tenantId and c.body_id = :bodyId and c.state in ('unconfirmed', 'submitted', 'ready')
            order by c.submitted_at, c.id limit 200""")
    List<String> waitingCases(UUID tenantId, UUID bodyId);

    /** Hands the waiting cases over to another body; how many. */
    @Query("""
            update tenant.case_matter set body_id = :successorId, wanted_meeting_id = null, version = version + 1
            where tenant_id = :tenantId and body_id = :bodyId and state in ('unconfirmed', 'submitted', 'ready')""")
    int moveCases(UUID tenantId, UUID bodyId, UUID successorId);
}
