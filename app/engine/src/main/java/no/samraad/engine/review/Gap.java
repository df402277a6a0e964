package no.samraad.engine.review;

import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;

/**
 * One thing the rules leave open for one body.
 *
 * @param matter what must be answered
 * @param question as the engine puts it
 * @param act the act it is first met at; a clause of {@code ACT}
 */
public record Gap(Matter matter, Question question, Clause act) {}
