package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms in seats. The database refuses two terms of the same capacity in one seat that overlap. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AppointmentRows extends GenericRepository<Appointment, UUID> {

    /**
     * Every term in a body that lasts on or after a day, by seat, capacity and start.
     *
     * @param on the day on which to say what is known of the persons
     */
    @Query("""
            select a.id, a.seat_id, s.position as seat_position, s.label as seat_label, a.person_id,
                   p.name as person_name, a.capacity, lower(a.valid) as since, upper(a.valid) as until, a.appointed_by,
                   cast(a.how as text) as how, a.decision, w.code as party_code, w.known, a.term_until
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
              join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
              left join lateral (
                select cast(k.known as text) as known, party.code
                from tenant.person_standing k
                  left join tenant.party party on party.tenant_id = k.tenant_id and party.id = k.party_id
                where k.tenant_id = a.tenant_id and k.person_id = a.person_id and k.since <= cast(:on as date)
                order by k.since desc limit 1) w on true
            where a.tenant_id = :tenantId and s.body_id = :bodyId
              and a.valid && daterange(cast(:since as date), null)
            order by s.position, a.capacity desc, lower(a.valid)""")
    List<Appointment> inBody(UUID tenantId, UUID bodyId, LocalDate since, LocalDate on);

    @Query("""
            insert into tenant.appointment (tenant_id, id, seat_id, person_id, capacity, valid, appointed_by, how,
                decision)
            values (:tenantId, :id, :seatId, :personId, :capacity,
                daterange(cast(:since as date), cast(:until as date)), :appointedBy, cast(:how as jsonb), :decision)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID seatId,
            UUID personId,
            String capacity,
            LocalDate since,
            @Nullable LocalDate until,
            String appointedBy,
            @Nullable String how,
            @Nullable String decision);

    /** Lets a term end the day before {@code until}; how many rows changed. */
    @Query("""
            update tenant.appointment
            set valid = daterange(lower(valid), cast(:until as date)), term_until = coalesce(term_until, upper(valid))
            where tenant_id = :tenantId and id = :id and lower(valid) < cast(:until as date)""")
    int end(UUID tenantId, UUID id, LocalDate until);

    /** Lets someone sit on after the term, until somebody follows; how many rows changed. */
    @Query("""
            update tenant.appointment
            set valid = daterange(lower(valid), null), term_until = coalesce(term_until, upper(valid))
            where tenant_id = :tenantId and id = :id and upper(valid) is not null""")
    int sitOn(UUID tenantId, UUID id);

    /** Lets appointments to one body be made one after the other: the second waits and sees what the first did. */
    @Query("select b.id from tenant.body b where b.tenant_id = :tenantId and b.id = :bodyId for update")
    UUID lockBody(UUID tenantId, UUID bodyId);

    /** How to reach those who hold a place in a body on a date. */
    @Query("""
            select distinct p.id as person_id, p.email, p.phone
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
              join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
            where a.tenant_id = :tenantId and s.body_id = :bodyId and a.valid @> cast(:on as date)""")
    List<Contact> contacts(UUID tenantId, UUID bodyId, LocalDate on);
}
