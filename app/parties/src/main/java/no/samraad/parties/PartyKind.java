package no.samraad.parties;

import java.util.Locale;

/** What sort of organisation a party is. */
public enum PartyKind {
    /** A hospital trust (helseforetak). */
    TRUST,
    MUNICIPALITY,
    /** A council that speaks for patients or young people. */
    COUNCIL,
    /** Any other: general practitioners, employees' organisations, county governors, universities. */
    ORGANISATION;

    /** The code the database stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
