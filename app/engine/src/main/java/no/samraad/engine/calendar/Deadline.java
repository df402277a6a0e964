package no.samraad.engine.calendar;

/**
 * A deadline as a statute words it; the same type for every rule. Working days follow the Norwegian public holidays. A
 * deadline in weeks, months or calendar days never moves for a holiday, in either direction.
 *
 * @param amount how many units, at most 5000; zero means the day of the anchor
 * @param unit what is counted
 * @param anchor the event it is counted from
 * @param direction before or after the event
 * @param anchorDay whether the day of the event is counted
 * @param endOfDay when the last day ends
 */
public record Deadline(
        int amount, DeadlineUnit unit, Anchor anchor, Direction direction, AnchorDay anchorDay, EndOfDay endOfDay) {
    /** Far beyond what statutes ask, and soon counted even in working days. */
    private static final int MOST = 5_000;

    public Deadline {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("a deadline counts from zero to " + MOST + " units, not " + amount);
        }
    }

    /** At least so many weeks before the meeting; the day of the meeting is not counted. */
    public static Deadline weeksBeforeMeeting(int weeks) {
        return new Deadline(
                weeks,
                DeadlineUnit.WEEK,
                Anchor.MEETING_START,
                Direction.BEFORE,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
    }

    /** At most so many weeks after the meeting; the day of the meeting is not counted. */
    public static Deadline weeksAfterMeeting(int weeks) {
        return new Deadline(
                weeks,
                DeadlineUnit.WEEK,
                Anchor.MEETING_START,
                Direction.AFTER,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
    }

    /** Before the calendar year begins: the last day is 31 December of the year before. */
    public static Deadline beforeTheYear() {
        return new Deadline(
                1,
                DeadlineUnit.CALENDAR_DAY,
                Anchor.START_OF_YEAR,
                Direction.BEFORE,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
    }

    /** So many working days after dispatch; the day of dispatch is not counted. */
    public static Deadline workingDaysAfterDispatch(int days) {
        return new Deadline(
                days,
                DeadlineUnit.WORKING_DAY,
                Anchor.DISPATCH,
                Direction.AFTER,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
    }
}
