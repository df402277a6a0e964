package no.samraad.server.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.seat.PersonId;
import no.samraad.server.attendance.Capacity;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its minutes and the rules of its day: what every act on minutes begins with.
 *
 * @param minutes a draft nobody has touched, where none is kept yet
 * @param requests every request for changes, of earlier versions too
 * @param signatures under the version that is out now, where the rules want signatures
 * @param nextMeeting how it stands with the body's next meeting; null where the rules do not ask
 */
public record HeldMeeting(
        Sitting sitting,
        Minutes minutes,
        List<ChangeRequest> requests,
        StatutesInForce.Version statutes,
        List<MinutesSignature> signatures,
        @Nullable NextMeetingState nextMeeting) {

    public MeetingFacts facts() {
        return new MeetingFacts(
                body(),
                sitting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                sitting.day());
    }

    BodyCode body() {
        return SittingFacts.body(sitting);
    }

    /** Those whose silence counts: everyone who was in, but not the secretariat that writes. */
    public Set<UUID> participants() {
        return sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && stay.capacity() != Capacity.SECRETARIAT)
                .map(Stay::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<PersonId> participantFacts() {
        return participants().stream().map(SittingFacts::person).collect(Collectors.toUnmodifiableSet());
    }

    /** The requests for changes in the version that is out now. */
    public List<ChangeRequest> requestsNow() {
        Instant sent = minutes.sentAt();
        return sent == null
                ? List.of()
                : requests.stream()
                        .filter(request -> !request.receivedAt().isBefore(sent))
                        .toList();
    }

    /** When silence ends, for minutes sent then; empty where silence does not approve, or not yet. */
    public Optional<LastDay> silence(Instant sentAt) {
        return way().flatMap(way -> switch (way) {
            case ApprovalWay.Silence(var window) -> Optional.of(ends(window, sentAt));
            case ApprovalWay.NextMeetingElseSilence(var window)
            when nextMeeting == NextMeetingState.CANCELLED -> Optional.of(ends(window, sentAt));
            case ApprovalWay.NextMeeting _ -> Optional.empty();
            case ApprovalWay.NextMeetingElseSilence _ -> Optional.empty();
            case ApprovalWay.Signed _ -> Optional.empty();
            case ApprovalWay.SignedBy _ -> Optional.empty();
        });
    }

    /** When it is time to see whether silence has approved them: the next meeting may be cancelled until then. */
    Optional<LastDay> silenceToBeTried(Instant sentAt) {
        return way().flatMap(way -> switch (way) {
            case ApprovalWay.Silence(var window) -> Optional.of(ends(window, sentAt));
            case ApprovalWay.NextMeetingElseSilence(var window) -> Optional.of(ends(window, sentAt));
            case ApprovalWay.NextMeeting _ -> Optional.empty();
            case ApprovalWay.Signed _ -> Optional.empty();
            case ApprovalWay.SignedBy _ -> Optional.empty();
        });
    }

    private LastDay ends(Deadline window, Instant sentAt) {
        return Timeliness.lastDay(
                window, Timeliness.dayOf(sentAt), statutes.rules(), body(), WhichDeadlines.APPROVAL_WINDOW);
    }

    /** Whether the rules approve them by signatures. */
    public boolean isSigned() {
        return way().filter(way -> way instanceof ApprovalWay.Signed || way instanceof ApprovalWay.SignedBy)
                .isPresent();
    }

    /** The offices whose holders are to sign. */
    Set<Office> signingOffices() {
        return way().filter(ApprovalWay.SignedBy.class::isInstance)
                .map(way -> ((ApprovalWay.SignedBy) way).offices())
                .orElse(Set.of());
    }

    List<Signature> signatureFacts() {
        return signatures.stream().map(MinutesSignature::fact).toList();
    }

    /** How the rules say that minutes become approved; empty where they are silent. */
    public Optional<ApprovalWay> way() {
        return way(statutes, body());
    }

    static Optional<ApprovalWay> way(StatutesInForce.Version statutes, BodyCode body) {
        return Ruling.holding(statutes.rules().find(MinutesApproval.class, body)).stream()
                .map(rule -> rule.provision().way())
                .findFirst();
    }

    /** Whether the meeting is over, so that its minutes can leave the desk. */
    public boolean over() {
        return switch (sitting.state()) {
            case CLOSED -> true;
            case PLANNED, CALLED, OPEN, CANCELLED -> false;
        };
    }

    /** Whether it has come so far that there is something to take minutes of. */
    public boolean begun() {
        return switch (sitting.state()) {
            case OPEN, CLOSED -> true;
            case PLANNED, CALLED, CANCELLED -> false;
        };
    }
}
