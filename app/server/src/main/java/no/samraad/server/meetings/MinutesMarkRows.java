package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** How far the minutes of each meeting have come; the minutes themselves have a room of their own. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MinutesMarkRows extends GenericRepository<MinutesMark, UUID> {

    @Query("""
            select m.meeting_id, m.state, m.sent_at, m.silence_ends_on, m.published_at
            from tenant.minutes m where m.tenant_id = :tenantId and m.meeting_id = :meetingId""")
    Optional<MinutesMark> of(UUID tenantId, UUID meetingId);
}
