package no.samraad.engine.provision;

/** What may happen when a binding rule is not kept. */
public enum RuleClass {
    /** No key opens it: the act is refused. */
    COMPETENCE,
    /** A deadline, form, channel or circle of recipients: carried out only as a recorded breach with a reason. */
    ORDER
}
