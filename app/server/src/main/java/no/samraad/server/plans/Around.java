package no.samraad.server.plans;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;

/** Fits a draft to the meetings that stand already. */
final class Around {
    private Around() {}

    /** The drafted days that remain when each standing meeting has taken the place of the one nearest to it. */
    static List<PlannedDay> without(List<PlannedDay> drafted, List<PlannedDay> standing) {
        List<PlannedDay> left = new ArrayList<>(drafted);
        for (PlannedDay meeting : standing) {
            left.stream()
                    .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day.date(), meeting.date()))))
                    .ifPresent(left::remove);
        }
        return left;
    }
}
