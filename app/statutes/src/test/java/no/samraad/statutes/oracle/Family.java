package no.samraad.statutes.oracle;

import java.util.function.Function;

/** Kinds of acts both are asked about. */
enum Family {
    SUBMISSION(chance -> new MeetingFamily(chance).submission()),
    AGENDA(chance -> new MeetingFamily(chance).agenda()),
    NOTICE(chance -> new MeetingFamily(chance).notice()),
    RUNNING_CASE(chance -> new MeetingFamily(chance).running()),
    ITEM(chance -> new ItemFamily(chance).item()),
    OPENING(chance -> new ItemFamily(chance).opening()),
    VOTE(chance -> new ItemFamily(chance).vote()),
    ROLL_CALL(chance -> new ItemFamily(chance).rollCall()),
    ELECTION(chance -> new ItemFamily(chance).election()),
    PATH_STEP(chance -> new FollowingFamily(chance).pathStep()),
    RATIFICATION(chance -> new FollowingFamily(chance).ratification()),
    DELEGATION(chance -> new FollowingFamily(chance).delegated()),
    REQUEST_SETTLED(chance -> new FollowingFamily(chance).settled()),
    MINUTES_SENT(chance -> new MinutesFamily(chance).sent()),
    OBJECTION(chance -> new MinutesFamily(chance).objection()),
    APPROVAL(chance -> new MinutesFamily(chance).approval()),
    PUBLICATION(chance -> new MinutesFamily(chance).publication()),

    PLAN(chance -> new YearFamily(chance).plan()),
    CANCELLATION(chance -> new YearFamily(chance).cancellation()),
    CLOSED_ITEM(chance -> new YearFamily(chance).closing()),
    PAPERS_APART(chance -> new YearFamily(chance).papersApart()),
    BETWEEN_MEETINGS(chance -> new RoundFamily(chance).asked()),
    CHANGE_OF_RULES(chance -> new AmendmentFamily(chance).change()),
    FOUNDING(chance -> new AmendmentFamily(chance).founding()),
    MEMBERSHIP(chance -> new AmendmentFamily(chance).membership()),
    CONFORMITY(chance -> new AmendmentFamily(chance).conformity()),
    COST(chance -> new CostFamily(chance).charge()),
    LEADERSHIP_CHOSEN(chance -> new LeadershipFamily(chance).choosing()),
    LEADERSHIP_STANDING(chance -> new LeadershipFamily(chance).standing()),
    MEETING_LED(chance -> new LeadershipFamily(chance).leading()),
    VOTE_HANDED_OVER(chance -> new SeatFamily(chance).delegation()),
    TAKES_PART(chance -> new SeatFamily(chance).right()),
    SEATS(chance -> new SeatingFamily(chance).seats());

    private final Function<Chance, Asked> asked;

    Family(Function<Chance, Asked> asked) {
        this.asked = asked;
    }

    /** The question of this seed; the same for ever. */
    Asked asked(long seed) {
        return asked.apply(new Chance(seed));
    }
}
