package no.samraad.platform.jobs;

import java.util.Locale;

/** Which of the two clocks says that work is due. */
public enum WorkClock {
    /** Periods the statutes set; the clock can be moved forward in local use. */
    STATUTES,
    /** Sending, retrying, tidying. */
    SYSTEM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WorkClock of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
