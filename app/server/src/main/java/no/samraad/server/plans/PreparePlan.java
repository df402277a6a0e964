package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.DraftPlan;
import no.samraad.engine.plan.PlanCheck;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.plan.PlanWishes;
import no.samraad.engine.provision.Organ;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** Gathers all that bears on a plan and has it judged; the preview and the act both ask it. Stores nothing. */
@Singleton
public class PreparePlan {
    private final BesideRows beside;
    private final StatutesInForce statutes;

    public PreparePlan(BesideRows beside, StatutesInForce statutes) {
        this.beside = beside;
        this.statutes = statutes;
    }

    /**
     * A plan as it was judged.
     *
     * @param asked what the engine was asked
     * @param check the plan date by date
     * @param judgement the adoption as an act
     */
    public record Judged(YearOfBody year, Act.AdoptPlan asked, PlanCheck check, Judgement judgement) {}

    /** All that bears on a body's year. */
    public YearOfBody year(Caller caller, Body body, int year) {
        UUID tenant = caller.tenant().id();
        Beside found = beside.of(tenant, body.id(), year);
        return YearOfBody.of(
                body,
                year,
                caller.today(),
                found.meetings().stream().map(MeetingRow::meeting).toList(),
                found,
                statutes.documents(tenant));
    }

    /**
     * Judges a plan as if it were adopted then.
     *
     * @param more days beside the meetings that stand already
     * @param by who adopts it; null when not known
     */
    public Judged judge(YearOfBody year, List<PlannedDay> more, @Nullable Organ by, Instant adoptedAt) {
        List<PlannedDay> all = new ArrayList<>(year.standing());
        more.stream().filter(day -> !all.contains(day)).forEach(all::add);
        PlanFacts facts = new PlanFacts(year.body().bodyCode(), year.year(), all, by, adoptedAt);
        Act.AdoptPlan asked = new Act.AdoptPlan(facts);
        return new Judged(
                year,
                asked,
                PlanCheck.of(facts, year.today(), year.closed(), year.others(), year::rules),
                Engine.judge(asked, year.rules(Timeliness.dayOf(adoptedAt))));
    }

    /** The meetings of a year as they would stand on these days, date by date. */
    public PlanCheck check(YearOfBody year, List<PlannedDay> days) {
        return PlanCheck.of(
                new PlanFacts(year.body().bodyCode(), year.year(), days, null, null),
                year.today(),
                year.closed(),
                year.others(),
                year::rules);
    }

    /** The draft the rules and the wishes give. */
    public PlanDraft draft(YearOfBody year, Wished wished) {
        return DraftPlan.of(
                new PlanWishes(
                        year.body().bodyCode(),
                        year.year(),
                        year.today(),
                        wished.atLeast(),
                        wished.weekdays(),
                        year.closed(),
                        year.others(),
                        wished.anchored()),
                year::rules);
    }

    /** The moment a plan adopted on a day counts as adopted: now when it is today, else at noon. */
    public static Instant moment(Caller caller, LocalDate day) {
        return day.equals(caller.today())
                ? caller.happenedAt().toInstant()
                : day.atTime(LocalTime.NOON).atZone(Clocks.OSLO).toInstant();
    }
}
