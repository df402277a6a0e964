package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which deputies have been called. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DeputyCallRows extends GenericRepository<DeputyCall, UUID> {

    @Query("""
            select d.seat_id, d.meeting_id, d.person_id, d.called_at
            from tenant.deputy_call d where d.tenant_id = :tenantId and d.meeting_id = :meetingId""")
    List<DeputyCall> of(UUID tenantId, UUID meetingId);

    /** How many rows were written: none when the deputy is called already. */
    @Query("""
            insert into tenant.deputy_call (tenant_id, meeting_id, seat_id, person_id, called_at)
            values (:tenantId, :meetingId, :seatId, :personId, :at)
            on conflict (tenant_id, meeting_id, seat_id) do nothing""")
    int call(UUID tenantId, UUID meetingId, UUID seatId, UUID personId, Instant at);

    /** How many rows went: none when no deputy was called. */
    @Query("""
            delete from tenant.deputy_call
            where tenant_id = :tenantId and meeting_id = :meetingId and seat_id = :seatId""")
    int release(UUID tenantId, UUID meetingId, UUID seatId);
}
