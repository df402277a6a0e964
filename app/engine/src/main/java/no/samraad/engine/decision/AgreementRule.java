package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Supplier;
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
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
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
                    case Outcome.Met _ -> freely(agreement);
                    case Outcome.NotApplicable _ -> freely(agreement);
                    case Outcome.NotMet _ -> withoutAgreement(facts, rules, agreement);
                    case Outcome.Undetermined _ -> withoutAgreement(facts, rules, agreement);
                };
        };
    }

    private static Finding freely(Finding agreement) {
        return otherTreatment(agreement, agreement.outcome(), agreement.force(), agreement.citations());
    }

    /**
     * E2: by the rule for this kind of matter, else by the rule for all others. A document that goes first is not set aside
     * by one that comes after it.
     */
    private static Finding agreement(ItemFacts facts, RulesInForce rules) {
        MatterKind matter = facts.known().matter();
        BodyCode body = facts.composition().body();
        if (matter != null || noExceptions(body, rules)) {
            return way(matter, body, facts.about(), rules, rule -> byMode(facts, rules, rule));
        }
        SequencedSet<Finding> each = new LinkedHashSet<>();
        for (MatterKind kind : MatterKind.values()) {
            ItemFacts known = facts.in(facts.known().of(kind));
            each.add(way(kind, body, facts.about(), rules, rule -> byMode(known, rules, rule)));
        }
        return whicheverMatter(facts.about(), List.copyOf(each));
    }

    private static boolean noExceptions(BodyCode body, RulesInForce rules) {
        Lookup<DecidesBy> others = rules.find(DecidesBy.class, body);
        return Arrays.stream(MatterKind.values())
                .allMatch(kind -> exceptions(kind, others, body, rules) instanceof Lookup.Silent<DecidesMatterBy>);
    }

    /** The rules for this kind of matter, where no document that goes before says how all matters are decided. */
    private static Lookup<DecidesMatterBy> exceptions(
            MatterKind matter, Lookup<DecidesBy> others, BodyCode body, RulesInForce rules) {
        Lookup<DecidesMatterBy> some =
                rules.find(DecidesMatterBy.class, body, rule -> rule.matters().contains(matter));
        List<InForce<DecidesMatterBy>> found = switch (some) {
            case Lookup.Silent<DecidesMatterBy> _ -> List.of();
            case Lookup.Holds<DecidesMatterBy>(List<InForce<DecidesMatterBy>> holding) -> holding;
            case Lookup.ScopeOpen<DecidesMatterBy>(List<InForce<DecidesMatterBy>> open) -> open;
        };
        return found.isEmpty() || goesFirst(others, found, rules) ? new Lookup.Silent<>() : some;
    }

    /**
     * Judges by the way of deciding that holds for a kind of matter.
     *
     * @param matter the kind; null where every kind is decided alike
     * @param judge judges by one way
     */
    static Finding way(
            @Nullable MatterKind matter,
            BodyCode body,
            Subject about,
            RulesInForce rules,
            Function<InForce<DecidesBy>, Finding> judge) {
        Lookup<DecidesBy> others = rules.find(DecidesBy.class, body);
        Supplier<Finding> general = () -> Ruling.by(others, Clause.DECISION_MODE, about, body, judge);
        Lookup<DecidesMatterBy> some = matter == null ? new Lookup.Silent<>() : exceptions(matter, others, body, rules);
        return switch (some) {
            case Lookup.Silent<DecidesMatterBy> _ -> general.get();
            case Lookup.Holds<DecidesMatterBy> _ ->
                Ruling.by(some, Clause.DECISION_MODE, about, body, rule -> judge.apply(ordinary(rule)));
            case Lookup.ScopeOpen<DecidesMatterBy> _ ->
                ifItHolds(
                        Ruling.by(
                                some, Clause.DECISION_MODE, about, body, rule -> judge.apply(ordinary(rule)), general),
                        general.get().force());
        };
    }

    /** Where it is not known whether a rule holds, what is not kept either way is not kept as strongly as either asks. */
    private static Finding ifItHolds(Finding finding, Force otherwise) {
        return finding.askedForAs(Collections.min(List.of(finding.force(), otherwise)));
    }

    /** Whether what holds in general stands in a document that goes before the one that makes an exception. */
    static <P extends Provision> boolean goesFirst(
            Lookup<P> others, List<? extends InForce<?>> some, RulesInForce rules) {
        List<InForce<P>> general = Ruling.holding(others);
        List<DocumentKind> order = rules.documents().stream()
                .map(StatutesDocument::kind)
                .distinct()
                .toList();
        return !general.isEmpty()
                && order.indexOf(general.getFirst().document().kind())
                        < order.indexOf(some.getFirst().document().kind());
    }

    private static InForce<DecidesBy> ordinary(InForce<DecidesMatterBy> rule) {
        return new InForce<>(new DecidesBy(rule.provision().mode()), rule.rule(), rule.paragraph(), rule.document());
    }

    /**
     * The kind of matter is not known: what the rule for every kind comes to, when it is the same. What one rule binds to and
     * another only advises is not the same, unless it is kept.
     */
    private static Finding whicheverMatter(Subject about, List<Finding> each) {
        Finding first = each.getFirst();
        boolean same = !(first.outcome() instanceof Outcome.Undetermined)
                && each.stream()
                        .allMatch(other -> Readings.sameState(first.outcome(), other.outcome())
                                && (first.outcome() instanceof Outcome.Met || first.force() == other.force()));
        Outcome outcome = same ? first.outcome() : Ruling.missing(Fact.MATTER_KIND, about);
        return new Finding(
                Clause.DECISION_MODE,
                about,
                outcome,
                same
                        ? each.stream()
                                .map(Finding::force)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                        : Force.SHALL,
                List.of(),
                List.of(),
                List.of(),
                Ruling.remedies(outcome, first.remedies()),
                each,
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

    /**
     * E3. Where nothing is decided and nobody was asked, there is no lack of agreement. What is not among what the community
     * has chosen stands or falls with the agreement, and no more strongly than that is asked for.
     */
    private static Finding withoutAgreement(ItemFacts facts, RulesInForce rules, Finding agreement) {
        if (facts.agreement() instanceof Agreement.NotAsked && facts.treatment() != Treatment.RECOMMEND) {
            return otherTreatment(agreement, new Outcome.NotApplicable(), agreement.force(), List.of());
        }
        Lookup<WithoutConsensus> lookup =
                rules.find(WithoutConsensus.class, facts.composition().body());
        Finding finding = Ruling.by(
                lookup,
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                facts.about(),
                facts.composition().body(),
                rule -> otherTreatment(
                        agreement,
                        rule.provision().allowed().contains(facts.treatment())
                                ? new Outcome.Met()
                                : agreement.outcome(),
                        Collections.max(List.of(rule.rule().force(), agreement.force())),
                        List.of(Citation.of(rule))));
        return lookup instanceof Lookup.ScopeOpen<WithoutConsensus>
                ? finding.askedForAs(Collections.max(List.of(finding.force(), agreement.force())))
                : finding;
    }

    private static Finding otherTreatment(Finding agreement, Outcome outcome, Force force, List<Citation> citations) {
        return new Finding(
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                agreement.about(),
                outcome,
                force,
                citations,
                agreement.measures(),
                agreement.notes(),
                Ruling.remedies(outcome, List.of(new Remedy.Postpone())),
                List.of(),
                List.of());
    }
}
