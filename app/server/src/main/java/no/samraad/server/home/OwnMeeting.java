package no.samraad.server.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.BodyName;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.web.MyReply;
import org.jspecify.annotations.Nullable;

/**
 * A meeting ahead, for someone who has a seat in the body or is the deputy of one.
 *
 * @param standing {@code member}, {@code observer} or {@code deputy}
 * @param other a member's deputy, or the member a deputy stands in for; null when there is none
 * @param deputyCalled {@code yes} when the deputy of the seat has been called
 * @param answer null when nothing is answered
 */
@Introspected
@MappedEntity(value = "meeting", schema = "tenant")
public record OwnMeeting(
        @Id UUID id,
        UUID bodyId,
        String bodyCode,
        String bodyShortName,
        String bodyNameNb,
        String bodyNameNn,
        String bodyNameEn,
        String kind,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        Instant endsAt,
        String form,
        String place,
        String state,
        String standing,
        String seatLabel,
        @Nullable String other,
        String deputyCalled,
        @Nullable String answer,
        @Nullable String reason) {

    public Appointed appointed() {
        ZonedDateTime starts = startsAt.atZone(Clocks.OSLO);
        return new Appointed(
                id,
                bodyId,
                new BodyName(bodyCode, bodyShortName, bodyNameNb, bodyNameNn, bodyNameEn),
                MeetingKind.of(kind).orElseThrow(),
                planNumber == null
                        ? new MeetingRef.OnDay(starts.toLocalDate())
                        : new MeetingRef.InPlan(year, planNumber),
                starts,
                endsAt.atZone(Clocks.OSLO),
                MeetingForm.of(form).orElseThrow(),
                place);
    }

    /** Whether the reader is expected: has a seat, or is a deputy who has been called. */
    public boolean called() {
        return !state.equals("planned") && (!standing.equals("deputy") || deputyCalled.equals("yes"));
    }

    public boolean answerable() {
        return called() && state.equals("called");
    }

    public MyReply reply() {
        return new MyReply(
                seatLabel,
                standing,
                answer == null ? "silent" : answer,
                reason == null ? "" : reason,
                other == null ? "" : other,
                deputyCalled.equals("yes"));
    }
}
