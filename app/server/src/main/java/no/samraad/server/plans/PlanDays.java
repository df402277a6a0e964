package no.samraad.server.plans;

import java.util.List;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;

/** The days of a draft, as they are kept. */
public record PlanDays(List<PlannedDay> days) {
    /** More than one a week is not planned. */
    public static final int MOST = 53;

    public PlanDays {
        days = List.copyOf(days);
    }
}
