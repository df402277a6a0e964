package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The numbered cases of a body, for its public list. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TreatedCaseRows extends GenericRepository<TreatedCase, UUID> {

    /** The latest first. Only what was sent out has a number. */
    @Query("""
            select i.id, i.number, i.number_year, i.title, m.year as meeting_year, m.plan_number,
                   cast(m.starts_at at time zone 'Europe/Oslo' as date) as day
            from tenant.agenda_item i
              join tenant.meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
            where i.tenant_id = :tenantId and i.body_id = :bodyId
              and i.number is not null and i.notified_at is not null
            order by i.number_year desc, i.number desc
            limit :amount offset :skipped""")
    List<TreatedCase> page(UUID tenantId, UUID bodyId, int amount, int skipped);

    @Query("""
            select count(*) from tenant.agenda_item i
            where i.tenant_id = :tenantId and i.body_id = :bodyId
              and i.number is not null and i.notified_at is not null""")
    int count(UUID tenantId, UUID bodyId);
}
