package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

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

    /**
     * The form a draft comes from.
     *
     * @param version of the plan as the page showed it
     * @param once the form's own key
     */
    public record Sent(int version, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        /** It is adopted, or someone else saved it first. */
        record Stale() implements Outcome {}
    }

    /** Drafts the plan anew; what was drafted before is gone. */
    public Outcome draft(Caller caller, YearOfBody year, Sent sent, Wished wished, Hours hours) {
        PlanDraft draft = prepare.draft(year, wished);
        // Meetings that stand already are part of the plan: each takes the place of the drafted day nearest to it.
        List<PlannedDay> days =
                Around.without(draft.days().stream().map(PlanDraft.Day::meeting).toList(), year.standing());
        return save(caller, year, sent, wished, days, hours);
    }

    /** Keeps the days as they were typed. */
    public Outcome save(Caller caller, YearOfBody year, Sent sent, Wished wished, List<PlannedDay> days, Hours hours) {
        UUID tenant = caller.tenant().id();
        @Nullable UUID once = sent.once().orElse(null);
        Optional<PlanRow> plan = year.plan();
        if (once != null && plan.isPresent() && once.equals(plan.get().once())) {
            return new Outcome.Kept();
        }
        String wishes = RecordText.canonical(wished).text();
        String kept = RecordText.canonical(new PlanDays(days)).text();
        String from = hours.from().toString();
        String until = hours.until().toString();
        int changed = plan.isEmpty()
                ? plans.insert(
                        tenant,
                        ids.next(),
                        year.body().id(),
                        year.year(),
                        wishes,
                        kept,
                        from,
                        until,
                        hours.place(),
                        once)
                : plans.save(tenant, plan.get().id(), sent.version(), wishes, kept, from, until, hours.place(), once);
        return changed == 0 ? new Outcome.Stale() : new Outcome.Kept();
    }
}
