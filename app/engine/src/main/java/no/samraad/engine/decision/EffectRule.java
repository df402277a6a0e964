package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.decision.Circumstances.Known;
import no.samraad.engine.decision.Circumstances.PartnerTreatment;
import no.samraad.engine.decision.Circumstances.Reach;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecisionEffect;
import no.samraad.engine.provision.DecisionProvision.FirstTreatedByParties;
import no.samraad.engine.provision.DecisionProvision.MeasureTrait;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/**
 * E6: what a body's decisions bind, and what the parties must treat first. Only where rules say so: a body is not advisory,
 * nor its decisions for others to treat first, because nobody has said otherwise.
 */
final class EffectRule {
    private EffectRule() {}

    static List<Finding> judge(ItemFacts facts, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        List<Finding> findings = new ArrayList<>();
        Lookup<DecisionEffect> effect = rules.find(DecisionEffect.class, body);
        if (!(effect instanceof Lookup.Silent<DecisionEffect>)) {
            findings.add(
                    Ruling.by(effect, Clause.EFFECT_OF_DECISION, facts.about(), body, rule -> effect(facts, rule)));
        }
        Lookup<FirstTreatedByParties> first = rules.find(FirstTreatedByParties.class, body);
        if (!(first instanceof Lookup.Silent<FirstTreatedByParties>)) {
            findings.add(Ruling.by(
                    first, Clause.TREATED_BY_PARTIES, facts.about(), body, rule -> treatedByParties(facts, rule)));
        }
        return findings;
    }

    /** What an advisory body decides is a recommendation, except in the matters that are its own. */
    private static Finding effect(ItemFacts facts, InForce<DecisionEffect> rule) {
        Outcome outcome = !facts.decides()
                ? new Outcome.NotApplicable()
                : switch (rule.provision().binds()) {
                    case BINDING -> new Outcome.Met();
                    case ADVISORY -> ownMatter(facts, rule.provision().ownMatters());
                };
        return Ruling.of(
                Clause.EFFECT_OF_DECISION,
                facts.about(),
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.RecommendInstead())));
    }

    private static Outcome ownMatter(ItemFacts facts, Set<MatterKind> own) {
        MatterKind matter = facts.known().matter();
        if (matter == null && !own.isEmpty()) {
            return Ruling.missing(Fact.MATTER_KIND, facts.about());
        }
        return matter != null && own.contains(matter) ? new Outcome.Met() : new Outcome.NotMet();
    }

    private static Finding treatedByParties(ItemFacts facts, InForce<FirstTreatedByParties> rule) {
        FirstTreatedByParties asked = rule.provision();
        Known concerned = facts.decides() ? concerned(asked, facts.known().reach()) : Known.NO;
        List<Note> notes = new ArrayList<>();
        List<Remedy> remedies = new ArrayList<>();
        Outcome outcome = switch (concerned) {
            case NO -> new Outcome.NotApplicable();
            case NOT_KNOWN -> Ruling.missing(Fact.REACH_OF_MEASURE, facts.about());
            case YES -> {
                for (PartnerCode partner : new TreeSet<>(asked.partners())) {
                    if (facts.known().treatedBy().stream()
                            .filter(treated -> treated.partner().equals(partner))
                            .map(PartnerTreatment::on)
                            .allMatch(on -> on.isAfter(facts.meeting().date()))) {
                        notes.add(new Note.NotTreatedBy(new Subject.OfPartner(partner)));
                    }
                }
                for (BodyCode body : new TreeSet<>(asked.bodies())) {
                    if (facts.earlier().stream()
                            .filter(earlier -> earlier.body().equals(body))
                            .map(EarlierTreatment::date)
                            .allMatch(on -> on.isAfter(facts.meeting().date()))) {
                        notes.add(new Note.NotTreatedBy(new Subject.OfBody(body)));
                        remedies.add(new Remedy.TreatFirstIn(body));
                    }
                }
                remedies.add(new Remedy.Postpone());
                yield notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
            }
        };
        return Ruling.of(
                Clause.TREATED_BY_PARTIES,
                facts.about(),
                outcome,
                rule,
                List.of(),
                notes,
                Ruling.remedies(outcome, remedies));
    }

    /** All the traits are needed together, as in "substantial consequences and beyond the mandate". */
    private static Known concerned(FirstTreatedByParties asked, @Nullable Reach reach) {
        Known whole = Known.YES;
        for (MeasureTrait trait : asked.traits()) {
            Known one = reach == null
                    ? Known.NOT_KNOWN
                    : switch (trait) {
                        case SUBSTANTIAL_CONSEQUENCES -> reach.substantial();
                        case BEYOND_THE_MANDATE -> reach.beyondMandate();
                    };
            whole = both(whole, one);
        }
        Money above = asked.above();
        if (above != null) {
            Money cost = reach == null ? null : reach.cost();
            Known one = cost == null ? Known.NOT_KNOWN : cost.compareTo(above) > 0 ? Known.YES : Known.NO;
            whole = both(whole, one);
        }
        return whole;
    }

    private static Known both(Known one, Known other) {
        if (one == Known.NO || other == Known.NO) {
            return Known.NO;
        }
        return one == Known.YES && other == Known.YES ? Known.YES : Known.NOT_KNOWN;
    }
}
