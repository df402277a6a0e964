package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import org.jspecify.annotations.Nullable;

/** Rules about who leads (catalogue C). */
public sealed interface LeadershipProvision extends Provision {
    /**
     * C1: how leadership is chosen.
     *
     * @param offices which offices
     * @param method how
     */
    record LeadershipChosen(Set<Office> offices, ChoosingMethod method) implements LeadershipProvision {
        public LeadershipChosen {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C1;
        }
    }

    /** An office of leadership. */
    enum Office {
        CHAIR,
        DEPUTY_CHAIR,
        SECRETARIAT
    }

    /** How someone comes to an office. */
    sealed interface ChoosingMethod {
        /** Elected by another body. */
        record ElectedBy(BodyCode body) implements ChoosingMethod {}

        /** The body chooses among its own. */
        record SelfConstituted() implements ChoosingMethod {}

        /** The office goes in turn between the sides. */
        record InTurn() implements ChoosingMethod {}

        /** Appointed by someone who is no body of the community, or by one party. */
        record AppointedBy(Appointer appointer) implements ChoosingMethod {}
    }

    /**
     * C1: who proposes candidates.
     *
     * @param offices for which offices
     * @param by who
     */
    record CandidatesProposed(Set<Office> offices, Organ by) implements LeadershipProvision {
        public CandidatesProposed {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C1;
        }
    }

    /**
     * C2: offices that change hands. The force of the rule says whether they shall or should.
     *
     * @param offices which offices
     * @param between between whom
     * @param everyYears how often; null when the text gives no period
     */
    record Alternation(
            Set<Office> offices,
            AlternatingGroups between,
            @Nullable Integer everyYears) implements LeadershipProvision {
        public Alternation {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C2;
        }
    }

    /** Between whom something changes hands. */
    enum AlternatingGroups {
        SIDES,
        PARTNERS,
        PARTIES
    }

    /**
     * C3: chair and deputy chair change places while their term runs.
     *
     * @param afterMonths after so many months, one or more
     */
    record SwapInTerm(int afterMonths) implements LeadershipProvision {
        public SwapInTerm {
            if (afterMonths < 1) {
                throw new IllegalArgumentException("a month or more, not " + afterMonths);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.C3;
        }
    }

    /**
     * C4: the leadership of a side goes in turn among its parties.
     *
     * @param side the side
     * @param order the parties in turn; empty when the text gives no order
     */
    record TurnWithinSide(Side side, List<PartyCode> order) implements LeadershipProvision {
        public TurnWithinSide {
            order = List.copyOf(order);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C4;
        }
    }

    /** C5: this body and another are chaired from different sides. */
    record ChairedFromOtherSideThan(BodyCode other) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C5;
        }
    }

    /** C5: an office always belongs to one side. */
    record OfficeOfSide(Office office, Side side) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C5;
        }
    }

    /** C6: chair and deputy chair come from different ones of these. */
    record ChairAndDeputyApart(AlternatingGroups groups) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C6;
        }
    }

    /**
     * C7: offices only some may hold.
     *
     * @param offices which offices
     * @param attribute what the holder must be
     */
    record OfficeSetAside(Set<Office> offices, Attribute attribute) implements LeadershipProvision {
        public OfficeSetAside {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C7;
        }
    }

    /**
     * C8: who hosts goes in turn.
     *
     * @param between between whom
     * @param change how often
     */
    record HostInTurn(AlternatingGroups between, HostChange change) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C8;
        }
    }

    /** How often the host changes. */
    enum HostChange {
        EACH_MEETING,
        EACH_YEAR
    }

    /**
     * C9: how long leadership sits.
     *
     * @param offices which offices
     * @param years how many years; null when not stated
     * @param holdOver whether the holders sit on until there are new ones
     */
    record LeadershipTerm(Set<Office> offices, @Nullable Integer years, HoldOver holdOver)
            implements LeadershipProvision {
        public LeadershipTerm {
            offices = Set.copyOf(offices);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C9;
        }
    }

    /** C9: whether holders of office sit on until there are new ones, where the rule on their time does not say. */
    record HoldOverOfLeadership(HoldOver holdOver) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C9;
        }
    }

    /** C9: who acts as chair while there is none. */
    record ActingChair(LeaderSource by) implements LeadershipProvision {
        @Override
        public RuleCode code() {
            return RuleCode.C9;
        }
    }

    /**
     * C10: who leads a meeting.
     *
     * @param inOrder those who lead, the first available first
     */
    record MeetingLeader(List<LeaderSource> inOrder) implements LeadershipProvision {
        public MeetingLeader {
            inOrder = List.copyOf(inOrder);
        }

        @Override
        public RuleCode code() {
            return RuleCode.C10;
        }
    }

    /** Where the leader of a meeting comes from. */
    enum LeaderSource {
        CHAIR,
        DEPUTY_CHAIR,
        /** Someone the meeting chooses among those who vote. */
        CHOSEN_BY_THE_MEETING,
        /** The one whose turn it is. */
        IN_TURN
    }
}
