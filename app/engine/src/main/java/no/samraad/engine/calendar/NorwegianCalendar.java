package no.samraad.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Norwegian public holidays and working days, computed for any year of the Gregorian calendar. */
public final class NorwegianCalendar {
    /** Where the statutes' days begin and end. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final List<Holiday> HOLIDAYS = List.of(Holiday.values());

    private NorwegianCalendar() {}

    /**
     * The public holiday on this date, or null. Where two fall on the same day (Ascension Day on 1 or 17 May) the movable
     * one is named.
     */
    public static @Nullable Holiday holidayOn(LocalDate date) {
        long daysFromEaster = date.toEpochDay() - easterSunday(date.getYear()).toEpochDay();
        for (Holiday holiday : HOLIDAYS) {
            if (holiday.fallsOn(date, daysFromEaster)) {
                return holiday;
            }
        }
        return null;
    }

    /** Monday to Friday, and no public holiday. 24 and 31 December are working days. */
    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidayOn(date) == null;
    }

    /** The date itself when it is a working day, else the nearest working day before it. */
    public static LocalDate lastWorkingDayUntil(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Easter Sunday of a Gregorian year (the anonymous algorithm of Meeus, Jones and Butcher). */
    public static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
