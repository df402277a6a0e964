package no.samraad.server.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Votes handed to others for a meeting. The database refuses one seat's vote with two at once. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface HandedOverVoteRows extends GenericRepository<HandedOverVote, UUID> {

    /** Every one of a meeting, also those taken back, by seat and time. */
    @Query("""
            select h.id, h.meeting_id, h.seat_id, s.label as seat_label, h.from_id, f.name as from_name, h.to_id,
                   t.name as to_name, h.form, h.document, h.recorded_at, h.taken_back_at
            from tenant.handed_over_vote h
              join tenant.seat s on s.tenant_id = h.tenant_id and s.id = h.seat_id
              join tenant.person f on f.tenant_id = h.tenant_id and f.id = h.from_id
              join tenant.person t on t.tenant_id = h.tenant_id and t.id = h.to_id
            where h.tenant_id = :tenantId and h.meeting_id = :meetingId
            order by s.position, h.recorded_at, h.id""")
    List<HandedOverVote> of(UUID tenantId, UUID meetingId);

    @Query("""
            insert into tenant.handed_over_vote (tenant_id, id, meeting_id, seat_id, from_id, to_id, form, document,
                recorded_by, recorded_at)
            values (:tenantId, :id, :meetingId, :seatId, :fromId, :toId, :form, :document, :recordedBy, :recordedAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID meetingId,
            UUID seatId,
            UUID fromId,
            UUID toId,
            String form,
            @Nullable String document,
            UUID recordedBy,
            Instant recordedAt);

    /** How many rows changed: none where it was taken back before. */
    @Query("""
            update tenant.handed_over_vote set taken_back_by = :by, taken_back_at = :at
            where tenant_id = :tenantId and id = :id and taken_back_at is null""")
    int takeBack(UUID tenantId, UUID id, UUID by, Instant at);

    /** The party a person comes from on a day, as far as it is registered. */
    @Query("""
            select p.code from tenant.person_standing w
              join tenant.party p on p.tenant_id = w.tenant_id and p.id = w.party_id
            where w.tenant_id = :tenantId and w.person_id = :personId and w.since <= cast(:on as date)
            order by w.since desc limit 1""")
    Optional<String> partyOf(UUID tenantId, UUID personId, java.time.LocalDate on);

    /** The party whose seat it is. */
    @Query("""
            select p.code from tenant.seat s join tenant.party p on p.tenant_id = s.tenant_id and p.id = s.party_id
            where s.tenant_id = :tenantId and s.id = :seatId""")
    Optional<String> partyOfSeat(UUID tenantId, UUID seatId);
}
