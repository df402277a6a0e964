package no.samraad.engine.meeting;

import java.time.Instant;
import no.samraad.engine.body.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one case, sent apart from the rest.
 *
 * @param meeting the meeting
 * @param item the case
 * @param sentAt when they were or are to be sent; null when not known
 * @param consent whether everyone with a vote consents to it, where that is asked
 */
public record LatePapersFacts(
        MeetingFacts meeting, CaseRef item, @Nullable Instant sentAt, LateConsent consent) {
    /** Whether everyone with a vote consents to late papers. */
    public enum LateConsent {
        ALL_CONSENT,
        SOMEONE_REFUSES,
        NOT_ASKED
    }
}
