package no.samraad.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;

/**
 * What a plan is drafted for, and what it is to go round.
 *
 * @param body whose meetings
 * @param year the calendar year
 * @param asOf the day it is drafted on
 * @param atLeast the fewest meetings wished for; the rules may ask for more; zero leaves it to them
 * @param weekdays the weekdays preferred, the best first; empty when all are as good
 * @param closed days to keep free
 * @param others meetings of other bodies
 * @param anchored meetings that are to lie by something else
 */
public record PlanWishes(
        BodyCode body,
        int year,
        LocalDate asOf,
        int atLeast,
        List<DayOfWeek> weekdays,
        List<ClosedPeriod> closed,
        List<OtherMeeting> others,
        List<Anchored> anchored) {
    /** More meetings than there are weeks are not planned. */
    public static final int MOST = 52;

    public PlanWishes {
        if (atLeast < 0 || atLeast > MOST) {
            throw new IllegalArgumentException("from none to " + MOST + " meetings, not " + atLeast);
        }
        weekdays = List.copyOf(weekdays);
        closed = List.copyOf(closed);
        others = List.copyOf(others);
        anchored = List.copyOf(anchored);
    }

    /** Nothing but the body and the year. */
    public static PlanWishes of(BodyCode body, int year, LocalDate asOf) {
        return new PlanWishes(body, year, asOf, 0, List.of(), List.of(), List.of(), List.of());
    }
}
