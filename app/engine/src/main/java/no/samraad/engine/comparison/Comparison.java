package no.samraad.engine.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.RulesInForce;

/**
 * What if other rules had held? Judges recorded acts anew, by the facts they were judged by then, under two sets of rules. The
 * judgement stored with an act is never changed by it: what was decided stays decided.
 */
public final class Comparison {
    private Comparison() {}

    /**
     * The acts whose outcome, or what may happen with them, is another under the other rules.
     *
     * @param before the rules on a day, such as those that held
     * @param after the other rules on the same day, such as {@link RulesInForce#trying}
     * @param acts in any order
     */
    public static WhatIf of(
            Function<LocalDate, RulesInForce> before, Function<LocalDate, RulesInForce> after, List<RecordedAct> acts) {
        Map<LocalDate, RulesInForce> beforeOn = new HashMap<>();
        Map<LocalDate, RulesInForce> afterOn = new HashMap<>();
        List<Difference> differing = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            Act act = recorded.act();
            Judgement one = Engine.judge(act, beforeOn.computeIfAbsent(recorded.day(), before));
            Judgement other = Engine.judge(act, afterOn.computeIfAbsent(recorded.day(), after));
            if (differs(one, other)) {
                differing.add(new Difference(recorded, one, other, clauses(one, other)));
            }
        }
        return new WhatIf(acts.size(), differing);
    }

    private static boolean differs(Judgement one, Judgement other) {
        return state(one.finding()) != state(other.finding())
                || one.disposition().getClass() != other.disposition().getClass();
    }

    private static Class<?> state(Finding finding) {
        return finding.outcome().getClass();
    }

    private static List<Clause> clauses(Judgement one, Judgement other) {
        Map<Clause, Set<String>> before = states(one);
        Map<Clause, Set<String>> after = states(other);
        Set<Clause> clauses = new TreeSet<>(before.keySet());
        clauses.addAll(after.keySet());
        clauses.removeIf(clause -> before.getOrDefault(clause, Set.of()).equals(after.getOrDefault(clause, Set.of())));
        return List.copyOf(clauses);
    }

    /** How each rule came out, with whom it was about and how strongly it binds. */
    private static Map<Clause, Set<String>> states(Judgement judgement) {
        return judgement.finding().parts().stream()
                .collect(Collectors.groupingBy(
                        Finding::clause,
                        Collectors.mapping(
                                part -> part.about() + " " + part.force() + " "
                                        + state(part).getSimpleName(),
                                Collectors.toSet())));
    }
}
