package no.samraad.local.identity;

import java.util.Arrays;
import java.util.Optional;

/** Level of assurance, as ID-porten names it in {@code acr}; the surest first. */
public enum Assurance {
    /** eIDAS high. */
    HIGH("idporten-loa-high"),
    /** eIDAS substantial. */
    SUBSTANTIAL("idporten-loa-substantial");

    private final String acr;

    Assurance(String acr) {
        this.acr = acr;
    }

    /** The value of the claim. */
    public String acr() {
        return acr;
    }

    /** The level with this {@code acr}, if there is one. */
    public static Optional<Assurance> of(String acr) {
        return Arrays.stream(values()).filter(level -> level.acr.equals(acr)).findFirst();
    }
}
