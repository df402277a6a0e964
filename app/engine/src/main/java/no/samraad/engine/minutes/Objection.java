package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.Set;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.seat.PersonId;

/**
 * Someone asks for changes in the minutes.
 *
 * @param meeting the meeting
 * @param sentAt when the minutes were sent
 * @param by who asks
 * @param at when
 * @param participants who took part in the meeting
 */
public record Objection(MeetingFacts meeting, Instant sentAt, PersonId by, Instant at, Set<PersonId> participants) {
    public Objection {
        participants = Set.copyOf(participants);
    }
}
