package no.samraad.engine.provision;

/** How a rule of one document stands to a rule of the same kind in a document that goes before it (I2). */
public enum Strictness {
    /** It says the same. */
    SAME,
    /** It asks for more, so that whoever keeps it keeps the other too; or it asks for something beside it. */
    STRICTER,
    /** It asks for less. */
    LOOSER,
    /** It says otherwise, and neither is more nor less. */
    OTHERWISE;

    /** How a rule stands to another of the same kind. */
    public static Strictness of(Provision rule, Provision other) {
        return Narrowing.of(rule, other);
    }

    /** Both compared parts together: stricter in one and looser in the other is otherwise. */
    Strictness and(Strictness other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : OTHERWISE;
    }

    /** What is more by the number is less by the rule. */
    Strictness reversed() {
        return switch (this) {
            case SAME -> SAME;
            case STRICTER -> LOOSER;
            case LOOSER -> STRICTER;
            case OTHERWISE -> OTHERWISE;
        };
    }
}
