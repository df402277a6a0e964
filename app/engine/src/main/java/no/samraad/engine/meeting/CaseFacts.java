package no.samraad.engine.meeting;

import java.time.Instant;
import no.samraad.engine.body.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A case being submitted to a meeting.
 *
 * @param meeting the meeting it is meant for
 * @param item how the case is known
 * @param raiser who raises it
 * @param consultation what consultation there has been
 * @param submittedAt when; null when not known
 * @param submittedAs in what form; null when not known
 */
public record CaseFacts(
        MeetingFacts meeting,
        CaseRef item,
        Raiser raiser,
        ConsultationHad consultation,
        @Nullable Instant submittedAt,
        @Nullable SubmittedAs submittedAs) {
    /** A case whose form is not known. */
    public CaseFacts(
            MeetingFacts meeting,
            CaseRef item,
            Raiser raiser,
            ConsultationHad consultation,
            @Nullable Instant submittedAt) {
        this(meeting, item, raiser, consultation, submittedAt, null);
    }

    /** In what form a case was submitted. */
    public enum SubmittedAs {
        /** By word of mouth. */
        SPOKEN,
        LETTER,
        EMAIL,
        /** On the body's own form. */
        FORM
    }

    /** Who raises a case. */
    public enum Raiser {
        /** Someone outside the body who has said what interest they have. */
        OUTSIDER_WITH_INTEREST,
        /** Someone outside the body who has not said what interest they have. */
        OUTSIDER,
        /** A member of the body or a deputy. */
        REPRESENTATIVE,
        SECRETARIAT
    }

    /** What consultation there has been with chair, deputy chair or secretariat. */
    public enum ConsultationHad {
        NONE,
        /** The secretariat has received the case and confirmed it. */
        RECEIVED_BY_SECRETARIAT,
        /** They have talked with the submitter. */
        TALKED
    }
}
