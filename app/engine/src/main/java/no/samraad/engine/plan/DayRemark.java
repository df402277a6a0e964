package no.samraad.engine.plan;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Finding;

/** Something that speaks against a day of a plan. */
public sealed interface DayRemark {
    /** Whether a rule cannot be kept, or it is only unwise. */
    Weight weight();

    /** How heavily it weighs. */
    enum Weight {
        /** A rule in force cannot be kept if the meeting is held on that day. */
        BREAKS,
        /** No rule forbids it. */
        ADVISES
    }

    /** The meeting falls on a day people are away. */
    record MeetingWhenFree(LocalDate day, FreeDay why) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.ADVISES;
        }
    }

    /**
     * A date that follows from the rules falls on a day people are away; it does not move.
     *
     * @param what what is due
     * @param day the last day
     * @param why why people are away
     * @param workingDayBefore the last working day before it that is like others
     */
    record DueWhenFree(Duty.What what, LocalDate day, FreeDay why, LocalDate workingDayBefore) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.ADVISES;
        }
    }

    /**
     * The minutes cannot both be approved and be public in time, although they are sent on the day of the meeting.
     *
     * @param finding the two rules against each other
     * @param closes the day the time to ask for changes ends
     * @param publishBy the last day to publish
     */
    record NoRoomForApproval(Finding finding, LocalDate closes, LocalDate publishBy) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.BREAKS;
        }
    }

    /**
     * It was due before the plan was there.
     *
     * @param what what was due
     * @param day the last day
     * @param adopted the day the plan is adopted
     */
    record DueBeforeAdoption(Duty.What what, LocalDate day, LocalDate adopted) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.BREAKS;
        }
    }

    /**
     * Another body meets on that day.
     *
     * @param shared how many sit in both
     */
    record OtherBodyMeets(LocalDate day, BodyCode body, int shared) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.ADVISES;
        }
    }

    /** The plan has another meeting on the same day. */
    record TwiceOnDay(LocalDate day) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.ADVISES;
        }
    }

    /** The day is not in the year of the plan, and does not count there. */
    record OutsideYear(LocalDate day, int year) implements DayRemark {
        @Override
        public Weight weight() {
            return Weight.BREAKS;
        }
    }
}
