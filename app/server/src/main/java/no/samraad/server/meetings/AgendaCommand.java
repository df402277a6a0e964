package no.samraad.server.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.cases.CaseKind;

/** One change to an agenda. */
public sealed interface AgendaCommand {
    /**
     * Puts cases on.
     *
     * @param place where among all items, from 1; empty for after the other cases
     */
    record Add(List<UUID> cases, Optional<Integer> place) implements AgendaCommand {
        public Add {
            cases = List.copyOf(cases);
        }
    }

    record Move(UUID item, AgendaOrder.Way way) implements AgendaCommand {}

    /** Takes a case off; it is ready for another meeting. */
    record Remove(UUID item) implements AgendaCommand {}

    /** Changes what an item is on the agenda for. */
    record Retype(UUID item, CaseKind kind) implements AgendaCommand {}

    /** Rewrites a fixed item for this meeting. */
    record Rewrite(UUID item, String title, String background, List<String> points) implements AgendaCommand {
        public Rewrite {
            points = List.copyOf(points);
        }
    }
}
