package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import org.jspecify.annotations.Nullable;

/** Rules about how a body decides (catalogue E2 to E9). */
public sealed interface DecisionProvision extends Provision {
    /** E2: how binding decisions are made, in all matters {@link DecidesMatterBy} does not name. */
    record DecidesBy(DecisionMode mode) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E2;
        }
    }

    /**
     * E2: how binding decisions are made in some matters.
     *
     * @param matters which matters; one or more
     * @param mode how they are decided
     */
    record DecidesMatterBy(Set<MatterKind> matters, DecisionMode mode) implements DecisionProvision {
        public DecidesMatterBy {
            matters = named(matters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E2;
        }
    }

    private static Set<MatterKind> named(Set<MatterKind> matters) {
        if (matters.isEmpty()) {
            throw new IllegalArgumentException("a rule for some matters names at least one");
        }
        return Set.copyOf(matters);
    }

    /** A way of deciding. */
    sealed interface DecisionMode {
        /** All agree; what that means is E3. */
        record Consensus() implements DecisionMode {}

        /** So many of those counted must be for. */
        record Majority(Threshold threshold, VoteBase of) implements DecisionMode {}

        /**
         * So many within each of these sides, each counted by itself (double majority).
         *
         * @param threshold how many
         * @param of of whom, within each side
         * @param sides which sides; one or more
         */
        record MajorityOfEachSide(Threshold threshold, VoteBase of, Set<Side> sides) implements DecisionMode {
            public MajorityOfEachSide {
                if (sides.isEmpty()) {
                    throw new IllegalArgumentException("a majority of each side names at least one side");
                }
                sides = Set.copyOf(sides);
            }
        }

        /** The one with most votes; for a proposal that stands alone, more for than against. */
        record MostVotes() implements DecisionMode {}

        /**
         * Consensus is sought first; when it fails, so many of those counted decide. What {@link NonUnanimousVote} says is
         * for texts that stop at consensus.
         *
         * @param threshold how many
         * @param of of whom
         * @param after the step of the path for disagreement that must have been taken first; null when none must
         */
        record ConsensusThenMajority(
                Threshold threshold, VoteBase of, @Nullable PathAction after) implements DecisionMode {}
    }

    /** What a majority is counted of. */
    enum VoteBase {
        /** Seats represented at the decision, abstainers among them. */
        REPRESENTED,
        /** All voting seats of the body. */
        ALL_SEATS,
        /** All seats that have a member. */
        FILLED_SEATS,
        /** Votes cast for and against. */
        CAST,
        /** Votes cast for and against, and blank ones; those who abstain are left out. */
        CAST_AND_BLANK
    }

    /** E2: what a vote that is not unanimous yields, where consensus is the rule. */
    record NonUnanimousVote(NonUnanimous yields) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E2;
        }
    }

    /** What a vote that is not unanimous yields. */
    enum NonUnanimous {
        NO_DECISION,
        /** A decision when more than half of the votes cast are for. */
        DECISION_BY_MAJORITY_OF_VOTES_CAST
    }

    /**
     * E3: what consensus means.
     *
     * @param meaning no objection, or a yes from all
     * @param abstention whether abstaining stops consensus
     * @param absence whether a voting seat that is not represented stops it
     */
    record ConsensusMeans(ConsensusMeaning meaning, Effect abstention, Effect absence) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E3;
        }
    }

    /** What makes a consensus. */
    enum ConsensusMeaning {
        /** Nobody present with a vote objects. */
        NO_OBJECTION,
        /** Everybody present with a vote says yes. */
        ALL_SAY_YES
    }

    /** Whether something stops a consensus. */
    enum Effect {
        STOPS_CONSENSUS,
        DOES_NOT_STOP_CONSENSUS,
        NOT_STATED
    }

    /** E3: what the body may do with a matter when there is no consensus. */
    record WithoutConsensus(Set<Treatment> allowed) implements DecisionProvision {
        public WithoutConsensus {
            allowed = Set.copyOf(allowed);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E3;
        }
    }

    /** E4: how votes are recorded. */
    record VoteRecording(RecordingWhen when, Recording recording) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E4;
        }
    }

    /** When votes are recorded. */
    enum RecordingWhen {
        ALWAYS,
        WHEN_NOT_UNANIMOUS
    }

    /** How votes are recorded. */
    enum Recording {
        /** How each voted. */
        NAMED,
        /** How many for, against and abstaining. */
        COUNTS
    }

    /**
     * E4: votes are recorded in this way when so many ask for it.
     *
     * @param recording how they are then recorded
     * @param askedBy how many of the seats represented must ask
     */
    record RecordingOnDemand(Recording recording, Threshold askedBy) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E4;
        }
    }

    /**
     * E4: whoever disagrees may have it written in the minutes.
     *
     * @param who who may
     * @param until how long they may ask
     */
    record DissentInMinutes(Dissenter who, DissentUntil until) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E4;
        }
    }

    /** Who may have a dissent written in the minutes. */
    enum Dissenter {
        /** Whoever voted against. */
        WHO_VOTED_AGAINST,
        /** Whoever has a vote, however it was cast. */
        WHO_HAS_A_VOTE,
        /** Whoever took part, with or without a vote. */
        WHO_TOOK_PART
    }

    /** How long a dissent may be asked for. */
    enum DissentUntil {
        THE_CASE_IS_CLOSED,
        THE_MEETING_ENDS,
        THE_MINUTES_ARE_SENT
    }

    /**
     * E5: the path at disagreement.
     *
     * @param steps what is done, in order
     */
    record DisagreementPath(List<PathStep> steps) implements DecisionProvision {
        public DisagreementPath {
            steps = List.copyOf(steps);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E5;
        }
    }

    /**
     * One step of the path.
     *
     * @param action what is done
     * @param within how soon, counted from the step before, the first from the disagreement; null when not stated
     * @param notBefore how long must have gone since the step before; null when not stated
     */
    record PathStep(
            PathAction action,
            @Nullable Deadline within,
            @Nullable Deadline notBefore) {
        /** A step that may be taken at once. */
        public PathStep(PathAction action, @Nullable Deadline within) {
            this(action, within, null);
        }
    }

    /** What is done at disagreement. */
    enum PathAction {
        TALK_AGAIN_IN_THE_BODY,
        /** A committee with members of each side tries to find a solution. */
        NEGOTIATION_COMMITTEE,
        /** Someone outside the matter helps the parties to a solution. */
        MEDIATION,
        /** The body votes again. */
        NEW_VOTE,
        TO_THE_PARTIES_LEADERSHIP,
        AS_THE_COOPERATION_AGREEMENT_SAYS,
        NATIONAL_DISPUTE_BOARD
    }

    /**
     * E8: a matter is treated in another body before it is decided.
     *
     * @param first the body that treats it first
     * @param matters which matters
     * @param leastDaysBetween least number of days between the two; zero when only the order matters
     * @param skip when the first treatment may be left out
     */
    record TwoSteps(BodyCode first, TwoStepMatters matters, int leastDaysBetween, SkipFirstStep skip)
            implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E8;
        }
    }

    /** Which matters are treated in two steps. */
    enum TwoStepMatters {
        EVERY,
        /** Those the body itself has marked for it. */
        MARKED,
        NOT_STATED
    }

    /** When the first step may be left out. */
    sealed interface SkipFirstStep {
        record Never() implements SkipFirstStep {}

        /** When the meeting has found the matter urgent. */
        record IfUrgent() implements SkipFirstStep {}

        /** When this one has found the matter urgent. */
        record IfFoundUrgentBy(Organ by) implements SkipFirstStep {}

        /** When everyone present with a vote agrees. */
        record IfAllAgree() implements SkipFirstStep {}

        /** When so many of the seats represented agree. */
        record IfSoManyAgree(Threshold threshold) implements SkipFirstStep {}
    }

    /** E8: the community's answer to which matters are treated in two steps. */
    record TwoStepMattersChosen(TwoStepMatters matters) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E8;
        }
    }

    /**
     * E9: what breaks a tie: as many for as against, where one vote more would be enough.
     *
     * @param by what breaks it
     * @param matters in which matters; null for all no other such rule names
     */
    record TieBreak(TieBreaker by, @Nullable Set<MatterKind> matters) implements DecisionProvision {
        public TieBreak {
            matters = matters == null ? null : named(matters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E9;
        }
    }

    /** What breaks a tie. */
    enum TieBreaker {
        /** Nothing: there is no decision, and the matter stays open. */
        NOTHING,
        /** The vote of whoever leads the meeting. */
        CHAIR,
        LOT,
        /** The proposal falls, and the matter is decided. */
        PROPOSAL_FALLS
    }

    /**
     * E6: what the body's decisions bind.
     *
     * @param binds whether they bind or advise
     * @param ownMatters the matters an advisory body decides all the same; empty for a body that binds
     */
    record DecisionEffect(DecisionBinds binds, Set<MatterKind> ownMatters) implements DecisionProvision {
        public DecisionEffect {
            ownMatters = Set.copyOf(ownMatters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E6;
        }
    }

    /** What a decision does to others. */
    enum DecisionBinds {
        BINDING,
        /** What it decides is a recommendation. */
        ADVISORY
    }

    /**
     * E6: measures that reach far are first treated by the parties, each in its own ordinary way.
     *
     * @param traits what marks such a measure; all of them together
     * @param above and that it costs more than this; null when cost does not matter
     * @param partners the partners that treat it first
     * @param bodies the bodies that treat it first, such as a user council
     */
    record FirstTreatedByParties(
            Set<MeasureTrait> traits, @Nullable Money above, Set<PartnerCode> partners, Set<BodyCode> bodies)
            implements DecisionProvision {
        public FirstTreatedByParties {
            traits = Set.copyOf(traits);
            partners = Set.copyOf(partners);
            bodies = Set.copyOf(bodies);
            if (traits.isEmpty() && above == null) {
                throw new IllegalArgumentException("which measures are treated first must be said");
            }
            if (partners.isEmpty() && bodies.isEmpty()) {
                throw new IllegalArgumentException("who treats it first must be said");
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.E6;
        }
    }

    /** What marks a measure that reaches far. */
    enum MeasureTrait {
        /** Substantial economic or other consequences. */
        SUBSTANTIAL_CONSEQUENCES,
        /** It goes beyond the mandate the partners have. */
        BEYOND_THE_MANDATE
    }

    /**
     * E6: the parties ratify what the body decides.
     *
     * @param parties how many of them must
     * @param matters in which matters; null for all
     * @param within how soon each answers, counted from the adoption; null when not stated
     */
    record RatifiedByParties(
            Threshold parties,
            @Nullable Set<MatterKind> matters,
            @Nullable Deadline within) implements DecisionProvision {
        public RatifiedByParties {
            matters = matters == null ? null : named(matters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E6;
        }
    }

    /**
     * E7: the body has delegated decisions.
     *
     * @param to to whom; any one of them
     * @param matters which matters; null for all
     * @param ceiling up to and with which cost; null for no ceiling
     * @param until the last day it holds; null when it holds until withdrawn
     */
    record DelegatedDecisions(
            Set<Organ> to,
            @Nullable Set<MatterKind> matters,
            @Nullable Money ceiling,
            @Nullable LocalDate until) implements DecisionProvision {
        public DelegatedDecisions {
            to = Set.copyOf(to);
            if (to.isEmpty()) {
                throw new IllegalArgumentException("a delegation names to whom");
            }
            matters = matters == null ? null : named(matters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E7;
        }
    }
}
