package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.platform.ids.Ids;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.statutes.StatutesInForce;

/** Finds a meeting with its minutes. */
@Singleton
public class HeldMeetings {
    private final SittingRows sittings;
    private final MeetingRows meetings;
    private final MinutesRows minutes;
    private final StatutesInForce statutes;
    private final Ids ids;

    public HeldMeetings(
            SittingRows sittings, MeetingRows meetings, MinutesRows minutes, StatutesInForce statutes, Ids ids) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.minutes = minutes;
        this.statutes = statutes;
        this.ids = ids;
    }

    /** The meeting of an address; empty when there is none. */
    public Optional<HeldMeeting> find(UUID tenantId, String body, MeetingRef ref) {
        return sittings.find(tenantId, body, ref).map(sitting -> held(tenantId, sitting));
    }

    /** The meeting of an id; empty when there is none. */
    public Optional<HeldMeeting> find(UUID tenantId, UUID meetingId) {
        return meetings.find(tenantId, meetingId)
                .map(meeting -> meeting.appointed())
                .flatMap(meeting -> find(tenantId, meeting.body().code(), meeting.ref()));
    }

    /** The same with the minutes begun, so that they can be changed. */
    Optional<HeldMeeting> begin(UUID tenantId, String body, MeetingRef ref) {
        Optional<Sitting> sitting = sittings.find(tenantId, body, ref);
        sitting.ifPresent(found -> minutes.begin(tenantId, ids.next(), found.id()));
        return sitting.map(found -> held(tenantId, found));
    }

    private HeldMeeting held(UUID tenantId, Sitting sitting) {
        Minutes kept = minutes.of(tenantId, sitting.id())
                .orElseGet(() -> new Minutes(
                        sitting.id(), sitting.id(), MinutesState.DRAFT.code(), "", null, null, null, null, null, 1));
        StatutesInForce.Version rules = statutes.on(tenantId, sitting.day());
        ApprovalWay way = HeldMeeting.way(rules, SittingFacts.body(sitting)).orElse(null);
        boolean signed = way instanceof ApprovalWay.Signed || way instanceof ApprovalWay.SignedBy;
        return new HeldMeeting(
                sitting,
                kept,
                minutes.requests(tenantId, sitting.id()),
                rules,
                signed ? minutes.signatures(tenantId, sitting.id()) : List.of(),
                way instanceof ApprovalWay.NextMeetingElseSilence ? next(tenantId, sitting) : null);
    }

    private NextMeetingState next(UUID tenantId, Sitting sitting) {
        return switch (minutes.nextMeeting(tenantId, sitting.bodyId(), sitting.startsAt())
                .orElse("none")) {
            case "open", "closed" -> NextMeetingState.HELD;
            case "cancelled" -> NextMeetingState.CANCELLED;
            default -> NextMeetingState.NOT_YET;
        };
    }
}
