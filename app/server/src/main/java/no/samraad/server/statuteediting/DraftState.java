package no.samraad.server.statuteediting;

import java.util.Locale;

/** Where a draft is on its way. Its text can be changed while it is worked on, and never afterwards. */
public enum DraftState {
    /** Being written. */
    WORKING,
    /** Put as a case; what the meeting discusses stands still. */
    PROPOSED,
    /** Adopted, not yet published. */
    ADOPTED,
    /** A version in force or coming into force. */
    PUBLISHED,
    /** Laid aside. */
    WITHDRAWN;

    /** As it is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is kept as {@code code}.
     *
     * @throws IllegalArgumentException when no state has it
     */
    public static DraftState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
