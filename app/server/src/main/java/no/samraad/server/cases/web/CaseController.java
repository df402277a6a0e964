package no.samraad.server.cases.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.cases.CaseAccess;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.ConfirmCase;
import no.samraad.server.cases.ConfirmToken;
import no.samraad.server.cases.JudgeCase;
import no.samraad.server.cases.SubmitCase;
import no.samraad.server.cases.WantedMeeting;
import no.samraad.server.cases.WantedMeetingRows;
import org.jspecify.annotations.Nullable;

/** Where a case begins: the form, what the statutes say of it, and the link that confirms one from outside. */
@Controller(value = "/saker", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CaseController {
    private static final int MOST_TRIED = 4;
    private static final String RECEIVED = "/saker/mottatt";
    private static final String RECEIVED_TO_CONFIRM = RECEIVED + "?bekreft=1";
    private final TenantScope scope;
    private final BodyRows bodies;
    private final WantedMeetingRows meetings;
    private final JudgeCase judge;
    private final SubmitCase submitCase;
    private final ConfirmCase confirmCase;
    private final Refusals refusals;
    private final Messages messages;

    public CaseController(
            TenantScope scope,
            BodyRows bodies,
            WantedMeetingRows meetings,
            JudgeCase judge,
            SubmitCase submitCase,
            ConfirmCase confirmCase,
            Refusals refusals,
            Messages messages) {
        this.scope = scope;
        this.bodies = bodies;
        this.meetings = meetings;
        this.judge = judge;
        this.submitCase = submitCase;
        this.confirmCase = confirmCase;
        this.refusals = refusals;
        this.messages = messages;
    }

    @Get("/ny{?utvalg,mote}")
    public HttpResponse<?> write(
            HttpRequest<?> request, @QueryValue Optional<String> utvalg, @QueryValue Optional<String> mote) {
        return scope.serve(request, caller -> {
            Map<String, Object> asked = new HashMap<>();
            utvalg.ifPresent(code -> asked.put("utvalg", code));
            mote.ifPresent(id -> asked.put("mote", id));
            return page(caller, Form.of(asked), FieldErrors.none(), false);
        });
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> submit(
            HttpRequest<?> request, @Nullable @io.micronaut.http.annotation.Body Map<String, Object> typed) {
        return scope.act(request, Form.of(typed), CaseController::received, this::submit);
    }

    /** Who sends the same case twice gets the receipt of the first, not an empty form to fill in once more. */
    private static String received(Caller caller) {
        return caller.signedIn().isPresent() ? RECEIVED : RECEIVED_TO_CONFIRM;
    }

    private Answer submit(Caller caller, Form form) {
        CaseForm typed = CaseForm.of(form);
        if (typed.paper().rearranges() || !form.text("vis").isEmpty()) {
            return page(caller, form, FieldErrors.none(), !form.text("vis").isEmpty());
        }
        Optional<Body> body = body(caller, typed.body());
        FieldErrors errors = typed.errors(caller);
        if (body.isEmpty()) {
            errors = errors.and("utvalg", "form.error.choice");
        }
        Optional<WantedMeeting> meeting = meeting(caller, typed, body);
        if (typed.wantsMeeting().isPresent() && meeting.isEmpty()) {
            errors = errors.and("mote", "form.error.choice");
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, form, errors, false));
        }
        SubmitCase.Command command = new SubmitCase.Command(
                body.orElseThrow(),
                meeting,
                typed.casePaper(),
                typed.from(caller),
                typed.interest(),
                typed.reason(),
                form.idempotencyKey());
        return switch (submitCase.handle(caller, command)) {
            case SubmitCase.Outcome.Submitted _ -> SeeOther.to(RECEIVED);
            case SubmitCase.Outcome.ToConfirm _ -> SeeOther.to(RECEIVED_TO_CONFIRM);
            case SubmitCase.Outcome.NeedsReason(JudgeCase.Judged judged) -> {
                boolean may = CaseAccess.handles(caller, body.get().id());
                yield refusals.problem(caller, judged.seating(), judged.judgement())
                        .on(page(
                                caller,
                                form,
                                may
                                        ? FieldErrors.none().and("begrunnelse", "cases.form.error.reason")
                                        : FieldErrors.none().and("mote", "cases.form.error.late"),
                                true));
            }
            case SubmitCase.Outcome.Refused(JudgeCase.Judged judged) ->
                refusals.problem(caller, judged.seating(), judged.judgement())
                        .on(page(caller, form, FieldErrors.none(), true));
            case SubmitCase.Outcome.TooMany _ -> Problem.of(ErrorKind.TOO_MANY).keeping(form);
        };
    }

    /** Bodies that stand today and have people in them to treat a case. */
    private List<Body> open(Caller caller) {
        return bodies.all(caller.tenant().id()).stream()
                .filter(body -> body.standsOn(caller.today()))
                .toList();
    }

    private Optional<Body> body(Caller caller, String code) {
        return open(caller).stream().filter(body -> body.code().equals(code)).findFirst();
    }

    private Optional<WantedMeeting> meeting(Caller caller, CaseForm typed, Optional<Body> body) {
        return typed.wantsMeeting()
                .flatMap(id -> meetings.find(caller.tenant().id(), id))
                .filter(wanted -> body.isPresent()
                        && wanted.bodyId().equals(body.get().id())
                        && !wanted.day().isBefore(caller.today())
                        && (wanted.state().equals("planned") || wanted.state().equals("called")));
    }

    private Page page(Caller caller, Form form, FieldErrors errors, boolean asked) {
        CaseForm typed = CaseForm.of(form);
        List<Body> open = open(caller);
        List<WantedMeeting> ahead =
                meetings.ahead(caller.tenant().id(), caller.happenedAt().toInstant());
        // The deciding body first: that is where most cases go.
        Body body = open.stream()
                .filter(one -> one.code().equals(typed.body()))
                .findFirst()
                .or(() -> open.stream().filter(one -> one.level() == 2).findFirst())
                .orElseGet(open::getFirst);
        List<WantedMeeting> its = ahead.stream()
                .filter(wanted -> wanted.bodyId().equals(body.id()))
                .toList();
        Optional<WantedMeeting> meeting = meeting(caller, typed, Optional.of(body));
        JudgeCase.Judged judged = meeting.isPresent()
                ? judged(caller, body, meeting, typed)
                : judge.first(
                        caller.tenant().id(),
                        body,
                        its.stream().limit(MOST_TRIED).toList(),
                        typed.paper().title(),
                        raiser(caller, body, typed),
                        caller.happenedAt().toInstant());
        Map<String, Object> model = new HashMap<>();
        model.put("area", "public");
        model.put("title", text(caller, "cases.form.heading"));
        model.put("form", form);
        model.put("paper", typed.paper());
        model.put("body", body);
        model.put(
                "bodies",
                open.stream()
                        .map(one -> Choice.of(one.code(), one.name(caller.language())))
                        .toList());
        model.put("meetings", meetingChoices(caller, its));
        model.put("meeting", meeting.map(wanted -> wanted.id().toString()).orElse(""));
        model.put("kinds", kinds(caller));
        model.put(
                "kind",
                typed.paper().kind().isEmpty()
                        ? CaseKind.DECISION.code()
                        : typed.paper().kind());
        model.put("errors", errors);
        model.put("asked", asked || !form.names().isEmpty());
        model.put(
                "finding",
                refusals.view(caller, judged.seating(), judged.statutes().rules(), judged.judgement()));
        model.put("shut", judged.judgement().disposition() instanceof Disposition.Refused);
        model.put(
                "mayBreach",
                CaseAccess.handles(caller, body.id())
                        && judged.judgement().disposition() instanceof Disposition.NeedsReason);
        model.put("outsider", caller.signedIn().isEmpty());
        return Page.of("cases/new", model);
    }

    private JudgeCase.Judged judged(Caller caller, Body body, Optional<WantedMeeting> meeting, CaseForm typed) {
        return judge.handle(
                caller.tenant().id(),
                body,
                meeting,
                typed.paper().title(),
                raiser(caller, body, typed),
                caller.happenedAt().toInstant());
    }

    private static Raiser raiser(Caller caller, Body body, CaseForm typed) {
        return CaseAccess.raiser(caller, body.id(), caller.signedIn().isEmpty() ? "–" : typed.interest());
    }

    private List<Choice> meetingChoices(Caller caller, List<WantedMeeting> its) {
        Dates dates = new Dates(caller.language(), caller.today(), messages);
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", text(caller, "cases.form.any-meeting")));
        for (WantedMeeting wanted : its) {
            String name = wanted.ordinary()
                    ? text(caller, "meetings.name.ordinary", wanted.planNumber() + "-" + wanted.year())
                    : text(caller, "meetings.name.extraordinary.short");
            choices.add(Choice.of(wanted.id().toString(), name + ", " + dates.day(wanted.day())));
        }
        return choices;
    }

    List<Choice> kinds(Caller caller) {
        List<Choice> choices = new ArrayList<>();
        for (CaseKind kind : CaseKind.values()) {
            choices.add(new Choice(
                    kind.code(),
                    text(caller, "cases.kind." + kind.code()),
                    text(caller, "cases.kind." + kind.code() + ".help")));
        }
        return choices;
    }

    @Get("/mottatt{?bekreft}")
    public HttpResponse<?> received(HttpRequest<?> request, @QueryValue Optional<String> bekreft) {
        return scope.serve(
                request,
                caller -> note(
                        caller,
                        bekreft.isPresent() ? "to-confirm" : "received",
                        bekreft.isPresent() ? "info" : "success"));
    }

    @Get("/bekreft{?kode}")
    public HttpResponse<?> confirmation(HttpRequest<?> request, @QueryValue Optional<String> kode) {
        return scope.serve(
                request,
                caller -> kode.flatMap(ConfirmToken::of)
                        .map(token -> confirmed(caller, confirmCase.look(caller, token), kode.orElse("")))
                        .orElseGet(() -> confirmed(caller, new ConfirmCase.Outcome.Unknown(), "")));
    }

    /** A mail program that fetches links for its reader confirms nothing: that takes the button. */
    @Post("/bekreft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> confirm(
            HttpRequest<?> request, @Nullable @io.micronaut.http.annotation.Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> ConfirmToken.of(form.text("kode"))
                        .map(token -> confirmed(
                                caller, confirmCase.handle(caller, token, form.idempotencyKey()), form.text("kode")))
                        .orElseGet(() -> confirmed(caller, new ConfirmCase.Outcome.Unknown(), "")));
    }

    private Answer confirmed(Caller caller, ConfirmCase.Outcome outcome, String code) {
        return switch (outcome) {
            case ConfirmCase.Outcome.Waiting(var matter) ->
                Page.of(
                        "cases/confirm",
                        Map.of("title", text(caller, "cases.confirm.heading"), "matter", matter, "code", code));
            case ConfirmCase.Outcome.Confirmed _ -> SeeOther.to("/saker/mottatt");
            case ConfirmCase.Outcome.ConfirmedLate _ -> note(caller, "confirmed-late", "warning");
            case ConfirmCase.Outcome.UsedBefore _ -> note(caller, "used-before", "info");
            case ConfirmCase.Outcome.RunOut _ -> Problem.of(ErrorKind.INVALID).on(note(caller, "run-out", "warning"));
            case ConfirmCase.Outcome.Unknown _ -> Problem.notFound();
            case ConfirmCase.Outcome.Refused(JudgeCase.Judged judged) ->
                refusals.problem(caller, judged.seating(), judged.judgement())
                        .on(note(caller, "refused", "danger")
                                .with(
                                        "finding",
                                        refusals.view(
                                                caller,
                                                judged.seating(),
                                                judged.statutes().rules(),
                                                judged.judgement())));
        };
    }

    private Page note(Caller caller, String what, String color) {
        return Page.of(
                "cases/note",
                Map.of("title", text(caller, "cases.note." + what + ".title"), "what", what, "color", color));
    }

    private String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }

    /** The case an address shows. */
    static Optional<UUID> id(String shown) {
        return Prefix.CASE.read(shown);
    }
}
