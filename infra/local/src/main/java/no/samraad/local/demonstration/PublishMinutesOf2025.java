package no.samraad.local.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.samraad.platform.audit.Sealer;
import no.samraad.platform.jobs.Chore;
import no.samraad.platform.jobs.DueWorkJobs;
import no.samraad.platform.time.Clocks;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.minutes.HeldMeeting;
import no.samraad.server.minutes.HeldMeetings;
import no.samraad.server.minutes.MinutesState;
import no.samraad.server.minutes.MinutesStep;
import no.samraad.server.minutes.PublishMinutes;
import no.samraad.server.minutes.SendMinutes;

/**
 * The minutes of SSU 9-2025: sent on the day of the meeting, approved by silence on 16 December, published on the 17th. The
 * rules judge each act as they would have judged it then.
 */
final class PublishMinutesOf2025 implements DemonstrationStep {
    private static final String SLUG = "troms-ofoten";
    private static final String BODY = "ssu";
    private static final String SECRETARY = "marte-solvang";
    private static final MeetingRef MEETING = new MeetingRef.InPlan(2025, 9);
    private static final ZonedDateTime SENT =
            LocalDate.of(2025, 12, 10).atTime(16, 30).atZone(Clocks.OSLO);
    private static final ZonedDateTime PUBLISHED =
            LocalDate.of(2025, 12, 17).atTime(9, 0).atZone(Clocks.OSLO);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 300;

    @Override
    public String name() {
        return "the minutes of SSU 9-2025";
    }

    @Override
    public void load(Demonstration demonstration) {
        if (meeting(demonstration).minutes().stands() == MinutesState.DRAFT) {
            MinutesStep.Outcome sent = demonstration.inside(
                    SLUG,
                    () -> demonstration
                            .bean(SendMinutes.class)
                            .handle(
                                    demonstration.caller(SLUG, SECRETARY, SENT),
                                    new MinutesStep.Command(
                                            BODY, MEETING, version(demonstration), "", Optional.empty())));
            if (!(sent instanceof MinutesStep.Outcome.Done)) {
                throw new IllegalStateException("the minutes were not sent: " + sent);
            }
        }
        awaitSilence(demonstration);
        finish(demonstration.bean(Sealer.class));
        if (meeting(demonstration).minutes().stands() == MinutesState.APPROVED) {
            MinutesStep.Outcome published = demonstration.inside(
                    SLUG,
                    () -> demonstration
                            .bean(PublishMinutes.class)
                            .handle(
                                    demonstration.caller(SLUG, SECRETARY, PUBLISHED),
                                    new MinutesStep.Command(
                                            BODY, MEETING, version(demonstration), "", Optional.empty())));
            if (!(published instanceof MinutesStep.Outcome.Done)) {
                throw new IllegalStateException("the minutes were not published: " + published);
            }
        }
        if (meeting(demonstration).minutes().stands() != MinutesState.PUBLISHED) {
            throw new IllegalStateException("the minutes of SSU 9-2025 are not published");
        }
    }

    /**
     * The real clockwork: the statutes' day of the demonstration is long past the end of silence. A server that already
     * runs may have taken the work; then it is waited for.
     */
    private static void awaitSilence(Demonstration demonstration) {
        finish(demonstration.bean(DueWorkJobs.class));
        for (int looked = 0;
                looked < MOST_LOOKS && meeting(demonstration).minutes().stands() == MinutesState.SENT;
                looked++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            finish(demonstration.bean(DueWorkJobs.class));
        }
    }

    private static void finish(Chore chore) {
        while (chore.work() == Chore.Progress.MORE) {
            Thread.onSpinWait();
        }
    }

    private static HeldMeeting meeting(Demonstration demonstration) {
        return demonstration.inside(
                SLUG,
                () -> demonstration
                        .bean(HeldMeetings.class)
                        .find(demonstration.tenant(SLUG), BODY, MEETING)
                        .orElseThrow(() -> new IllegalStateException("SSU 9-2025 is not there")));
    }

    private static int version(Demonstration demonstration) {
        return demonstration
                .bean(HeldMeetings.class)
                .find(demonstration.tenant(SLUG), BODY, MEETING)
                .orElseThrow()
                .minutes()
                .version();
    }
}
