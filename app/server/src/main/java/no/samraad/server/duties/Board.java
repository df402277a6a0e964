package no.samraad.server.duties;

import java.util.List;

/**
 * The duty board of one person.
 *
 * @param thisMonth what is due after this week, before the month is over
 * @param open what the rules set no day for
 * @param bodies whose meetings the person runs
 */
public record Board(
        List<BoardLine> overdue,
        List<BoardLine> thisWeek,
        List<BoardLine> thisMonth,
        List<BoardLine> later,
        List<BoardLine> open,
        List<OfBody> bodies) {

    /** A body whose lines alone may be asked for. */
    public record OfBody(String code, String shortName) {}

    public boolean nothing() {
        return overdue.isEmpty() && thisWeek.isEmpty() && thisMonth.isEmpty() && later.isEmpty() && open.isEmpty();
    }
}
