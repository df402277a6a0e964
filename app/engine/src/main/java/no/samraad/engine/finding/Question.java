package no.samraad.engine.finding;

import no.samraad.engine.body.BodyCode;

/** What is missing for a finding to be determined. */
public sealed interface Question {
    /**
     * No rule is in force: a gap, put to the community.
     *
     * @param clause what no rule answers
     * @param body for which body
     */
    record NoRule(Clause clause, BodyCode body) implements Question {}

    /**
     * A rule is in force, but leaves open how it is to be read.
     *
     * @param choice what the community must choose
     * @param rule the rule that leaves it open
     * @param body for which body
     */
    record ChoiceMissing(Choice choice, Citation rule, BodyCode body) implements Question {}

    /**
     * A fact is missing.
     *
     * @param fact which
     * @param about whom or what it concerns
     */
    record FactMissing(Fact fact, Subject about) implements Question {}
}
