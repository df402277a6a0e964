package no.samraad.engine.provision;

/** How strongly a rule binds. Only {@link #SHALL} changes the whole of a judgement. */
public enum Force {
    /** Binds. */
    SHALL,
    /** Advises ("bør"). */
    SHOULD,
    /** The normal case, from which one departs with a reason ("i prinsippet", "fortrinnsvis"). */
    IN_PRINCIPLE
}
