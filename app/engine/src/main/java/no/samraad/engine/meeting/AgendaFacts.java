package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.List;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * An agenda.
 *
 * @param meeting the meeting
 * @param items the items in order
 * @param rankedBy who decided which cases and in what order; null when not recorded
 */
public record AgendaFacts(
        MeetingFacts meeting,
        List<AgendaItem> items,
        @Nullable Organ rankedBy) {
    public AgendaFacts {
        items = List.copyOf(items);
    }

    /** An agenda without a record of who ranked it. */
    public AgendaFacts(MeetingFacts meeting, List<AgendaItem> items) {
        this(meeting, items, null);
    }

    /**
     * One item.
     *
     * @param item the case
     * @param type decision, information or noting
     * @param fixed which fixed item it is; null for an ordinary case
     * @param submittedAt when the case was submitted; null for fixed items, or when not known
     */
    public record AgendaItem(
            CaseRef item,
            ItemType type,
            @Nullable FixedItem fixed,
            @Nullable Instant submittedAt) {}
}
