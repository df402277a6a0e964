package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices that were sent. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface NoticeRows extends GenericRepository<NoticeSent, UUID> {

    /** What was sent for a meeting, first to last. */
    @Query("""
            select n.id, n.meeting_id, n.act_id, n.sent_at, n.sequence,
                   cast((select count(*) from tenant.notice_recipient r
                         where r.tenant_id = n.tenant_id and r.notice_id = n.id) as int) as recipients,
                   a.disposition, a.reason, p.name as actor_name
            from tenant.notice n
              join tenant.act a on a.tenant_id = n.tenant_id and a.id = n.act_id
              left join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
            where n.tenant_id = :tenantId and n.meeting_id = :meetingId
            order by n.sequence""")
    List<NoticeSent> of(UUID tenantId, UUID meetingId);

    /** The sequence of the latest; -1 before the first. */
    @Query("""
            select coalesce(max(n.sequence), -1) from tenant.notice n
            where n.tenant_id = :tenantId and n.meeting_id = :meetingId""")
    int latestSequence(UUID tenantId, UUID meetingId);

    @Query("""
            insert into tenant.notice (tenant_id, id, meeting_id, act_id, sent_at, sequence)
            values (:tenantId, :id, :meetingId, :actId, :sentAt, :sequence)""")
    void insert(UUID tenantId, UUID id, UUID meetingId, UUID actId, Instant sentAt, int sequence);

    @Query("""
            insert into tenant.notice_recipient (tenant_id, notice_id, person_id, standing, message_id)
            values (:tenantId, :noticeId, :personId, :standing, :messageId)""")
    void insertRecipient(UUID tenantId, UUID noticeId, UUID personId, String standing, @Nullable UUID messageId);
}
