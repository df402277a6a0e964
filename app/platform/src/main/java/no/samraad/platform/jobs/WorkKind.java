package no.samraad.platform.jobs;

import java.util.Locale;

/** What can be left to be done later; the codes stand in {@code platform.due_work}. */
public enum WorkKind {
    /** Done by the mail worker. */
    MAIL,
    /** Done by the sealer. */
    SEAL,
    /** A period for asking for changes ends. */
    MINUTES_SILENCE,
    /** What the national overview shows. */
    FIGURES,
    /** An authority is reminded to name someone for a seat. */
    NOMINATION_REMINDER,
    /** A party is reminded to answer a call for participants. */
    CALL_REMINDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WorkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
