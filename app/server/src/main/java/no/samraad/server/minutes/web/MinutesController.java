package no.samraad.server.minutes.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.minutes.AnswerRequest;
import no.samraad.server.minutes.ApproveMinutes;
import no.samraad.server.minutes.AskForChange;
import no.samraad.server.minutes.AssembleMinutes;
import no.samraad.server.minutes.HeldMeeting;
import no.samraad.server.minutes.HeldMeetings;
import no.samraad.server.minutes.MinutesRecord;
import no.samraad.server.minutes.MinutesRights;
import no.samraad.server.minutes.MinutesState;
import no.samraad.server.minutes.MinutesStep;
import no.samraad.server.minutes.PublishMinutes;
import no.samraad.server.minutes.RecordNames;
import no.samraad.server.minutes.SendMinutes;
import no.samraad.server.minutes.SignMinutes;
import no.samraad.server.minutes.WriteRemarks;
import no.samraad.server.minutes.web.MinutesView.Desk;
import no.samraad.server.minutes.web.MinutesView.Due;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** Answers the minutes of a meeting: made, sent, disputed, approved, published. */
@Controller(value = "/utvalg/{body}/moter/{ref}/referat", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MinutesController {
    private static final int LONGEST_REMARKS = 40_000;
    private static final int LONGEST_REQUEST = 4_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LATER_MEETINGS = 20;

    private final TenantScope scope;
    private final HeldMeetings meetings;
    private final MeetingRows meetingRows;
    private final AssembleMinutes assemble;
    private final WriteRemarks writeRemarks;
    private final SendMinutes sendMinutes;
    private final AskForChange askForChange;
    private final AnswerRequest answerRequest;
    private final ApproveMinutes approveMinutes;
    private final SignMinutes signMinutes;
    private final PublishMinutes publishMinutes;
    private final Messages messages;

    public MinutesController(
            TenantScope scope,
            HeldMeetings meetings,
            MeetingRows meetingRows,
            AssembleMinutes assemble,
            WriteRemarks writeRemarks,
            SendMinutes sendMinutes,
            AskForChange askForChange,
            AnswerRequest answerRequest,
            ApproveMinutes approveMinutes,
            SignMinutes signMinutes,
            PublishMinutes publishMinutes,
            Messages messages) {
        this.scope = scope;
        this.meetings = meetings;
        this.meetingRows = meetingRows;
        this.assemble = assemble;
        this.writeRemarks = writeRemarks;
        this.sendMinutes = sendMinutes;
        this.askForChange = askForChange;
        this.answerRequest = answerRequest;
        this.approveMinutes = approveMinutes;
        this.signMinutes = signMinutes;
        this.publishMinutes = publishMinutes;
        this.messages = messages;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(
                request,
                caller -> MeetingRef.of(ref)
                        .flatMap(name -> meetings.find(caller.tenant().id(), body, name))
                        .map(meeting -> show(request, caller, meeting))
                        .orElseGet(Problem::notFound));
    }

    /** A form that was sent twice is led here. */
    @Get("/{act}")
    public HttpResponse<?> afterAct(HttpRequest<?> request, String body, String ref, String act) {
        return scope.serve(
                request,
                caller -> MeetingRef.of(ref)
                        .flatMap(name -> meetings.find(caller.tenant().id(), body, name))
                        .<Answer>map(meeting -> SeeOther.to(path(meeting)))
                        .orElseGet(Problem::notFound));
    }

    private Answer show(HttpRequest<?> request, Caller caller, HeldMeeting meeting) {
        if (meeting.minutes().stands() == MinutesState.PUBLISHED) {
            return page(caller, meeting, Form.empty(), FieldErrors.none());
        }
        if (MinutesRights.of(caller, meeting).sees()) {
            return meeting.begun() ? page(caller, meeting, Form.empty(), FieldErrors.none()) : Problem.notFound();
        }
        return caller.signedIn().isEmpty()
                ? SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8))
                : Problem.notFound();
    }

    @Post("/merknader")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> write(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> {
                    FieldErrors errors = tooLong(form, "merknader", LONGEST_REMARKS);
                    if (!errors.isEmpty()) {
                        return invalid(caller, body, name, form, errors);
                    }
                    return switch (writeRemarks.handle(
                            caller,
                            new WriteRemarks.Command(body, name, form.version().orElse(-1), form.typed("merknader")))) {
                        case WriteRemarks.Outcome.Kept _ -> SeeOther.to(path(body, name));
                        case WriteRemarks.Outcome.Stale(HeldMeeting meeting) -> stale(caller, meeting, form);
                        case WriteRemarks.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
                        case WriteRemarks.Outcome.NotFound _ -> hidden(request, caller);
                    };
                }));
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return step(request, body, ref, fields, sendMinutes::handle);
    }

    @Post("/endring")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> ask(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> {
                    FieldErrors errors = tooLong(form, "endring", LONGEST_REQUEST);
                    if (form.text("endring").isEmpty()) {
                        errors = errors.and("endring", "minutes.change.empty");
                    }
                    if (!errors.isEmpty()) {
                        return invalid(caller, body, name, form, errors);
                    }
                    return switch (askForChange.handle(
                            caller,
                            new AskForChange.Command(body, name, form.text("endring"), form.idempotencyKey()))) {
                        case AskForChange.Outcome.Received _ -> SeeOther.to(path(body, name));
                        case AskForChange.Outcome.Refused(HeldMeeting meeting, Judgement judgement) ->
                            refused(caller, meeting, judgement, form);
                        case AskForChange.Outcome.NotOut(HeldMeeting meeting) -> stale(caller, meeting, form);
                        case AskForChange.Outcome.NotFound _ -> hidden(request, caller);
                    };
                }));
    }

    @Post("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> answer(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> {
                    Optional<UUID> id = form.uuid("onske");
                    AnswerRequest.Answer answer = form.text("svar").equals("ta-inn")
                            ? AnswerRequest.Answer.TAKEN_IN
                            : AnswerRequest.Answer.SET_ASIDE;
                    FieldErrors errors = tooLong(form, "ord", LONGEST_REASON);
                    if (answer == AnswerRequest.Answer.SET_ASIDE
                            && form.text("ord").isEmpty()) {
                        errors = errors.and("ord", "minutes.answer.empty");
                    }
                    if (!errors.isEmpty()) {
                        return invalid(caller, body, name, form, errors);
                    }
                    if (id.isEmpty()) {
                        return Problem.of(ErrorKind.INVALID).keeping(form);
                    }
                    return switch (answerRequest.handle(
                            caller,
                            new AnswerRequest.Command(
                                    body, name, id.get(), answer, form.text("ord"), form.idempotencyKey()))) {
                        case AnswerRequest.Outcome.Answered _ -> SeeOther.to(path(body, name));
                        case AnswerRequest.Outcome.Stale(HeldMeeting meeting) -> stale(caller, meeting, form);
                        case AnswerRequest.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
                        case AnswerRequest.Outcome.NotFound _ -> hidden(request, caller);
                    };
                }));
    }

    @Post("/godkjenn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> approve(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> switch (approveMinutes.handle(
                        caller,
                        new ApproveMinutes.Command(
                                body,
                                name,
                                form.version().orElse(-1),
                                MeetingRef.of(form.text("mote")),
                                form.idempotencyKey()))) {
                    case ApproveMinutes.Outcome.Approved _ -> SeeOther.to(path(body, name));
                    case ApproveMinutes.Outcome.Refused(HeldMeeting meeting, Judgement judgement) ->
                        refused(caller, meeting, judgement, form);
                    case ApproveMinutes.Outcome.NoSuchMeeting(HeldMeeting meeting) ->
                        page(caller, meeting, form, FieldErrors.none().and("mote", "minutes.approve.unknown"))
                                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                    case ApproveMinutes.Outcome.Stale(HeldMeeting meeting) -> stale(caller, meeting, form);
                    case ApproveMinutes.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
                    case ApproveMinutes.Outcome.NotFound _ -> hidden(request, caller);
                }));
    }

    @Post("/underskriv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> sign(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> switch (signMinutes.handle(
                        caller,
                        new SignMinutes.Command(body, name, form.version().orElse(-1), form.idempotencyKey()))) {
                    case SignMinutes.Outcome.Signed _ -> SeeOther.to(path(body, name));
                    case SignMinutes.Outcome.Stale(HeldMeeting meeting) -> stale(caller, meeting, form);
                    case SignMinutes.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
                    case SignMinutes.Outcome.NotFound _ -> hidden(request, caller);
                }));
    }

    @Post("/publiser")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> publish(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return step(request, body, ref, fields, publishMinutes::handle);
    }

    private HttpResponse<?> step(
            HttpRequest<?> request,
            String body,
            String ref,
            @Nullable Map<String, Object> fields,
            BiFunction<Caller, MinutesStep.Command, MinutesStep.Outcome> step) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> at(ref, name -> {
                    FieldErrors errors = tooLong(form, "begrunnelse", LONGEST_REASON);
                    if (!errors.isEmpty()) {
                        return invalid(caller, body, name, form, errors);
                    }
                    MinutesStep.Command command = new MinutesStep.Command(
                            body, name, form.version().orElse(-1), form.text("begrunnelse"), form.idempotencyKey());
                    return switch (step.apply(caller, command)) {
                        case MinutesStep.Outcome.Done _ -> SeeOther.to(path(body, name));
                        case MinutesStep.Outcome.NeedsReason(HeldMeeting meeting, Judgement judgement) ->
                            refused(caller, meeting, judgement, form);
                        case MinutesStep.Outcome.Refused(HeldMeeting meeting, Judgement judgement) ->
                            refused(caller, meeting, judgement, form);
                        case MinutesStep.Outcome.NotYet(HeldMeeting meeting) -> stale(caller, meeting, form);
                        case MinutesStep.Outcome.Stale(HeldMeeting meeting) -> stale(caller, meeting, form);
                        case MinutesStep.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
                        case MinutesStep.Outcome.NotFound _ -> hidden(request, caller);
                    };
                }));
    }

    private static Answer at(String ref, Function<MeetingRef, Answer> work) {
        return MeetingRef.of(ref).map(work).orElseGet(Problem::notFound);
    }

    private static FieldErrors tooLong(Form form, String field, int most) {
        String typed = form.typed(field);
        return typed.codePointCount(0, typed.length()) > most
                ? FieldErrors.none().and(field, "form.error.long", most)
                : FieldErrors.none();
    }

    private Answer hidden(HttpRequest<?> request, Caller caller) {
        String page = request.getPath().replaceFirst("/[a-z]+$", "");
        return caller.signedIn().isEmpty()
                ? SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                : Problem.notFound();
    }

    /** What was typed cannot be taken; those who may not see the page are told nothing of it. */
    private Answer invalid(Caller caller, String body, MeetingRef ref, Form form, FieldErrors errors) {
        return meetings.find(caller.tenant().id(), body, ref)
                .filter(meeting -> MinutesRights.of(caller, meeting).sees())
                .<Answer>map(meeting -> page(caller, meeting, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY))
                .orElseGet(Problem::notFound);
    }

    private Answer stale(Caller caller, HeldMeeting meeting, Form form) {
        HeldMeeting now =
                meetings.find(caller.tenant().id(), meeting.sitting().id()).orElse(meeting);
        return page(caller, now, form, FieldErrors.none())
                .with("stale", true)
                .with("kept", form.written())
                .withStatus(HttpStatus.CONFLICT);
    }

    private Problem refused(Caller caller, HeldMeeting meeting, Judgement judgement, Form form) {
        Language language = caller.language();
        MinutesRecord minutes =
                assemble.handle(caller.tenant().id(), caller.tenant().name(), meeting);
        RecordNames names = RecordNames.of(minutes, messages);
        boolean reasonHelps = judgement.disposition() instanceof Disposition.NeedsReason;
        FieldErrors errors =
                reasonHelps && MinutesRights.of(caller, meeting).mayBreach().isPresent()
                        ? FieldErrors.none().and("begrunnelse", "minutes.reason.missing")
                        : FieldErrors.none();
        return RefusedByRules.problem(
                        text(reasonHelps ? "minutes.refused.reason" : "minutes.refused.never", language),
                        judgement,
                        names,
                        language)
                .on(page(caller, meeting, form, errors)
                        .with("refusal", FindingView.of(judgement.finding(), names, language)));
    }

    private Page page(Caller caller, HeldMeeting meeting, Form form, FieldErrors errors) {
        MinutesRights rights = MinutesRights.of(caller, meeting);
        MinutesRecord minutes = publishMinutes
                .published(meeting.minutes())
                .orElseGet(() ->
                        assemble.handle(caller.tenant().id(), caller.tenant().name(), meeting));
        boolean writes = rights.writing().isPresent();
        MinutesState state = meeting.minutes().stands();
        Map<String, Object> model = new HashMap<>();
        model.put("view", MinutesView.of(minutes, state.code(), meeting.over(), caller.language(), messages));
        model.put("area", writes ? "work" : "public");
        model.put("path", path(meeting));
        model.put(
                "title",
                text(
                        "minutes.title",
                        caller.language(),
                        minutes.shortName(),
                        minutes.ref().written()));
        model.put("language", caller.language());
        model.put("crumbs", crumbs(minutes));
        model.put("writes", writes);
        model.put("asks", state == MinutesState.SENT && rights.tookPart());
        model.put("signs", rights.signs());
        model.put("version", meeting.minutes().version());
        model.put("approval", approval(caller, meeting, minutes));
        model.put("requests", rights.sees() && state != MinutesState.PUBLISHED ? meeting.requests() : List.of());
        model.put("form", form);
        model.put("errors", errors);
        model.put("stale", false);
        if (writes && meeting.over() && state != MinutesState.PUBLISHED) {
            model.put("desk", desk(caller, meeting, minutes, rights));
        }
        return Page.of("minutes/minutes", model);
    }

    /** How far it is to being approved, where the rules count signatures; null elsewhere. */
    private @Nullable FindingView approval(Caller caller, HeldMeeting meeting, MinutesRecord minutes) {
        return meeting.isSigned() && meeting.minutes().stands() == MinutesState.SENT
                ? FindingView.of(
                        ApproveMinutes.judge(meeting, caller.happenedAt().toInstant(), null)
                                .finding(),
                        RecordNames.of(minutes, messages),
                        caller.language())
                : null;
    }

    private Desk desk(Caller caller, HeldMeeting meeting, MinutesRecord minutes, MinutesRights rights) {
        Instant now = caller.happenedAt().toInstant();
        RecordNames names = RecordNames.of(minutes, messages);
        Judgement next = meeting.minutes().stands() == MinutesState.DRAFT
                ? SendMinutes.judge(meeting, minutes, now, rights.sender())
                : PublishMinutes.judge(meeting, now);
        List<Duty> duties = Duties.of(meeting.facts(), meeting.statutes().rules());
        return new Desk(
                meeting.minutes().version(),
                FindingView.of(next.finding(), names, caller.language()),
                next.disposition() instanceof Disposition.NeedsReason,
                next.disposition() instanceof Disposition.Refused,
                rights.mayBreach().isPresent(),
                meeting.silence(now).map(LastDay::date),
                due(duties, Duty.What.SEND_MINUTES_FOR_APPROVAL),
                due(duties, Duty.What.PUBLISH_MINUTES),
                meeting.way().map(way -> code(way, meeting)).orElse("none"),
                later(caller, meeting));
    }

    private static String code(ApprovalWay way, HeldMeeting meeting) {
        return switch (way) {
            case ApprovalWay.Silence _ -> "silence";
            case ApprovalWay.NextMeeting _ -> "meeting";
            case ApprovalWay.NextMeetingElseSilence _ ->
                meeting.nextMeeting() == NextMeetingState.CANCELLED ? "lapsed" : "meeting";
            case ApprovalWay.Signed _ -> "signed";
            case ApprovalWay.SignedBy _ -> "signed";
        };
    }

    private static Optional<Due> due(List<Duty> duties, Duty.What what) {
        for (Duty duty : duties) {
            if (duty instanceof Duty.Due due && due.what() == what) {
                Citation citation = due.citations().getFirst();
                return Optional.of(new Due(
                        due.lastDay().date(),
                        citation.label(),
                        "/vedtekter/" + citation.inForceFrom() + "#"
                                + citation.paragraph().value()));
            }
        }
        return Optional.empty();
    }

    /** Later meetings of the body that have begun. */
    private List<Choice> later(Caller caller, HeldMeeting meeting) {
        return meetingRows
                .pastOf(
                        caller.tenant().id(),
                        meeting.sitting().bodyId(),
                        caller.happenedAt().toInstant(),
                        LATER_MEETINGS,
                        0)
                .stream()
                .map(MeetingRow::meeting)
                .map(Meeting::appointed)
                .filter(later ->
                        later.starts().toInstant().isAfter(meeting.sitting().startsAt()))
                .map(later -> new Choice(
                        later.ref().text(),
                        later.body().shortName() + " " + later.ref().written(),
                        ""))
                .toList();
    }

    private static List<NavLink> crumbs(MinutesRecord minutes) {
        return List.of(
                NavLink.of(minutes.shortName(), "/utvalg/" + minutes.bodyCode()),
                NavLink.of(minutes.shortName() + " " + minutes.ref().written(), minutes.path()));
    }

    private static String path(HeldMeeting meeting) {
        return meeting.sitting().path() + "/referat";
    }

    private static String path(String body, MeetingRef ref) {
        return "/utvalg/" + body + "/moter/" + ref.text() + "/referat";
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse("??" + key + "??");
    }
}
