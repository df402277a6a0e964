package no.samraad.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a deadline falls on a given occasion.
 *
 * @param date the last day
 * @param ends the first moment that is too late
 * @param endOfDay the convention used; never {@link EndOfDay.NotStated}
 */
public record LastDay(LocalDate date, Instant ends, EndOfDay endOfDay) {
    /**
     * Counts a deadline from the date of its anchor.
     *
     * @param deadline the deadline
     * @param anchor the day of the event it is counted from
     * @param endOfDay the community's convention, used when the deadline itself does not say
     */
    public static LastDay of(Deadline deadline, LocalDate anchor, EndOfDay endOfDay) {
        LocalDate date = dateOf(deadline, anchor);
        EndOfDay convention = switch (deadline.endOfDay()) {
            case EndOfDay.NotStated _ ->
                switch (endOfDay) {
                    case EndOfDay.NotStated _ -> new EndOfDay.Midnight();
                    case EndOfDay.Midnight chosen -> chosen;
                    case EndOfDay.OfficeHours chosen -> chosen;
                };
            case EndOfDay.Midnight stated -> stated;
            case EndOfDay.OfficeHours stated -> stated;
        };
        Instant ends = switch (convention) {
            case EndOfDay.OfficeHours hours ->
                date.atTime(hours.closes()).atZone(NorwegianCalendar.OSLO).toInstant();
            case EndOfDay.Midnight _ -> startOf(date.plusDays(1));
            case EndOfDay.NotStated _ -> startOf(date.plusDays(1));
        };
        return new LastDay(date, ends, convention);
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay().atZone(NorwegianCalendar.OSLO).toInstant();
    }

    private static LocalDate dateOf(Deadline deadline, LocalDate anchor) {
        int sign = switch (deadline.direction()) {
            case BEFORE -> -1;
            case AFTER -> 1;
        };
        int included = switch (deadline.anchorDay()) {
            case COUNTED -> 1;
            case NOT_COUNTED -> 0;
        };
        if (deadline.amount() == 0) {
            return anchor;
        }
        return switch (deadline.unit()) {
            case CALENDAR_DAY -> anchor.plusDays((long) sign * (deadline.amount() - included));
            case WEEK -> anchor.plusWeeks((long) sign * deadline.amount()).minusDays((long) sign * included);
            case MONTH -> anchor.plusMonths((long) sign * deadline.amount()).minusDays((long) sign * included);
            case WORKING_DAY -> workingDays(anchor, deadline.amount(), sign, included);
        };
    }

    private static LocalDate workingDays(LocalDate anchor, int amount, int sign, int included) {
        LocalDate day = included == 1 ? anchor : anchor.plusDays(sign);
        int counted = 0;
        while (true) {
            if (NorwegianCalendar.isWorkingDay(day)) {
                counted++;
                if (counted == amount) {
                    return day;
                }
            }
            day = day.plusDays(sign);
        }
    }
}
