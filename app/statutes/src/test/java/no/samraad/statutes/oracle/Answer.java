package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RuleClass;

/**
 * An answer to one act: every clause, the whole, and what may happen. Order never matters.
 *
 * @param parts the clauses, sorted
 * @param whole the whole
 * @param may what may happen
 */
record Answer(List<Part> parts, State whole, May may) {
    /** What may happen with an act. */
    enum May {
        ALLOWED,
        NEEDS_REASON,
        REFUSED
    }

    Answer {
        parts = parts.stream().sorted().toList();
    }

    /** The answer these clauses give: {@code engine.md} on what the whole is, and on what a breach leads to. */
    static Answer of(List<Part> parts) {
        return new Answer(parts, wholeOf(parts), mayOf(parts));
    }

    /** What the engine answered. */
    static Answer of(Judgement judgement) {
        List<Part> parts = new ArrayList<>();
        for (Finding finding : judgement.finding().parts()) {
            parts.add(new Part(finding.clause(), finding.force(), stateOf(finding.outcome())));
        }
        May may = switch (judgement.disposition()) {
            case Disposition.Allowed _ -> May.ALLOWED;
            case Disposition.NeedsReason _ -> May.NEEDS_REASON;
            case Disposition.Refused _ -> May.REFUSED;
        };
        return new Answer(parts, stateOf(judgement.finding().outcome()), may);
    }

    private static State stateOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met _ -> State.MET;
            case Outcome.NotMet _ -> State.NOT_MET;
            case Outcome.NotApplicable _ -> State.NOT_APPLICABLE;
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream().allMatch(question -> question instanceof Question.NoRule) ? State.GAP : State.OPEN;
        };
    }

    /**
     * Not kept if a binding clause is not; else it cannot be said if it cannot be said of a binding one; else kept, when
     * there was anything to keep. Advice and what holds in principle never change it.
     */
    private static State wholeOf(List<Part> parts) {
        List<State> binding = new ArrayList<>();
        List<State> advice = new ArrayList<>();
        for (Part part : parts) {
            (part.force() == Force.SHALL ? binding : advice).add(part.state());
        }
        State whole = State.ofAll(binding);
        boolean anyAdvice = advice.stream().anyMatch(state -> state != State.NOT_APPLICABLE);
        return whole == State.NOT_APPLICABLE && anyAdvice ? State.MET : whole;
    }

    /** No key opens competence; order needs a written reason; a gap goes through with its question. */
    private static May mayOf(List<Part> parts) {
        May may = May.ALLOWED;
        for (Part part : parts) {
            boolean shown = part.state() != State.NOT_MET && part.state() != State.OPEN;
            if (part.force() != Force.SHALL || shown) {
                continue;
            }
            if (part.clause().ruleClass() == RuleClass.COMPETENCE) {
                return May.REFUSED;
            }
            may = May.NEEDS_REASON;
        }
        return may;
    }
}
