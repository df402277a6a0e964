package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Actor;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.jobs.DueWork;
import no.samraad.platform.jobs.DueWorkHandler;
import no.samraad.platform.jobs.DueWorkJobs;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.time.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Later work is done when its clock says so, once, and never forgotten")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DueWorkTest {
    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");

    private final PlatformOnDatabase platform = PlatformOnDatabase.start(Map.of("due-work-test", "true"));
    private UUID tenant = new UUID(0, 0);

    @BeforeEach
    void newCommunity() {
        tenant = platform.community("senere");
        platform.bean(StoppedClock.class).now = NOW;
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @DisplayName("work by the statutes' clock waits for the statutes' day, moved or not, summer time included")
    void byTheStatutesClock() {
        UUID minutes = UUID.randomUUID();
        // 24:00 on 29 March 2026 in Norway, the night after the clocks went forward.
        schedule(minutes, WorkClock.STATUTES, Instant.parse("2026-03-29T22:00:00Z"));
        work();
        assertThat(handled()).isEmpty();

        moveClock(9);
        platform.bean(StoppedClock.class).now = NOW.plus(Duration.ofHours(12));
        work();
        assertThat(handled())
                .as("22:00 by a clock that keeps the hour of the day: 00:00 has not struck")
                .isEmpty();

        platform.bean(StoppedClock.class).now = NOW.plus(Duration.ofHours(13));
        work();
        assertThat(handled()).singleElement().satisfies(work -> {
            assertThat(work.subjectId()).contains(minutes);
            assertThat(work.tenantId()).isEqualTo(tenant);
            assertThat(work.happenedAt().toInstant()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
            assertThat(work.recordedAt()).isEqualTo(NOW.plus(Duration.ofHours(13)));
        });
        work();
        assertThat(handled()).as("once").hasSize(1);
        assertThat(left()).isEmpty();
    }

    @Test
    @DisplayName("the clock of one community moves no other, and never work by the system's clock")
    void clocksAreApart() {
        UUID other = platform.community("annen");
        schedule(UUID.randomUUID(), WorkClock.SYSTEM, NOW.plus(Duration.ofDays(2)));
        platform.inside(other, () -> {
            platform.bean(LaterWork.class)
                    .schedule(
                            other,
                            WorkKind.MINUTES_SILENCE,
                            UUID.randomUUID(),
                            WorkClock.STATUTES,
                            NOW.plus(Duration.ofDays(2)));
            return other;
        });
        moveClock(30);
        work();
        assertThat(handled()).isEmpty();
        platform.bean(StoppedClock.class).now = NOW.plus(Duration.ofDays(2));
        work();
        assertThat(handled()).extracting(DueWork::tenantId).containsExactlyInAnyOrder(tenant, other);
    }

    @Test
    @DisplayName("the work and its row are one transaction: what fails keeps nothing, and is tried again later")
    void failing() {
        UUID minutes = UUID.randomUUID();
        schedule(minutes, WorkClock.SYSTEM, NOW);
        Recorder recorder = platform.bean(Recorder.class);
        recorder.then = work -> {
            platform.bean(Acts.class)
                    .record(Act.of(tenant, new Actor.Time(), "minutes_approved", NOW, NOW)
                            .about(minutes));
            throw new IllegalStateException("after the act");
        };
        work();
        assertThat(acts()).isEmpty();
        work();
        assertThat(handled()).as("not at once").hasSize(1);

        recorder.then = work -> platform.bean(Acts.class)
                .record(Act.of(tenant, new Actor.Time(), "minutes_approved", NOW, NOW)
                        .about(minutes));
        platform.bean(StoppedClock.class).now = NOW.plus(Duration.ofSeconds(10));
        work();
        assertThat(handled()).hasSize(2);
        assertThat(handled().getLast().attempts()).isEqualTo(1);
        assertThat(acts()).containsExactly("minutes_approved");
        assertThat(left()).isEmpty();
    }

    @Test
    @DisplayName("work that schedules itself anew comes back at that time")
    void scheduledAnew() {
        UUID minutes = UUID.randomUUID();
        schedule(minutes, WorkClock.SYSTEM, NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        platform.bean(Recorder.class).then = work -> platform.bean(LaterWork.class)
                .schedule(tenant, WorkKind.MINUTES_SILENCE, minutes, WorkClock.SYSTEM, later);
        work();
        work();
        assertThat(handled()).hasSize(1);
        platform.bean(Recorder.class).then = work -> {};
        platform.bean(StoppedClock.class).now = later;
        work();
        assertThat(handled()).hasSize(2);
        assertThat(left()).isEmpty();
    }

    @Test
    @DisplayName("work that is forgotten in time is not done")
    void forgotten() {
        UUID minutes = UUID.randomUUID();
        schedule(minutes, WorkClock.SYSTEM, NOW);
        platform.inside(tenant, () -> {
            platform.bean(LaterWork.class).forget(tenant, WorkKind.MINUTES_SILENCE, minutes);
            return minutes;
        });
        work();
        assertThat(handled()).isEmpty();
    }

    @Test
    @DisplayName("two instances at once do each of 100 pieces exactly once")
    void sharedByTwo() throws InterruptedException {
        for (int piece = 0; piece < 100; piece++) {
            schedule(UUID.randomUUID(), WorkClock.SYSTEM, NOW);
        }
        List<Thread> workers =
                List.of(Thread.ofVirtual().start(this::work), Thread.ofVirtual().start(this::work));
        for (Thread worker : workers) {
            worker.join();
        }
        work();
        assertThat(handled()).hasSize(100);
        assertThat(handled()).extracting(DueWork::subjectId).doesNotHaveDuplicates();
        assertThat(left()).isEmpty();
    }

    private void schedule(UUID subject, WorkClock clock, Instant dueAt) {
        platform.inside(tenant, () -> {
            platform.bean(LaterWork.class).schedule(tenant, WorkKind.MINUTES_SILENCE, subject, clock, dueAt);
            return subject;
        });
    }

    private void moveClock(int days) {
        platform.asSuperuser("insert into tenant.clock (tenant_id, days) values (?, ?)", tenant, days);
    }

    private void work() {
        platform.bean(DueWorkJobs.class).work();
    }

    private List<DueWork> handled() {
        return platform.bean(Recorder.class).handled;
    }

    private List<String> acts() {
        return platform.seen("select kind from tenant.act where tenant_id = ?", tenant);
    }

    private List<String> left() {
        return platform.seen("select id from platform.due_work where kind = 'minutes_silence'");
    }

    @Singleton
    @Requires(property = "due-work-test")
    static class Recorder implements DueWorkHandler {
        private final List<DueWork> handled = new CopyOnWriteArrayList<>();
        private volatile Consumer<DueWork> then = work -> {};

        @Override
        public WorkKind kind() {
            return WorkKind.MINUTES_SILENCE;
        }

        @Override
        public void handle(DueWork work) {
            handled.add(work);
            then.accept(work);
        }
    }

    @Singleton
    @Requires(property = "due-work-test")
    static class StoppedClock extends Clock {
        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Singleton
    @Replaces(Clocks.class)
    @Requires(property = "due-work-test")
    static class StoppedClocks extends Clocks {
        StoppedClocks(StoppedClock clock) {
            super(clock);
        }
    }
}
