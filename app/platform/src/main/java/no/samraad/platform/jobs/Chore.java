package no.samraad.platform.jobs;

import java.time.Duration;

/** Something done again and again as long as the process lives. A bean of this type is found by itself. */
public interface Chore {

    /** In logs and metrics: lower case letters and underscores. */
    String name();

    /** How long to wait when nothing is left to do. */
    Duration pause();

    /** Does a small portion. What it throws is logged, and it is called again after a longer pause. */
    Progress work();

    /** What a portion left. */
    enum Progress {
        /** There may be more to do at once. */
        MORE,
        /** Nothing that could be done now. */
        NOTHING_LEFT
    }
}
