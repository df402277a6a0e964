package no.samraad.engine.cost;

import no.samraad.engine.provision.CostProvision.CostKind;

/** What a cost is for, as it is entered. */
public enum IncurredCost {
    /** A fee for taking part. */
    FEE(CostKind.TAKING_PART),
    /** Earnings lost by taking part, or the pay of whoever stands in at work. */
    LOST_EARNINGS(CostKind.TAKING_PART),
    /** Travel and lodging for a meeting. */
    TRAVEL(CostKind.TRAVEL),
    /** Where a meeting is held, and what is served there. */
    MEETING_PLACE(CostKind.MEETING_PLACE),
    /** The work of the secretariat. */
    SECRETARIAT(CostKind.SECRETARIAT),
    /** A project, or a share of one. */
    PROJECT(CostKind.PROJECT);

    private final CostKind ruledAs;

    IncurredCost(CostKind ruledAs) {
        this.ruledAs = ruledAs;
    }

    /** What rules about own costs call it (G1). */
    public CostKind ruledAs() {
        return ruledAs;
    }

    /** Whether it comes of someone's taking part, travel included: what is paid for on behalf of a group (G2). */
    boolean ofTakingPart() {
        return switch (this) {
            case FEE, LOST_EARNINGS, TRAVEL -> true;
            case MEETING_PLACE, SECRETARIAT, PROJECT -> false;
        };
    }
}
