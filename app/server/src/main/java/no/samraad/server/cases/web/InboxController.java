package no.samraad.server.cases.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.cases.CaseAccess;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.CaseMatter;
import no.samraad.server.cases.CasePaper;
import no.samraad.server.cases.CaseReference;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.CaseState;
import no.samraad.server.cases.CaseSummary;
import no.samraad.server.cases.EditCase;
import no.samraad.server.cases.FirstTreatmentRows;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.RecordFirstTreatment;
import no.samraad.server.cases.ReferenceRows;
import no.samraad.server.cases.SettleCase;
import no.samraad.server.cases.WantedMeeting;
import no.samraad.server.cases.WantedMeetingRows;
import org.jspecify.annotations.Nullable;

/** The secretariat's inbox of cases, and the editor of each. */
@Controller(value = "/saker/innkomne", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class InboxController {
    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 1000;
    private static final List<CaseState> SHOWN = List.of(
            CaseState.SUBMITTED,
            CaseState.READY,
            CaseState.ON_AGENDA,
            CaseState.TREATED,
            CaseState.WITHDRAWN,
            CaseState.DECLINED);

    private final TenantScope scope;
    private final BodyRows bodies;
    private final CaseRows cases;
    private final ReferenceRows references;
    private final FirstTreatmentRows firstTreatments;
    private final WantedMeetingRows meetings;
    private final EditCase editCase;
    private final SettleCase settleCase;
    private final RecordFirstTreatment recordFirstTreatment;
    private final Messages messages;

    public InboxController(
            TenantScope scope,
            BodyRows bodies,
            CaseRows cases,
            ReferenceRows references,
            FirstTreatmentRows firstTreatments,
            WantedMeetingRows meetings,
            EditCase editCase,
            SettleCase settleCase,
            RecordFirstTreatment recordFirstTreatment,
            Messages messages) {
        this.scope = scope;
        this.bodies = bodies;
        this.cases = cases;
        this.references = references;
        this.firstTreatments = firstTreatments;
        this.meetings = meetings;
        this.editCase = editCase;
        this.settleCase = settleCase;
        this.recordFirstTreatment = recordFirstTreatment;
        this.messages = messages;
    }

    @Get("{?tilstand,utvalg,side}")
    public HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue Optional<String> tilstand,
            @QueryValue Optional<String> utvalg,
            @QueryValue Optional<String> side) {
        return scope.serve(request, caller -> {
            List<Body> mine = bodies.all(caller.tenant().id()).stream()
                    .filter(body -> CaseAccess.handles(caller, body.id()))
                    .toList();
            if (mine.isEmpty()) {
                return caller.signedIn().isEmpty() ? login(request) : Problem.of(ErrorKind.FORBIDDEN);
            }
            return inbox(caller, mine, tilstand.flatMap(CaseState::of), utvalg.orElse(""), pageNumber(side));
        });
    }

    private static int pageNumber(Optional<String> side) {
        return side.filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static Answer login(HttpRequest<?> request) {
        return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
    }

    private Page inbox(Caller caller, List<Body> mine, Optional<CaseState> state, String wanted, int side) {
        boolean everywhere = caller.authorities().stream()
                .anyMatch(held -> held.bodyId().isEmpty() && held.role() == Role.SECRETARY);
        String body =
                mine.stream().map(Body::code).filter(wanted::equals).findFirst().orElse("");
        String asked = body.isEmpty() && !everywhere ? mine.getFirst().code() : body;
        List<CaseSummary> found = cases.inbox(
                caller.tenant().id(), state.map(CaseState::code).orElse(""), asked, PAGE + 1, (side - 1) * PAGE);
        Map<String, Object> model = new HashMap<>();
        model.put("title", text(caller, "cases.inbox.heading"));
        model.put("cases", found.stream().limit(PAGE).toList());
        model.put("more", found.size() > PAGE);
        model.put("page", side);
        model.put("state", state.map(CaseState::code).orElse(""));
        model.put("body", asked);
        model.put("query", "tilstand=" + state.map(CaseState::code).orElse("") + "&utvalg=" + asked);
        model.put(
                "states",
                Stream.concat(
                                Stream.of(Choice.of("", text(caller, "cases.inbox.all-states"))),
                                SHOWN.stream()
                                        .map(one -> Choice.of(one.code(), text(caller, "cases.state." + one.code()))))
                        .toList());
        List<Choice> choices = new ArrayList<>();
        if (everywhere) {
            choices.add(Choice.of("", text(caller, "cases.inbox.all-bodies")));
        }
        mine.forEach(one -> choices.add(Choice.of(one.code(), one.shortName())));
        model.put("bodies", choices);
        return Page.of("cases/inbox", model);
    }

    @Get("/{shown}")
    public HttpResponse<?> show(HttpRequest<?> request, String shown) {
        return scope.serve(
                request,
                caller -> handled(
                        request,
                        caller,
                        shown,
                        (matter, role) -> editor(caller, matter, Form.empty(), FieldErrors.none())));
    }

    @Post("/{shown}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> change(
            HttpRequest<?> request,
            String shown,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) ->
                        handled(request, caller, shown, (matter, role) -> change(caller, matter, role, form)));
    }

    private interface Handling {
        Answer of(CaseMatter matter, Role role);
    }

    private Answer handled(HttpRequest<?> request, Caller caller, String shown, Handling work) {
        if (caller.signedIn().isEmpty()) {
            return login(request);
        }
        Optional<CaseMatter> found = CaseController.id(shown)
                .flatMap(id -> cases.find(caller.tenant().id(), id))
                .filter(matter -> matter.caseState() != CaseState.UNCONFIRMED);
        Optional<Role> role = found.flatMap(matter -> CaseAccess.handler(caller, matter.bodyId()));
        // Whoever does not handle the body's cases is not told which there are.
        return role.isEmpty() ? Problem.notFound() : work.of(found.orElseThrow(), role.get());
    }

    private Answer change(Caller caller, CaseMatter matter, Role role, Form form) {
        return switch (form.text("gjor")) {
            case "klar" -> settle(caller, matter, role, CaseState.READY, form);
            case "apne" -> settle(caller, matter, role, CaseState.SUBMITTED, form);
            case "trekk" -> settle(caller, matter, role, CaseState.WITHDRAWN, form);
            case "avvis" -> settle(caller, matter, role, CaseState.DECLINED, form);
            case "drofting" -> firstTreatment(caller, matter, role, form);
            default -> save(caller, matter, role, form);
        };
    }

    private Answer save(Caller caller, CaseMatter matter, Role role, Form form) {
        PaperForm typed = PaperForm.of(form);
        if (typed.rearranges()) {
            return editor(caller, matter, form, FieldErrors.none());
        }
        FieldErrors errors = typed.errors();
        Optional<UUID> meeting = form.uuid("mote");
        if (meeting.isPresent()
                && meetings.find(caller.tenant().id(), meeting.get())
                        .filter(wanted -> wanted.bodyId().equals(matter.bodyId()))
                        .isEmpty()) {
            errors = errors.and("mote", "form.error.choice");
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(editor(caller, matter, form, errors));
        }
        CasePaper paper = new CasePaper(
                typed.caseKind().orElseThrow(),
                typed.title(),
                typed.background(),
                typed.assessment(),
                typed.sender(),
                typed.points(),
                typed.referenceLines());
        EditCase.Command command =
                new EditCase.Command(matter, form.version().orElse(-1), role, paper, meeting, form.idempotencyKey());
        return switch (editCase.handle(caller, command)) {
            case EditCase.Outcome.Saved _ -> SeeOther.to("/saker/innkomne/" + matter.shown());
            case EditCase.Outcome.Stale _ -> stale(caller, matter, form);
            case EditCase.Outcome.OfRules _ ->
                Problem.of(ErrorKind.INVALID)
                        .on(editor(
                                caller,
                                matter,
                                form,
                                FieldErrors.none().and("punkt-1", "cases.editor.error.of-rules")));
        };
    }

    private Answer stale(Caller caller, CaseMatter matter, Form form) {
        return editor(caller, matter, form, FieldErrors.none())
                .with("stale", true)
                .withStatus(HttpStatus.CONFLICT);
    }

    private Answer settle(Caller caller, CaseMatter matter, Role role, CaseState to, Form form) {
        String reason = PaperText.clean(form.text("grunn"));
        if (reason.length() > LONGEST_REASON) {
            return Problem.of(ErrorKind.INVALID)
                    .on(editor(
                            caller, matter, form, FieldErrors.none().and("grunn", "form.error.long", LONGEST_REASON)));
        }
        SettleCase.Command command =
                new SettleCase.Command(matter, form.version().orElse(-1), role, to, reason, form.idempotencyKey());
        return switch (settleCase.handle(caller, command)) {
            case SettleCase.Outcome.Settled _ -> SeeOther.to("/saker/innkomne/" + matter.shown());
            case SettleCase.Outcome.NoProposal _ ->
                Problem.of(ErrorKind.INVALID)
                        .on(editor(
                                caller,
                                matter,
                                form,
                                FieldErrors.none().and("punkt-1", "cases.editor.error.no-proposal")));
            case SettleCase.Outcome.NoReason _ ->
                Problem.of(ErrorKind.INVALID)
                        .on(editor(
                                caller, matter, form, FieldErrors.none().and("grunn", "cases.editor.error.no-reason")));
            case SettleCase.Outcome.NotFrom _, SettleCase.Outcome.Stale _ -> stale(caller, matter, form);
        };
    }

    private Answer firstTreatment(Caller caller, CaseMatter matter, Role role, Form form) {
        Optional<LocalDate> day = DayTyped.of(form.text("drofta"));
        if (day.isEmpty()) {
            return Problem.of(ErrorKind.INVALID)
                    .on(editor(caller, matter, form, FieldErrors.none().and("drofta", "form.error.date")));
        }
        RecordFirstTreatment.Command command =
                new RecordFirstTreatment.Command(matter, role, day.get(), form.idempotencyKey());
        return switch (recordFirstTreatment.handle(caller, command)) {
            case RecordFirstTreatment.Outcome.Recorded _ -> SeeOther.to("/saker/innkomne/" + matter.shown());
            case RecordFirstTreatment.Outcome.NotAsked _ -> Problem.of(ErrorKind.INVALID);
            case RecordFirstTreatment.Outcome.NotYet _ ->
                Problem.of(ErrorKind.INVALID)
                        .on(editor(
                                caller, matter, form, FieldErrors.none().and("drofta", "cases.editor.error.not-yet")));
        };
    }

    private Page editor(Caller caller, CaseMatter matter, Form form, FieldErrors errors) {
        UUID tenant = caller.tenant().id();
        Body body = bodies.find(tenant, matter.bodyId()).orElseThrow();
        List<CaseReference> refers = references.of(tenant, matter.id());
        boolean typed = form.names().contains("tittel");
        PaperForm paper = typed
                ? PaperForm.of(form)
                : new PaperForm(
                        matter.title(),
                        matter.kind(),
                        matter.background(),
                        matter.assessment(),
                        matter.sender(),
                        String.join(
                                "\n", refers.stream().map(CaseReference::words).toList()),
                        matter.proposal(),
                        "");
        UUID wanted = matter.wantedMeetingId();
        Map<String, Object> model = new HashMap<>();
        model.put("title", matter.title());
        model.put("crumbs", List.of(NavLink.of(text(caller, "cases.inbox.heading"), "/saker/innkomne")));
        model.put("matter", matter);
        model.put("path", "/saker/innkomne/" + matter.shown());
        model.put("body", body);
        model.put("bodyName", body.name(caller.language()));
        model.put("paper", paper);
        model.put("references", refers);
        model.put("meetings", meetingChoices(caller, body));
        model.put("meeting", typed ? form.text("mote") : wanted == null ? "" : wanted.toString());
        model.put("kinds", kinds(caller));
        model.put("open", matter.caseState().open());
        model.put("placeholder", PaperText.hasPlaceholder(matter.points()));
        model.put("treatments", firstTreatments.of(tenant, matter.id()));
        model.put("first", recordFirstTreatment.first(tenant, body, caller.today()));
        model.put("form", form);
        model.put("errors", errors);
        model.put("stale", false);
        return Page.of("cases/editor", model);
    }

    private List<Choice> meetingChoices(Caller caller, Body body) {
        Dates dates = new Dates(caller.language(), caller.today(), messages);
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", text(caller, "cases.form.any-meeting")));
        for (WantedMeeting wanted :
                meetings.ahead(caller.tenant().id(), caller.happenedAt().toInstant())) {
            if (wanted.bodyId().equals(body.id())) {
                String name = wanted.ordinary()
                        ? text(caller, "meetings.name.ordinary", wanted.planNumber() + "-" + wanted.year())
                        : text(caller, "meetings.name.extraordinary.short");
                choices.add(Choice.of(wanted.id().toString(), name + ", " + dates.day(wanted.day())));
            }
        }
        return choices;
    }

    private List<Choice> kinds(Caller caller) {
        return Stream.of(CaseKind.values())
                .map(kind -> Choice.of(kind.code(), text(caller, "cases.kind." + kind.code())))
                .toList();
    }

    private String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }
}
