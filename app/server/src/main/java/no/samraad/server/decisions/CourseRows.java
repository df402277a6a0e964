package no.samraad.server.decisions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** How far cases have come. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CourseRows extends GenericRepository<CourseOfCase, UUID> {

    @Query("""
            select c.id, c.submitted_at,
                   (select min(i.notified_at) from tenant.agenda_item i
                    where i.tenant_id = c.tenant_id and i.case_id = c.id) as notified_at,
                   (select min(m.starts_at) from tenant.agenda_item i
                    join tenant.decision d on d.tenant_id = i.tenant_id and d.item_id = i.id
                    join tenant.meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
                    where i.tenant_id = c.tenant_id and i.case_id = c.id) as treated_at,
                   (select min(t.treated_on) from tenant.first_treatment t
                    where t.tenant_id = c.tenant_id and t.case_id = c.id) as treated_first_on
            from tenant.case_matter c where c.tenant_id = :tenantId and c.id = :caseId""")
    Optional<CourseOfCase> of(UUID tenantId, UUID caseId);
}
