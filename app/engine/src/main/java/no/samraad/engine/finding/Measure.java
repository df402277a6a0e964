package no.samraad.engine.finding;

import java.time.Instant;
import java.time.LocalDate;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.provision.Money;
import org.jspecify.annotations.Nullable;

/** The numbers compared. */
public sealed interface Measure {
    /**
     * So many found of so many, and how many are required.
     *
     * @param of whom
     * @param found how many
     * @param base of how many
     * @param required how many are required
     * @param unit what is counted
     */
    record Count(Subject of, int found, int base, int required, CountUnit unit) implements Measure {
        /** How many more than required; negative when too few. */
        public int margin() {
            return found - required;
        }
    }

    /**
     * So many found of so many, where no rule says how many are required.
     *
     * @param of whom
     * @param found how many
     * @param base of how many
     * @param unit what is counted
     */
    record Tally(Subject of, int found, int base, CountUnit unit) implements Measure {}

    /** What a count counts. */
    enum CountUnit {
        SEATS_REPRESENTED,
        SEATS,
        SEATS_WITH_DEPUTY,
        RECIPIENTS,
        ANSWERS,
        MEETING_FORMS,
        VOTES_FOR,
        VOTES_CAST,
        SEATS_ASKING,
        SIGNATURES,
        MEETINGS,
        PARTIES,
        SEATS_FILLED,
        TERMS,
        DELEGATED_VOTES
    }

    /**
     * So many found, and no more than so many allowed.
     *
     * @param of whom
     * @param found how many
     * @param most at most so many
     * @param unit what is counted
     */
    record AtMost(Subject of, int found, int most, CountUnit unit) implements Measure {}

    /**
     * When a term ends.
     *
     * @param found as the appointment says; null when it names no day
     * @param earliest the first day it may end on by the rules
     * @param latest the last day it may end on by the rules
     */
    record TermEnds(@Nullable LocalDate found, LocalDate earliest, LocalDate latest) implements Measure {}

    /**
     * A moment against a deadline.
     *
     * @param deadline the deadline as worded
     * @param anchor the day of the event it is counted from
     * @param lastDay where it falls
     * @param found when it happened or is to happen; null when not known
     * @param marginDays days from the day found to the last day; negative when too late, zero when not known
     */
    record Timing(
            Deadline deadline,
            LocalDate anchor,
            LastDay lastDay,
            @Nullable Instant found,
            long marginDays) implements Measure {}

    /**
     * The meetings of a calendar year.
     *
     * @param of whose meetings
     * @param year the calendar year
     * @param held how many have been held
     * @param ahead how many stand in the plan and are not yet held
     * @param cancelled how many were cancelled
     * @param counted how many count towards what is required
     * @param required how many are required
     */
    record Meetings(Subject of, int year, int held, int ahead, int cancelled, int counted, int required)
            implements Measure {
        /** How many more than required; negative when too few. */
        public int margin() {
            return counted - required;
        }
    }

    /**
     * How long a meeting is to last.
     *
     * @param minutes how long
     * @param most at most so long
     */
    record Lasting(int minutes, int most) implements Measure {}

    /**
     * How many days lie between two treatments.
     *
     * @param first the day of the first
     * @param second the day of the second
     * @param requiredDays how many are required at least
     */
    record DaysBetween(LocalDate first, LocalDate second, int requiredDays) implements Measure {}

    /**
     * What someone pays of a cost.
     *
     * @param of who pays
     * @param ore what they pay, in øre; less than zero in a reversal
     * @param whole what the parts sum to, in øre
     */
    record Share(Subject of, long ore, long whole) implements Measure {}

    /**
     * What someone is charged, against what they are to pay.
     *
     * @param of who is charged
     * @param found what they are charged, in øre
     * @param due what they are to pay, in øre
     */
    record Charged(Subject of, long found, long due) implements Measure {}

    /**
     * A cost against a ceiling.
     *
     * @param found what it costs
     * @param ceiling the most it may cost
     */
    record Amount(Money found, Money ceiling) implements Measure {}
}
