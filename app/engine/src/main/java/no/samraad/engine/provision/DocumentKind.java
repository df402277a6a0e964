package no.samraad.engine.provision;

/**
 * Where a rule lives (I1), in order of precedence (I2): an earlier kind goes before a later one, which may fill what it
 * leaves open, but not contradict it. A choice answers a gap and is never statute text.
 */
public enum DocumentKind {
    AGREEMENT,
    STATUTES,
    RESOLUTION,
    MANDATE,
    GUIDELINE,
    CHOICE
}
