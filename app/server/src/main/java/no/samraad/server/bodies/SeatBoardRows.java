package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The seats of a body with every term there ever was in them: one exchange for the whole board. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SeatBoardRows extends GenericRepository<SeatBoardRow, UUID> {

    /**
     * Seat by seat in the order of lists, members before deputies, the earliest first; empty when there is no such body.
     *
     * @param on the day asked about: which seats there are, what is known of persons, and which meeting is next
     */
    @Query("""
            select b.id, b.code, b.short_name, b.name_nb, b.name_nn, b.name_en, b.name_se, b.level,
                   b.position as body_position, b.number_format, lower(b.valid) as body_since,
                   upper(b.valid) as body_until,
                   (select min((m.starts_at at time zone 'Europe/Oslo')::date) from tenant.meeting m
                    where m.tenant_id = b.tenant_id and m.body_id = b.id and m.state in ('planned', 'called')
                      and (m.starts_at at time zone 'Europe/Oslo')::date >= cast(:on as date)) as next_meeting,
                   s.id as seat_id, s.partner,
                   (select max(k.kind) from tenant.party k
                    where k.tenant_id = s.tenant_id and k.partner = s.partner
                      and k.kind in ('trust', 'municipality')) as partner_kind,
                   s.standing, s.label, s.position, party.name as party_name, party.code as party_code,
                   s.valid @> cast(:on as date) as stands,
                   a.id as term_id, a.person_id, p.name as person_name, a.capacity, lower(a.valid) as since,
                   upper(a.valid) as until, a.appointed_by, cast(a.how as text) as how, a.decision,
                   w.code as person_party, w.known, a.term_until
            from tenant.body b
              left join tenant.seat s on s.tenant_id = b.tenant_id and s.body_id = b.id
              left join tenant.party party on party.tenant_id = s.tenant_id and party.id = s.party_id
              left join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id
              left join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
              left join lateral (
                select cast(k.known as text) as known, from_party.code
                from tenant.person_standing k
                  left join tenant.party from_party
                    on from_party.tenant_id = k.tenant_id and from_party.id = k.party_id
                where k.tenant_id = a.tenant_id and k.person_id = a.person_id and k.since <= cast(:on as date)
                order by k.since desc limit 1) w on true
            where b.tenant_id = :tenantId and b.code = :code
            order by s.position, a.capacity desc, lower(a.valid)""")
    List<SeatBoardRow> board(UUID tenantId, String code, LocalDate on);
}
