package no.samraad.server.statistics;

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

/** Counts in one exchange. Attendance is counted where the minutes are published: it stands there for all to read. */
@Singleton
public class CountedRows {
    private static final String COUNTED = """
            with q as (
                select cast(? as uuid) as tenant_id, cast(? as int) as year, cast(? as date) as day, cast(? as text) as body),
            asked as (
                select b.id, b.code, b.short_name, b.level, b.position from q join tenant.body b on b.tenant_id = q.tenant_id
                where b.valid && daterange(make_date(q.year, 1, 1), make_date(q.year + 1, 1, 1))),
            sat as (
                select b.code, (m.starts_at at time zone 'Europe/Oslo')::date as day, m.id, s.partner,
                    exists (
                        select from tenant.presence p
                        where p.tenant_id = m.tenant_id and p.meeting_id = m.id and p.seat_id = s.id
                            and p.capacity in ('member', 'deputy', 'delegate', 'stand_in')) as represented
                from q join tenant.meeting m on m.tenant_id = q.tenant_id and m.state = 'closed'
                    and m.year <= q.year and m.year > q.year - case when q.body is null then 1 else 3 end
                  join tenant.minutes r on r.tenant_id = m.tenant_id and r.meeting_id = m.id and r.state = 'published'
                  join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id and (q.body is null or b.code = q.body)
                  join tenant.seat s on s.tenant_id = m.tenant_id and s.body_id = m.body_id and s.standing = 'voting'
                    and s.valid @> (m.starts_at at time zone 'Europe/Oslo')::date)
            select json_build_object(
                'bodies', (
                    select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code, 'shortName', a.short_name)
                        order by a.level, a.position, a.code), '[]'::json) from asked a),
                'seats', (
                    select coalesce(json_agg(x.one), '[]'::json) from (
                        select json_build_object('partner', s.partner, 'seats', count(*), 'filled', count(h.id)) as one
                        from tenant.seat s
                          join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                            and (q.body is null or b.code = q.body) and b.valid @> q.day
                          left join tenant.appointment h on h.tenant_id = s.tenant_id and h.seat_id = s.id
                            and h.capacity = 'member' and h.valid @> q.day
                        where s.tenant_id = q.tenant_id and s.valid @> q.day
                        group by s.partner order by count(*) desc, s.partner) x),
                'attendance', (
                    select coalesce(json_agg(x.one), '[]'::json) from (
                        select json_build_object('bodyCode', t.code, 'day', case when q.body is null then null else t.day end,
                            'partner', t.partner, 'meetings', count(distinct t.id), 'seats', count(*),
                            'represented', count(*) filter (where t.represented)) as one
                        from sat t
                        group by t.code, t.partner, case when q.body is null then null else t.day end
                        order by t.code, case when q.body is null then null else t.day end, t.partner limit 2000) x),
                'meetings', (
                    select coalesce(json_agg(json_build_object('bodyCode', z.code, 'day', z.day, 'kind', z.kind,
                        'state', z.state)), '[]'::json)
                    from (
                        select a.code, (m.starts_at at time zone 'Europe/Oslo')::date as day, m.kind, m.state
                        from asked a join tenant.meeting m on m.tenant_id = q.tenant_id and m.body_id = a.id and m.year = q.year
                        union all
                        select a.code, e.day, e.kind, e.state
                        from asked a join tenant.earlier_meeting e on e.tenant_id = q.tenant_id and e.body_id = a.id
                            and e.day >= make_date(q.year, 1, 1) and e.day < make_date(q.year + 1, 1, 1)) z))
            from q
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public CountedRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param day the seats are counted on
     * @param body code of the one body asked for; null for all
     */
    public Counted of(UUID tenantId, int year, LocalDate day, @Nullable String body) {
        return Objects.requireNonNull(jdbc.prepareStatement(COUNTED, statement -> {
            statement.setObject(1, tenantId);
            statement.setInt(2, year);
            statement.setObject(3, day);
            statement.setString(4, body);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return parse(row.getString(1));
            }
        }));
    }

    private Counted parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Counted.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
