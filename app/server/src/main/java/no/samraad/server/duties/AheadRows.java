package no.samraad.server.duties;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what waits in a community, in one exchange. */
@Singleton
public class AheadRows {
    private static final String AHEAD = """
            select json_build_object(
                'meetings', (
                    select coalesce(json_agg(x.waiting), '[]'::json) from (
                        select json_build_object('bodyId', b.id, 'bodyCode', b.code, 'shortName', b.short_name,
                            'kind', m.kind, 'year', m.year, 'planNumber', m.plan_number, 'startsAt', m.starts_at,
                            'state', m.state, 'minutesState', r.state, 'silenceEndsOn', r.silence_ends_on,
                            'openRequests', (
                                select count(*) from tenant.minutes_objection o
                                where o.tenant_id = r.tenant_id and o.minutes_id = r.id and o.state = 'open'),
                            'version', m.version)
                            as waiting
                        from (
                            select m.* from tenant.meeting m
                            where m.tenant_id = q.tenant_id and m.state in ('planned', 'called', 'open')
                                and (q.body is null or m.body_id = one.id)
                            union all
                            select m.* from tenant.meeting m
                            where m.tenant_id = q.tenant_id and m.state = 'closed'
                                and (q.body is null or m.body_id = one.id)
                                and not exists (
                                    select from tenant.minutes r
                                    where r.tenant_id = m.tenant_id and r.meeting_id = m.id and r.state = 'published')
                            order by starts_at, id limit 500) m
                        join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                        left join tenant.minutes r on r.tenant_id = m.tenant_id and r.meeting_id = m.id
                        order by m.starts_at, m.id) x),
                'submitted', (
                    select coalesce(json_agg(x.waiting), '[]'::json) from (
                        select json_build_object('bodyId', b.id, 'shortName', b.short_name, 'count', count(*),
                            'oldest', min(c.submitted_at)) as waiting
                        from tenant.case_matter c
                        join tenant.body b on b.tenant_id = c.tenant_id and b.id = c.body_id
                        where c.tenant_id = q.tenant_id and c.state = 'submitted' and (q.body is null or b.code = q.body)
                        group by b.id, b.short_name order by b.short_name) x),
                'leaders', (
                    select coalesce(json_agg(x.term), '[]'::json) from (
                        select json_build_object('bodyCode', b.code, 'role', o.role, 'personId', o.person_id,
                            'since', lower(o.valid), 'until', upper(o.valid), 'partner', place.partner,
                            'partnerKind', place.kind, 'party', place.code) as term
                        from tenant.office o
                        join tenant.body b on b.tenant_id = o.tenant_id and b.id = o.body_id
                        left join lateral (
                            select s.partner, p.code, (
                                select max(k.kind) from tenant.party k
                                where k.tenant_id = s.tenant_id and k.partner = s.partner
                                    and k.kind in ('trust', 'municipality')) as kind
                            from tenant.appointment a
                            join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                            left join tenant.party p on p.tenant_id = s.tenant_id and p.id = s.party_id
                            where a.tenant_id = o.tenant_id and a.person_id = o.person_id and s.body_id = o.body_id
                                and a.capacity = 'member' and a.valid && o.valid
                            order by lower(a.valid) limit 1) place on true
                        where o.tenant_id = q.tenant_id and o.role in ('chair', 'deputy_chair')
                        order by lower(o.valid), o.id limit 2000) x),
                'members', (
                    select coalesce(json_agg(x.term), '[]'::json) from (
                        select json_build_object('bodyId', e.body_id, 'seatId', e.seat_id, 'label', e.label,
                            'partner', e.partner, 'personId', p.id, 'name', p.name,
                            'since', lower(e.valid), 'until', upper(e.valid)) as term
                        from (
                            select a.*, s.body_id, s.label, s.partner, s.position
                            from (
                                select a.tenant_id, a.seat_id, a.person_id, a.valid,
                                    max(lower(a.valid)) over (partition by a.seat_id) as last_since
                                from tenant.appointment a
                                where a.tenant_id = q.tenant_id and a.capacity = 'member') a
                            join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                            where a.valid @> q.today and s.valid @> q.today and s.standing = 'voting'
                                and (upper(a.valid) is null
                                    or upper(a.valid) <= q.today + 181 and a.last_since < upper(a.valid))
                                and (q.body is null or s.body_id = one.id)
                            order by upper(a.valid), s.position, s.id limit 1000) e
                        join tenant.person p on p.tenant_id = e.tenant_id and p.id = e.person_id
                        order by upper(e.valid), e.position, e.seat_id) x),
                'nominations', (
                    select coalesce(json_agg(x.waiting), '[]'::json) from (
                        select json_build_object('bodyId', b.id, 'bodyCode', b.code, 'shortName', b.short_name,
                            'lastDay', min(n.last_day), 'answered', n.answered, 'count', count(*)) as waiting
                        from (
                            select o.*, not exists (
                                select from tenant.nomination_letter l
                                where l.tenant_id = o.tenant_id and l.nomination_id = o.id and l.step = 2
                                    and coalesce((
                                        select a.kind from tenant.nomination_answer a
                                        where a.tenant_id = l.tenant_id and a.letter_id = l.id
                                        order by a.answered_at desc, a.id desc limit 1), '') not in ('named', 'agreed')) as answered
                            from tenant.nomination o
                            where o.tenant_id = q.tenant_id and o.state = 'open') n
                        join tenant.body b on b.tenant_id = n.tenant_id and b.id = n.body_id
                        where q.body is null or b.code = q.body
                        group by b.id, b.code, b.short_name, n.answered order by b.short_name, n.answered) x),
                'calls', (
                    select json_build_object('count', count(*), 'lastDay', min(c.last_day))
                    from tenant.participant_call c where c.tenant_id = q.tenant_id and c.state = 'open'),
                'failedMails', (
                    select count(*) from tenant.outbox_message f
                    where f.tenant_id = q.tenant_id and f.state = 'failed'),
                'bodies', (
                    select coalesce(json_agg(json_build_object('id', b.id, 'code', b.code, 'shortName', b.short_name)
                        order by b.level, b.position, b.code), '[]'::json)
                    from tenant.body b
                    where b.tenant_id = q.tenant_id
                      and (b.valid @> make_date(q.year, 12, 31) or b.valid @> make_date(q.year + 1, 12, 31))),
                'years', (
                    select coalesce(json_agg(x.one), '[]'::json) from (
                        select json_build_object('bodyId', b.id, 'bodyCode', b.code, 'shortName', b.short_name,
                            'year', y.year, 'planState', (
                                select p.state from tenant.meeting_plan p
                                where p.tenant_id = b.tenant_id and p.body_id = b.id and p.year = y.year),
                            'meetings', case when y.year > q.year then '' else (
                                select coalesce(string_agg(z.day || ' ' || z.kind || ' ' || z.state, ',' order by z.day), '')
                                from (
                                    select (m.starts_at at time zone 'Europe/Oslo')::date as day, m.kind, m.state
                                    from tenant.meeting m
                                    where m.tenant_id = b.tenant_id and m.body_id = b.id and m.year = y.year
                                    union all
                                    select e.day, e.kind, case e.state when 'held' then 'closed' else e.state end
                                    from tenant.earlier_meeting e
                                    where e.tenant_id = b.tenant_id and e.body_id = b.id
                                      and e.day >= make_date(y.year, 1, 1) and e.day < make_date(y.year + 1, 1, 1)) z) end) as one
                        from tenant.body b
                          cross join lateral (select q.year union all select q.year + 1) y
                        where b.tenant_id = q.tenant_id and b.valid @> make_date(y.year, 12, 31)
                          and (q.body is null or b.code = q.body)
                        order by b.level, b.position, b.code, y.year limit 1000) x),
                'owners', (
                    select coalesce(json_agg(json_build_object('bodyId', o.body_id, 'duty', o.duty,
                        'personId', o.person_id, 'name', p.name)), '[]'::json)
                    from tenant.duty_owner o
                      join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
                    where o.tenant_id = q.tenant_id))
            from (
                select cast(? as uuid) as tenant_id, cast(? as int) as year, cast(? as text) as body,
                    cast(? as date) as today) q
              left join tenant.body one on one.tenant_id = q.tenant_id and one.code = q.body
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public AheadRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param today the day it is looked at from
     * @param body code of the one body asked for; null for all
     */
    public Ahead of(UUID tenantId, LocalDate today, @Nullable String body) {
        return Objects.requireNonNull(jdbc.prepareStatement(AHEAD, statement -> {
            statement.setObject(1, tenantId);
            statement.setInt(2, today.getYear());
            statement.setString(3, body);
            statement.setObject(4, today);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return parse(row.getString(1));
            }
        }));
    }

    private Ahead parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Ahead.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
