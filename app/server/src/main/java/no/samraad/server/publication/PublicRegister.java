package no.samraad.server.publication;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what everyone may see, each page in one exchange. The line between public and not is drawn here alone: a meeting is
 * public when it has been called, a case when its papers were sent, a decision when the minutes it stands in are published.
 */
@Singleton
public class PublicRegister {
    private static final String MEETING = """
            json_build_object('bodyCode', b.code, 'shortName', b.short_name, 'nameNb', b.name_nb, 'nameNn', b.name_nn,
                'nameEn', b.name_en, 'state', m.state, 'year', m.year, 'planNumber', m.plan_number,
                'startsAt', m.starts_at, 'endsAt', m.ends_at, 'form', m.form, 'place', m.place,
                'cases', (select count(*) from tenant.agenda_item n
                    where n.tenant_id = m.tenant_id and n.meeting_id = m.id and n.notified_at is not null))""";
    private static final String NUMBER = """
            json_build_object('bodyCode', b.code, 'format', b.number_format, 'year', i.number_year,
                'number', i.number)""";
    private static final String DECISION = """
            json_build_object('itemId', i.id, 'number', %s, 'title', i.title, 'meeting', %s, 'outcome', d.outcome,
                'mode', d.mode, 'text', d.text, 'publishedAt', r.published_at)""".formatted(NUMBER, MEETING);
    private static final String PUBLISHED_DECISIONS = """
            from tenant.decision d
            join tenant.agenda_item i on i.tenant_id = d.tenant_id and i.id = d.item_id
            join tenant.meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
            join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            join tenant.minutes r on r.tenant_id = m.tenant_id and r.meeting_id = m.id and r.state = 'published'
            where d.tenant_id = q.tenant_id and i.number is not null and d.outcome in ('decided', 'recommended')""";

    private static final String FRONT = """
            select json_build_object(
                'statutesFrom', (
                    select max(s.in_force_from) from tenant.statutes_document s
                    where s.tenant_id = q.tenant_id and s.kind = 'statutes' and s.in_force_from <= q.today),
                'trusts', (
                    select coalesce(json_agg(p.name order by p.name), '[]'::json) from tenant.party p
                    join tenant.party_membership k on k.tenant_id = p.tenant_id and k.party_id = p.id
                    where p.tenant_id = q.tenant_id and p.kind = 'trust' and k.kind = 'member' and k.valid @> q.today),
                'municipalities', (
                    select count(*) from tenant.party p
                    join tenant.party_membership k on k.tenant_id = p.tenant_id and k.party_id = p.id
                    where p.tenant_id = q.tenant_id and p.kind = 'municipality' and k.kind = 'member'
                        and k.valid @> q.today),
                'meetings', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select %1$s as shown
                        from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                        where m.tenant_id = q.tenant_id and m.ends_at >= q.now
                            and (m.state in ('called', 'open') or m.state = 'cancelled' and m.called_at is not null)
                        order by m.starts_at, m.id limit 4) x),
                'notices', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select json_build_object('meeting', %1$s, 'sentAt', n.sent_at, 'sequence', n.sequence) as shown
                        from tenant.notice n
                        join tenant.meeting m on m.tenant_id = n.tenant_id and m.id = n.meeting_id
                        join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                        where n.tenant_id = q.tenant_id order by n.sent_at desc, n.id limit 5) x),
                'minutes', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select json_build_object('meeting', %1$s, 'publishedAt', r.published_at) as shown
                        from tenant.minutes r
                        join tenant.meeting m on m.tenant_id = r.tenant_id and m.id = r.meeting_id
                        join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                        where r.tenant_id = q.tenant_id and r.state = 'published'
                        order by r.published_at desc, r.id limit 5) x),
                'decisions', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select %2$s as shown %3$s
                        order by r.published_at desc, i.number desc, i.id limit 8) x),
                'bodies', (
                    select coalesce(json_agg(json_build_object('code', b.code, 'shortName', b.short_name,
                        'nameNb', b.name_nb, 'nameNn', b.name_nn, 'nameEn', b.name_en, 'level', b.level)
                        order by b.level, b.position, b.code), '[]'::json)
                    from tenant.body b where b.tenant_id = q.tenant_id and b.valid @> q.today))
            from (select cast(? as uuid) as tenant_id, cast(? as date) as today, cast(? as timestamptz) as now) q
            """.formatted(MEETING, DECISION, PUBLISHED_DECISIONS);

    private static final String DECISIONS = """
            select json_build_object(
                'decisions', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select %1$s as shown %2$s
                            and (q.body is null or b.code = q.body) and (q.year is null or i.number_year = q.year)
                        order by r.published_at desc, i.number desc, i.id limit %3$d offset q.skipped) x),
                'total', (
                    select count(*) %2$s
                        and (q.body is null or b.code = q.body) and (q.year is null or i.number_year = q.year)),
                'bodies', (
                    select coalesce(json_agg(json_build_object('code', x.code, 'shortName', x.short_name)
                        order by x.level, x.position), '[]'::json)
                    from (select distinct b.code, b.short_name, b.level, b.position %2$s) x),
                'years', (
                    select coalesce(json_agg(x.year order by x.year desc), '[]'::json)
                    from (select distinct i.number_year as year %2$s) x))
            from (select cast(? as uuid) as tenant_id, cast(? as text) as body, cast(? as int) as year,
                cast(? as int) as skipped) q
            """.formatted(DECISION, PUBLISHED_DECISIONS, DecisionPage.SIZE);

    private static final String MEETINGS = """
            select json_build_object(
                'coming', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select %1$s as shown %2$s and m.ends_at >= q.now order by m.starts_at, m.id limit 200) x),
                'past', (
                    select coalesce(json_agg(x.shown), '[]'::json) from (
                        select %1$s as shown %2$s and m.ends_at < q.now
                        order by m.starts_at desc, m.id limit %3$d offset q.skipped) x),
                'pastTotal', (select count(*) %2$s and m.ends_at < q.now))
            from (select cast(? as uuid) as tenant_id, cast(? as timestamptz) as now, cast(? as int) as skipped,
                cast(? as uuid[]) as insider) q
            """.formatted(MEETING, """
                    from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                    where m.tenant_id = q.tenant_id
                        and (m.called_at is not null or m.state in ('open', 'closed') or m.body_id = any (q.insider))""", MeetingPage.SIZE);

    private static final String LINKED = """
            json_build_object('number', json_build_object('bodyCode', jb.code, 'format', jb.number_format,
                'year', j.number_year, 'number', j.number), 'title', j.title, 'shortName', jb.short_name)""";
    private static final String CASE = """
            select json_build_object(
                'number', %1$s, 'title', i.title, 'kind', i.kind, 'sender', i.sender, 'background', i.background,
                'points', (
                    select coalesce(json_agg(p.text order by p.position), '[]'::json) from tenant.item_point p
                    where p.tenant_id = i.tenant_id and p.item_id = i.id),
                'notifiedAt', i.notified_at, 'meeting', %2$s,
                'rules', (
                    select '/vedtekter/fremlagt/cas_' || x.case_id from tenant.amendment x
                    where x.tenant_id = i.tenant_id and x.case_id = i.case_id),
                'decision', case when r.id is null or d.item_id is null then null else %3$s end,
                'finding', (
                    select x.item ->> 'finding' from jsonb_array_elements(r.published -> 'items') as x(item)
                    where x.item ->> 'position' = i.position::text),
                'breachReason', (
                    select x.item ->> 'breachReason' from jsonb_array_elements(r.published -> 'items') as x(item)
                    where x.item ->> 'position' = i.position::text),
                'names', r.published -> 'names',
                'refersTo', (
                    select coalesce(json_agg(json_build_object('words', f.words, 'point', f.point,
                        'to', case when j.id is null then null else %4$s end) order by f.id), '[]'::json)
                    from tenant.case_reference f
                    left join tenant.agenda_item j on j.tenant_id = f.tenant_id and j.id = f.item_id
                        and j.notified_at is not null and j.number is not null
                    left join tenant.body jb on jb.tenant_id = j.tenant_id and jb.id = j.body_id
                    where f.tenant_id = i.tenant_id and f.case_id = i.case_id),
                'referredBy', (
                    select coalesce(json_agg(%4$s order by j.notified_at, j.id), '[]'::json)
                    from tenant.case_reference f
                    join tenant.agenda_item j on j.tenant_id = f.tenant_id and j.case_id = f.case_id
                        and j.notified_at is not null and j.number is not null
                    join tenant.body jb on jb.tenant_id = j.tenant_id and jb.id = j.body_id
                    where f.tenant_id = i.tenant_id and f.item_id = i.id),
                'otherTreatments', (
                    select coalesce(json_agg(%4$s order by j.notified_at, j.id), '[]'::json)
                    from tenant.agenda_item j join tenant.body jb on jb.tenant_id = j.tenant_id and jb.id = j.body_id
                    where j.tenant_id = i.tenant_id and j.case_id = i.case_id and j.id <> i.id
                        and j.notified_at is not null and j.number is not null))
            from tenant.agenda_item i
            join tenant.meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
            join tenant.body b on b.tenant_id = i.tenant_id and b.id = i.body_id
            left join tenant.minutes r on r.tenant_id = m.tenant_id and r.meeting_id = m.id and r.state = 'published'
            left join tenant.decision d on d.tenant_id = i.tenant_id and d.item_id = i.id
            where i.tenant_id = ? and b.code = ? and i.number_year = ? and i.number = ? and i.notified_at is not null
            """.formatted(NUMBER, MEETING, DECISION, LINKED);

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public PublicRegister(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param today the statutes' day
     * @param now the statutes' time
     */
    public Front front(UUID tenantId, LocalDate today, Instant now) {
        return Objects.requireNonNull(jdbc.prepareStatement(FRONT, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, today);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return read(statement, Front.class).orElseThrow();
        }));
    }

    /**
     * The published decisions, the latest first.
     *
     * @param body the code of a body; null for all
     * @param year null for all
     * @param page from 1
     */
    public DecisionPage decisions(UUID tenantId, @Nullable String body, @Nullable Integer year, int page) {
        return Objects.requireNonNull(jdbc.prepareStatement(DECISIONS, statement -> {
            statement.setObject(1, tenantId);
            statement.setString(2, body);
            statement.setObject(3, year, java.sql.Types.INTEGER);
            statement.setInt(4, (page - 1) * DecisionPage.SIZE);
            return read(statement, DecisionPage.class).orElseThrow();
        }));
    }

    /**
     * Coming meetings, the next first, and past ones, the latest first.
     *
     * @param now the statutes' time
     * @param insider the bodies of which what is only planned may be shown too
     * @param page of the past ones, from 1
     */
    public MeetingPage meetings(UUID tenantId, Instant now, Collection<UUID> insider, int page) {
        return Objects.requireNonNull(jdbc.prepareStatement(MEETINGS, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setInt(3, (page - 1) * MeetingPage.SIZE);
            statement.setArray(4, statement.getConnection().createArrayOf("uuid", insider.toArray()));
            return read(statement, MeetingPage.class).orElseThrow();
        }));
    }

    /** The case of a number; empty when there is none, or its papers were not sent. */
    public Optional<PublicCase> find(UUID tenantId, String body, int year, int number) {
        return Objects.requireNonNull(jdbc.prepareStatement(CASE, statement -> {
            statement.setObject(1, tenantId);
            statement.setString(2, body);
            statement.setInt(3, year);
            statement.setInt(4, number);
            return read(statement, PublicCase.class);
        }));
    }

    private <T> Optional<T> read(PreparedStatement statement, Class<T> type) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(parse(row.getString(1), type)) : Optional.empty();
        }
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
