package no.samraad.server.statutebook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The answers a community has given to what its texts leave open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AnswerRows extends GenericRepository<AnswerGivenRow, UUID> {

    /** The latest first. */
    @Query("""
            select d.id, d.code, d.in_force_from, a.facts ->> 'decided_where' as decided_where, p.name as recorded_by,
                   a.recorded_at
            from tenant.act a
            join tenant.statutes_document d on d.tenant_id = a.tenant_id and d.code = a.facts ->> 'document'
                 and d.in_force_from = cast(a.facts ->> 'in_force_from' as date)
            left join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
            where a.tenant_id = :tenantId and d.tenant_id = :tenantId and a.kind = 'gap_answered'
            order by a.recorded_at desc, a.id desc limit :most""")
    List<AnswerGivenRow> latest(UUID tenantId, int most);
}
