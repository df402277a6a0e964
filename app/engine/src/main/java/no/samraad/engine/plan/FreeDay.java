package no.samraad.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.NorwegianCalendar;

/** Why people are away on a day. */
public sealed interface FreeDay {
    /** A public holiday. */
    record OnHoliday(Holiday holiday) implements FreeDay {}

    /** A Saturday, or a Sunday that is nothing else. */
    record OnWeekend() implements FreeDay {}

    /** From the Monday after Palm Sunday to Easter Eve, as far as it is no public holiday: a working day many take off. */
    record InEasterWeek() implements FreeDay {}

    /** A day the community keeps free. */
    record InClosed(ClosedPeriod period) implements FreeDay {}

    /** The first reason that fits; empty on a day like others. */
    static Optional<FreeDay> on(LocalDate day, List<ClosedPeriod> closed) {
        Holiday holiday = NorwegianCalendar.holidayOn(day);
        if (holiday != null) {
            return Optional.of(new OnHoliday(holiday));
        }
        LocalDate easter = NorwegianCalendar.easterSunday(day.getYear());
        if (day.isBefore(easter) && day.isAfter(easter.minusDays(7))) {
            return Optional.of(new InEasterWeek());
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new OnWeekend());
        }
        for (ClosedPeriod period : closed) {
            if (period.days().contains(day)) {
                return Optional.of(new InClosed(period));
            }
        }
        return Optional.empty();
    }
}
