package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.Set;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;

/**
 * Minutes sent, or about to be sent, to those who took part.
 *
 * @param meeting the meeting
 * @param sentAt when
 * @param parts what the minutes contain
 */
public record MinutesSent(MeetingFacts meeting, Instant sentAt, Set<MinutesPart> parts) {
    public MinutesSent {
        parts = Set.copyOf(parts);
    }
}
