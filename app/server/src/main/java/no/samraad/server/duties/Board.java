package no.samraad.server.duties;

import java.util.List;

/**
 * The duty board of one person.
 *
 * @param open what the rules set no day for
 */
public record Board(List<BoardLine> overdue, List<BoardLine> thisWeek, List<BoardLine> later, List<BoardLine> open) {
    public boolean nothing() {
        return overdue.isEmpty() && thisWeek.isEmpty() && later.isEmpty() && open.isEmpty();
    }
}
