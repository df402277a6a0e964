package no.samraad.engine.finding;

import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.TermUpOn;

/** One way of reading what a text leaves open. */
public sealed interface ReadAs {
    /** The choice it is an answer to. */
    Choice choice();

    /** Whether the rule holds for the body. */
    record RuleHolds(Holding holding) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.SCOPE;
        }
    }

    /** Whether a rule holds. */
    enum Holding {
        HOLDS,
        DOES_NOT_HOLD
    }

    /** What "members" means. */
    record Seats(SeatBase base) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.SEAT_BASE;
        }
    }

    /** Whether remote attendance counts. */
    record Remote(RemoteCounts counts) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.REMOTE_COUNTS;
        }
    }

    /** What happens to a partial member's seat. */
    record Partial(PartialSeat seat) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.PARTIAL_SEAT;
        }
    }

    /** Whether a partial member's seat stays in the base. */
    record PartialBase(BaseAtPartiality base) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.PARTIALITY_AND_BASE;
        }
    }

    /** Whether the deputy of a vacant seat represents it. */
    record VacantSeat(DeputyOfVacantSeat deputy) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.DEPUTY_OF_VACANT_SEAT;
        }
    }

    /** Whether a deputy may be present beside the member. */
    record Beside(BesideMember beside) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.DEPUTY_BESIDE_MEMBER;
        }
    }

    /** Whether an ordinary deadline holds for extraordinary meetings. */
    record Extraordinary(ExtraordinaryHolds holds) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY;
        }
    }

    /** What counts as consultation. */
    record Consultation(ConsultationForm form) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.CONSULTATION;
        }
    }

    /** Which meetings count towards the number of the year. */
    record Counted(CountedMeetings counted) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.COUNTED_MEETINGS;
        }
    }

    /** Whether a cancelled meeting counts. */
    record Cancelled(CancelledCounts counts) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.CANCELLED_MEETINGS;
        }
    }

    /** What consensus means. */
    record Meaning(ConsensusMeaning meaning) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.CONSENSUS_MEANING;
        }
    }

    /** Whether abstaining stops consensus. */
    record Abstention(Effect effect) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.CONSENSUS_ABSTENTION;
        }
    }

    /** Whether absence stops consensus. */
    record AbsentSeat(Effect effect) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.CONSENSUS_ABSENCE;
        }
    }

    /** What a vote that is not unanimous yields. */
    record NotUnanimous(NonUnanimous yields) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.NON_UNANIMOUS_VOTE;
        }
    }

    /** Who decides whether a member is partial. */
    record Decider(PartialityDecider decider) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.PARTIALITY_DECIDER;
        }
    }

    /** Which day is the last of a term. */
    record TermUp(TermUpOn on) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.TERM_LAST_DAY;
        }
    }

    /** Whether holders of office sit on until there are new ones. */
    record LeadersHoldOver(HoldOver holdOver) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.LEADERSHIP_HOLD_OVER;
        }
    }

    /** Whether members sit on until there are new ones. */
    record MembersHoldOver(HoldOver holdOver) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.HOLD_OVER;
        }
    }

    /** Which matters are treated in two steps. */
    record TwoSteps(TwoStepMatters matters) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.TWO_STEP_MATTERS;
        }
    }

    /** What a cost is divided by. */
    record CostDivided(DividedBy by) implements ReadAs {
        @Override
        public Choice choice() {
            return Choice.COST_KEY;
        }
    }

    /** What a cost can be divided by where no rule says. */
    enum DividedBy {
        EQUALLY,
        INHABITANTS
    }
}
