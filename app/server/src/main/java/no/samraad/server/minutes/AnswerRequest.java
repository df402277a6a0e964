package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.meetings.MeetingRef;

/**
 * Takes a request for changes in, or sets it aside with an answer. Either way silence is broken for this version: the minutes
 * come back to the desk and are sent again.
 */
@Singleton
public class AnswerRequest {
    private final HeldMeetings meetings;
    private final MinutesRows rows;
    private final MinutesMail mail;
    private final LaterWork later;
    private final Acts acts;

    public AnswerRequest(HeldMeetings meetings, MinutesRows rows, MinutesMail mail, LaterWork later, Acts acts) {
        this.meetings = meetings;
        this.rows = rows;
        this.mail = mail;
        this.later = later;
        this.acts = acts;
    }

    /** What the secretariat does with a request. */
    public enum Answer {
        TAKEN_IN,
        SET_ASIDE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param words to whoever asked; 1 to 2,000 characters when it is set aside */
    public record Command(
            String body, MeetingRef meeting, UUID requestId, Answer answer, String words, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Answered() implements Outcome {}

        /** Answered before, or the minutes were approved meanwhile. */
        record Stale(HeldMeeting meeting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<HeldMeeting> found = meetings.find(tenant, command.body(), command.meeting());
        if (found.isEmpty() || !MinutesRights.of(caller, found.get()).sees()) {
            return new Outcome.NotFound();
        }
        HeldMeeting meeting = found.get();
        Optional<Role> role = MinutesRights.of(caller, meeting).writing();
        if (role.isEmpty()) {
            return new Outcome.NotAllowed();
        }
        Optional<ChangeRequest> request = meeting.requests().stream()
                .filter(asked -> asked.id().equals(command.requestId()) && asked.open())
                .findFirst();
        if (request.isEmpty()
                || rows.answer(tenant, command.requestId(), command.answer().code(), command.words()) == 0) {
            return new Outcome.Stale(meeting);
        }
        rows.takeBack(tenant, meeting.sitting().id());
        later.forget(tenant, WorkKind.MINUTES_SILENCE, meeting.minutes().id());
        mail.changeAnswered(
                caller.tenant(), meeting, request.get(), command.answer().code(), command.words());
        acts.record(Act.by(caller, role.get(), "minutes_change_answered")
                .about(command.requestId())
                .inMeeting(meeting.sitting().bodyId(), meeting.sitting().id())
                .knowing(CanonicalJson.of(Map.of("answer", command.answer().code())))
                .once(command.key()));
        return new Outcome.Answered();
    }
}
