package no.samraad.server.plans;

import java.time.DayOfWeek;
import java.util.List;
import no.samraad.engine.plan.Anchored;

/**
 * What a draft was asked to be, as it is kept.
 *
 * @param atLeast the fewest meetings; zero leaves it to the rules
 * @param weekdays those preferred
 * @param anchored meetings that are to lie by something else
 */
public record Wished(int atLeast, List<DayOfWeek> weekdays, List<Anchored> anchored) {
    public Wished {
        weekdays = List.copyOf(weekdays);
        anchored = List.copyOf(anchored);
    }

    /** Nothing in particular. */
    public static Wished nothing() {
        return new Wished(0, List.of(), List.of());
    }
}
