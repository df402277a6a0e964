package no.samraad.server.figures;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.UUID;
import no.samraad.platform.jobs.DueWork;
import no.samraad.platform.jobs.DueWorkHandler;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.DocumentRows;

/** Keeps what the national overview shows of a community true: the statutes in force, meetings
 * held, recorded breaches. Never in an act's own transaction. */
@Singleton
public class Figures implements DueWorkHandler {
    private static final String COUNT = """
            insert into platform.tenant_figure (tenant_id, meetings_held, recorded_breaches, updated_at)
            values (?,
                (select count(*) from tenant.meeting m where m.tenant_id = ? and m.state = 'closed'),
                (select count(*) from tenant.act a where a.tenant_id = ? and a.disposition = 'breach'), ?)
            on conflict (tenant_id) do update
            set meetings_held = excluded.meetings_held, recorded_breaches = excluded.recorded_breaches,
                updated_at = excluded.updated_at""";

    private final JdbcOperations jdbc;
    private final DocumentRows documents;
    private final LaterWork later;
    private final Clocks clocks;

    public Figures(JdbcOperations jdbc, DocumentRows documents, LaterWork later, Clocks clocks) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.later = later;
        this.clocks = clocks;
    }

    /** Something in this meeting has changed what the overview shows. */
    public void stale(UUID tenantId, UUID meetingId) {
        later.schedule(tenantId, WorkKind.FIGURES, meetingId, WorkClock.SYSTEM, clocks.system());
    }

    @Override
    public WorkKind kind() {
        return WorkKind.FIGURES;
    }

    @Override
    public void handle(DueWork work) {
        jdbc.prepareStatement(COUNT, statement -> {
            statement.setObject(1, work.tenantId());
            statement.setObject(2, work.tenantId());
            statement.setObject(3, work.tenantId());
            statement.setObject(4, work.recordedAt().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        documents.tellOverview(
                work.tenantId(),
                work.happenedAt().withZoneSameInstant(Clocks.OSLO).toLocalDate(),
                work.recordedAt());
    }
}
