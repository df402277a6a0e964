package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.Organ;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.PlanMeeting;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/** Records that a plan is adopted: its days become meetings with their numbers in the order of the year. */
@Singleton
public class AdoptPlan {
    private final PreparePlan prepare;
    private final PlanRows plans;
    private final MeetingRows meetings;
    private final PlanMeeting planMeeting;
    private final StatutesInForce statutes;
    private final Acts acts;

    public AdoptPlan(
            PreparePlan prepare,
            PlanRows plans,
            MeetingRows meetings,
            PlanMeeting planMeeting,
            StatutesInForce statutes,
            Acts acts) {
        this.prepare = prepare;
        this.plans = plans;
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.statutes = statutes;
        this.acts = acts;
    }

    /**
     * @param version of the draft as the page showed it
     * @param adoptedOn today or before
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(
            YearOfBody year,
            int version,
            Role by,
            Organ adoptedBy,
            LocalDate adoptedOn,
            String reason,
            Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Adopted() implements Outcome {}

        /** A rule of order is not kept and no reason is given. */
        record NeedsReason(PreparePlan.Judged judged) implements Outcome {}

        /** No key opens it. */
        record Refused(PreparePlan.Judged judged) implements Outcome {}

        /** There is no draft, it is adopted already, or someone changed it. */
        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        YearOfBody year = command.year();
        Optional<PlanRow> draft = year.plan().filter(plan -> !plan.adopted() && plan.version() == command.version());
        if (draft.isEmpty()) {
            return new Outcome.Stale();
        }
        PlanRow plan = draft.get();
        List<PlannedDay> days = RecordText.readOwn(plan.days(), PlanDays.class).days();
        PreparePlan.Judged judged =
                prepare.judge(year, days, command.adoptedBy(), PreparePlan.moment(caller, command.adoptedOn()));
        switch (judged.judgement().disposition()) {
            case Disposition.Allowed _ -> {}
            case Disposition.NeedsReason _ -> {
                if (command.reason().isBlank()) {
                    return new Outcome.NeedsReason(judged);
                }
            }
            case Disposition.Refused _ -> {
                return new Outcome.Refused(judged);
            }
        }
        if (plans.adopt(tenant, plan.id(), command.version(), command.adoptedOn()) == 0) {
            return new Outcome.Stale();
        }
        appoint(caller, command, plan, days);
        StatutesInForce.Version version = statutes.on(tenant, command.adoptedOn());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("year", year.year());
        facts.put("adopted_on", command.adoptedOn());
        facts.put("days", days.stream().map(day -> day.date().toString()).toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, command.by(), "plan_adopted")
                .about(plan.id())
                .inBody(year.body().id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        version.recorded(judged.judgement()),
                        version.standing(judged.judgement(), command.reason().strip()))
                .once(command.once()));
        return new Outcome.Adopted();
    }

    private void appoint(Caller caller, Command command, PlanRow plan, List<PlannedDay> days) {
        YearOfBody year = command.year();
        List<PlannedDay> standing = year.standing();
        int number =
                meetings.highestPlanNumber(caller.tenant().id(), year.body().id(), year.year());
        List<PlannedDay> left = new ArrayList<>(days);
        left.sort(java.util.Comparator.comparing(PlannedDay::date));
        for (PlannedDay day : left) {
            boolean there = standing.stream().anyMatch(one -> one.date().equals(day.date()));
            if (!there && day.date().getYear() == year.year()) {
                planMeeting.handle(
                        caller,
                        new PlanMeeting.Command(
                                year.body(),
                                command.by(),
                                Optional.of(++number),
                                day.date(),
                                plan.from(),
                                plan.until(),
                                form(day.form()),
                                plan.place(),
                                Optional.empty()));
            }
        }
    }

    /** Where the plan does not say, people meet in person until the notice says otherwise. */
    static MeetingForm form(MeetingProvision.@Nullable MeetingForm form) {
        if (form == null) {
            return MeetingForm.PHYSICAL;
        }
        return switch (form) {
            case IN_PERSON -> MeetingForm.PHYSICAL;
            case VIDEO -> MeetingForm.VIDEO;
            case TELEPHONE -> MeetingForm.TELEPHONE;
        };
    }
}
