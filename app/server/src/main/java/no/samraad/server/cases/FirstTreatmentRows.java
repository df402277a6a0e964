package no.samraad.server.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Which bodies have treated which cases first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FirstTreatmentRows extends GenericRepository<FirstTreatment, UUID> {

    @Query("""
            select t.case_id, t.body_id, b.code as body_code, b.short_name as body_short_name, t.treated_on
            from tenant.first_treatment t join tenant.body b on b.tenant_id = t.tenant_id and b.id = t.body_id
            where t.tenant_id = :tenantId and t.case_id = :caseId
            order by t.treated_on""")
    List<FirstTreatment> of(UUID tenantId, UUID caseId);
}
