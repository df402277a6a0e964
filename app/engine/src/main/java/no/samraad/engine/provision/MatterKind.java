package no.samraad.engine.provision;

/** What kind of matter a case is, where a rule treats some matters otherwise than others. */
public enum MatterKind {
    /** Someone is elected to an office. */
    ELECTION,
    /** Someone is appointed to a seat. */
    APPOINTMENT,
    BUDGET,
    /** Means are shared out. */
    GRANT,
    /** The community's own statutes. */
    STATUTES,
    COOPERATION_AGREEMENT,
    /** The mandate of a body. */
    MANDATE,
    /** How the meeting itself is held. */
    PROCEDURE,
    /** Everything else. */
    OTHER
}
