package no.samraad.server.meetings.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.cases.PaperText;
import no.samraad.server.meetings.AgendaItem;
import no.samraad.server.meetings.AgendaRows;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.BodyName;
import no.samraad.server.meetings.CalledMeeting;
import no.samraad.server.meetings.CancelMeeting;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.ChangeHours;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.DeputyCall;
import no.samraad.server.meetings.DeputyCallRows;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.MeetingRules;
import no.samraad.server.meetings.MinutesMark;
import no.samraad.server.meetings.MinutesMarkRows;
import no.samraad.server.meetings.NumberFormat;
import no.samraad.server.meetings.OnRecord;
import no.samraad.server.meetings.OpenMeeting;
import no.samraad.server.meetings.PlanMeeting;
import no.samraad.server.meetings.PlannedMeeting;
import no.samraad.server.meetings.Recipient;
import no.samraad.server.meetings.RecipientRows;
import no.samraad.server.meetings.RecordRows;
import no.samraad.server.meetings.Reply;
import no.samraad.server.meetings.ReplyRows;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** The meetings of a body: the list, a new one, one of them, and calling one off. */
@Controller(value = "/utvalg/{body}/moter", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MeetingController {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final MeetingRows meetings;
    private final BodyRows bodies;
    private final AgendaRows agenda;
    private final RecordRows records;
    private final RecipientRows recipients;
    private final ReplyRows replies;
    private final DeputyCallRows calls;
    private final MinutesMarkRows minutes;
    private final MeetingRules rules;
    private final PlanMeeting planMeeting;
    private final CancelMeeting cancelMeeting;
    private final ChangeHours changeHours;
    private final NamesOf names;

    public MeetingController(
            TenantScope scope,
            MeetingDoor door,
            MeetingRows meetings,
            BodyRows bodies,
            AgendaRows agenda,
            RecordRows records,
            RecipientRows recipients,
            ReplyRows replies,
            DeputyCallRows calls,
            MinutesMarkRows minutes,
            MeetingRules rules,
            PlanMeeting planMeeting,
            CancelMeeting cancelMeeting,
            ChangeHours changeHours,
            NamesOf names) {
        this.scope = scope;
        this.door = door;
        this.meetings = meetings;
        this.bodies = bodies;
        this.agenda = agenda;
        this.records = records;
        this.recipients = recipients;
        this.replies = replies;
        this.calls = calls;
        this.minutes = minutes;
        this.rules = rules;
        this.planMeeting = planMeeting;
        this.cancelMeeting = cancelMeeting;
        this.changeHours = changeHours;
        this.names = names;
    }

    @Get("{?side}")
    public HttpResponse<?> list(HttpRequest<?> request, String body, @QueryValue Optional<String> side) {
        return scope.serve(request, caller -> {
            Optional<no.samraad.server.bodies.Body> found = door.body(caller, body);
            return found.isEmpty() ? Problem.notFound() : list(caller, found.get(), pageNumber(side));
        });
    }

    private static int pageNumber(Optional<String> side) {
        return side.filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= LAST_PAGE)
                .orElse(1);
    }

    private Answer list(Caller caller, no.samraad.server.bodies.Body body, int side) {
        UUID tenant = caller.tenant().id();
        Instant now = caller.happenedAt().toInstant();
        List<Meeting> coming = meetings.comingOf(tenant, body.id(), now, PAGE, 0).stream()
                .map(MeetingRow::meeting)
                .filter(meeting -> MeetingAccess.sees(caller, meeting))
                .toList();
        List<MeetingRow> held = meetings.pastOf(tenant, body.id(), now, PAGE + 1, (side - 1) * PAGE);
        List<Meeting> past = held.stream()
                .limit(PAGE)
                .map(MeetingRow::meeting)
                .filter(meeting -> MeetingAccess.sees(caller, meeting))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("area", MeetingDoor.area(caller, body.id()));
        model.put("title", door.text(caller, "meetings.list.title", body.shortName()));
        model.put("body", body);
        model.put("bodyName", body.name(caller.language()));
        model.put("crumbs", door.crumbs(caller, body));
        model.put("tabs", door.tabs(caller, body));
        String year = String.valueOf(caller.today().getYear());
        model.put("planYear", year);
        model.put("planPath", "/utvalg/" + body.code() + "/plan/" + year);
        model.put("coming", side == 1 ? coming : List.of());
        model.put("past", past);
        model.put("page", side);
        model.put("more", held.size() > PAGE);
        model.put("runs", MeetingAccess.runs(caller, body.id()));
        return Page.of("meetings/list", model);
    }

    @Get("/nytt")
    public HttpResponse<?> plan(HttpRequest<?> request, String body) {
        return scope.serve(
                request,
                caller -> door.runBody(
                        request,
                        caller,
                        body,
                        (found, role) -> planPage(caller, found, Form.empty(), FieldErrors.none())));
    }

    @Post("/nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> planned(HttpRequest<?> request, String body, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                caller -> "/utvalg/" + body + "/moter",
                (caller, form) ->
                        door.runBody(request, caller, body, (found, role) -> plan(caller, found, role, form)));
    }

    private Answer plan(Caller caller, no.samraad.server.bodies.Body body, Role role, Form form) {
        PlanForm typed = PlanForm.of(form, caller.today());
        // "Show the deadlines" sends the same form without planning anything.
        if (!form.text("vis").isEmpty() && typed.day().isPresent()) {
            return planPage(caller, body, form, FieldErrors.none());
        }
        if (typed.command(body, role, form).isEmpty()) {
            return Problem.of(no.samraad.platform.web.ErrorKind.INVALID)
                    .on(planPage(caller, body, form, typed.errors()));
        }
        return switch (planMeeting.handle(
                caller, typed.command(body, role, form).get())) {
            case PlanMeeting.Outcome.Planned(Meeting meeting) ->
                SeeOther.to(meeting.appointed().path());
            case PlanMeeting.Outcome.NumberTaken _ ->
                Problem.of(no.samraad.platform.web.ErrorKind.INVALID)
                        .on(planPage(
                                caller,
                                body,
                                form,
                                FieldErrors.none().and("nummer", "meetings.plan.error.number-taken")));
            case PlanMeeting.Outcome.DayTaken _ ->
                Problem.of(no.samraad.platform.web.ErrorKind.INVALID)
                        .on(planPage(
                                caller, body, form, FieldErrors.none().and("dato", "meetings.plan.error.day-taken")));
        };
    }

    private Page planPage(Caller caller, no.samraad.server.bodies.Body body, Form form, FieldErrors errors) {
        PlanForm typed = PlanForm.of(form, caller.today());
        Map<String, Object> model = new HashMap<>();
        model.put("area", "work");
        model.put("title", door.text(caller, "meetings.plan.title", body.shortName()));
        model.put("body", body);
        model.put("crumbs", door.crumbs(caller, body));
        model.put("form", form);
        model.put("errors", errors);
        model.put("kind", form.text("slag").isEmpty() ? "ordinary" : form.text("slag"));
        model.put("meetingForm", form.text("form").isEmpty() ? "physical" : form.text("form"));
        model.put(
                "kinds",
                choices(caller, "meetings.kind.", MeetingKind.ORDINARY.code(), MeetingKind.EXTRAORDINARY.code()));
        model.put(
                "forms",
                choices(
                        caller,
                        "meetings.form.",
                        MeetingForm.PHYSICAL.code(),
                        MeetingForm.VIDEO.code(),
                        MeetingForm.TELEPHONE.code()));
        model.put(
                "number",
                form.names().contains("nummer")
                        ? form.text("nummer")
                        : String.valueOf(meetings.highestPlanNumber(
                                        caller.tenant().id(),
                                        body.id(),
                                        typed.day().orElse(caller.today()).getYear())
                                + 1));
        model.put(
                "duties",
                typed.asked(body)
                        .map(meeting -> DutyLine.of(MeetingRules.duties(
                                rules.on(caller.tenant().id(), meeting).rules(), meeting)))
                        .orElse(List.of()));
        model.put("day", typed.day());
        return Page.of("meetings/plan", model);
    }

    private List<Choice> choices(Caller caller, String prefix, String... codes) {
        return List.of(codes).stream()
                .map(code -> Choice.of(code, door.text(caller, prefix + code)))
                .toList();
    }

    @Get("/{ref}")
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        // What is only planned is seen by those who belong to the body, once they have said who they are.
        return scope.serve(request, caller -> door.seen(caller, body, ref, meeting -> meetingPage(caller, meeting)));
    }

    private Page meetingPage(Caller caller, Meeting meeting) {
        UUID tenant = caller.tenant().id();
        boolean runs = MeetingAccess.runs(caller, meeting.bodyId());
        boolean belongs = MeetingAccess.belongs(caller, meeting.bodyId());
        no.samraad.server.bodies.Body body =
                bodies.find(tenant, meeting.bodyId()).orElseThrow();
        List<AgendaItem> items = agenda.of(tenant, meeting.id()).stream()
                .filter(item -> runs || item.wasNotified())
                .toList();
        List<DutyLine> duties = DutyLine.of(
                MeetingRules.duties(rules.on(tenant, meeting.appointed()).rules(), meeting.appointed()));
        Optional<MinutesMark> mark = minutes.of(tenant, meeting.id());
        MeetingSteps steps = new MeetingSteps(door.messages(), caller.language(), caller.today());
        Map<String, Object> model = new HashMap<>();
        model.put("area", MeetingDoor.area(caller, meeting.bodyId()));
        model.put("title", meeting.appointed().body().shortName() + " · " + door.name(caller, meeting.appointed()));
        model.put("name", door.name(caller, meeting.appointed()));
        model.put("meeting", meeting);
        model.put("appointed", meeting.appointed());
        model.put("bodyName", meeting.appointed().body().in(caller.language()));
        model.put("crumbs", door.crumbs(caller, meeting.appointed()));
        model.put("steps", steps.of(meeting, duties, mark));
        model.put("duties", duties);
        model.put("due", due(meeting, duties, mark));
        model.put("items", items);
        model.put("format", new NumberFormat(body.numberFormat()));
        model.put("unsent", runs && items.stream().anyMatch(item -> !item.wasNotified()));
        boolean published =
                mark.filter(minutes -> minutes.publishedOn() != null).isPresent();
        List<OnRecord> record = records.of(tenant, meeting.id());
        model.put("notices", record.stream().filter(OnRecord::notice).toList());
        // What happened inside a meeting is told to all with its minutes.
        model.put(
                "breaches",
                record.stream()
                        .filter(OnRecord::breach)
                        .filter(breach -> breach.notice() || belongs || published)
                        .toList());
        model.put("runs", runs);
        model.put("belongs", belongs);
        model.put("cancellable", runs && CancelView.possible(meeting));
        model.put("mine", Optional.empty());
        model.put("coming", List.of());
        boolean answerable = meeting instanceof CalledMeeting;
        if (belongs && (answerable || (runs && meeting instanceof OpenMeeting))) {
            List<Recipient> people =
                    recipients.of(tenant, meeting.bodyId(), meeting.appointed().day());
            List<Reply> answers = replies.of(tenant, meeting.id());
            List<DeputyCall> called = calls.of(tenant, meeting.id());
            if (answerable) {
                model.put("mine", caller.signedIn().flatMap(me -> MyReply.of(me.personId(), people, answers, called)));
            }
            if (runs) {
                model.put("coming", Comers.of(people, answers, called));
            }
        }
        return Page.of("meetings/meeting", model);
    }

    /** What the statutes demand next of this meeting; empty when nothing has a date. */
    private static Optional<DutyLine> due(Meeting meeting, List<DutyLine> duties, Optional<MinutesMark> mark) {
        Optional<Duty.What> next = switch (meeting) {
            case PlannedMeeting _ -> Optional.of(Duty.What.SEND_NOTICE);
            case CalledMeeting _, OpenMeeting _, CancelledMeeting _ -> Optional.empty();
            case ClosedMeeting _ ->
                mark.filter(minutes -> minutes.publishedOn() != null).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                mark.filter(minutes -> minutes.sentOn() != null).isPresent()
                                        ? Duty.What.PUBLISH_MINUTES
                                        : Duty.What.SEND_MINUTES_FOR_APPROVAL);
        };
        return next.flatMap(what -> DutyLine.among(duties, what))
                .filter(line -> line.day().isPresent());
    }

    @Get("/{ref}/tid")
    public HttpResponse<?> hours(HttpRequest<?> request, String body, String ref) {
        return scope.serve(
                request,
                caller -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) -> hoursPage(caller, meeting, Form.empty(), FieldErrors.none())));
    }

    @Post("/{ref}/tid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> changeHours(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> door.run(
                        request, caller, body, ref, (meeting, role) -> changeHours(caller, meeting, role, form)));
    }

    private Answer changeHours(Caller caller, Meeting meeting, Role role, Form form) {
        if (!CancelView.possible(meeting)) {
            return hoursPage(caller, meeting, form, FieldErrors.none())
                    .with("stale", true)
                    .withStatus(HttpStatus.CONFLICT);
        }
        FieldErrors errors = FieldErrors.none();
        Optional<LocalTime> from = TimeTyped.of(form.text("fra"));
        Optional<LocalTime> until = TimeTyped.of(form.text("til"));
        String place = PaperText.clean(form.text("sted"));
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.time");
        }
        if (until.isEmpty()) {
            errors = errors.and("til", "form.error.time");
        } else if (from.isPresent() && !until.get().isAfter(from.get())) {
            errors = errors.and("til", "meetings.plan.error.order");
        }
        if (place.isEmpty()) {
            errors = errors.and("sted", "form.error.empty");
        } else if (place.length() > PlanForm.LONGEST_PLACE) {
            errors = errors.and("sted", "form.error.long", PlanForm.LONGEST_PLACE);
        }
        if (!errors.isEmpty()) {
            return Problem.of(no.samraad.platform.web.ErrorKind.INVALID).on(hoursPage(caller, meeting, form, errors));
        }
        ChangeHours.Command command = new ChangeHours.Command(
                meeting,
                form.version().orElse(-1),
                role,
                from.orElseThrow(),
                until.orElseThrow(),
                place,
                form.idempotencyKey());
        return switch (changeHours.handle(caller, command)) {
            case ChangeHours.Outcome.Changed _ ->
                SeeOther.to(meeting.appointed().path());
            case ChangeHours.Outcome.Nothing _ ->
                SeeOther.to(meeting.appointed().path());
            case ChangeHours.Outcome.Stale _ ->
                hoursPage(caller, meeting, form, FieldErrors.none())
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page hoursPage(Caller caller, Meeting meeting, Form form, FieldErrors errors) {
        Appointed appointed = meeting.appointed();
        boolean typed = form.names().contains("fra");
        Map<String, Object> model = new HashMap<>();
        model.put("title", door.text(caller, "meetings.hours.title", door.inSentence(caller, appointed)));
        model.put("meeting", meeting);
        model.put("appointed", appointed);
        model.put("crumbs", door.crumbsInside(caller, appointed));
        model.put("possible", CancelView.possible(meeting));
        model.put("called", meeting.calledAt().isPresent());
        model.put("stale", false);
        model.put("written", typed ? List.of(form.text("fra"), form.text("til"), form.text("sted")) : List.of());
        model.put("from", typed ? form.text("fra") : HOUR.format(appointed.starts()));
        model.put("until", typed ? form.text("til") : HOUR.format(appointed.ends()));
        model.put("place", typed ? form.text("sted") : appointed.place());
        model.put("errors", errors);
        return Page.of("meetings/hours", model);
    }

    @Get("/{ref}/avlys")
    public HttpResponse<?> cancel(HttpRequest<?> request, String body, String ref) {
        return scope.serve(
                request,
                caller -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) -> cancelPage(caller, meeting, Form.empty(), FieldErrors.none())));
    }

    @Post("/{ref}/avlys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> cancelled(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) ->
                        door.run(request, caller, body, ref, (meeting, role) -> cancel(caller, meeting, role, form)));
    }

    private Answer cancel(Caller caller, Meeting meeting, Role role, Form form) {
        String reason = form.text("grunn");
        FieldErrors errors = FieldErrors.none();
        if (reason.isEmpty()) {
            errors = errors.and("grunn", "form.error.empty");
        } else if (reason.length() > CancelView.LONGEST_REASON) {
            errors = errors.and("grunn", "form.error.long", CancelView.LONGEST_REASON);
        }
        if (!errors.isEmpty()) {
            return Problem.of(no.samraad.platform.web.ErrorKind.INVALID).on(cancelPage(caller, meeting, form, errors));
        }
        CancelMeeting.Command command =
                new CancelMeeting.Command(meeting, form.version().orElse(-1), role, reason, form.idempotencyKey());
        return switch (cancelMeeting.handle(caller, command)) {
            case CancelMeeting.Outcome.Cancelled _ ->
                SeeOther.to(meeting.appointed().path());
            case CancelMeeting.Outcome.Stale _ ->
                cancelPage(caller, meeting, form, FieldErrors.none())
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page cancelPage(Caller caller, Meeting meeting, Form form, FieldErrors errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("area", "work");
        model.put("title", door.text(caller, "meetings.cancel.title", door.inSentence(caller, meeting.appointed())));
        model.put("meeting", meeting);
        model.put("appointed", meeting.appointed());
        model.put("crumbs", door.crumbsInside(caller, meeting.appointed()));
        model.put("possible", CancelView.possible(meeting));
        model.put("stale", false);
        CancelMeeting.Preview preview = cancelMeeting.preview(caller, meeting);
        model.put("after", preview.consequences());
        putYear(caller, meeting, preview.year(), model);
        model.put("form", form);
        model.put("errors", errors);
        return Page.of("meetings/cancel", model);
    }

    /** What calling it off does to the number of meetings the rules ask for, and by when another can be called. */
    private void putYear(Caller caller, Meeting meeting, CancelMeeting.OfYear year, Map<String, Object> model) {
        BodyName body = meeting.appointed().body();
        Names known = names.ofBodies(Map.of(new BodyCode(body.code()), body.shortName()));
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), known);
        model.put("yearOf", String.valueOf(year.without().plan().year()));
        model.put("breaks", year.breaks());
        model.put("kept", sentences.planKept(year.without().plan()));
        model.put("minimum", FindingView.of(year.without().minimum(), year.rules(), known, caller.language()));
        List<LastCall> calls = new ArrayList<>();
        for (YearWatch.LastCall call : year.without().lastCalls()) {
            calls.add(new LastCall(
                    sentences.lastCall(call), call.day() != null && call.day().isBefore(caller.today())));
        }
        model.put("lastCalls", calls);
    }

    /**
     * By when another meeting of the year can be called, in words.
     *
     * @param over whether that day has passed
     */
    public record LastCall(String text, boolean over) {}
}
