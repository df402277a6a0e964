package no.samraad.server.amendments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings a community has ahead of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MeetingAheadRows extends GenericRepository<MeetingAhead, UUID> {

    /**
     * Planned and called meetings from a day to a day, both included, the first first.
     *
     * @param bodies whose meetings, with commas between; null for every body
     */
    @Query("""
            select m.id, b.code as body_code, b.short_name as body_name, m.kind, cast(m.year as integer) as year,
                   cast(m.plan_number as integer) as number, (m.starts_at at time zone 'Europe/Oslo')::date as day,
                   m.state = 'called' as called
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.state in ('planned', 'called')
              and (m.starts_at at time zone 'Europe/Oslo')::date between :since and :last
              and (cast(:bodies as text) is null
                or cast(m.body_id as text) = any (string_to_array(cast(:bodies as text), ',')))
            order by m.starts_at, m.id limit :most""")
    List<MeetingAhead> between(UUID tenantId, LocalDate since, LocalDate last, @Nullable String bodies, int most);
}
