package no.samraad.engine.meeting;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.ClosingDecider;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.RulesInForce;

/** D4: treating an item behind closed doors. It needs a ground the rule knows, and a decision by the one who decides. */
public final class ClosingJudge {
    private ClosingJudge() {}

    /** Judges the closing of an item. */
    public static List<Finding> judge(ClosingFacts facts, RulesInForce rules) {
        return List.of(
                clause(Clause.CLOSING_GROUND, facts, rules, _ -> true, rule -> ground(facts, rule)),
                clause(
                        Clause.CLOSING_DECIDED,
                        facts,
                        rules,
                        rule -> rule.decider() != ClosingDecider.NOT_STATED,
                        rule -> decided(facts, rule)));
    }

    /**
     * Where all meetings are closed and nothing is said of single items, there is nothing to close. What one rule leaves
     * open another fills, a lower one too.
     */
    private static Finding clause(
            Clause clause,
            ClosingFacts facts,
            RulesInForce rules,
            Predicate<ClosedItems> says,
            Function<InForce<ClosedItems>, Finding> judge) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfCase(facts.item());
        if (rules.find(ClosedItems.class, body) instanceof Lookup.Silent) {
            for (InForce<MeetingsOpen> open : Ruling.holding(rules.find(MeetingsOpen.class, body))) {
                if (open.provision().openness() == Openness.CLOSED) {
                    return Ruling.of(clause, about, new Outcome.NotApplicable(), open, List.of(), List.of(), List.of());
                }
            }
        }
        return Ruling.by(rules.find(ClosedItems.class, body, says), clause, about, body, judge);
    }

    private static Finding ground(ClosingFacts facts, InForce<ClosedItems> rule) {
        Subject about = new Subject.OfCase(facts.item());
        Outcome outcome;
        if (facts.ground() == null) {
            outcome = Ruling.missing(Fact.CLOSING_GROUND, about);
        } else {
            outcome = rule.provision().grounds().contains(facts.ground()) ? new Outcome.Met() : new Outcome.NotMet();
        }
        return finding(Clause.CLOSING_GROUND, about, outcome, rule);
    }

    private static Finding decided(ClosingFacts facts, InForce<ClosedItems> rule) {
        Subject about = new Subject.OfCase(facts.item());
        Outcome outcome = switch (facts.closedBy()) {
            case NOT_KNOWN -> Ruling.missing(Fact.CLOSED_BY, about);
            case BODY -> when(rule.provision().decider() == ClosingDecider.BODY);
            case MEETING_LEADER -> when(rule.provision().decider() == ClosingDecider.MEETING_LEADER);
            case SOMEONE_ELSE -> new Outcome.NotMet();
        };
        return finding(Clause.CLOSING_DECIDED, about, outcome, rule);
    }

    private static Outcome when(boolean kept) {
        return kept ? new Outcome.Met() : new Outcome.NotMet();
    }

    private static Finding finding(Clause clause, Subject about, Outcome outcome, InForce<ClosedItems> rule) {
        return Ruling.of(
                clause,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, new Remedy.TreatInTheOpen()));
    }
}
