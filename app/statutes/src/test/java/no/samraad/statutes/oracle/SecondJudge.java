package no.samraad.statutes.oracle;

/** Whatever the engine is held against. */
interface SecondJudge {
    /**
     * Judges once more.
     *
     * @param asked the question
     * @param engine what the engine answered, for what the judge has no opinion on
     */
    Answer judge(Asked asked, Answer engine);

    /** Whether the two differ. */
    default boolean differs(Asked asked) {
        Answer engine = asked.engine();
        return !engine.equals(judge(asked, engine));
    }
}
