package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What stands on record of a meeting. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RecordRows extends GenericRepository<OnRecord, UUID> {

    /** The notices that were sent and every recorded breach, in the order they were recorded. */
    @Query("""
            select a.id, a.kind, a.happened_at, n.sequence,
                   cast((select count(*) from tenant.notice_recipient r
                         where r.tenant_id = n.tenant_id and r.notice_id = n.id) as int) as recipients,
                   case when a.disposition = 'breach' then a.reason end as reason, p.name as actor_name
            from tenant.act a
              left join tenant.notice n on n.tenant_id = a.tenant_id and n.act_id = a.id
              left join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
            where a.tenant_id = :tenantId and a.meeting_id = :meetingId
              and (n.id is not null or a.disposition = 'breach')
            order by a.recorded_at, a.id""")
    List<OnRecord> of(UUID tenantId, UUID meetingId);
}
