package no.samraad.server.minutes;

import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Judgement;
import no.samraad.server.meetings.MeetingRef;

/** A step that takes minutes further and may need a written reason: sending them for approval, publishing them. */
public final class MinutesStep {
    private MinutesStep() {}

    /**
     * @param version as the page showed it
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(String body, MeetingRef meeting, int version, String reason, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record NeedsReason(HeldMeeting meeting, Judgement judgement) implements Outcome {}

        record Refused(HeldMeeting meeting, Judgement judgement) implements Outcome {}

        /** The meeting is not over. */
        record NotYet(HeldMeeting meeting) implements Outcome {}

        /** Changed meanwhile, or done already. */
        record Stale(HeldMeeting meeting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
