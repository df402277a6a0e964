package no.samraad.engine.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RuleClass;

/**
 * What the engine found about one clause, with everything a reader needs to follow it. Arguments are typed and hold ids,
 * never sentences; {@code no.samraad.engine.sentence} words them.
 *
 * @param clause what it is about
 * @param about whom or what it concerns
 * @param outcome what it comes to
 * @param force how strongly the rule binds
 * @param citations where the rule stands, first; then the choices it was read by; empty when no rule is in force
 * @param measures the numbers compared
 * @param notes what a reader should know about how it was reached
 * @param remedies what would make it met
 * @param parts what it was made up of, all of them, also after the first failure
 * @param readings the findings under each way of reading, where the text leaves a choice open
 */
public record Finding(
        Clause clause,
        Subject about,
        Outcome outcome,
        Force force,
        List<Citation> citations,
        List<Measure> measures,
        List<Note> notes,
        List<Remedy> remedies,
        List<Finding> parts,
        List<Reading> readings) {
    public Finding {
        citations = List.copyOf(citations);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        remedies = List.copyOf(remedies);
        parts = List.copyOf(parts);
        readings = List.copyOf(readings);
    }

    /** Whether a breach of it is one of competence or of order. */
    public RuleClass ruleClass() {
        return clause.ruleClass();
    }

    /** The same, asked for this strongly. */
    public Finding askedForAs(Force strength) {
        return new Finding(clause, about, outcome, strength, citations, measures, notes, remedies, parts, readings);
    }

    /** A whole of these parts. */
    public static Finding whole(Clause clause, Subject about, List<Finding> parts) {
        return new Finding(
                clause,
                about,
                wholeOf(parts),
                Force.SHALL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts,
                List.of());
    }

    /**
     * The outcome of a whole: not met if a binding part is; else undetermined if one is; else met; not applicable if all
     * are. What only advises, or holds in principle, never changes the whole.
     */
    public static Outcome wholeOf(List<Finding> parts) {
        Outcome binding = among(parts, part -> part.force() == Force.SHALL);
        if (!(binding instanceof Outcome.NotApplicable)) {
            return binding;
        }
        return among(parts, part -> part.force() != Force.SHALL) instanceof Outcome.NotApplicable
                ? binding
                : new Outcome.Met();
    }

    /**
     * What one rule comes to, judged in parts. They all have the rule's own force, so each of them counts: a quorum that is
     * only advised is not there when a partner lacks members.
     */
    public static Outcome allOf(List<Finding> parts) {
        return among(parts, _ -> true);
    }

    private static Outcome among(List<Finding> parts, Predicate<Finding> counts) {
        boolean notMet = false;
        boolean met = false;
        SequencedSet<Question> questions = new LinkedHashSet<>();
        for (Finding part : parts) {
            if (!counts.test(part)) {
                continue;
            }
            switch (part.outcome()) {
                case Outcome.Met _ -> met = true;
                case Outcome.NotMet _ -> notMet = true;
                case Outcome.NotApplicable _ -> {}
                case Outcome.Undetermined undetermined -> questions.addAll(undetermined.questions());
            }
        }
        if (notMet) {
            return new Outcome.NotMet();
        }
        if (!questions.isEmpty()) {
            return new Outcome.Undetermined(new ArrayList<>(questions));
        }
        return met ? new Outcome.Met() : new Outcome.NotApplicable();
    }
}
