package no.samraad.engine.comparison;

import java.util.List;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Judgement;

/**
 * An act that would come out otherwise.
 *
 * @param recorded the act
 * @param before by the rules it is compared with
 * @param after by the other rules
 * @param clauses the rules that come out otherwise, in order; what only one set of rules asks for is among them
 */
public record Difference(RecordedAct recorded, Judgement before, Judgement after, List<Clause> clauses) {
    public Difference {
        clauses = List.copyOf(clauses);
    }
}
