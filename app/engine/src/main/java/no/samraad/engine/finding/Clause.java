package no.samraad.engine.finding;

import no.samraad.engine.provision.RuleClass;
import no.samraad.engine.provision.RuleCode;

/**
 * What a finding is about: one clause of a rule kind. The key is stable for ever; each clause has one sentence per outcome
 * and language.
 */
public enum Clause {
    /** The whole of opening a meeting. */
    ACT_OPEN_MEETING(RuleCode.ACT, "open-meeting", RuleClass.ORDER),

    /** E1: the body has a quorum. */
    QUORUM(RuleCode.E1, "quorum", RuleClass.COMPETENCE),
    /** E1: one partner, side or the whole body has enough represented. */
    QUORUM_OF_GROUP(RuleCode.E1, "quorum-of-group", RuleClass.COMPETENCE),
    /** E1: what the body may do with a matter when it has no quorum. */
    TREATMENT_WITHOUT_QUORUM(RuleCode.E1, "treatment-without-quorum", RuleClass.COMPETENCE);

    private final RuleCode code;
    private final String key;
    private final RuleClass ruleClass;

    Clause(RuleCode code, String key, RuleClass ruleClass) {
        this.code = code;
        this.key = key;
        this.ruleClass = ruleClass;
    }

    /** The rule kind in the catalogue. */
    public RuleCode code() {
        return code;
    }

    /** The stable key within the rule kind. */
    public String key() {
        return key;
    }

    /** The stable id used in records and problem types, such as {@code E1.quorum}. */
    public String ruleId() {
        return code.name() + "." + key;
    }

    /** Whether a breach is one of competence or of order. */
    public RuleClass ruleClass() {
        return ruleClass;
    }
}
