package no.samraad.engine.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.SeatId;

/** E8: a matter is treated in another body before it is decided. */
final class TwoStepsRule {
    private TwoStepsRule() {}

    /**
     * E8: only rules that ask for two steps make them needed; where there is none, one step is the ordinary way, and no
     * finding is made.
     */
    static Optional<Finding> judge(ItemFacts facts, RulesInForce rules) {
        Lookup<TwoSteps> lookup = rules.find(TwoSteps.class, facts.composition().body());
        return switch (lookup) {
            case Lookup.Silent<TwoSteps> _ -> Optional.empty();
            case Lookup.Holds<TwoSteps> _ -> Optional.of(treatedFirst(facts, rules, lookup));
            case Lookup.ScopeOpen<TwoSteps> _ -> Optional.of(treatedFirst(facts, rules, lookup));
        };
    }

    private static Finding treatedFirst(ItemFacts facts, RulesInForce rules, Lookup<TwoSteps> lookup) {
        return Ruling.by(
                lookup, Clause.TREATED_FIRST, facts.about(), facts.composition().body(), rule -> {
                    if (!facts.decides()) {
                        return treatedFirst(facts, rule, new Outcome.NotApplicable(), List.of(Citation.of(rule)));
                    }
                    return switch (rule.provision().matters()) {
                        case EVERY ->
                            treatedFirst(
                                    facts,
                                    rule,
                                    everyMatter(facts, rules, rule.provision()),
                                    List.of(Citation.of(rule)));
                        case MARKED ->
                            treatedFirst(
                                    facts,
                                    rule,
                                    markedMatter(facts, rules, rule.provision()),
                                    List.of(Citation.of(rule)));
                        case NOT_STATED -> whichMatters(facts, rules, rule);
                    };
                });
    }

    private static Finding whichMatters(ItemFacts facts, RulesInForce rules, InForce<TwoSteps> rule) {
        for (InForce<TwoStepMattersChosen> choice : Ruling.holding(
                rules.find(TwoStepMattersChosen.class, facts.composition().body()))) {
            List<Citation> citations = List.of(Citation.of(rule), Citation.of(choice));
            switch (choice.provision().matters()) {
                case EVERY -> {
                    return treatedFirst(facts, rule, everyMatter(facts, rules, rule.provision()), citations);
                }
                case MARKED -> {
                    return treatedFirst(facts, rule, markedMatter(facts, rules, rule.provision()), citations);
                }
                case NOT_STATED -> {}
            }
        }
        List<Citation> citations = List.of(Citation.of(rule));
        return Readings.merge(
                Clause.TREATED_FIRST,
                facts.about(),
                rule.rule().force(),
                citations,
                List.of(
                        new Reading(
                                List.of(new ReadAs.TwoSteps(TwoStepMatters.EVERY)),
                                treatedFirst(facts, rule, everyMatter(facts, rules, rule.provision()), citations)),
                        new Reading(
                                List.of(new ReadAs.TwoSteps(TwoStepMatters.MARKED)),
                                treatedFirst(facts, rule, markedMatter(facts, rules, rule.provision()), citations))),
                List.of(new Question.ChoiceMissing(
                        Choice.TWO_STEP_MATTERS,
                        Citation.of(rule),
                        facts.composition().body())));
    }

    private static Finding treatedFirst(
            ItemFacts facts, InForce<TwoSteps> rule, Outcome outcome, List<Citation> citations) {
        List<Measure> measures = new ArrayList<>();
        firstTreatmentIn(facts, rule.provision().first())
                .ifPresent(date -> measures.add(new Measure.DaysBetween(
                        date, facts.meeting().date(), rule.provision().leastDaysBetween())));
        return new Finding(
                Clause.TREATED_FIRST,
                facts.about(),
                outcome,
                rule.rule().force(),
                citations,
                measures,
                List.of(),
                Ruling.remedies(
                        outcome,
                        List.of(new Remedy.TreatFirstIn(rule.provision().first()), new Remedy.Postpone())),
                List.of(),
                List.of());
    }

    private static Optional<LocalDate> firstTreatmentIn(ItemFacts facts, BodyCode first) {
        return facts.earlier().stream()
                .filter(earlier -> earlier.body().equals(first))
                .map(EarlierTreatment::date)
                .filter(date -> !date.isAfter(facts.meeting().date()))
                .min(Comparator.naturalOrder());
    }

    private static Outcome markedMatter(ItemFacts facts, RulesInForce rules, TwoSteps rule) {
        return switch (facts.mark()) {
            case MARKED -> everyMatter(facts, rules, rule);
            case NOT_MARKED -> new Outcome.NotApplicable();
            case NOT_KNOWN -> Ruling.missing(Fact.MARKED_FOR_TWO_STEPS, facts.about());
        };
    }

    private static Outcome everyMatter(ItemFacts facts, RulesInForce rules, TwoSteps rule) {
        boolean treated = firstTreatmentIn(facts, rule.first())
                .filter(date -> ChronoUnit.DAYS.between(date, facts.meeting().date()) >= rule.leastDaysBetween())
                .isPresent();
        if (treated) {
            return new Outcome.Met();
        }
        return switch (rule.skip()) {
            case SkipFirstStep.Never _ -> new Outcome.NotMet();
            case SkipFirstStep.IfUrgent _ -> AskedFirst.ifUrgent(facts);
            case SkipFirstStep.IfFoundUrgentBy(Organ by) -> foundUrgentBy(facts, by);
            case SkipFirstStep.IfAllAgree _ -> AskedFirst.ifAllAgree(facts);
            case SkipFirstStep.IfSoManyAgree(Threshold threshold) -> soManyAgree(facts, rules, threshold);
        };
    }

    /** Urgent, and found so by the one whose place it is; another's word is not enough. */
    private static Outcome foundUrgentBy(ItemFacts facts, Organ by) {
        return switch (facts.urgency()) {
            case FOUND_NOT_URGENT -> new Outcome.NotMet();
            case NOT_ASKED -> Ruling.missing(Fact.FOUND_URGENT, facts.about());
            case FOUND_URGENT -> {
                Organ found = facts.known().urgentBy();
                if (found == null) {
                    yield Ruling.missing(Fact.FOUND_URGENT_BY, facts.about());
                }
                yield by.isAmong(found) ? new Outcome.Met() : new Outcome.NotMet();
            }
        };
    }

    /** So many of the seats represented; a seat that is not represented agrees to nothing. */
    private static Outcome soManyAgree(ItemFacts facts, RulesInForce rules, Threshold threshold) {
        Set<SeatId> agreeing = facts.known().agreeToSkip();
        if (agreeing == null) {
            return Ruling.missing(Fact.AGREED_TO_SKIP, facts.about());
        }
        List<SeatId> represented = VoteJudge.represented(
                facts.composition(),
                VoteJudge.representation(facts.composition(), facts.attendance(), facts.partial(), rules));
        long agree = represented.stream().filter(agreeing::contains).count();
        return agree >= Math.max(1, threshold.requiredOf(represented.size()))
                ? new Outcome.Met()
                : new Outcome.NotMet();
    }
}
