package no.samraad.server.home;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What concerns one person, in two exchanges. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface HomeRows extends GenericRepository<OwnMeeting, UUID> {

    /** Meetings ahead of the bodies the person belongs to, the next first. */
    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state,
                   case when a.capacity = 'deputy' then 'deputy'
                        when s.standing = 'observer' then 'observer' else 'member' end as standing,
                   s.label as seat_label, p.name as other,
                   case when d.seat_id is null then 'no' else 'yes' end as deputy_called, r.answer, r.reason
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
              join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
              join tenant.meeting m on m.tenant_id = b.tenant_id and m.body_id = b.id
                and (m.state = 'open' or m.state in ('planned', 'called') and m.ends_at >= :from)
                and a.valid @> (m.starts_at at time zone 'Europe/Oslo')::date
                and s.valid @> (m.starts_at at time zone 'Europe/Oslo')::date
              left join tenant.appointment o on o.tenant_id = s.tenant_id and o.seat_id = s.id
                and o.capacity <> a.capacity and o.valid @> (m.starts_at at time zone 'Europe/Oslo')::date
              left join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
              left join tenant.deputy_call d on d.tenant_id = m.tenant_id and d.meeting_id = m.id and d.seat_id = s.id
              left join tenant.reply r on r.tenant_id = m.tenant_id and r.meeting_id = m.id
                and r.person_id = a.person_id
            where a.tenant_id = :tenantId and a.person_id = :personId
            order by m.starts_at, m.id, a.capacity desc limit 50""")
    List<OwnMeeting> meetings(UUID tenantId, UUID personId, Instant from);

    /** Seats held on a day, minutes that can still be objected to, and cases raised. */
    @Query("""
            select s.id, 'seat' as what, s.label,
                   case when a.capacity = 'deputy' then 'deputy'
                        when s.standing = 'observer' then 'observer' else 'member' end as detail,
                   b.code as body_code, b.short_name as body_short_name, upper(a.valid) - 1 as day
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
              join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
            where a.tenant_id = :tenantId and a.person_id = :personId and a.valid @> cast(:day as date)
            union all
            select distinct m.id, 'minutes', b.short_name,
                   case when m.plan_number is null
                        then to_char(m.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD')
                        else m.year || '-' || m.plan_number end,
                   b.code, b.short_name, n.silence_ends_on
            from tenant.minutes n
              join tenant.meeting m on m.tenant_id = n.tenant_id and m.id = n.meeting_id
              join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
              join tenant.presence q on q.tenant_id = m.tenant_id and q.meeting_id = m.id and q.person_id = :personId
            where n.tenant_id = :tenantId and n.state = 'sent' and n.silence_ends_on >= cast(:day as date)
            union all
            select c.id, 'case', c.title, c.state, b.code, b.short_name,
                   (c.submitted_at at time zone 'Europe/Oslo')::date
            from tenant.case_matter c join tenant.body b on b.tenant_id = c.tenant_id and b.id = c.body_id
            where c.tenant_id = :tenantId and c.raised_by_id = :personId
              and c.submitted_at > cast(:day as date) - interval '400 days'
            order by what, day desc limit 100""")
    List<OwnLine> lines(UUID tenantId, UUID personId, LocalDate day);
}
