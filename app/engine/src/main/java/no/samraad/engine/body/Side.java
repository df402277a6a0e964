package no.samraad.engine.body;

/** The side a partner belongs to (B1). */
public enum Side {
    HOSPITAL,
    MUNICIPAL,
    OTHER
}
