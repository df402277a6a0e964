package no.samraad.server.meetings.web;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.PaperText;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.ReplyToNotice;
import org.jspecify.annotations.Nullable;

/** "I am coming", "I cannot come". */
@Controller(value = "/utvalg/{body}/moter/{ref}/svar", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ReplyController {
    private static final int LONGEST_REASON = 500;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final ReplyToNotice replyToNotice;

    public ReplyController(TenantScope scope, MeetingDoor door, ReplyToNotice replyToNotice) {
        this.scope = scope;
        this.door = door;
        this.replyToNotice = replyToNotice;
    }

    /** A reply that was sent twice, or reloaded, leads to the meeting. */
    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(
                request,
                caller -> door.seen(
                        caller,
                        body,
                        ref,
                        meeting -> SeeOther.to(meeting.appointed().path())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> reply(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(request, Form.of(typed), (caller, form) -> {
            if (caller.signedIn().isEmpty()) {
                return MeetingDoor.login(request);
            }
            UUID me = caller.signedIn().get().personId();
            return door.seen(caller, body, ref, meeting -> reply(caller, meeting, me, form));
        });
    }

    private Answer reply(Caller caller, Meeting meeting, UUID me, Form form) {
        Optional<ReplyToNotice.Answer> answer = ReplyToNotice.Answer.of(form.text("svar"));
        String reason = PaperText.clean(form.text("grunn"));
        if (answer.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).keeping(form);
        }
        if (reason.length() > LONGEST_REASON) {
            return Problem.refusedBy(
                            ErrorKind.INVALID.code(),
                            new Problem.Words(
                                    door.text(caller, "meetings.reply.too-long.title"),
                                    door.text(caller, "meetings.reply.too-long.text", LONGEST_REASON)))
                    .keeping(form);
        }
        String back = form.text("fra").equals("min-side")
                ? "/min-side"
                : meeting.appointed().path();
        ReplyToNotice.Command command =
                new ReplyToNotice.Command(meeting, me, answer.get(), reason, form.idempotencyKey());
        return switch (replyToNotice.handle(caller, command)) {
            case ReplyToNotice.Outcome.Heard _,
                    ReplyToNotice.Outcome.DeputyCalled _,
                    ReplyToNotice.Outcome.DeputyReleased _,
                    ReplyToNotice.Outcome.NobodyToCall _ -> SeeOther.to(back);
            case ReplyToNotice.Outcome.TooLate _ ->
                Problem.refusedBy(
                                "reply-too-late",
                                new Problem.Words(
                                        door.text(caller, "meetings.reply.too-late.title"),
                                        door.text(caller, "meetings.reply.too-late.text")))
                        .keeping(form);
            case ReplyToNotice.Outcome.NotCalled _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }
}
