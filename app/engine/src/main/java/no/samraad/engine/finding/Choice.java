package no.samraad.engine.finding;

/** What texts leave open, and a community must choose. */
public enum Choice {
    /** Whether the rule, which names no body, holds for this body. */
    SCOPE,
    /** Whether "members" means seats or filled seats (E1). */
    SEAT_BASE,
    /** Whether remote attendance counts (E1). */
    REMOTE_COUNTS,
    /** What happens to a partial member's seat (B18). */
    PARTIAL_SEAT,
    /** Whether a partial member's seat stays in the base (E10). */
    PARTIALITY_AND_BASE,
    /** Whether the deputy of a vacant seat represents it (B17). */
    DEPUTY_OF_VACANT_SEAT
}
