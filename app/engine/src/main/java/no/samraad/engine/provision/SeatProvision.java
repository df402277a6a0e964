package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;

/** Rules about seats and who fills them (catalogue B). */
public sealed interface SeatProvision extends Provision {
    /**
     * B1: the partner groups that vote and count for quorum.
     *
     * @param partners in the order the text gives them
     */
    record PartnerGroups(List<Partner> partners) implements SeatProvision {
        public PartnerGroups {
            partners = List.copyOf(partners);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B1;
        }
    }

    /**
     * B2: a fixed number of voting seats for each partner.
     *
     * @param seats one entry for each partner, in the order the text gives them
     */
    record VotingSeats(List<SeatCount> seats) implements SeatProvision {
        public VotingSeats {
            seats = List.copyOf(seats);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B2;
        }
    }

    /**
     * How many seats a partner has.
     *
     * @param partner the partner
     * @param count how many
     */
    record SeatCount(PartnerCode partner, int count) {}

    /**
     * B2: how many voting seats the text says there are in all. Nothing is judged by it; it is held against the sum of the
     * parts when the rules are reviewed.
     */
    record SeatTotal(int seats) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B2;
        }
    }

    /**
     * B13: deputies.
     *
     * @param form personal deputies, or none
     * @param papers whether deputies receive all papers
     * @param besideMember what a deputy may do while the member is in; a vote is never part of it
     * @param told whom a member tells when prevented
     */
    record Deputies(DeputyForm form, DeputyPapers papers, BesideMember besideMember, Set<Told> told)
            implements SeatProvision {
        public Deputies {
            told = Set.copyOf(told);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B13;
        }
    }

    /** How deputies are appointed. */
    enum DeputyForm {
        /** One for each seat, who votes only when the member is prevented. */
        PERSONAL,
        /** There are no deputies. */
        NONE
    }

    /** Whether deputies receive the papers. */
    enum DeputyPapers {
        ALL_PAPERS,
        ONLY_WHEN_CALLED,
        NOT_STATED
    }

    /** What a deputy may do while the member is in. */
    enum BesideMember {
        ATTEND_AND_SPEAK,
        ATTEND,
        STAY_AWAY,
        NOT_STATED
    }

    /** Who is told when a member cannot come. */
    enum Told {
        SECRETARIAT,
        DEPUTY
    }

    /** B13: the community's answer to whether a deputy may attend beside the member. */
    record DeputyBesideMember(BesideMember besideMember) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B13;
        }
    }

    /**
     * B14: members with the right to attend and speak, but without a vote.
     *
     * @param groups which groups, and how many from each
     * @param rights what they may do
     */
    record MembersWithoutVote(List<SeatCount> groups, Set<Right> rights) implements SeatProvision {
        public MembersWithoutVote {
            groups = List.copyOf(groups);
            rights = Set.copyOf(rights);
        }

        @Override
        public RuleCode code() {
            return RuleCode.B14;
        }
    }

    /** What someone without a vote may do. */
    enum Right {
        ATTEND,
        SPEAK,
        PROPOSE
    }

    /** B17: whether the deputy of a seat without a member represents it. */
    record VacantSeat(DeputyOfVacantSeat deputy) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B17;
        }
    }

    /** What the deputy of a vacant seat may do. */
    enum DeputyOfVacantSeat {
        REPRESENTS_IT,
        DOES_NOT_REPRESENT_IT
    }

    /**
     * B18: partiality.
     *
     * @param decider who decides whether a member is partial
     * @param seat what happens to the partial member's seat in that item
     */
    record Partiality(PartialityDecider decider, PartialSeat seat) implements SeatProvision {
        @Override
        public RuleCode code() {
            return RuleCode.B18;
        }
    }

    /** Who decides whether a member is partial. */
    enum PartialityDecider {
        /** The body, without the member concerned. */
        BODY,
        MEETING_LEADER,
        NOT_STATED
    }

    /** What happens to a partial member's seat in the item. */
    enum PartialSeat {
        DEPUTY_STEPS_IN,
        STAYS_EMPTY,
        NOT_STATED
    }
}
