package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings from before, entered by hand. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EarlierRows extends GenericRepository<EarlierMeeting, UUID> {

    /** How many rows: none when the body has a meeting that day already. */
    @Query("""
            insert into tenant.earlier_meeting (tenant_id, id, body_id, day, kind, plan_number, state, known_from)
            select :tenantId, :id, :bodyId, :day, :kind, :planNumber, :state, :knownFrom
            where not exists (
                select from tenant.meeting m
                where m.tenant_id = :tenantId and m.body_id = :bodyId
                  and (m.starts_at at time zone 'Europe/Oslo')::date = :day)
            on conflict do nothing""")
    int insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            LocalDate day,
            String kind,
            @Nullable Integer planNumber,
            String state,
            String knownFrom);

    /** How many rows: none when it is no meeting of the body. */
    @Query("delete from tenant.earlier_meeting where tenant_id = :tenantId and body_id = :bodyId and id = :id")
    int delete(UUID tenantId, UUID bodyId, UUID id);
}
