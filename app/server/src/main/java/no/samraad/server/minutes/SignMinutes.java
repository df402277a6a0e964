package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.meetings.MeetingRef;

/** Signs minutes that are out for approval; the signature the rules waited for approves them. */
@Singleton
public class SignMinutes {
    private final HeldMeetings meetings;
    private final MinutesRows rows;
    private final ApproveMinutes approve;
    private final Acts acts;

    public SignMinutes(HeldMeetings meetings, MinutesRows rows, ApproveMinutes approve, Acts acts) {
        this.meetings = meetings;
        this.rows = rows;
        this.approve = approve;
        this.acts = acts;
    }

    /** @param version as the page showed it: nobody signs other minutes than those read */
    public record Command(String body, MeetingRef meeting, int version, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        /** Now or before: a signature is given once. */
        record Signed() implements Outcome {}

        /** Taken back, sent again or approved meanwhile. */
        record Stale(HeldMeeting meeting) implements Outcome {}

        /** These minutes are not signed, or not by this person. */
        record NotAllowed() implements Outcome {}

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
        if (meeting.signatures().stream()
                .anyMatch(signature -> signature.personId().equals(person))) {
            return new Outcome.Signed();
        }
        if (!MinutesRights.of(caller, meeting).signs()) {
            return new Outcome.NotAllowed();
        }
        Instant sentAt = meeting.minutes().sentAt();
        Instant now = caller.happenedAt().toInstant();
        Optional<String> office = SigningOffice.of(meeting.sitting(), person, meeting.signingOffices())
                .map(SigningOffice::code);
        if (sentAt == null
                || meeting.minutes().version() != command.version()
                || rows.sign(
                                tenant,
                                meeting.minutes().id(),
                                command.version(),
                                sentAt,
                                person,
                                office.orElse(null),
                                now)
                        == 0) {
            return new Outcome.Stale(meeting);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sent_at", sentAt);
        facts.put("signed_at", now);
        facts.put("office", office);
        acts.record(Act.by(caller, MinutesRights.of(caller, meeting).participating(), "minutes_signed")
                .about(meeting.minutes().id())
                .inMeeting(meeting.sitting().bodyId(), meeting.sitting().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.key()));
        approve.whenSigned(tenant, meeting.sitting().id(), now);
        return new Outcome.Signed();
    }
}
