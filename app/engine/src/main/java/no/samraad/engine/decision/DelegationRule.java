package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DelegatedDecisions;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.RulesInForce;

/** E7: whether what another decides on behalf of a body is within what the body has delegated: to whom, what, how much, how long. */
public final class DelegationRule {
    private DelegationRule() {}

    /** Judges a decision about to be made by delegation. Where there are several delegations, one that covers it is enough. */
    public static List<Finding> judge(DelegatedFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfCase(facts.item());
        BodyCode body = facts.body();
        return switch (rules.find(DelegatedDecisions.class, body)) {
            case Lookup.Silent<DelegatedDecisions> _ -> List.of(Ruling.gap(Clause.DELEGATED, about, body));
            case Lookup.ScopeOpen<DelegatedDecisions>(List<InForce<DelegatedDecisions>> open) -> {
                Outcome missing = new Outcome.Undetermined(
                        List.of(new Question.ChoiceMissing(Choice.SCOPE, Citation.of(open.getFirst()), body)));
                yield List.of(Ruling.of(
                        Clause.DELEGATED,
                        about,
                        missing,
                        open.getFirst(),
                        List.of(),
                        List.of(),
                        Ruling.remedies(missing, List.of())));
            }
            case Lookup.Holds<DelegatedDecisions>(List<InForce<DelegatedDecisions>> found) ->
                List.of(best(found.stream().map(rule -> one(facts, about, rule)).toList()));
        };
    }

    private static Finding best(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.outcome() instanceof Outcome.Met) {
                return finding;
            }
        }
        for (Finding finding : findings) {
            if (finding.outcome() instanceof Outcome.Undetermined) {
                return finding;
            }
        }
        return findings.getFirst();
    }

    private static Finding one(DelegatedFacts facts, Subject about, InForce<DelegatedDecisions> rule) {
        List<Finding> parts = List.of(
                to(facts, about, rule),
                matter(facts, about, rule),
                amount(facts, about, rule),
                lasts(facts, about, rule));
        Outcome whole = Finding.allOf(parts);
        List<Remedy> remedies = new ArrayList<>();
        if (whole instanceof Outcome.NotMet) {
            remedies.add(new Remedy.HaveItChosenBy(facts.body()));
        }
        parts.forEach(part -> remedies.addAll(part.remedies()));
        return new Finding(
                Clause.DELEGATED,
                about,
                whole,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(),
                List.of(),
                remedies,
                parts,
                List.of());
    }

    private static Finding part(
            Clause clause,
            Subject about,
            Outcome outcome,
            InForce<DelegatedDecisions> rule,
            List<Measure> measures,
            List<Note> notes) {
        return Ruling.of(clause, about, outcome, rule, measures, notes, Ruling.remedies(outcome, List.of()));
    }

    private static Outcome kept(boolean kept) {
        return kept ? new Outcome.Met() : new Outcome.NotMet();
    }

    private static Finding to(DelegatedFacts facts, Subject about, InForce<DelegatedDecisions> rule) {
        boolean to = rule.provision().to().stream().anyMatch(organ -> organ.isAmong(facts.by()));
        return part(Clause.DELEGATED_TO, about, kept(to), rule, List.of(), List.of());
    }

    private static Finding matter(DelegatedFacts facts, Subject about, InForce<DelegatedDecisions> rule) {
        Set<MatterKind> matters = rule.provision().matters();
        MatterKind matter = facts.matter();
        Outcome outcome;
        if (matters == null) {
            outcome = new Outcome.Met();
        } else if (matter == null) {
            outcome = Ruling.missing(Fact.MATTER_KIND, about);
        } else {
            outcome = kept(matters.contains(matter));
        }
        return part(Clause.DELEGATED_MATTER, about, outcome, rule, List.of(), List.of());
    }

    /** Up to and with the ceiling. */
    private static Finding amount(DelegatedFacts facts, Subject about, InForce<DelegatedDecisions> rule) {
        Money ceiling = rule.provision().ceiling();
        Money amount = facts.amount();
        if (ceiling == null) {
            return part(Clause.WITHIN_CEILING, about, new Outcome.NotApplicable(), rule, List.of(), List.of());
        }
        if (amount == null) {
            return part(Clause.WITHIN_CEILING, about, Ruling.missing(Fact.COST, about), rule, List.of(), List.of());
        }
        return part(
                Clause.WITHIN_CEILING,
                about,
                kept(amount.compareTo(ceiling) <= 0),
                rule,
                List.of(new Measure.Amount(amount, ceiling)),
                List.of());
    }

    private static Finding lasts(DelegatedFacts facts, Subject about, InForce<DelegatedDecisions> rule) {
        LocalDate until = rule.provision().until();
        return until == null
                ? part(Clause.DELEGATION_LASTS, about, new Outcome.NotApplicable(), rule, List.of(), List.of())
                : part(
                        Clause.DELEGATION_LASTS,
                        about,
                        kept(!facts.on().isAfter(until)),
                        rule,
                        List.of(),
                        List.of(new Note.LastsUntil(until)));
    }
}
