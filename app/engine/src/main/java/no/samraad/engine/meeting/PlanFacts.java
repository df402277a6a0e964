package no.samraad.engine.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the meetings of a calendar year, adopted or about to be.
 *
 * @param body whose meetings
 * @param year the calendar year they are planned for
 * @param meetings the meetings of the plan, in any order
 * @param adoptedBy who adopts it; null when not known
 * @param adoptedAt when; null when not known
 */
public record PlanFacts(
        BodyCode body,
        int year,
        List<PlannedDay> meetings,
        @Nullable Organ adoptedBy,
        @Nullable Instant adoptedAt) {
    public PlanFacts {
        meetings = List.copyOf(meetings);
    }

    /**
     * One meeting of the plan.
     *
     * @param date its day
     * @param kind ordinary or tentative
     * @param form its form; null when the plan does not say
     */
    public record PlannedDay(
            LocalDate date, MeetingKind kind, @Nullable MeetingForm form) {}
}
