package no.samraad.server.amendments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a community has done that its rules judged. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PastActRows extends GenericRepository<PastAct, UUID> {

    /**
     * The acts of a period, the latest first. A check-in and a single vote are no acts of their own here: they are judged
     * again with the item.
     *
     * @param bodies whose acts, with commas between, besides those of no body; null for every body
     */
    @Query("""
            select a.id, a.kind, a.happened_at,
                   coalesce((m.starts_at at time zone 'Europe/Oslo')::date, cast(a.facts ->> 'meeting_day' as date),
                       cast(a.facts ->> 'since' as date), (a.happened_at at time zone 'Europe/Oslo')::date) as day,
                   cast(a.facts -> 'asked' as text) as asked, b.id as body_id, b.code as body_code,
                   b.short_name as body_name, m.kind as meeting_kind, cast(m.year as integer) as meeting_year,
                   cast(m.plan_number as integer) as meeting_number, coalesce(i.title, c.title) as title,
                   cast(i.number as text) || '/' || cast(i.number_year as text) as number
            from tenant.act a
              left join tenant.body b on b.tenant_id = a.tenant_id and b.id = a.body_id
              left join tenant.meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
              left join tenant.agenda_item i on i.tenant_id = a.tenant_id and i.id = a.subject_id
              left join tenant.case_matter c on c.tenant_id = a.tenant_id and c.id = a.subject_id
            where a.tenant_id = :tenantId and a.finding is not null and a.happened_at >= :since and a.happened_at < :until
              and a.kind <> 'checked_in'
              and (cast(:bodies as text) is null or a.body_id is null
                or cast(a.body_id as text) = any (string_to_array(cast(:bodies as text), ',')))
            order by a.happened_at desc, a.id limit :most""")
    List<PastAct> between(UUID tenantId, Instant since, Instant until, @Nullable String bodies, int most);
}
