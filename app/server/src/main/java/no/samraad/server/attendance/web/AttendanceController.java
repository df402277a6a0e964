package no.samraad.server.attendance.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.attendance.CallDeputy;
import no.samraad.server.attendance.CheckIn;
import no.samraad.server.attendance.CheckInGuest;
import no.samraad.server.attendance.CheckOut;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.attendance.StartMeeting;
import no.samraad.server.attendance.TakeBack;
import no.samraad.server.attendance.Whereabouts;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.StatutesInForce;

/** The page of who is in a meeting, with the quorum as it stands. */
@Controller("/utvalg/{body}/moter/{ref}/oppmote")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
public class AttendanceController {
    private static final int LONGEST_REASON = 2000;

    private static final String VIEW = "attendance/attendance";

    private final TenantScope scope;
    private final SittingRows sittings;
    private final StatutesInForce statutes;
    private final SittingFindings findings;
    private final CheckIn checkIn;
    private final CheckInGuest checkInGuest;
    private final CheckOut checkOut;
    private final TakeBack takeBack;
    private final CallDeputy callDeputy;
    private final StartMeeting startMeeting;

    public AttendanceController(
            TenantScope scope,
            SittingRows sittings,
            StatutesInForce statutes,
            SittingFindings findings,
            CheckIn checkIn,
            CheckInGuest checkInGuest,
            CheckOut checkOut,
            TakeBack takeBack,
            CallDeputy callDeputy,
            StartMeeting startMeeting) {
        this.scope = scope;
        this.sittings = sittings;
        this.statutes = statutes;
        this.findings = findings;
        this.checkIn = checkIn;
        this.checkInGuest = checkInGuest;
        this.checkOut = checkOut;
        this.takeBack = takeBack;
        this.callDeputy = callDeputy;
        this.startMeeting = startMeeting;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(request, caller -> {
            Optional<MeetingRef> meeting = MeetingRef.of(ref);
            return meeting.isEmpty() ? Problem.notFound() : page(caller, body, meeting.get(), Note.none());
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> act(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(request, Form.of(typed), (caller, form) -> {
            Optional<MeetingRef> meeting = MeetingRef.of(ref);
            return meeting.isEmpty() ? Problem.notFound() : acted(caller, body, meeting.get(), form);
        });
    }

    private Answer acted(Caller caller, String body, MeetingRef meeting, Form form) {
        Wish wish = Wish.of(form);
        if (form.text("begrunnelse").length() > LONGEST_REASON) {
            return again(caller, body, meeting, form, Note.of("attendance.error.reason"));
        }
        return switch (wish) {
            case Wish.Arrive(UUID person, Optional<UUID> seat) -> arrive(caller, body, meeting, form, person, seat);
            case Wish.ArriveAsGuest() -> arriveAsGuest(caller, body, meeting, form);
            case Wish.Leave(UUID person) -> leave(caller, body, meeting, form, person);
            case Wish.Undo(UUID person) -> undo(caller, body, meeting, form, person);
            case Wish.Call(UUID seat) -> call(caller, body, meeting, form, seat);
            case Wish.Open() -> open(caller, body, meeting, form);
            case Wish.Unknown() -> Problem.of(ErrorKind.BAD_REQUEST);
        };
    }

    private Answer arrive(Caller caller, String body, MeetingRef meeting, Form form, UUID person, Optional<UUID> seat) {
        CheckIn.Command command = new CheckIn.Command(
                body, meeting, person, seat, whereabouts(form), form.text("begrunnelse"), form.idempotencyKey());
        return switch (checkIn.handle(caller, command)) {
            case CheckIn.Outcome.CheckedIn _ -> back(body, meeting);
            case CheckIn.Outcome.InAlready() -> back(body, meeting);
            case CheckIn.Outcome.InOtherwise(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.in-otherwise"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case CheckIn.Outcome.Refused(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, judgement, form);
            case CheckIn.Outcome.NeedsReason(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, judgement, form);
            case CheckIn.Outcome.NotOpenForCheckIn(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.not-open")).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case CheckIn.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case CheckIn.Outcome.NotFound() -> Problem.notFound();
            case CheckIn.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer arriveAsGuest(Caller caller, String body, MeetingRef meeting, Form form) {
        CheckInGuest.Command command = new CheckInGuest.Command(
                body,
                meeting,
                form.text("navn"),
                Prefix.SEAT.read(form.text("plass")),
                whereabouts(form),
                form.text("begrunnelse"),
                form.idempotencyKey());
        return switch (checkInGuest.handle(caller, command)) {
            case CheckInGuest.Outcome.CheckedIn _ -> back(body, meeting);
            case CheckInGuest.Outcome.NoName(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.name"))
                        .with("guestName", form.typed("navn"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case CheckInGuest.Outcome.NeedsReason(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, judgement, form);
            case CheckInGuest.Outcome.NotOpenForCheckIn(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.not-open"))
                        .with("guestName", form.typed("navn"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case CheckInGuest.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case CheckInGuest.Outcome.NotFound() -> Problem.notFound();
            case CheckInGuest.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer leave(Caller caller, String body, MeetingRef meeting, Form form, UUID person) {
        CheckOut.Command command = new CheckOut.Command(body, meeting, person, form.idempotencyKey());
        return switch (checkOut.handle(caller, command)) {
            case CheckOut.Outcome.CheckedOut _ -> back(body, meeting);
            case CheckOut.Outcome.NotIn() -> back(body, meeting);
            case CheckOut.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case CheckOut.Outcome.NotFound() -> Problem.notFound();
            case CheckOut.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer undo(Caller caller, String body, MeetingRef meeting, Form form, UUID person) {
        TakeBack.Command command = new TakeBack.Command(body, meeting, person, form.idempotencyKey());
        return switch (takeBack.handle(caller, command)) {
            case TakeBack.Outcome.TakenBack() -> back(body, meeting);
            case TakeBack.Outcome.TooLate() -> again(caller, body, meeting, Note.of("attendance.error.too-late"));
            case TakeBack.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case TakeBack.Outcome.NotFound() -> Problem.notFound();
            case TakeBack.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer call(Caller caller, String body, MeetingRef meeting, Form form, UUID seat) {
        CallDeputy.Command command = new CallDeputy.Command(body, meeting, seat, form.idempotencyKey());
        return switch (callDeputy.handle(caller, command)) {
            case CallDeputy.Outcome.Called called ->
                called.told()
                        ? back(body, meeting)
                        : again(caller, body, meeting, Note.of("attendance.called.ring", called.name()));
            case CallDeputy.Outcome.CalledBefore _ -> back(body, meeting);
            case CallDeputy.Outcome.NoDeputy() -> again(caller, body, meeting, Note.of("attendance.error.no-deputy"));
            case CallDeputy.Outcome.NotOpen() -> again(caller, body, meeting, Note.of("attendance.error.not-open"));
            case CallDeputy.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case CallDeputy.Outcome.NotFound() -> Problem.notFound();
            case CallDeputy.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer open(Caller caller, String body, MeetingRef meeting, Form form) {
        StartMeeting.Command command = new StartMeeting.Command(
                body, meeting, Prefix.PERSON.read(form.text("leder")), form.text("begrunnelse"), form.idempotencyKey());
        return switch (startMeeting.handle(caller, command)) {
            case StartMeeting.Outcome.Opened _ -> SeeOther.to(path(body, meeting, "/rom"));
            case StartMeeting.Outcome.OpenAlready() -> SeeOther.to(path(body, meeting, "/rom"));
            case StartMeeting.Outcome.NotYet(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.not-yet")).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case StartMeeting.Outcome.NoLeader(Sitting sitting) ->
                page(caller, sitting, Note.of("attendance.error.no-leader"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case StartMeeting.Outcome.NeedsReason(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, judgement, form);
            case StartMeeting.Outcome.Refused(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, judgement, form);
            case StartMeeting.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case StartMeeting.Outcome.NotFound() -> Problem.notFound();
            case StartMeeting.Outcome.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    /** The page with what the rules say against it, the form as typed; for programs the finding. */
    private Answer refused(Caller caller, Sitting sitting, Judgement judgement, Form form) {
        boolean reasonHelps = judgement.disposition() instanceof Disposition.NeedsReason
                && Rights.of(caller, sitting).mayBreach().isPresent();
        Page shown = page(caller, sitting, Note.none())
                .with(
                        "refusal",
                        findings.view(
                                judgement.finding(),
                                statutes.on(caller.tenant().id(), sitting.day()).rules(),
                                sitting,
                                caller.language()))
                .with("reasonHelps", reasonHelps);
        return findings.problem(judgement, sitting, caller.language()).on(asTyped(shown, form));
    }

    private static Page asTyped(Page page, Form form) {
        return page.with("reason", form.typed("begrunnelse"))
                .with("wish", form.text("gjor"))
                .with("where", whereabouts(form).code())
                .with("guestName", form.typed("navn"))
                .with("guestSeat", form.text("plass"));
    }

    /** The page once more with the reason as typed, where the reason itself has to be mended. */
    private Answer again(Caller caller, String body, MeetingRef meeting, Form form, Note note) {
        return sittings.find(caller.tenant().id(), body, meeting)
                .<Answer>map(sitting -> asTyped(page(caller, sitting, note), form)
                        .with("reasonHelps", true)
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY))
                .orElseGet(Problem::notFound);
    }

    private Answer again(Caller caller, String body, MeetingRef meeting, Note note) {
        return sittings.find(caller.tenant().id(), body, meeting)
                .<Answer>map(sitting -> page(caller, sitting, note).withStatus(HttpStatus.UNPROCESSABLE_ENTITY))
                .orElseGet(Problem::notFound);
    }

    private Answer page(Caller caller, String body, MeetingRef meeting, Note note) {
        Optional<Sitting> sitting = sittings.find(caller.tenant().id(), body, meeting);
        if (sitting.isEmpty()) {
            return Problem.notFound();
        }
        if (!Rights.of(caller, sitting.get()).sees()) {
            return caller.signedIn().isEmpty()
                    ? SeeOther.to("/logg-inn?til=" + path(body, meeting, "/oppmote"))
                    : Problem.of(ErrorKind.FORBIDDEN);
        }
        return page(caller, sitting.get(), note);
    }

    private Page page(Caller caller, Sitting sitting, Note note) {
        StatutesInForce.Version version = statutes.on(caller.tenant().id(), sitting.day());
        Finding quorum = QuorumJudge.judge(SittingFacts.quorum(sitting, Set.of()), version.rules());
        AttendanceView view = AttendanceView.of(
                sitting,
                Rights.of(caller, sitting),
                CheckIn.isOpenForCheckIn(sitting, caller),
                quorum,
                caller.happenedAt().toInstant());
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("sitting", sitting);
        model.put("bodyName", sitting.bodyName(caller.language()));
        model.put("quorum", findings.view(quorum, version.rules(), sitting, caller.language()));
        model.put("names", findings.names(sitting));
        model.put("note", note);
        model.put(
                "me",
                caller.signedIn()
                        .map(signedIn -> Prefix.PERSON.show(signedIn.personId()))
                        .orElse(""));
        model.put("guestName", "");
        model.put("guestSeat", "");
        model.put("wish", "");
        model.put("where", "");
        model.put("reason", "");
        return Page.of(VIEW, model);
    }

    private static Whereabouts whereabouts(Form form) {
        return Whereabouts.of(form.text("hvor")).orElse(Whereabouts.ROOM);
    }

    private static Answer back(String body, MeetingRef meeting) {
        return SeeOther.to(path(body, meeting, "/oppmote"));
    }

    private static String path(String body, MeetingRef meeting, String under) {
        return "/utvalg/" + body + "/moter/" + meeting.text() + under;
    }
}
