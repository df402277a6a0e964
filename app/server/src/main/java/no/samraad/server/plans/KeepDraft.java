package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.statutes.format.RecordText;

/** Drafts a plan by the rules, and keeps a draft as it is adjusted by hand. A draft is nobody's formal act. */
@Singleton
public class KeepDraft {
    private final PlanRows plans;
    private final PreparePlan prepare;
    private final Ids ids;

    public KeepDraft(PlanRows plans, PreparePlan prepare, Ids ids) {
        this.plans = plans;
        this.prepare = prepare;
        this.ids = ids;
    }

    /** When and where the meetings of a plan are held. */
    public record Hours(LocalTime from, LocalTime until, String place) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        /** It is adopted, or someone else saved it first. */
        record Stale() implements Outcome {}
    }

    /** Drafts the plan anew; what was drafted before is gone. */
    public Outcome draft(Caller caller, YearOfBody year, int version, Wished wished, Hours hours) {
        PlanDraft draft = prepare.draft(year, wished);
        // Where meetings stand already, the draft begins with them: each takes the place of the drafted day nearest to
        // it.
        List<PlannedDay> standing = year.standing();
        List<PlannedDay> days =
                draft.days().stream().map(PlanDraft.Day::meeting).toList();
        return save(caller, year, version, wished, standing.isEmpty() ? days : Around.without(days, standing), hours);
    }

    /** Keeps the days as they were typed. */
    public Outcome save(
            Caller caller, YearOfBody year, int version, Wished wished, List<PlannedDay> days, Hours hours) {
        UUID tenant = caller.tenant().id();
        String wishes = RecordText.canonical(wished).text();
        String kept = RecordText.canonical(new PlanDays(days)).text();
        int changed = year.plan().isEmpty()
                ? plans.insert(
                        tenant,
                        ids.next(),
                        year.body().id(),
                        year.year(),
                        wishes,
                        kept,
                        hours.from().toString(),
                        hours.until().toString(),
                        hours.place())
                : plans.save(
                        tenant,
                        year.plan().get().id(),
                        version,
                        wishes,
                        kept,
                        hours.from().toString(),
                        hours.until().toString(),
                        hours.place());
        return changed == 0 ? new Outcome.Stale() : new Outcome.Kept();
    }
}
