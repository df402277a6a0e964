package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Act.ObjectToMinutes;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.minutes.Objection;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.AskedActs;

/** Takes a request for changes from someone who was in the meeting, while the minutes are out for approval. */
@Singleton
public class AskForChange {
    private final HeldMeetings meetings;
    private final MinutesRows rows;
    private final MinutesMail mail;
    private final Acts acts;
    private final Ids ids;

    public AskForChange(HeldMeetings meetings, MinutesRows rows, MinutesMail mail, Acts acts, Ids ids) {
        this.meetings = meetings;
        this.rows = rows;
        this.mail = mail;
        this.acts = acts;
        this.ids = ids;
    }

    /** @param text what should be changed; 1 to 4,000 characters */
    public record Command(String body, MeetingRef meeting, String text, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Received() implements Outcome {}

        /** Too late, or from someone who was not there: only silence of those who were counts. */
        record Refused(HeldMeeting meeting, Judgement judgement) implements Outcome {}

        /** The minutes are not out for approval. */
        record NotOut(HeldMeeting meeting) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<HeldMeeting> found = meetings.find(tenant, command.body(), command.meeting());
        if (found.isEmpty()
                || caller.signedIn().isEmpty()
                || !MinutesRights.of(caller, found.get()).sees()) {
            return new Outcome.NotFound();
        }
        HeldMeeting meeting = found.get();
        UUID person = caller.signedIn().get().personId();
        Instant sentAt = meeting.minutes().sentAt();
        if (meeting.minutes().stands() != MinutesState.SENT || sentAt == null) {
            return new Outcome.NotOut(meeting);
        }
        Instant now = caller.happenedAt().toInstant();
        ObjectToMinutes asked = new ObjectToMinutes(
                new Objection(meeting.facts(), sentAt, SittingFacts.person(person), now, meeting.participantFacts()));
        Judgement judgement = Engine.judge(asked, meeting.statutes().rules());
        if (!(judgement.disposition() instanceof Disposition.Allowed)) {
            return new Outcome.Refused(meeting, judgement);
        }
        UUID id = ids.next();
        rows.ask(tenant, id, meeting.minutes().id(), person, command.text(), now);
        mail.changeAsked(caller.tenant(), meeting, command.text());
        acts.record(Act.by(caller, MinutesRights.of(caller, meeting).participating(), "minutes_change_asked")
                .about(id)
                .inMeeting(meeting.sitting().bodyId(), meeting.sitting().id())
                .knowing(CanonicalJson.of(Map.of("sent_at", sentAt, "at", now, AskedActs.MEMBER, AskedActs.of(asked))))
                .judged(
                        meeting.statutes().recorded(judgement),
                        meeting.statutes().standing(judgement, ""))
                .once(command.key()));
        return new Outcome.Received();
    }
}
