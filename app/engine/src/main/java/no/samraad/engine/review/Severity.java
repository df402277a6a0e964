package no.samraad.engine.review;

/** How much a flaw in the rules matters. */
public enum Severity {
    /** The rules cannot be kept, or say two things. */
    ERROR,
    /** The rules can be kept, but not always, or something that will be needed is missing. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
