package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import no.samraad.server.attendance.Sitting;
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
        return new HeldMeeting(
                sitting, kept, minutes.requests(tenantId, sitting.id()), statutes.on(tenantId, sitting.day()));
    }
}
