package no.samraad.server.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings a case may be meant for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WantedMeetingRows extends GenericRepository<WantedMeeting, UUID> {

    /** What lies ahead in every body, the next first. */
    @Query("""
            select m.id, m.body_id, b.short_name as body_short_name, m.kind, m.year, m.plan_number, m.starts_at, m.state
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.starts_at > :from and m.state in ('planned', 'called')
            order by m.starts_at, m.id limit 100""")
    List<WantedMeeting> ahead(UUID tenantId, Instant from);

    @Query("""
            select m.id, m.body_id, b.short_name as body_short_name, m.kind, m.year, m.plan_number, m.starts_at, m.state
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.id = :id""")
    Optional<WantedMeeting> find(UUID tenantId, UUID id);
}
