package no.samraad.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RulesInForce;

/**
 * What if other rules had held? What was done, judged by the facts of then under two sets of rules. The judgement stored with
 * it is never changed by this: what was decided stays decided.
 *
 * @param before the findings by the rules it is compared with
 * @param after the findings by the other rules
 */
public record Comparison(List<Finding> before, List<Finding> after) {
    public Comparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What one question was answered before and after; empty where it was not asked. */
    public record Pair(Optional<Finding> before, Optional<Finding> after) {}

    /**
     * Judges again.
     *
     * @param asked what the rules were asked when it was done, several acts where one deed was several
     * @param before the rules on the day, such as those that held
     * @param after other rules on the same day, such as {@link RulesInForce#trying}
     */
    public static Comparison of(List<Act> asked, RulesInForce before, RulesInForce after) {
        return new Comparison(findings(asked, before), findings(asked, after));
    }

    private static List<Finding> findings(List<Act> asked, RulesInForce rules) {
        return asked.stream()
                .flatMap(act -> Engine.judge(act, rules).finding().parts().stream())
                .toList();
    }

    /** What could be done. */
    public Disposition could() {
        return Engine.dispositionOf(before);
    }

    /** What could have been done by the other rules. */
    public Disposition couldHave() {
        return Engine.dispositionOf(after);
    }

    /** Whether it turns: what could be done could not have been done, or not without a reason, or the other way about. */
    public boolean turns() {
        return could().getClass() != couldHave().getClass();
    }

    /** The questions that are answered otherwise, in the order they were asked; some of them may turn nothing. */
    public List<Pair> otherwise() {
        SequencedMap<Key, Finding> was = keyed(before);
        SequencedMap<Key, Finding> would = keyed(after);
        SequencedSet<Key> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(would.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (Key key : keys) {
            Pair pair = new Pair(Optional.ofNullable(was.get(key)), Optional.ofNullable(would.get(key)));
            if (!said(pair.before()).equals(said(pair.after()))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** What a finding is about, and the how-manieth it is: two findings with the same key answer the same question. */
    private record Key(Clause clause, Subject about, long place) {}

    private static SequencedMap<Key, Finding> keyed(List<Finding> findings) {
        SequencedMap<Key, Finding> keyed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            long place = keyed.keySet().stream()
                    .filter(key ->
                            key.clause() == finding.clause() && key.about().equals(finding.about()))
                    .count();
            keyed.put(new Key(finding.clause(), finding.about(), place), finding);
        }
        return keyed;
    }

    /** The answer, and how strongly it binds where that matters. */
    private record Said(Outcome outcome, Force force) {}

    /** A rule that does not concern the act and one that is not there come to the same; what is kept binds nobody further. */
    private static Said said(Optional<Finding> finding) {
        Outcome outcome = finding.map(Finding::outcome).orElseGet(Outcome.NotApplicable::new);
        Force force = finding.map(Finding::force).orElse(Force.SHALL);
        return switch (outcome) {
            case Outcome.Met _ -> new Said(outcome, Force.SHALL);
            case Outcome.NotApplicable _ -> new Said(outcome, Force.SHALL);
            case Outcome.NotMet _ -> new Said(outcome, force);
            case Outcome.Undetermined _ -> new Said(outcome, force);
        };
    }
}
