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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.judgement.Disposition;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.web.Refusals;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.MeetingRules;
import no.samraad.server.meetings.NoticeDraft;
import no.samraad.server.meetings.NoticeRows;
import no.samraad.server.meetings.NumbersTaken;
import no.samraad.server.meetings.PrepareNotice;
import no.samraad.server.meetings.SendNotice;
import org.jspecify.annotations.Nullable;

/** Shows what a notice will be, to whom it goes and what the statutes say of it; then sends it. */
@Controller(value = "/utvalg/{body}/moter/{ref}/innkalling", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class NoticeController {
    private static final int TRIES = 5;
    private static final int LONGEST_REASON = 2000;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final Refusals findings;
    private final PrepareNotice prepare;
    private final SendNotice sendNotice;
    private final NoticeRows notices;

    public NoticeController(
            TenantScope scope,
            MeetingDoor door,
            Refusals findings,
            PrepareNotice prepare,
            SendNotice sendNotice,
            NoticeRows notices) {
        this.scope = scope;
        this.door = door;
        this.findings = findings;
        this.prepare = prepare;
        this.sendNotice = sendNotice;
        this.notices = notices;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(
                request,
                caller -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) ->
                                page(caller, draft(caller, meeting, Form.empty()), Form.empty(), FieldErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        Form sent = Form.of(typed);
        for (int attempt = 1; ; attempt++) {
            try {
                return scope.act(
                        request,
                        sent,
                        (caller, form) -> door.run(
                                request, caller, body, ref, (meeting, role) -> send(caller, meeting, role, form)));
            } catch (NumbersTaken byAnother) {
                if (attempt == TRIES) {
                    return scope.serve(request, caller -> Problem.of(ErrorKind.UNAVAILABLE));
                }
            }
        }
    }

    private NoticeDraft draft(Caller caller, Meeting meeting, Form form) {
        return prepare.handle(
                caller.tenant().id(), meeting, caller.happenedAt().toInstant(), PaperText.clean(form.text("grunnlag")));
    }

    private Answer send(Caller caller, Meeting meeting, Role role, Form form) {
        String reason = PaperText.clean(form.text("begrunnelse"));
        String ground = PaperText.clean(form.text("grunnlag"));
        if (!CancelView.possible(meeting)) {
            return Problem.of(ErrorKind.STALE).keeping(form);
        }
        FieldErrors errors = FieldErrors.none();
        if (reason.length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        if (ground.length() > LONGEST_REASON) {
            errors = errors.and("grunnlag", "form.error.long", LONGEST_REASON);
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, draft(caller, meeting, form), form, errors));
        }
        SendNotice.Command command =
                new SendNotice.Command(meeting, form.version().orElse(-1), role, reason, ground, form.idempotencyKey());
        return switch (sendNotice.handle(caller, command)) {
            case SendNotice.Outcome.Sent _ -> SeeOther.to(meeting.appointed().path());
            case SendNotice.Outcome.NeedsReason(NoticeDraft draft) ->
                refusal(caller, draft)
                        .on(page(
                                caller,
                                draft,
                                form,
                                FieldErrors.none().and("begrunnelse", "meetings.notice.error.reason")));
            case SendNotice.Outcome.Refused(NoticeDraft draft) ->
                refusal(caller, draft).on(page(caller, draft, form, FieldErrors.none()));
            case SendNotice.Outcome.Nothing(NoticeDraft draft) ->
                Problem.of(ErrorKind.INVALID).on(page(caller, draft, form, FieldErrors.none()));
            case SendNotice.Outcome.Stale _ ->
                page(caller, draft(caller, meeting, form), form, FieldErrors.none())
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    /** The notice's own judgement, unless only the agenda's stands in the way. */
    private Problem refusal(Caller caller, NoticeDraft draft) {
        boolean noticeStops = !(draft.notice().disposition() instanceof Disposition.Allowed);
        return findings.problem(caller, draft.seating(), noticeStops ? draft.notice() : draft.agenda());
    }

    private Page page(Caller caller, NoticeDraft draft, Form form, FieldErrors errors) {
        UUID tenant = caller.tenant().id();
        Meeting meeting = draft.meeting();
        Map<String, Object> model = new HashMap<>();
        model.put("area", "work");
        model.put("title", door.text(caller, "meetings.notice.title", door.inSentence(caller, meeting.appointed())));
        model.put("crumbs", door.crumbsInside(caller, meeting.appointed()));
        model.put("meeting", meeting);
        model.put("appointed", meeting.appointed());
        model.put("path", meeting.appointed().path());
        model.put("bodyName", meeting.appointed().body().in(caller.language()));
        model.put("draft", draft);
        model.put("addition", draft.sequence() > 0);
        model.put("sendable", CancelView.possible(meeting) && !draft.nothing());
        model.put("extraordinary", meeting.appointed().kind() == MeetingKind.EXTRAORDINARY);
        model.put(
                "needsReason",
                stops(draft.notice().disposition()) || stops(draft.agenda().disposition()));
        model.put(
                "shut",
                draft.notice().disposition() instanceof Disposition.Refused
                        || draft.agenda().disposition() instanceof Disposition.Refused);
        model.put("agendaStops", !(draft.agenda().disposition() instanceof Disposition.Allowed));
        model.put(
                "due",
                DutyLine.among(
                        DutyLine.of(MeetingRules.duties(draft.statutes().rules(), meeting.appointed())),
                        Duty.What.SEND_NOTICE));
        model.put("notices", notices.of(tenant, meeting.id()));
        model.put("form", form);
        model.put("errors", errors);
        model.put("stale", false);
        model.put(
                "finding",
                findings.view(caller, draft.seating(), draft.statutes().rules(), draft.notice()));
        model.put(
                "agendaFinding",
                findings.view(caller, draft.seating(), draft.statutes().rules(), draft.agenda()));
        return Page.of("meetings/notice", model);
    }

    private static boolean stops(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed _ -> false;
            case Disposition.NeedsReason _ -> true;
            case Disposition.Refused _ -> false;
        };
    }
}
