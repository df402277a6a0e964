package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.judgement.Act.CloseApproval;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Actor;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.OpenMeeting;
import no.samraad.statutes.AskedActs;
import org.jspecify.annotations.Nullable;

/** Counts minutes as approved: by silence when its time has run out, or because a later meeting approved them. */
@Singleton
public class ApproveMinutes {
    private final HeldMeetings meetings;
    private final MeetingRows meetingRows;
    private final MinutesRows rows;
    private final Acts acts;
    private final Clocks clocks;

    public ApproveMinutes(HeldMeetings meetings, MeetingRows meetingRows, MinutesRows rows, Acts acts, Clocks clocks) {
        this.meetings = meetings;
        this.meetingRows = meetingRows;
        this.rows = rows;
        this.acts = acts;
        this.clocks = clocks;
    }

    /**
     * @param version as the page showed it
     * @param approvedBy the later meeting that approved them; empty where none did
     */
    public record Command(
            String body, MeetingRef meeting, int version, Optional<MeetingRef> approvedBy, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Approved() implements Outcome {}

        /** The rules do not count them as approved. */
        record Refused(HeldMeeting meeting, Judgement judgement) implements Outcome {}

        /** No later meeting of the body that has begun goes by that name. */
        record NoSuchMeeting(HeldMeeting meeting) implements Outcome {}

        /** Changed meanwhile, or not out for approval. */
        record Stale(HeldMeeting meeting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /** The secretary says that they are approved; where silence is the way, the rules say no until it has run out. */
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
        Optional<Instant> approvedAt =
                command.approvedBy().flatMap(later -> begun(tenant, command.body(), later, meeting));
        if (command.approvedBy().isPresent() && approvedAt.isEmpty()) {
            return new Outcome.NoSuchMeeting(meeting);
        }
        Instant now = caller.happenedAt().toInstant();
        if (meeting.minutes().stands() != MinutesState.SENT) {
            return new Outcome.Stale(meeting);
        }
        Judgement judgement = judge(meeting, now, approvedAt.orElse(null));
        if (!(judgement.disposition() instanceof Disposition.Allowed)) {
            return new Outcome.Refused(meeting, judgement);
        }
        if (rows.approve(tenant, meeting.sitting().id(), command.version(), approvedAt.orElse(now)) == 0) {
            return new Outcome.Stale(meeting);
        }
        acts.record(act(
                        Act.by(caller, role.get(), "minutes_approved"),
                        meeting,
                        asked(meeting, now, approvedAt.orElse(null)),
                        judgement,
                        approvedAt.orElse(now))
                .once(command.key()));
        return new Outcome.Approved();
    }

    /**
     * The time for asking for changes has run out. Nothing happens when somebody asked, or the minutes were taken back.
     *
     * @param at the moment it ran out
     */
    void silenceEnded(UUID tenantId, UUID minutesId, Instant at) {
        rows.find(tenantId, minutesId)
                .flatMap(minutes -> meetings.find(tenantId, minutes.meetingId()))
                .ifPresent(meeting -> approveIfCounted(tenantId, meeting, at));
    }

    /** Somebody has signed; nothing happens while the rules want more signatures. */
    void whenSigned(UUID tenantId, UUID meetingId, Instant at) {
        meetings.find(tenantId, meetingId).ifPresent(meeting -> approveIfCounted(tenantId, meeting, at));
    }

    private void approveIfCounted(UUID tenantId, HeldMeeting meeting, Instant at) {
        if (meeting.minutes().stands() != MinutesState.SENT) {
            return;
        }
        Judgement judgement = judge(meeting, at, null);
        if (judgement.disposition() instanceof Disposition.Allowed
                && rows.approve(
                                tenantId,
                                meeting.sitting().id(),
                                meeting.minutes().version(),
                                at)
                        == 1) {
            acts.record(act(
                    Act.of(tenantId, new Actor.Time(), "minutes_approved", at, clocks.system()),
                    meeting,
                    asked(meeting, at, null),
                    judgement,
                    at));
        }
    }

    /** What the rules say of counting these minutes as approved at that time. */
    public static Judgement judge(HeldMeeting meeting, Instant at, @Nullable Instant approvedAtMeeting) {
        return Engine.judge(
                asked(meeting, at, approvedAtMeeting), meeting.statutes().rules());
    }

    private static CloseApproval asked(HeldMeeting meeting, Instant at, @Nullable Instant approvedAtMeeting) {
        Instant sent = meeting.minutes().sentAt();
        return new CloseApproval(new ApprovalFacts(
                meeting.facts(),
                sent == null ? at : sent,
                at,
                meeting.requestsNow().stream()
                        .map(request -> new ApprovalFacts.ChangeRequest(
                                SittingFacts.person(request.personId()), request.receivedAt()))
                        .toList(),
                meeting.participantFacts(),
                approvedAtMeeting,
                meeting.signatures().stream()
                        .map(signature -> SittingFacts.person(signature.personId()))
                        .collect(Collectors.toUnmodifiableSet()),
                meeting.isSigned() ? meeting.signatureFacts() : null,
                meeting.nextMeeting()));
    }

    private static Act act(
            Act begun, HeldMeeting meeting, CloseApproval asked, Judgement judgement, Instant approvedAt) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sent_at", Optional.ofNullable(meeting.minutes().sentAt()));
        facts.put("approved_at", approvedAt);
        facts.put(
                "requests",
                meeting.requestsNow().stream().map(ChangeRequest::id).toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(asked));
        return begun.about(meeting.minutes().id())
                .inMeeting(meeting.sitting().bodyId(), meeting.sitting().id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        meeting.statutes().recorded(judgement),
                        meeting.statutes().standing(judgement, ""));
    }

    private Optional<Instant> begun(UUID tenant, String body, MeetingRef ref, HeldMeeting earlier) {
        return meetingRows
                .find(tenant, body, ref)
                .filter(later -> later.appointed()
                        .starts()
                        .toInstant()
                        .isAfter(earlier.sitting().startsAt()))
                .flatMap(ApproveMinutes::openedAt);
    }

    private static Optional<Instant> openedAt(Meeting meeting) {
        return switch (meeting) {
            case OpenMeeting open -> Optional.of(open.opened().toInstant());
            case ClosedMeeting closed -> Optional.of(closed.opened().toInstant());
            case no.samraad.server.meetings.PlannedMeeting _ -> Optional.empty();
            case no.samraad.server.meetings.CalledMeeting _ -> Optional.empty();
            case no.samraad.server.meetings.CancelledMeeting _ -> Optional.empty();
        };
    }
}
