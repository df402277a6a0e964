package no.samraad.engine.sentence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samraad.engine.provision.Language;

/** Dates with the weekday, as they are written in each language. The engine brings no locale data of its own. */
final class Dates {
    private static final List<Words> WEEKDAYS = List.of(
            Words.of("mandag", "måndag", "Monday"),
            Words.of("tirsdag", "tysdag", "Tuesday"),
            Words.of("onsdag", "Wednesday"),
            Words.of("torsdag", "Thursday"),
            Words.of("fredag", "Friday"),
            Words.of("lørdag", "laurdag", "Saturday"),
            Words.of("søndag", "Sunday"));
    private static final List<Words> MONTHS = List.of(
            Words.of("januar", "January"),
            Words.of("februar", "February"),
            Words.of("mars", "March"),
            Words.of("april", "April"),
            Words.of("mai", "May"),
            Words.of("juni", "June"),
            Words.of("juli", "July"),
            Words.of("august", "August"),
            Words.of("september", "September"),
            Words.of("oktober", "October"),
            Words.of("november", "November"),
            Words.of("desember", "December"));

    private Dates() {}

    /** Such as {@code onsdag 26. november 2025} or {@code Wednesday 26 November 2025}. */
    static String full(LocalDate date, Language language) {
        String weekday = WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).in(language);
        String month = MONTHS.get(date.getMonthValue() - 1).in(language);
        return switch (language) {
            case NB, NN -> weekday + " " + date.getDayOfMonth() + ". " + month + " " + date.getYear();
            case EN -> weekday + " " + date.getDayOfMonth() + " " + month + " " + date.getYear();
        };
    }

    /** Such as {@code januar}; months are counted from 1. */
    static String month(int month, Language language) {
        return MONTHS.get(month - 1).in(language);
    }

    /** Such as {@code onsdag}. */
    static String weekday(DayOfWeek weekday, Language language) {
        return WEEKDAYS.get(weekday.getValue() - 1).in(language);
    }

    /** Such as {@code 12.06.2025}, the same in all three languages. */
    static String digits(LocalDate date) {
        return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + date.getYear();
    }

    /** Such as {@code 14:05}. */
    static String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
