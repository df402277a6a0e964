package no.samraad.server.attendance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Who comes to the meetings of one community and goes again, and what follows at once. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface StayRows extends GenericRepository<StayRow, UUID> {

    @Query("""
            insert into tenant.presence (
                tenant_id, id, meeting_id, person_id, seat_id, capacity, whereabouts, arrived_at)
            values (:tenantId, :id, :meetingId, :personId, :seatId, :capacity, :whereabouts, :at)""")
    void arrive(
            UUID tenantId,
            UUID id,
            UUID meetingId,
            UUID personId,
            @Nullable UUID seatId,
            String capacity,
            String whereabouts,
            Instant at);

    /** How many rows changed: none when the person has left already. */
    @Query("""
            update tenant.presence set left_at = greatest(arrived_at, cast(:at as timestamptz))
            where tenant_id = :tenantId and id = :id and left_at is null""")
    int leave(UUID tenantId, UUID id, Instant at);

    /** Takes a leaving back: the stay goes on. */
    @Query("""
            update tenant.presence set left_at = null
            where tenant_id = :tenantId and id = :id and withdrawn_at is null""")
    int stayOn(UUID tenantId, UUID id);

    /** Takes an arrival back: the stay counts for nothing. */
    @Query("""
            update tenant.presence set left_at = coalesce(left_at, arrived_at), withdrawn_at = :at
            where tenant_id = :tenantId and id = :id and withdrawn_at is null""")
    int withdraw(UUID tenantId, UUID id, Instant at);

    /** Ends every stay in a meeting. */
    @Query("""
            update tenant.presence set left_at = greatest(arrived_at, cast(:at as timestamptz))
            where tenant_id = :tenantId and meeting_id = :meetingId and left_at is null""")
    int allLeave(UUID tenantId, UUID meetingId, Instant at);

    /** How many rows changed: none when the meeting is not called any more. */
    @Query("""
            update tenant.meeting
            set state = 'open', opened_at = :at, leader_id = :leaderId, current_item_id = :itemId
            where tenant_id = :tenantId and id = :id and state = 'called'""")
    int open(UUID tenantId, UUID id, UUID leaderId, @Nullable UUID itemId, Instant at);

    /** Notes that the deputy of a seat is called; none changed when that is noted already. */
    @Query("""
            insert into tenant.deputy_call (tenant_id, meeting_id, seat_id, person_id, called_at)
            values (:tenantId, :meetingId, :seatId, :personId, :at)
            on conflict (tenant_id, meeting_id, seat_id) do nothing""")
    int callDeputy(UUID tenantId, UUID meetingId, UUID seatId, UUID personId, Instant at);
}
