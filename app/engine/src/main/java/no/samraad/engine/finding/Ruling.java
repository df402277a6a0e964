package no.samraad.engine.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Provision;

/** Turns what the documents say about a rule kind into a finding: the rule's own, a question to the community, or both. */
public final class Ruling {
    private Ruling() {}

    /**
     * Judges by the rules found.
     *
     * @param lookup what the documents say
     * @param clause what is judged
     * @param about whom or what it concerns
     * @param body the body
     * @param judge judges by one rule in force
     */
    public static <P extends Provision> Finding by(
            Lookup<P> lookup, Clause clause, Subject about, BodyCode body, Function<InForce<P>, Finding> judge) {
        return by(lookup, clause, about, body, judge, () -> gap(clause, about, body));
    }

    /**
     * Judges by the rules found.
     *
     * @param silent makes the finding where no rule is in force
     */
    public static <P extends Provision> Finding by(
            Lookup<P> lookup,
            Clause clause,
            Subject about,
            BodyCode body,
            Function<InForce<P>, Finding> judge,
            Supplier<Finding> silent) {
        return switch (lookup) {
            case Lookup.Silent<P> _ -> silent.get();
            case Lookup.Holds<P>(List<InForce<P>> rules) -> all(clause, about, rules, judge);
            case Lookup.ScopeOpen<P>(List<InForce<P>> rules) -> {
                Citation citation = Citation.of(rules.getFirst());
                yield Readings.merge(
                        clause,
                        about,
                        rules.getFirst().rule().force(),
                        List.of(citation),
                        List.of(
                                new Reading(
                                        List.of(new ReadAs.RuleHolds(ReadAs.Holding.HOLDS)),
                                        all(clause, about, rules, judge)),
                                new Reading(List.of(new ReadAs.RuleHolds(ReadAs.Holding.DOES_NOT_HOLD)), silent.get())),
                        List.of(new Question.ChoiceMissing(Choice.SCOPE, citation, body)));
            }
        };
    }

    private static <P extends Provision> Finding all(
            Clause clause, Subject about, List<InForce<P>> rules, Function<InForce<P>, Finding> judge) {
        if (rules.size() == 1) {
            return judge.apply(rules.getFirst());
        }
        return Finding.whole(clause, about, rules.stream().map(judge).toList());
    }

    /**
     * Judges by the rules found; no finding where none is in force. For rules that only narrow what is otherwise free, so
     * that their silence is no gap.
     */
    public static <P extends Provision> Optional<Finding> ifStated(
            Lookup<P> lookup, Clause clause, Subject about, BodyCode body, Function<InForce<P>, Finding> judge) {
        return switch (lookup) {
            case Lookup.Silent<P> _ -> Optional.empty();
            case Lookup.Holds<P> _ -> Optional.of(by(lookup, clause, about, body, judge));
            case Lookup.ScopeOpen<P> _ -> Optional.of(by(lookup, clause, about, body, judge));
        };
    }

    /** What would help: the remedy when not met, the answers when something is missing. */
    public static List<Remedy> remedies(Outcome outcome, Remedy whenNotMet) {
        return switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotApplicable _ -> List.of();
            case Outcome.NotMet _ -> List.of(whenNotMet);
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList();
        };
    }

    /** No rule is in force: the question is put to the community. */
    public static Finding gap(Clause clause, Subject about, BodyCode body) {
        Question question = new Question.NoRule(clause, body);
        return new Finding(
                clause,
                about,
                new Outcome.Undetermined(List.of(question)),
                Force.SHALL,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Remedy.Answer(question)),
                List.of(),
                List.of());
    }

    /**
     * A finding by one rule, with what was compared and what would help.
     *
     * @param remedies what would help where the rule is not kept, or something is missing; nothing is needed where it is kept
     */
    public static Finding of(
            Clause clause,
            Subject about,
            Outcome outcome,
            InForce<?> rule,
            List<Measure> measures,
            List<Note> notes,
            List<Remedy> remedies) {
        return new Finding(
                clause,
                about,
                outcome,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                measures,
                notes,
                switch (outcome) {
                    case Outcome.Met _ -> List.of();
                    case Outcome.NotApplicable _ -> List.of();
                    case Outcome.NotMet _ -> remedies;
                    case Outcome.Undetermined _ -> remedies;
                },
                List.of(),
                List.of());
    }

    /** What would help: nothing when it is kept, these when it is not, and an answer when something is missing. */
    public static List<Remedy> remedies(Outcome outcome, List<Remedy> whenNotMet) {
        return switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotApplicable _ -> List.of();
            case Outcome.NotMet _ -> whenNotMet;
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList();
        };
    }

    /** A finding by one rule that is judged in parts: each of them counts, also where the rule only advises. */
    public static Finding inParts(Clause clause, Subject about, InForce<?> rule, List<Finding> parts) {
        return new Finding(
                clause,
                about,
                Finding.allOf(parts),
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(),
                List.of(),
                parts.stream()
                        .flatMap(part -> part.remedies().stream())
                        .distinct()
                        .toList(),
                parts,
                List.of());
    }

    /** A fact is missing. */
    public static Outcome missing(Fact fact, Subject about) {
        return new Outcome.Undetermined(List.of(new Question.FactMissing(fact, about)));
    }

    /** The rule in force that holds, when one does and its scope is settled; used for the community's choices. */
    public static <P extends Provision> List<InForce<P>> holding(Lookup<P> lookup) {
        return switch (lookup) {
            case Lookup.Holds<P>(List<InForce<P>> rules) -> rules;
            case Lookup.ScopeOpen<P> _ -> List.of();
            case Lookup.Silent<P> _ -> List.of();
        };
    }
}
