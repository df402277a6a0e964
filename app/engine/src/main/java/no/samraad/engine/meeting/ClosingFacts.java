package no.samraad.engine.meeting;

import no.samraad.engine.body.CaseRef;
import no.samraad.engine.provision.MeetingProvision.ClosingGround;
import org.jspecify.annotations.Nullable;

/**
 * An item about to be treated behind closed doors.
 *
 * @param meeting the meeting
 * @param item the case
 * @param ground why; null when not stated
 * @param closedBy who decided it
 */
public record ClosingFacts(
        MeetingFacts meeting, CaseRef item, @Nullable ClosingGround ground, ClosedBy closedBy) {
    /** Who decided that an item is closed. */
    public enum ClosedBy {
        BODY,
        MEETING_LEADER,
        /** Someone who is neither the body nor leads the meeting. */
        SOMEONE_ELSE,
        NOT_KNOWN
    }
}
