package no.samraad.server.amendments;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The texts that are put before the bodies of a community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PutTextRows extends GenericRepository<PutText, UUID> {

    /** What was put as this case, also when it is taken back since; empty when the case is of something else. */
    @Query("""
            select x.id, x.draft_number, x.body_id, b.short_name as body_name, x.put_at,
                   encode(x.text_sha256, 'hex') as sha256, array_to_string(x.changed, chr(31)) as changed, s.canonical,
                   exists (
                     select from tenant.agenda_item i
                     where i.tenant_id = x.tenant_id and i.case_id = x.case_id and i.notified_at is not null) as sent,
                   (select '/saker/' || ib.code || '/' || i.number_year || '/' || i.number
                    from tenant.agenda_item i
                      join tenant.body ib on ib.tenant_id = i.tenant_id and ib.id = i.body_id
                    where i.tenant_id = x.tenant_id and i.case_id = x.case_id and i.number is not null
                      and i.notified_at is not null
                    order by i.notified_at desc, i.id limit 1) as item_path,
                   x.withdrawn_at
            from tenant.amendment x
              join tenant.body b on b.tenant_id = x.tenant_id and b.id = x.body_id
              join tenant.statute_draft d on d.tenant_id = x.tenant_id and d.number = x.draft_number
              join lateral (
                select s.canonical from tenant.statute_draft_save s
                where s.tenant_id = d.tenant_id and s.draft_id = d.id and s.sha256 = x.text_sha256
                order by s.version limit 1) s on true
            where x.tenant_id = :tenantId and x.case_id = :caseId""")
    Optional<PutText> ofCase(UUID tenantId, UUID caseId);
}
