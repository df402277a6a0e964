package no.samraad.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.samraad.platform.ids.Ids;

/** Leaves work to be done later, in the caller's transaction. */
@Singleton
public class LaterWork {
    private static final String SCHEDULE = """
            insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, kind, subject_id)
            do update set clock = excluded.clock, due_at = excluded.due_at, attempts = 0""";
    private static final String FORGET = """
            delete from platform.due_work where tenant_id = ? and kind = ? and subject_id = ?""";

    private final JdbcOperations jdbc;
    private final Ids ids;

    public LaterWork(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Work on one subject, at a time by one clock. Work of the same kind on the same subject is moved to that time. */
    public void schedule(UUID tenantId, WorkKind kind, UUID subjectId, WorkClock clock, Instant dueAt) {
        jdbc.prepareStatement(SCHEDULE, statement -> {
            statement.setObject(1, ids.next());
            statement.setObject(2, tenantId);
            statement.setString(3, kind.code());
            statement.setObject(4, subjectId);
            statement.setString(5, clock.code());
            statement.setObject(6, dueAt.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** Work that is not wanted any more; nothing happens when there is none. */
    public void forget(UUID tenantId, WorkKind kind, UUID subjectId) {
        jdbc.prepareStatement(FORGET, statement -> {
            statement.setObject(1, tenantId);
            statement.setString(2, kind.code());
            statement.setObject(3, subjectId);
            return statement.executeUpdate();
        });
    }
}
