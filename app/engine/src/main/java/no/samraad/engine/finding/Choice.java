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
    /** Who decides whether a member is partial (B18). */
    PARTIALITY_DECIDER,
    /** Whether a partial member's seat stays in the base (E10). */
    PARTIALITY_AND_BASE,
    /** Whether the deputy of a vacant seat represents it (B17). */
    DEPUTY_OF_VACANT_SEAT,
    /** Whether a deputy may be present beside the member (B13). */
    DEPUTY_BESIDE_MEMBER,
    /** Whether an ordinary deadline holds for extraordinary meetings (D5, D6). */
    ORDINARY_DEADLINE_AT_EXTRAORDINARY,
    /** What counts as consultation (D5). */
    CONSULTATION,
    /** Which meetings count towards the number of the year (D1). */
    COUNTED_MEETINGS,
    /** Whether a cancelled meeting counts towards the number of the year (D9). */
    CANCELLED_MEETINGS,
    /** Whether consensus means that nobody objects or that all say yes (E3). */
    CONSENSUS_MEANING,
    /** Whether abstaining stops consensus (E3). */
    CONSENSUS_ABSTENTION,
    /** Whether absence stops consensus (E3). */
    CONSENSUS_ABSENCE,
    /** What a vote that is not unanimous yields where consensus is the rule (E2). */
    NON_UNANIMOUS_VOTE,
    /** Which matters are treated in two steps (E8). */
    TWO_STEP_MATTERS,
    /** Which day is the last of a term counted in years (B12). */
    TERM_LAST_DAY,
    /** Whether members sit on until there are new ones (B12). */
    HOLD_OVER,
    /** Whether holders of office sit on until there are new ones (C9). */
    LEADERSHIP_HOLD_OVER,
    /** What a cost is divided by between several parties (G4). */
    COST_KEY
}
