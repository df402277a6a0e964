package no.samraad.server.meetings;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;

/**
 * What a cancellation would touch.
 *
 * @param casesBack titles of the submitted cases on the agenda, in its order
 * @param told how many of those who belong to the body that day have an address
 * @param withoutAddress the names of the others
 * @param year every meeting of the body in the year, this one and those from before included
 */
@Serdeable
public record CancelSeen(List<String> casesBack, int told, List<String> withoutAddress, List<OfYear> year) {

    /** One meeting of the year, with the code of its state. */
    @Serdeable
    public record OfYear(LocalDate day, String kind, String state) {
        YearMeeting counted() {
            return new YearMeeting(
                    day,
                    kind.equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                    switch (state) {
                        case "closed", "held" -> MeetingStanding.HELD;
                        case "cancelled" -> MeetingStanding.CANCELLED;
                        default -> MeetingStanding.AHEAD;
                    });
        }
    }
}
