package no.samraad.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Norwegian public holidays and working days, computed for any year of the Gregorian calendar. */
public final class NorwegianCalendar {
    /** Where the statutes' days begin and end. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private NorwegianCalendar() {}

    /**
     * The public holiday on this date, or null. Where two fall on the same day (Ascension Day on 1 or 17 May) the movable
     * one is named.
     */
    public static @Nullable Holiday holidayOn(LocalDate date) {
        long afterEaster = date.toEpochDay() - easterSunday(date.getYear()).toEpochDay();
        if (afterEaster >= -7 && afterEaster <= 50) {
            Holiday movable = switch ((int) afterEaster) {
                case -7 -> Holiday.PALM_SUNDAY;
                case -3 -> Holiday.MAUNDY_THURSDAY;
                case -2 -> Holiday.GOOD_FRIDAY;
                case 0 -> Holiday.EASTER_SUNDAY;
                case 1 -> Holiday.EASTER_MONDAY;
                case 39 -> Holiday.ASCENSION_DAY;
                case 49 -> Holiday.WHIT_SUNDAY;
                case 50 -> Holiday.WHIT_MONDAY;
                default -> null;
            };
            if (movable != null) {
                return movable;
            }
        }
        return fixedHoliday(date);
    }

    private static @Nullable Holiday fixedHoliday(LocalDate date) {
        int day = date.getDayOfMonth();
        Month month = date.getMonth();
        if (month == Month.JANUARY && day == 1) {
            return Holiday.NEW_YEARS_DAY;
        }
        if (month == Month.MAY && day == 1) {
            return Holiday.LABOUR_DAY;
        }
        if (month == Month.MAY && day == 17) {
            return Holiday.CONSTITUTION_DAY;
        }
        if (month == Month.DECEMBER && day == 25) {
            return Holiday.CHRISTMAS_DAY;
        }
        if (month == Month.DECEMBER && day == 26) {
            return Holiday.BOXING_DAY;
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
