package no.samraad.engine.leadership;

import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.seat.PersonId;

/**
 * Someone about to lead a meeting.
 *
 * @param body the body
 * @param leader who
 * @param source in what capacity
 * @param available in what capacities there is someone who could lead; the capacity of the leader is always among them
 */
public record MeetingLeaderFacts(BodyCode body, PersonId leader, LeaderSource source, Set<LeaderSource> available) {
    public MeetingLeaderFacts {
        available = Set.copyOf(available);
    }
}
