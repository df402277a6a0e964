package no.samraad.engine.provision;

/** The stable code of a rule kind in the catalogue. {@link #ACT} marks the whole of a judged act. */
public enum RuleCode {
    ACT,
    B1,
    B2,
    B13,
    B14,
    B17,
    B18,
    C1,
    C10,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D10,
    E1,
    E2,
    E3,
    E4,
    E5,
    E8,
    E10,
    F1,
    F2,
    F3,
    F4,
    I1
}
