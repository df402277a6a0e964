package no.samraad.server.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** References from cases to earlier ones. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReferenceRows extends GenericRepository<CaseReference, UUID> {

    @Query("""
            select r.id, r.case_id, r.item_id, r.words, r.point, b.code as body_code, i.number_year, i.number
            from tenant.case_reference r
              left join tenant.agenda_item i on i.tenant_id = r.tenant_id and i.id = r.item_id
                and i.notified_at is not null
              left join tenant.body b on b.tenant_id = i.tenant_id and b.id = i.body_id
            where r.tenant_id = :tenantId and r.case_id = :caseId
            order by r.id""")
    List<CaseReference> of(UUID tenantId, UUID caseId);

    /** The item that carries a number in a body. */
    @Query("""
            select i.id from tenant.agenda_item i
            where i.tenant_id = :tenantId and i.body_id = :bodyId and i.number_year = :year and i.number = :number""")
    Optional<UUID> itemWithNumber(UUID tenantId, UUID bodyId, int year, int number);

    @Query("""
            insert into tenant.case_reference (tenant_id, id, case_id, item_id, words, point)
            values (:tenantId, :id, :caseId, :itemId, :words, :point)""")
    void insert(UUID tenantId, UUID id, UUID caseId, @Nullable UUID itemId, String words, @Nullable Integer point);

    @Query("delete from tenant.case_reference where tenant_id = :tenantId and case_id = :caseId")
    void deleteOf(UUID tenantId, UUID caseId);
}
