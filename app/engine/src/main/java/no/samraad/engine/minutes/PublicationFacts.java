package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.Set;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import org.jspecify.annotations.Nullable;

/**
 * Minutes about to be published.
 *
 * @param meeting the meeting
 * @param publishedAt when
 * @param approvedAt when they were approved; null when they are not
 * @param places where they are made known
 */
public record PublicationFacts(
        MeetingFacts meeting, Instant publishedAt, @Nullable Instant approvedAt, Set<MinutesPlace> places) {
    public PublicationFacts {
        places = Set.copyOf(places);
    }
}
