package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;

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
