package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** E2 and E3: whether the body has agreed in the way its rules say for this matter. */
final class AgreementRule {
    private AgreementRule() {}

    /** E2 and E3: whether the body has agreed, in the way its rules say. */
    static Finding judge(ItemFacts facts, RulesInForce rules) {
        Finding agreement = agreement(facts, rules);
        return switch (facts.treatment()) {
            case DECIDE -> agreement;
            case DISCUSS, RECOMMEND, POSTPONE, TAKE_AS_INFORMATION ->
                switch (agreement.outcome()) {
                    case Outcome.Met _ -> otherTreatment(agreement, agreement.outcome(), agreement.citations());
                    case Outcome.NotApplicable _ ->
                        otherTreatment(agreement, agreement.outcome(), agreement.citations());
                    case Outcome.NotMet _ -> withoutAgreement(facts, rules, agreement);
                    case Outcome.Undetermined _ -> withoutAgreement(facts, rules, agreement);
                };
        };
    }

    /**
     * E2: by the rule for this kind of matter, else by the rule for all others. A document that goes first is not set aside
     * by one that comes after it.
     */
    private static Finding agreement(ItemFacts facts, RulesInForce rules) {
        return way(
                facts.known().matter(),
                facts.composition().body(),
                facts.about(),
                rules,
                rule -> byMode(facts, rules, rule));
    }

    /**
     * Judges by the way of deciding that holds for a kind of matter.
     *
     * @param matter the kind; null when not known
     * @param judge judges by one way
     */
    static Finding way(
            @Nullable MatterKind matter,
            BodyCode body,
            Subject about,
            RulesInForce rules,
            Function<InForce<DecidesBy>, Finding> judge) {
        Lookup<DecidesBy> others = rules.find(DecidesBy.class, body);
        Lookup<DecidesMatterBy> some = rules.find(
                DecidesMatterBy.class,
                body,
                rule -> matter == null || rule.matters().contains(matter));
        Finding general = Ruling.by(others, Clause.DECISION_MODE, about, body, judge);
        if (some instanceof Lookup.Silent<DecidesMatterBy> || goesFirst(others, some)) {
            return general;
        }
        Finding special =
                Ruling.by(some, Clause.DECISION_MODE, about, body, rule -> judge.apply(ordinary(rule)), () -> general);
        return matter == null ? whicheverMatter(about, general, special) : special;
    }

    private static boolean goesFirst(Lookup<DecidesBy> others, Lookup<DecidesMatterBy> some) {
        List<InForce<DecidesBy>> general = Ruling.holding(others);
        List<InForce<DecidesMatterBy>> special = Ruling.holding(some);
        return !general.isEmpty()
                && !special.isEmpty()
                && general.getFirst()
                                .document()
                                .kind()
                                .compareTo(special.getFirst().document().kind())
                        < 0;
    }

    private static InForce<DecidesBy> ordinary(InForce<DecidesMatterBy> rule) {
        return new InForce<>(new DecidesBy(rule.provision().mode()), rule.rule(), rule.paragraph(), rule.document());
    }

    /** The kind of matter is not known: what every rule that may concern it comes to, when it is the same. */
    private static Finding whicheverMatter(Subject about, Finding general, Finding special) {
        boolean same = Readings.sameState(general.outcome(), special.outcome())
                && !(general.outcome() instanceof Outcome.Undetermined);
        Outcome outcome = same ? general.outcome() : Ruling.missing(Fact.MATTER_KIND, about);
        return new Finding(
                Clause.DECISION_MODE,
                about,
                outcome,
                Force.SHALL,
                List.of(),
                List.of(),
                List.of(),
                Ruling.remedies(outcome, general.remedies()),
                List.of(general, special),
                List.of());
    }

    /** Judges by one way of deciding. */
    static Finding byMode(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule) {
        return switch (rule.provision().mode()) {
            case DecisionMode.Consensus _ -> ConsensusRule.judge(facts, rules, rule);
            case DecisionMode.Majority majority -> MajorityRule.judge(facts, rules, rule, majority);
            case DecisionMode.MajorityOfEachSide each -> MajorityRule.ofEachSide(facts, rules, rule, each);
            case DecisionMode.MostVotes _ -> MajorityRule.mostVotes(facts, rules, rule);
            case DecisionMode.ConsensusThenMajority then -> consensusThen(facts, rules, rule, then);
        };
    }

    /** Consensus first; when it fails and the step has been taken, a majority. */
    private static Finding consensusThen(
            ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, DecisionMode.ConsensusThenMajority then) {
        Finding consensus = ConsensusRule.reached(facts, rules, rule);
        if (consensus.outcome() instanceof Outcome.Met || facts.agreement() instanceof Agreement.NotAsked) {
            return consensus;
        }
        Finding majority =
                MajorityRule.judge(facts, rules, rule, new DecisionMode.Majority(then.threshold(), then.of()));
        List<Finding> needed = new ArrayList<>();
        PathAction after = then.after();
        if (after != null) {
            needed.add(afterStep(facts, rule, after));
        }
        needed.add(majority);
        Outcome byMajority = Finding.allOf(needed);
        // Where it is open whether there is consensus, a majority that is there in any case settles it.
        Outcome outcome = consensus.outcome() instanceof Outcome.Undetermined && !(byMajority instanceof Outcome.Met)
                ? consensus.outcome()
                : byMajority;
        List<Remedy> remedies = new ArrayList<>();
        needed.forEach(part -> remedies.addAll(part.remedies()));
        List<Finding> parts = new ArrayList<>();
        parts.add(consensus);
        parts.addAll(needed);
        return new Finding(
                Clause.MAJORITY_WITHOUT_CONSENSUS,
                facts.about(),
                outcome,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                majority.measures(),
                List.of(),
                remedies.stream().distinct().toList(),
                parts,
                List.of());
    }

    private static Finding afterStep(ItemFacts facts, InForce<DecidesBy> rule, PathAction after) {
        boolean taken = facts.known().steps().stream()
                .anyMatch(step -> step.action() == after
                        && !step.on().isAfter(facts.meeting().date()));
        return Ruling.of(
                Clause.MAJORITY_AFTER_STEP,
                facts.about(),
                taken ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.FollowPath(List.of(after))));
    }

    /** E3. Where nothing is decided and nobody was asked, there is no lack of agreement for a silent rule to be asked about. */
    private static Finding withoutAgreement(ItemFacts facts, RulesInForce rules, Finding agreement) {
        Lookup<WithoutConsensus> lookup =
                rules.find(WithoutConsensus.class, facts.composition().body());
        if (lookup instanceof Lookup.Silent<WithoutConsensus>
                && facts.agreement() instanceof Agreement.NotAsked
                && facts.treatment() != Treatment.RECOMMEND) {
            return otherTreatment(agreement, new Outcome.NotApplicable(), List.of());
        }
        return Ruling.by(
                lookup,
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                facts.about(),
                facts.composition().body(),
                rule -> otherTreatment(
                        agreement,
                        rule.provision().allowed().contains(facts.treatment())
                                ? new Outcome.Met()
                                : new Outcome.NotMet(),
                        List.of(Citation.of(rule))));
    }

    private static Finding otherTreatment(Finding agreement, Outcome outcome, List<Citation> citations) {
        return new Finding(
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                agreement.about(),
                outcome,
                Force.SHALL,
                citations,
                agreement.measures(),
                agreement.notes(),
                Ruling.remedies(outcome, List.of(new Remedy.Postpone())),
                List.of(),
                List.of());
    }
}
