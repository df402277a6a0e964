package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.LeadershipProvision.Office;
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
 * @param signatures who has signed them in which office; null when not known
 * @param nextMeeting how it stands with the next meeting; null when not known
 */
public record ApprovalFacts(
        MeetingFacts meeting,
        Instant sentAt,
        Instant now,
        List<ChangeRequest> requests,
        Set<PersonId> participants,
        @Nullable Instant approvedAtMeeting,
        Set<PersonId> signedBy,
        @Nullable List<Signature> signatures,
        @Nullable NextMeetingState nextMeeting) {
    public ApprovalFacts {
        requests = List.copyOf(requests);
        participants = Set.copyOf(participants);
        signedBy = Set.copyOf(signedBy);
        signatures = signatures == null ? null : List.copyOf(signatures);
    }

    /** Where neither offices nor the next meeting are known. */
    public ApprovalFacts(
            MeetingFacts meeting,
            Instant sentAt,
            Instant now,
            List<ChangeRequest> requests,
            Set<PersonId> participants,
            @Nullable Instant approvedAtMeeting,
            Set<PersonId> signedBy) {
        this(meeting, sentAt, now, requests, participants, approvedAtMeeting, signedBy, null, null);
    }

    /**
     * A signature.
     *
     * @param by who signed
     * @param as in which office; null for someone who holds none
     */
    public record Signature(PersonId by, @Nullable Office as) {}

    /** How it stands with the next meeting of the body. */
    public enum NextMeetingState {
        NOT_YET,
        HELD,
        CANCELLED
    }

    /**
     * A request for changes.
     *
     * @param by who asks
     * @param at when
     * @param result what became of it; null when it is not settled
     */
    public record ChangeRequest(
            PersonId by, Instant at, @Nullable RequestResult result) {
        /** A request that is not settled. */
        public ChangeRequest(PersonId by, Instant at) {
            this(by, at, null);
        }
    }

    /** What became of a request for changes. */
    public enum RequestResult {
        /** The minutes were changed. */
        CHANGED,
        /** It is recorded as a remark. */
        RECORDED_AS_REMARK
    }
}
