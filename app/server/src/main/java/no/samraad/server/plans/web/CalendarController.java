package no.samraad.server.plans.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.mail.CalendarEntries;
import no.samraad.platform.mail.CalendarFeedEntry;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.Body;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.CalledMeeting;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingEntry;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.OpenMeeting;
import no.samraad.server.meetings.PlannedMeeting;
import no.samraad.server.meetings.web.MeetingDoor;
import no.samraad.server.plans.PlanRows;

/**
 * The meetings of a body as a calendar anyone may subscribe to: what was called or held, and what stands in an adopted plan.
 * A calendar program asks without logging in, so all see the same.
 */
@Controller(value = "/utvalg/{body}/kalender.ics", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CalendarController {
    private static final Duration BACK = Duration.ofDays(400);
    private static final int MOST = 500;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final MeetingRows meetings;
    private final PlanRows plans;
    private final CalendarEntries calendar;
    private final MeetingEntry entry;

    public CalendarController(
            TenantScope scope,
            MeetingDoor door,
            MeetingRows meetings,
            PlanRows plans,
            CalendarEntries calendar,
            MeetingEntry entry) {
        this.scope = scope;
        this.door = door;
        this.meetings = meetings;
        this.plans = plans;
        this.calendar = calendar;
        this.entry = entry;
    }

    @Get
    public HttpResponse<?> feed(HttpRequest<?> request, String body) {
        return scope.serve(
                request,
                caller -> door.body(caller, body)
                        .<Answer>map(found -> feed(caller, found))
                        .orElseGet(Problem::notFound));
    }

    private Download feed(Caller caller, Body body) {
        UUID tenant = caller.tenant().id();
        Set<Integer> adopted = new HashSet<>(plans.adoptedYears(tenant, body.id()));
        List<CalendarFeedEntry> entries = new ArrayList<>();
        for (MeetingRow row : meetings.comingOf(
                tenant, body.id(), caller.happenedAt().toInstant().minus(BACK), MOST, 0)) {
            Meeting meeting = row.meeting();
            Appointed appointed = meeting.appointed();
            boolean inPlan = appointed.kind() == MeetingKind.ORDINARY
                    && adopted.contains(appointed.day().getYear());
            if (inPlan || wasCalled(meeting)) {
                entries.add(entry.of(
                        caller,
                        meeting,
                        wasCalled(meeting)
                                ? appointed.path()
                                : "/utvalg/" + body.code() + "/plan/"
                                        + appointed.day().getYear()));
            }
        }
        return new Download(
                calendar.feed(caller.tenant().name() + ": " + body.name(caller.language()), entries, List.of())
                        .getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=utf-8",
                body.code() + ".ics");
    }

    private static boolean wasCalled(Meeting meeting) {
        return switch (meeting) {
            case PlannedMeeting _ -> false;
            case CancelledMeeting cancelled -> cancelled.calledAt().isPresent();
            case CalledMeeting _ -> true;
            case OpenMeeting _ -> true;
            case ClosedMeeting _ -> true;
        };
    }
}
