package no.samraad.platform.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.Settings;
import no.samraad.platform.time.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what has fallen due, each piece inside its community's wall and in one transaction with its row: it is done and
 * gone, or not done and still there. Several instances share the work.
 */
@Singleton
public class DueWorkJobs implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(DueWorkJobs.class);
    private static final int PORTION = 1000;
    /** As far as a community's clock can be moved (the check on {@code tenant.clock}). */
    private static final Duration FARTHEST = Duration.ofDays(4001);

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));

    private final Map<WorkKind, DueWorkHandler> handlers = new EnumMap<>(WorkKind.class);
    private final DueWorkRows rows;
    private final JobScope scope;
    private final Clocks clocks;
    private final Settings settings;
    private final MeterRegistry metrics;
    private final Duration pause;

    public DueWorkJobs(
            List<DueWorkHandler> handlers,
            DueWorkRows rows,
            JobScope scope,
            Clocks clocks,
            Settings settings,
            MeterRegistry metrics,
            @Value("${samraad.jobs.due-work-pause:1s}") Duration pause) {
        for (DueWorkHandler handler : handlers) {
            if (this.handlers.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.kind());
            }
        }
        this.rows = rows;
        this.scope = scope;
        this.clocks = clocks;
        this.settings = settings;
        this.metrics = metrics;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "due_work";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public Progress work() {
        if (handlers.isEmpty()) {
            return Progress.NOTHING_LEFT;
        }
        Instant now = clocks.system();
        List<DueWorkRows.Row> candidates =
                scope.outside(() -> rows.due(handlers.keySet(), statutesHorizon(now), now, PORTION));
        Map<UUID, Integer> clockDays = new HashMap<>();
        int done = 0;
        for (DueWorkRows.Row row : candidates) {
            ZonedDateTime statutesNow = clocks.statutes(clockDays.computeIfAbsent(row.tenantId(), this::clockDays));
            if (isDue(row, statutesNow, now) && attempt(row, statutesNow, now)) {
                done++;
            }
        }
        return done > 0 && candidates.size() == PORTION ? Progress.MORE : Progress.NOTHING_LEFT;
    }

    /** Only in local use can a community's clock be ahead, so only there must rows of the future be looked at. */
    private Instant statutesHorizon(Instant now) {
        return switch (settings.where()) {
            case LOCAL -> now.plus(FARTHEST);
            case PRODUCTION -> now;
        };
    }

    private int clockDays(UUID tenantId) {
        return scope.inside(tenantId, () -> scope.clockDays(tenantId));
    }

    private static boolean isDue(DueWorkRows.Row row, ZonedDateTime statutesNow, Instant now) {
        return switch (row.clock()) {
            case STATUTES -> !row.dueAt().isAfter(statutesNow.toInstant());
            case SYSTEM -> !row.dueAt().isAfter(now);
        };
    }

    private boolean attempt(DueWorkRows.Row seen, ZonedDateTime statutesNow, Instant now) {
        try {
            boolean done = scope.inside(seen.tenantId(), () -> handle(seen, statutesNow, now));
            if (done) {
                count(seen, "done");
            }
            return done;
        } catch (RuntimeException failed) {
            count(seen, "failed");
            Duration wait = BACKOFF.after(seen.attempts() + 1);
            LOG.warn(
                    "due_work outcome=failed kind={} tenant={} attempt={} again_in={}",
                    seen.kind().code(),
                    seen.tenantId(),
                    seen.attempts() + 1,
                    wait,
                    failed);
            Instant from = switch (seen.clock()) {
                case STATUTES -> statutesNow.toInstant();
                case SYSTEM -> now;
            };
            scope.outside(() -> {
                rows.postpone(seen, from.plus(wait));
                return seen;
            });
            return false;
        }
    }

    private boolean handle(DueWorkRows.Row seen, ZonedDateTime statutesNow, Instant now) {
        Optional<DueWorkRows.Row> row = rows.lock(seen);
        DueWorkHandler handler = handlers.get(seen.kind());
        if (row.isEmpty() || handler == null) {
            return false;
        }
        handler.handle(new DueWork(
                seen.id(),
                seen.tenantId(),
                seen.kind(),
                seen.subjectId(),
                seen.dueAt(),
                row.get().attempts(),
                statutesNow,
                now));
        rows.done(seen);
        return true;
    }

    private void count(DueWorkRows.Row row, String outcome) {
        metrics.counter("samraad.due_work", "kind", row.kind().code(), "outcome", outcome)
                .increment();
    }
}
