package no.samraad.statutes.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.WhichDeadlines;

/** Deadlines, walked one day at a time. */
final class Days {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The full moon before Easter for each year of the nineteen-year cycle, as the Gregorian tables print it for 1900–2199. */
    private static final List<MonthDay> FULL_MOONS = List.of(
            MonthDay.of(4, 14),
            MonthDay.of(4, 3),
            MonthDay.of(3, 23),
            MonthDay.of(4, 11),
            MonthDay.of(3, 31),
            MonthDay.of(4, 18),
            MonthDay.of(4, 8),
            MonthDay.of(3, 28),
            MonthDay.of(4, 16),
            MonthDay.of(4, 5),
            MonthDay.of(3, 25),
            MonthDay.of(4, 13),
            MonthDay.of(4, 2),
            MonthDay.of(3, 22),
            MonthDay.of(4, 10),
            MonthDay.of(3, 30),
            MonthDay.of(4, 17),
            MonthDay.of(4, 7),
            MonthDay.of(3, 27));

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2080;
    private static final Set<LocalDate> HOLIDAYS = new HashSet<>();

    static {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            HOLIDAYS.addAll(holidays(year));
        }
    }

    private Days() {}

    /** The Sunday after the full moon. */
    static LocalDate easter(int year) {
        LocalDate day = FULL_MOONS.get(year % 19).atYear(year).plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The public holidays: those with a date of their own, and those that follow Easter. */
    static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new HashSet<>(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.MAY, 1),
                LocalDate.of(year, Month.MAY, 17),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
        LocalDate easter = easter(year);
        for (int after : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
            days.add(easter.plusDays(after));
        }
        return days;
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The last day of a deadline. */
    static LocalDate last(Deadline deadline, LocalDate anchor) {
        int step = deadline.direction() == Direction.AFTER ? 1 : -1;
        boolean counted = deadline.anchorDay() == AnchorDay.COUNTED;
        if (deadline.amount() == 0) {
            return anchor;
        }
        return switch (deadline.unit()) {
            case CALENDAR_DAY -> walk(anchor, deadline.amount(), step, counted, Days::anyDay);
            case WORKING_DAY -> walk(anchor, deadline.amount(), step, counted, Days::works);
            case WEEK -> walk(anchor, deadline.amount() * 7, step, counted, Days::anyDay);
            case MONTH -> {
                int year = anchor.getYear();
                int month = anchor.getMonthValue();
                for (int left = deadline.amount(); left > 0; left--) {
                    month += step;
                    if (month == 0 || month == 13) {
                        year += step;
                        month = month == 0 ? 12 : 1;
                    }
                }
                int day = anchor.getDayOfMonth();
                while (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
                    day--;
                }
                LocalDate last = LocalDate.of(year, month, day);
                yield counted ? last.plusDays(-step) : last;
            }
        };
    }

    private static boolean anyDay(LocalDate day) {
        return day.getYear() > 0;
    }

    private static LocalDate walk(
            LocalDate anchor, int number, int step, boolean counted, Predicate<LocalDate> counts) {
        LocalDate day = counted ? anchor : anchor.plusDays(step);
        int left = number;
        while (true) {
            if (counts.test(day)) {
                left--;
            }
            if (left == 0) {
                return day;
            }
            day = day.plusDays(step);
        }
    }

    /** The first moment that is too late. */
    static Instant end(Deadline deadline, LocalDate anchor, Law law, BodyCode body, WhichDeadlines which) {
        LocalDate last = last(deadline, anchor);
        EndOfDay ends = deadline.endOfDay();
        if (ends instanceof EndOfDay.NotStated) {
            ends = chosen(law, body, which);
        }
        if (ends instanceof EndOfDay.OfficeHours(LocalTime closes)) {
            return last.atTime(closes).atZone(OSLO).toInstant();
        }
        return last.plusDays(1).atStartOfDay(OSLO).toInstant();
    }

    /** What the community has said of just these deadlines, or else of all. */
    private static EndOfDay chosen(Law law, BodyCode body, WhichDeadlines which) {
        List<DayEnds> said = law.holding(DayEnds.class, body);
        for (DayEnds convention : said) {
            if (convention.deadlines() == which) {
                return convention.endOfDay();
            }
        }
        for (DayEnds convention : said) {
            if (convention.deadlines() == WhichDeadlines.EVERY_DEADLINE) {
                return convention.endOfDay();
            }
        }
        return new EndOfDay.NotStated();
    }
}
