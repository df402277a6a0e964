package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who comes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReplyRows extends GenericRepository<Reply, UUID> {

    @Query("""
            select r.person_id, r.meeting_id, r.answer, r.reason, r.answered_at
            from tenant.reply r where r.tenant_id = :tenantId and r.meeting_id = :meetingId""")
    List<Reply> of(UUID tenantId, UUID meetingId);

    @Query("""
            insert into tenant.reply (tenant_id, meeting_id, person_id, answer, reason, answered_at)
            values (:tenantId, :meetingId, :personId, :answer, :reason, :at)
            on conflict (tenant_id, meeting_id, person_id)
            do update set answer = excluded.answer, reason = excluded.reason, answered_at = excluded.answered_at""")
    void answer(UUID tenantId, UUID meetingId, UUID personId, String answer, String reason, Instant at);
}
