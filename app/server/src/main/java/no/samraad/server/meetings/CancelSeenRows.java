package no.samraad.server.meetings;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.UUID;

/** Reads what a cancellation would touch, in one exchange. */
@Singleton
public class CancelSeenRows {
    private static final String SEEN = """
            with m as (
                select m.tenant_id, m.id, m.body_id, m.year, (m.starts_at at time zone 'Europe/Oslo')::date as day
                from tenant.meeting m where m.tenant_id = cast(? as uuid) and m.id = cast(? as uuid)),
            people as (
                select distinct p.id, p.name, p.email
                from m join tenant.seat s on s.tenant_id = m.tenant_id and s.body_id = m.body_id and s.valid @> m.day
                  join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.valid @> m.day
                  join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id)
            select json_build_object(
                'casesBack', (
                    select coalesce(json_agg(i.title order by i.position), '[]'::json)
                    from m join tenant.agenda_item i on i.tenant_id = m.tenant_id and i.meeting_id = m.id
                    where i.case_id is not null),
                'told', (select count(*) from people where email is not null),
                'withoutAddress', (
                    select coalesce(json_agg(name order by name), '[]'::json) from people where email is null),
                'year', (
                    select coalesce(json_agg(json_build_object('day', z.day, 'kind', z.kind, 'state', z.state)
                        order by z.day), '[]'::json)
                    from (
                        select (x.starts_at at time zone 'Europe/Oslo')::date as day, x.kind, x.state
                        from m join tenant.meeting x on x.tenant_id = m.tenant_id and x.body_id = m.body_id
                            and x.year = m.year
                        union all
                        select e.day, e.kind, e.state
                        from m join tenant.earlier_meeting e on e.tenant_id = m.tenant_id and e.body_id = m.body_id
                            and e.day >= make_date(m.year, 1, 1) and e.day < make_date(m.year + 1, 1, 1)) z))
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public CancelSeenRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public CancelSeen of(UUID tenantId, UUID meetingId) {
        return Objects.requireNonNull(jdbc.prepareStatement(SEEN, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, meetingId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return parse(row.getString(1));
            }
        }));
    }

    private CancelSeen parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, CancelSeen.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
