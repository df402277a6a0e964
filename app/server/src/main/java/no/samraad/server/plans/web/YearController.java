package no.samraad.server.plans.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.EarlierMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.meetings.MeetingsOfYear;
import no.samraad.server.meetings.web.MeetingDoor;
import no.samraad.server.plans.EnterEarlier;
import no.samraad.server.plans.PlanRow;
import no.samraad.server.plans.PreparePlan;
import no.samraad.server.plans.YearOfBody;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** The account of a body's year: what was planned, held and cancelled, against the number the rules ask for. */
@Controller(value = "/utvalg/{body}/aret/{year}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class YearController {
    private static final int LONGEST_SOURCE = 300;
    private static final int HIGHEST_NUMBER = 99;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final PlanPage pages;
    private final PreparePlan prepare;
    private final EnterEarlier earlier;

    public YearController(
            TenantScope scope, MeetingDoor door, PlanPage pages, PreparePlan prepare, EnterEarlier earlier) {
        this.scope = scope;
        this.door = door;
        this.pages = pages;
        this.prepare = prepare;
        this.earlier = earlier;
    }

    /**
     * A meeting of the year, ready to show.
     *
     * @param name such as {@code Møte 9-2025}
     * @param path empty text where the reader may not open it
     * @param state what became of it: {@code held}, {@code ahead} or {@code cancelled}
     * @param knownFrom of a meeting from before; empty text for others
     * @param id of a meeting from before; empty text for others
     */
    public record Line(LocalDate day, String name, String path, String state, String knownFrom, String id) {}

    /**
     * By when another meeting of the year can be called, in words.
     *
     * @param over whether that day has passed
     */
    public record Call(String text, boolean over) {}

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String year) {
        return scope.serve(request, caller -> {
            Optional<no.samraad.server.bodies.Body> found =
                    PlanController.isYear(year) ? door.body(caller, body) : Optional.empty();
            return found.<Answer>map(of -> page(
                            caller, prepare.year(caller, of, Integer.parseInt(year)), Form.empty(), FieldErrors.none()))
                    .orElseGet(Problem::notFound);
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> act(
            HttpRequest<?> request, String body, String year, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> !PlanController.isYear(year)
                        ? Problem.notFound()
                        : door.runBody(
                                request,
                                caller,
                                body,
                                (found, role) -> act(caller, found, Integer.parseInt(year), role, form)));
    }

    private Answer act(Caller caller, no.samraad.server.bodies.Body body, int year, Role role, Form form) {
        return switch (form.text("gjor")) {
            case "for-inn" -> enter(caller, body, year, role, form);
            case "fjern" -> {
                form.uuid("mote").ifPresent(id -> earlier.remove(caller, body, role, id));
                yield SeeOther.to(path(body, year));
            }
            default -> invalid(caller, body, year, form, FieldErrors.none());
        };
    }

    private Answer enter(Caller caller, no.samraad.server.bodies.Body body, int year, Role role, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<LocalDate> day = DayTyped.of(form.text("dato"));
        if (day.isEmpty()) {
            errors = errors.and("dato", "form.error.date");
        } else if (day.get().getYear() != year) {
            errors = errors.and("dato", "plans.error.year", String.valueOf(year));
        } else if (!day.get().isBefore(caller.today())) {
            errors = errors.and("dato", "plans.error.before");
        }
        String kind = form.text("slag");
        if (!kind.equals("ordinary") && !kind.equals("extraordinary")) {
            errors = errors.and("slag", "form.error.choice");
        }
        String state = form.text("hva");
        if (!state.equals("held") && !state.equals("cancelled")) {
            errors = errors.and("hva", "form.error.choice");
        }
        Optional<Integer> number = form.number("nummer").filter(typed -> typed >= 1 && typed <= HIGHEST_NUMBER);
        if (!form.text("nummer").isEmpty() && number.isEmpty()) {
            errors = errors.and("nummer", "plans.error.number", HIGHEST_NUMBER);
        }
        String source = PaperText.clean(form.text("kilde"));
        if (source.isEmpty()) {
            errors = errors.and("kilde", "form.error.empty");
        } else if (source.length() > LONGEST_SOURCE) {
            errors = errors.and("kilde", "form.error.long", LONGEST_SOURCE);
        }
        if (!errors.isEmpty()) {
            return invalid(caller, body, year, form, errors);
        }
        return switch (earlier.handle(
                caller,
                new EnterEarlier.Command(
                        body,
                        role,
                        day.orElseThrow(),
                        kind.equals("ordinary"),
                        number,
                        state.equals("held"),
                        source,
                        form.idempotencyKey()))) {
            case EnterEarlier.Outcome.Entered _ -> SeeOther.to(path(body, year));
            case EnterEarlier.Outcome.DayTaken _ ->
                invalid(caller, body, year, form, FieldErrors.none().and("dato", "plans.error.taken"));
        };
    }

    private Answer invalid(Caller caller, no.samraad.server.bodies.Body body, int year, Form form, FieldErrors errors) {
        return Problem.of(ErrorKind.INVALID).on(page(caller, prepare.year(caller, body, year), form, errors));
    }

    private static String path(no.samraad.server.bodies.Body body, int year) {
        return "/utvalg/" + body.code() + "/aret/" + year;
    }

    private Page page(Caller caller, YearOfBody year, Form form, FieldErrors errors) {
        boolean runs = MeetingAccess.runs(caller, year.body().id());
        // What is planned and not adopted is not for everyone; a year that is over is.
        boolean open = MeetingAccess.belongs(caller, year.body().id())
                || year.year() < caller.today().getYear()
                || year.plan().filter(PlanRow::adopted).isPresent();
        Map<String, Object> model = new HashMap<>();
        model.put("area", MeetingDoor.area(caller, year.body().id()));
        model.put("title", door.text(caller, "plans.year.title", year.body().shortName(), String.valueOf(year.year())));
        model.put("year", String.valueOf(year.year()));
        model.put("path", path(year.body(), year.year()));
        model.put("before", path(year.body(), year.year() - 1));
        model.put("after", path(year.body(), year.year() + 1));
        model.put("yearBefore", String.valueOf(year.year() - 1));
        model.put("yearAfter", String.valueOf(year.year() + 1));
        model.put("plan", PlanPage.path(year));
        model.put(
                "statistics",
                "/statistikk?ar=" + year.year() + "&utvalg=" + year.body().code());
        model.put("crumbs", door.crumbs(caller, year.body()));
        model.put("tabs", door.tabs(caller, year.body()));
        model.put("runs", runs);
        model.put("open", open);
        model.put("form", form);
        model.put("errors", errors);
        model.put("lines", List.of());
        if (open) {
            account(caller, year, model);
        }
        model.put(
                "kinds",
                List.of(
                        Choice.of("ordinary", door.text(caller, "plans.year.kind.ordinary")),
                        Choice.of("extraordinary", door.text(caller, "plans.year.kind.extraordinary"))));
        model.put(
                "states",
                List.of(
                        Choice.of("held", door.text(caller, "plans.year.held")),
                        Choice.of("cancelled", door.text(caller, "plans.year.cancelled"))));
        return Page.of("plans/year", model);
    }

    private void account(Caller caller, YearOfBody year, Map<String, Object> model) {
        Names known = pages.names(caller, year);
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), known);
        YearWatch watch = year.watch();
        PlanKept plan = watch.plan();
        model.put("lines", lines(caller, year));
        model.put("planned", plan.planned().size());
        model.put("held", plan.held().size());
        model.put("ahead", plan.ahead().size());
        model.put("cancelled", plan.cancelled().size());
        model.put("extraordinary", plan.extraordinary().size());
        model.put("kept", sentences.planKept(plan));
        model.put(
                "minimum",
                FindingView.of(
                        watch.minimum(),
                        year.rules(MeetingsOfYear.judgedOn(year.year(), caller.today())),
                        known,
                        caller.language()));
        List<Call> calls = new ArrayList<>();
        if (year.year() >= caller.today().getYear()) {
            for (YearWatch.LastCall call : watch.lastCalls()) {
                calls.add(new Call(
                        sentences.lastCall(call),
                        call.day() != null && call.day().isBefore(caller.today())));
            }
        }
        model.put("calls", calls);
    }

    private List<Line> lines(Caller caller, YearOfBody year) {
        List<Line> lines = new ArrayList<>();
        for (Meeting meeting : year.meetings()) {
            Appointed appointed = meeting.appointed();
            lines.add(new Line(
                    appointed.day(),
                    door.name(caller, appointed),
                    MeetingAccess.sees(caller, meeting) ? appointed.path() : "",
                    state(meeting),
                    "",
                    ""));
        }
        for (EarlierMeeting meeting : year.beside().earlier()) {
            String key = "plans.year.kind." + meeting.kind();
            lines.add(new Line(
                    meeting.day(),
                    meeting.planNumber() == null
                            ? door.text(caller, key)
                            : door.text(
                                    caller,
                                    "meetings.name.ordinary",
                                    meeting.planNumber() + "-" + meeting.day().getYear()),
                    "",
                    meeting.state(),
                    meeting.knownFrom(),
                    meeting.id().toString()));
        }
        lines.sort(Comparator.comparing(Line::day).thenComparing(Line::name));
        return lines;
    }

    private static String state(Meeting meeting) {
        if (meeting instanceof CancelledMeeting) {
            return "cancelled";
        }
        return meeting instanceof ClosedMeeting ? "held" : "ahead";
    }
}
