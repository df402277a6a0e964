package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.RunningCase;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.statutes.StatutesInForce;

/**
 * Finds the rules an item is judged by: those of the meeting's day, but for a case that had come so far before a version came
 * into force that this version leaves it to the one before (I4).
 */
@Singleton
public class RulesOfItem {
    private static final RunningCase NO_CASE = new RunningCase(null, null, null);

    private final StatutesInForce statutes;
    private final CourseRows courses;

    public RulesOfItem(StatutesInForce statutes, CourseRows courses) {
        this.statutes = statutes;
        this.courses = courses;
    }

    /** One exchange with the database; one more only where a version leaves running cases to the one before it. */
    public StatutesInForce.Version of(UUID tenantId, Sitting sitting, Item item) {
        return statutes.forCase(
                tenantId,
                sitting.day(),
                () -> Optional.ofNullable(item.caseId())
                        .flatMap(matter -> courses.of(tenantId, matter))
                        .map(CourseOfCase::running)
                        .orElse(NO_CASE));
    }
}
