package no.samraad.server.nominations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the secretary has asked to be named. The database refuses two open ones for one place. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface NominationRows extends GenericRepository<Nomination, UUID> {

    @Query("""
            select n.id, n.body_id, b.code as body_code, n.seat_id, s.label as seat_label, s.position as seat_position,
                   n.capacity, n.since, n.until, n.last_day, cast(n.how as text) as how, n.words, n.language, n.state,
                   n.asked_at, n.version
            from tenant.nomination n
              join tenant.body b on b.tenant_id = n.tenant_id and b.id = n.body_id
              join tenant.seat s on s.tenant_id = n.tenant_id and s.id = n.seat_id
            where n.tenant_id = :tenantId and n.id = :id""")
    Optional<Nomination> find(UUID tenantId, UUID id);

    /** Those of a body, the open ones first, then the latest. */
    @Query("""
            select n.id, n.body_id, b.code as body_code, n.seat_id, s.label as seat_label, s.position as seat_position,
                   n.capacity, n.since, n.until, n.last_day, cast(n.how as text) as how, n.words, n.language, n.state,
                   n.asked_at, n.version
            from tenant.nomination n
              join tenant.body b on b.tenant_id = n.tenant_id and b.id = n.body_id
              join tenant.seat s on s.tenant_id = n.tenant_id and s.id = n.seat_id
            where n.tenant_id = :tenantId and n.body_id = :bodyId
            order by (n.state = 'open') desc, n.asked_at desc, n.id
            limit :most offset :skipped""")
    List<Nomination> inBody(UUID tenantId, UUID bodyId, int most, int skipped);

    /** The open one for a place. */
    @Query("""
            select n.id from tenant.nomination n
            where n.tenant_id = :tenantId and n.seat_id = :seatId and n.capacity = :capacity and n.state = 'open'""")
    Optional<UUID> openFor(UUID tenantId, UUID seatId, String capacity);

    @Query("""
            insert into tenant.nomination (tenant_id, id, body_id, seat_id, capacity, since, until, last_day, how, words,
                language, state, asked_by, asked_at)
            values (:tenantId, :id, :bodyId, :seatId, :capacity, :since, :until, :lastDay, cast(:how as jsonb), :words,
                :language, 'open', :askedBy, :askedAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            UUID seatId,
            String capacity,
            LocalDate since,
            @Nullable LocalDate until,
            LocalDate lastDay,
            String how,
            String words,
            String language,
            UUID askedBy,
            Instant askedAt);

    /** Holds an open one so that answers and ends come one after the other; how many rows changed: none when it is over. */
    @Query("""
            update tenant.nomination set version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int touch(UUID tenantId, UUID id);

    @Query("""
            update tenant.nomination set state = 'accepted', appointment_id = :appointmentId, version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int accept(UUID tenantId, UUID id, UUID appointmentId);

    @Query("""
            update tenant.nomination set state = 'withdrawn', version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int withdraw(UUID tenantId, UUID id);

    @Query("""
            update tenant.nomination set last_day = :lastDay, version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int move(UUID tenantId, UUID id, LocalDate lastDay);
}
