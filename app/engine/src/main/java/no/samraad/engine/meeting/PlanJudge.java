package no.samraad.engine.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** D1 and D2: a plan of the meetings of a year. */
public final class PlanJudge {
    private PlanJudge() {}

    /** Judges a plan, adopted or about to be. */
    public static List<Finding> judge(PlanFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(enough(facts, rules));
        findings.add(inTime(facts.body(), facts.year(), facts.adoptedAt(), rules));
        findings.add(adoptedBy(facts, rules));
        findings.addAll(formats(facts, rules));
        Ruling.ifStated(
                        rules.find(DifferentForms.class, facts.body()),
                        Clause.FORMS_IN_YEAR,
                        new Subject.OfBody(facts.body()),
                        facts.body(),
                        rule -> forms(facts, rule.provision().atLeast(), rule))
                .ifPresent(findings::add);
        return findings;
    }

    /**
     * D1: the plan alone gives as many meetings as are required. Only ordinary ones can be planned on; a tentative one may
     * lapse, and what is called outside the plan cannot be foreseen.
     */
    private static Finding enough(PlanFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfBody(facts.body());
        return Ruling.by(
                rules.find(MeetingsPerYear.class, facts.body()), Clause.PLAN_HAS_ENOUGH, about, facts.body(), rule -> {
                    int planned = ordinary(facts).size();
                    int required = rule.provision().number();
                    boolean enough = planned >= required;
                    return Ruling.of(
                            Clause.PLAN_HAS_ENOUGH,
                            about,
                            enough ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(new Measure.Count(about, planned, planned, required, Measure.CountUnit.MEETINGS)),
                            List.of(),
                            List.of(new Remedy.CallFurther(required - planned, null)));
                });
    }

    private static List<PlannedDay> ordinary(PlanFacts facts) {
        return facts.meetings().stream()
                .filter(meeting ->
                        meeting.kind() == MeetingKind.ORDINARY && meeting.date().getYear() == facts.year())
                .sorted(Comparator.comparing(PlannedDay::date))
                .toList();
    }

    /** D2: the deadline for adopting the plan of a year, as a finding still without the moment of adoption. */
    public static Finding deadline(BodyCode body, int year, RulesInForce rules) {
        return inTime(body, year, null, rules);
    }

    private static Finding inTime(BodyCode body, int year, @Nullable Instant adoptedAt, RulesInForce rules) {
        Subject about = new Subject.OfBody(body);
        return Ruling.by(
                rules.find(PlanDeadline.class, body),
                Clause.PLAN_IN_TIME,
                about,
                body,
                rule -> Timeliness.onGivenDay(Timeliness.judge(
                        Clause.PLAN_IN_TIME,
                        about,
                        rule,
                        rule.provision().deadline(),
                        LocalDate.of(year, 1, 1),
                        adoptedAt,
                        Fact.ADOPTED_AT,
                        rules,
                        body)));
    }

    private static Finding adoptedBy(PlanFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfBody(facts.body());
        return Ruling.by(
                rules.find(PlanAdoptedBy.class, facts.body()),
                Clause.PLAN_ADOPTED_BY,
                about,
                facts.body(),
                rule -> ByOrgan.judge(
                        Clause.PLAN_ADOPTED_BY,
                        about,
                        rule,
                        rule.provision().by(),
                        facts.adoptedBy(),
                        Fact.ADOPTED_BY));
    }

    private static List<Finding> formats(PlanFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        List<PlannedDay> ordinary = ordinary(facts);
        for (int place = 0; place < ordinary.size(); place++) {
            PlannedDay day = ordinary.get(place);
            if (day.form() != null) {
                FormatRule.judge(
                                new MeetingFacts(facts.body(), day.kind(), day.date()),
                                day.form(),
                                new Occasion.NumberOfYear(place + 1),
                                rules)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** D1: a meeting whose form the plan does not say may still be given one of those that lack. */
    private static Finding forms(PlanFacts facts, int required, InForce<DifferentForms> rule) {
        Subject about = new Subject.OfBody(facts.body());
        Set<MeetingForm> found = EnumSet.noneOf(MeetingForm.class);
        int open = 0;
        for (PlannedDay day : ordinary(facts)) {
            if (day.form() == null) {
                open++;
            } else {
                found.add(day.form());
            }
        }
        Outcome outcome;
        if (found.size() >= required) {
            outcome = new Outcome.Met();
        } else if (found.size() + open >= required) {
            outcome = Ruling.missing(Fact.MEETING_FORM, about);
        } else {
            outcome = new Outcome.NotMet();
        }
        return Ruling.of(
                Clause.FORMS_IN_YEAR,
                about,
                outcome,
                rule,
                List.of(new Measure.Count(
                        about, found.size(), MeetingForm.values().length, required, Measure.CountUnit.MEETING_FORMS)),
                List.of(),
                Ruling.remedies(outcome, new Remedy.PutRight()));
    }
}
