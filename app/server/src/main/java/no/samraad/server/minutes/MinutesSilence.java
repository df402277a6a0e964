package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.samraad.platform.jobs.DueWork;
import no.samraad.platform.jobs.DueWorkHandler;
import no.samraad.platform.jobs.WorkKind;

/** Closes the time for asking for changes when it has run out by the statutes' clock. */
@Singleton
public class MinutesSilence implements DueWorkHandler {
    private final ApproveMinutes approve;

    public MinutesSilence(ApproveMinutes approve) {
        this.approve = approve;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.MINUTES_SILENCE;
    }

    @Override
    public void handle(DueWork work) {
        UUID minutes = work.subjectId().orElseThrow();
        approve.silenceEnded(work.tenantId(), minutes, work.dueAt());
    }
}
