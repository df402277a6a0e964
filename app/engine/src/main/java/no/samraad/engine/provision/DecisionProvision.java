package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import org.jspecify.annotations.Nullable;

/** Rules about how a body decides (catalogue E2 to E5, E8). */
public sealed interface DecisionProvision extends Provision {
    /** E2: how binding decisions are made. */
    record DecidesBy(DecisionMode mode) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E2;
        }
    }

    /** A way of deciding. */
    sealed interface DecisionMode {
        /** All agree; what that means is E3. */
        record Consensus() implements DecisionMode {}

        /** So many of those counted must be for. */
        record Majority(Threshold threshold, VoteBase of) implements DecisionMode {}
    }

    /** What a majority is counted of. */
    enum VoteBase {
        /** Seats represented at the decision, abstainers among them. */
        REPRESENTED,
        /** All voting seats of the body. */
        ALL_SEATS,
        /** Votes cast for and against. */
        CAST
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
     * @param within how soon, counted from the step before; null when not stated
     */
    record PathStep(PathAction action, @Nullable Deadline within) {}

    /** What is done at disagreement. */
    enum PathAction {
        TALK_AGAIN_IN_THE_BODY,
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
    enum SkipFirstStep {
        NEVER,
        IF_URGENT,
        IF_ALL_AGREE
    }

    /** E8: the community's answer to which matters are treated in two steps. */
    record TwoStepMattersChosen(TwoStepMatters matters) implements DecisionProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E8;
        }
    }
}
