package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known when minutes are to be counted as approved.
 *
 * @param meeting the meeting
 * @param sentAt when this version of the minutes was sent
 * @param now the moment they are to be counted as approved
 * @param requests who has asked for changes in this version, and when
 * @param participants who took part in the meeting
 * @param approvedAtMeeting when a later meeting approved them; null when none has
 * @param signedBy who has signed them
 */
public record ApprovalFacts(
        MeetingFacts meeting,
        Instant sentAt,
        Instant now,
        List<ChangeRequest> requests,
        Set<PersonId> participants,
        @Nullable Instant approvedAtMeeting,
        Set<PersonId> signedBy) {
    public ApprovalFacts {
        requests = List.copyOf(requests);
        participants = Set.copyOf(participants);
        signedBy = Set.copyOf(signedBy);
    }

    /**
     * A request for changes.
     *
     * @param by who asks
     * @param at when
     */
    public record ChangeRequest(PersonId by, Instant at) {}
}
