package no.samraad.engine.duty;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** What the rules demand for a meeting, and by when; or the question that must be answered before that can be said. */
public sealed interface Duty {
    /** What is to be done. */
    What what();

    /** What is to be done. */
    enum What {
        SUBMIT_CASES,
        SEND_NOTICE,
        ADOPT_PLAN,
        /** Last day a further meeting can be called for the year to have as many as it must. */
        CALL_FURTHER_MEETING,
        CONFIRM_TENTATIVE,
        /** Hold a new meeting instead of a cancelled one. */
        HOLD_REPLACEMENT,
        ANSWER_ROUND,
        /** Tell the next meeting what was decided between meetings. */
        TELL_NEXT_MEETING,
        /** Last day the minutes can be sent for silence to run out before they must be public. */
        SEND_MINUTES_FOR_APPROVAL,
        PUBLISH_MINUTES,
        /** Choose someone to an office, before the time of the one who holds it is up. */
        CHOOSE_LEADERSHIP,
        /** Let chair and deputy chair change places. */
        SWAP_LEADERSHIP,
        /** Have someone appointed to a seat, before the term of the one who sits is up. */
        FILL_SEAT
    }

    /**
     * It must be done by this day.
     *
     * @param what what
     * @param lastDay the last day
     * @param deadline the deadline as worded; null when the day follows from several rules together
     * @param citations where that stands
     * @param workingDayBefore the working day before, as advice, when the last day is none; else null
     */
    record Due(
            What what,
            LastDay lastDay,
            @Nullable Deadline deadline,
            List<Citation> citations,
            @Nullable LocalDate workingDayBefore)
            implements Duty {
        public Due {
            citations = List.copyOf(citations);
        }
    }

    /**
     * An office needs a holder from this day on.
     *
     * @param what what
     * @param office which office
     * @param notFrom where the next holder must not come from; null when anyone may follow
     * @param force whether it must not, or should not
     * @param lastDay the last day of the one who holds it now
     * @param citations where that stands
     */
    record NextHolder(
            What what, Office office, @Nullable Subject notFrom, Force force, LastDay lastDay, List<Citation> citations)
            implements Duty {
        public NextHolder {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A seat needs someone from the day after this.
     *
     * @param what what
     * @param seat the seat
     * @param person who sits there now
     * @param lastDay the last day of the term
     * @param citations where that stands
     */
    record SeatRunsOut(What what, SeatId seat, PersonId person, LastDay lastDay, List<Citation> citations)
            implements Duty {
        public SeatRunsOut {
            citations = List.copyOf(citations);
        }
    }

    /**
     * It cannot be said.
     *
     * @param what what
     * @param questions what is missing
     */
    record Unknown(What what, List<Question> questions) implements Duty {
        public Unknown {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A rule in force says that it does not concern this meeting.
     *
     * @param what what
     * @param citations where that stands
     */
    record NotHere(What what, List<Citation> citations) implements Duty {
        public NotHere {
            citations = List.copyOf(citations);
        }
    }
}
