package no.samraad.server.meetings;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting from before the community came here: entered by hand, to be counted.
 *
 * @param kind {@code ordinary} or {@code extraordinary}
 * @param planNumber null for an extraordinary meeting, and where the number is not known
 * @param state {@code held} or {@code cancelled}
 * @param knownFrom where it is known from, in the secretariat's words
 */
@Serdeable
@MappedEntity(value = "earlier_meeting", schema = "tenant")
public record EarlierMeeting(
        @Id UUID id, LocalDate day, String kind, @Nullable Integer planNumber, String state, String knownFrom) {
    /** As the engine counts it. */
    public YearMeeting counted() {
        return new YearMeeting(
                day,
                kind.equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                state.equals("held") ? MeetingStanding.HELD : MeetingStanding.CANCELLED);
    }
}
