package no.samraad.server.plans;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.UUID;

/** Reads what stands beside the meetings of a body's year, in one exchange. */
@Singleton
public class BesideRows {
    private static final String BESIDE = """
            with q as (
                select cast(? as uuid) as tenant_id, cast(? as uuid) as body_id, cast(? as int) as year),
            term as (select make_date(q.year, 1, 1) as first, daterange(make_date(q.year, 1, 1), make_date(q.year + 1, 1, 1)) as days from q),
            own as (
                select distinct a.person_id
                from q cross join term
                  join tenant.seat s on s.tenant_id = q.tenant_id and s.body_id = q.body_id and s.valid && term.days
                  join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.capacity = 'member'
                    and a.valid && term.days),
            both_bodies as (
                select s.body_id, count(distinct a.person_id) as shared
                from q cross join term
                  join tenant.seat s on s.tenant_id = q.tenant_id and s.body_id <> q.body_id and s.valid && term.days
                  join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.capacity = 'member'
                    and a.valid && term.days
                  join own o on o.person_id = a.person_id
                group by s.body_id)
            select json_build_object(
                'plan', (
                    select json_build_object('id', p.id, 'wishes', p.wishes::text, 'days', p.days::text,
                        'begins', p.begins::text, 'ends', p.ends::text, 'place', p.place, 'adoptedOn', p.adopted_on, 'once', p.once,
                        'version', p.version)
                    from tenant.meeting_plan p
                    where p.tenant_id = q.tenant_id and p.body_id = q.body_id and p.year = q.year),
                'free', (
                    select coalesce(json_agg(x.free), '[]'::json) from (
                        select json_build_object('id', f.id, 'name', f.name, 'firstDay', f.first_day,
                            'lastDay', f.last_day) as free
                        from tenant.free_period f, term
                        -- what is due for the meetings of January falls in the months before
                        where f.tenant_id = q.tenant_id and f.first_day < term.first + 400
                            and f.last_day >= term.first - 60
                        order by f.first_day, f.name, f.id limit 100) x),
                'others', (
                    select coalesce(json_agg(x.other), '[]'::json) from (
                        select json_build_object('bodyCode', b.code,
                            'day', (m.starts_at at time zone 'Europe/Oslo')::date, 'shared', coalesce(t.shared, 0)) as other
                        from tenant.meeting m
                          join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                          left join both_bodies t on t.body_id = m.body_id
                        where m.tenant_id = q.tenant_id and m.year = q.year and m.body_id <> q.body_id
                            and m.state <> 'cancelled'
                        order by coalesce(t.shared, 0) desc, b.level, m.starts_at, m.id limit 300) x),
                'bodies', (
                    select coalesce(json_agg(json_build_object('code', b.code, 'shortName', b.short_name)), '[]'::json)
                    from tenant.body b where b.tenant_id = q.tenant_id),
                'trace', (
                    select coalesce(json_agg(x.done), '[]'::json) from (
                        select json_build_object('kind', a.kind, 'happenedAt', a.happened_at, 'actorName', w.name,
                            'breachReason', case when a.disposition = 'breach' then a.reason end,
                            'why', a.facts ->> 'why', 'moved', a.facts ->> 'moved') as done
                        from tenant.meeting_plan p
                          join tenant.act a on a.tenant_id = p.tenant_id and a.subject_id = p.id
                          left join tenant.person w on w.tenant_id = a.tenant_id and w.id = a.actor_id
                        where p.tenant_id = q.tenant_id and p.body_id = q.body_id and p.year = q.year
                            and a.kind in ('plan_adopted', 'plan_changed')
                        order by a.recorded_at, a.id limit 200) x),
                'meetings', (
                    select coalesce(json_agg(x.one), '[]'::json) from (
                        select json_build_object('id', m.id, 'bodyId', m.body_id, 'bodyCode', b.code,
                            'bodyShortName', b.short_name, 'bodyNameNb', b.name_nb, 'bodyNameNn', b.name_nn,
                            'bodyNameEn', b.name_en, 'kind', m.kind, 'year', m.year, 'planNumber', m.plan_number,
                            'startsAt', m.starts_at, 'endsAt', m.ends_at, 'form', m.form, 'place', m.place,
                            'state', m.state, 'leaderId', m.leader_id, 'currentItemId', m.current_item_id,
                            'version', m.version, 'calledAt', m.called_at, 'openedAt', m.opened_at,
                            'closedAt', m.closed_at) as one
                        from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                        where m.tenant_id = q.tenant_id and m.body_id = q.body_id and m.year = q.year
                        order by m.starts_at, m.id limit 200) x),
                'earlier', (
                    select coalesce(json_agg(x.one), '[]'::json) from (
                        select json_build_object('id', e.id, 'day', e.day, 'kind', e.kind, 'planNumber', e.plan_number,
                            'state', e.state, 'knownFrom', e.known_from) as one
                        from tenant.earlier_meeting e, term
                        where e.tenant_id = q.tenant_id and e.body_id = q.body_id and term.days @> e.day
                        order by e.day limit 200) x))
            from q
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public BesideRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Beside of(UUID tenantId, UUID bodyId, int year) {
        return Objects.requireNonNull(jdbc.prepareStatement(BESIDE, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, bodyId);
            statement.setInt(3, year);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return parse(row.getString(1));
            }
        }));
    }

    private Beside parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Beside.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
