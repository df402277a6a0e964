package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/** Rules about who pays (catalogue G). */
public sealed interface CostProvision extends Provision {
    /**
     * G1: costs borne by the one who has them.
     *
     * @param bearer who bears its own
     * @param costs which costs
     */
    record OwnCosts(CostBearer bearer, Set<CostKind> costs) implements CostProvision {
        public OwnCosts {
            costs = Set.copyOf(costs);
        }

        @Override
        public RuleCode code() {
            return RuleCode.G1;
        }
    }

    /** Who bears its own costs. */
    enum CostBearer {
        EACH_PARTY,
        EACH_SIDE
    }

    /** A kind of cost. */
    enum CostKind {
        TAKING_PART,
        TRAVEL,
        MEETING_PLACE,
        SECRETARIAT,
        PROJECT
    }

    /**
     * G2: who pays for a group's taking part.
     *
     * @param groups each group and who pays for it
     */
    record GroupsPaidFor(List<PaidGroup> groups) implements CostProvision {
        public GroupsPaidFor {
            groups = List.copyOf(groups);
        }

        @Override
        public RuleCode code() {
            return RuleCode.G2;
        }
    }

    /**
     * A group and the partner that pays for it.
     *
     * @param group the group
     * @param payer the partner
     */
    record PaidGroup(PartnerCode group, PartnerCode payer) {}

    /**
     * G3: a common budget.
     *
     * @param adoptedBy who adopts it
     * @param adopted by when, each year
     * @param ceiling the most it may come to in a year; null when the text sets no limit
     */
    record JointBudget(
            Organ adoptedBy, Deadline adopted, @Nullable Money ceiling) implements CostProvision {
        @Override
        public RuleCode code() {
            return RuleCode.G3;
        }
    }

    /** G3: there is no common budget. */
    record NoJointBudget() implements CostProvision {
        @Override
        public RuleCode code() {
            return RuleCode.G3;
        }
    }

    /**
     * G4: how common costs are divided. The shares are first those of the sides, then those of the key within each.
     *
     * @param sides what each side pays of the whole; empty when the key divides the whole at once
     * @param key what the rest is divided by
     * @param unit what shares are rounded down to
     * @param remainder where what is then left goes, so that the shares come to the whole
     */
    record CostsShared(List<SideShare> sides, CostKey key, CostUnit unit, CostRemainder remainder)
            implements CostProvision {
        public CostsShared {
            sides = List.copyOf(sides);
        }

        @Override
        public RuleCode code() {
            return RuleCode.G4;
        }
    }

    /**
     * What a side pays.
     *
     * @param side the side
     * @param share its share of the whole
     */
    record SideShare(Side side, Fraction share) {}

    /**
     * What costs are divided by. Inhabitants are those of municipalities: a key by inhabitants alone divides between parties of
     * the municipal side.
     */
    sealed interface CostKey {
        /** By inhabitants on 1 January of the year. */
        record PerInhabitant() implements CostKey {}

        /** The same for each party. */
        record EqualShares() implements CostKey {}

        /** A part that is the same for each, and the rest by inhabitants. */
        record EqualThenPerInhabitant(Fraction equalPart) implements CostKey {}

        /** An amount for each party, each year; a single cost is divided in the ratio of the amounts. */
        record FixedAmounts(List<PartyAmount> amounts) implements CostKey {
            public FixedAmounts {
                amounts = List.copyOf(amounts);
            }
        }

        /** A share for each party. */
        record FixedShares(List<PartyShare> shares) implements CostKey {
            public FixedShares {
                shares = List.copyOf(shares);
            }
        }
    }

    /**
     * What one party pays a year.
     *
     * @param party the party
     * @param amount how much
     */
    record PartyAmount(PartyCode party, Money amount) {}

    /**
     * The share of one party.
     *
     * @param party the party
     * @param share its share
     */
    record PartyShare(PartyCode party, Fraction share) {}

    /** What shares of a cost are rounded to. */
    enum CostUnit {
        ORE,
        KRONE
    }

    /** Where what rounding leaves goes. */
    enum CostRemainder {
        /** One unit at a time to those whose cut-off part was largest. */
        LARGEST_REMAINDER,
        /** All of it to the one that pays most. */
        THE_LARGEST_PAYER,
        /** All of it to the host party (G5). */
        THE_HOST
    }

    /**
     * G5: the party that acts for the others.
     *
     * @param party the party
     * @param duties what it does for them
     */
    record HostParty(PartyCode party, Set<HostDuty> duties) implements CostProvision {
        public HostParty {
            duties = Set.copyOf(duties);
        }

        @Override
        public RuleCode code() {
            return RuleCode.G5;
        }
    }

    /** What a host party does. */
    enum HostDuty {
        EMPLOYS_THE_SECRETARIAT,
        KEEPS_THE_ACCOUNTS,
        KEEPS_THE_ARCHIVE,
        SIGNS_CONTRACTS,
        /** Pays what is common to all, where no rule divides it (G4). */
        BEARS_COMMON_COSTS
    }

    /**
     * G6: grants the body ranks.
     *
     * @param by who ranks the applications
     * @param applicant what someone from an applicant may do
     */
    record GrantsRanked(Organ by, FromApplicant applicant) implements CostProvision {
        @Override
        public RuleCode code() {
            return RuleCode.G6;
        }
    }

    /** What someone from an applicant may do while applications are ranked. */
    enum FromApplicant {
        /** Takes no part in ranking any application in the round. */
        LEAVES_THE_ROUND,
        /** Takes no part in treating the applicant's own application. */
        LEAVES_OWN_APPLICATION,
        NOT_STATED
    }
}
