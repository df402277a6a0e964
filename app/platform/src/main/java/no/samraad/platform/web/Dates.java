package no.samraad.platform.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.samraad.platform.time.Clocks;

/**
 * Dates and times as a page says them, always with the weekday where there is room for it. In templates:
 * {@code dates}. Hours are Norwegian hours.
 */
public final class Dates {
    /** So many months away a day is understood without its year. */
    private static final int PLAIN_WITHOUT_YEAR = 6;

    private static final String SAMI_MONTH = "mánnu";
    private static final String SAMI_MONTH_OF = "mánu";

    private final Language language;
    private final LocalDate today;
    private final Messages messages;

    /** @param today the statutes' day, for {@link #away} */
    public Dates(Language language, LocalDate today, Messages messages) {
        this.language = language;
        this.today = today;
        this.messages = messages;
    }

    /** {@code onsdag 10. desember 2025}. */
    public String day(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    /** The same with a capital, at the start of a sentence. */
    public String startingDay(LocalDate date) {
        String day = day(date);
        return day.substring(0, 1).toUpperCase(language.locale()) + day.substring(1);
    }

    /** {@code 10. desember 2025}. */
    public String date(LocalDate date) {
        return switch (language) {
            case NB, NN -> date.getDayOfMonth() + ". " + month(date) + " " + date.getYear();
            case EN -> date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
            case SE -> monthOf(date) + " " + date.getDayOfMonth() + ". b. " + date.getYear();
        };
    }

    /** {@code ons 10. des}: for lists. With the year where the day is half a year or more away. */
    public String shortDay(LocalDate date) {
        String weekday = firstThree(weekday(date));
        String day = switch (language) {
            case NB, NN -> weekday + " " + date.getDayOfMonth() + ". " + shortMonth(date);
            case EN -> weekday + " " + date.getDayOfMonth() + " " + shortMonth(date);
            case SE -> monthOf(date) + " " + date.getDayOfMonth() + ". b.";
        };
        return date.isAfter(today.minusMonths(PLAIN_WITHOUT_YEAR))
                        && date.isBefore(today.plusMonths(PLAIN_WITHOUT_YEAR))
                ? day
                : day + " " + date.getYear();
    }

    /** {@code 10.12.2025}: what a date field takes and shows. */
    public String typed(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(date);
    }

    /** {@code 2025-12-10}: for {@code datetime} attributes. */
    public String iso(LocalDate date) {
        return date.toString();
    }

    /** {@code 12.00}; in English and Northern Sámi {@code 12:00}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(timePattern(), Locale.ROOT).format(time);
    }

    /** {@code 12.00–15.30}. */
    public String times(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** {@code onsdag 10. desember 2025 kl. 12.00}. */
    public String moment(ZonedDateTime moment) {
        ZonedDateTime here = moment.withZoneSameInstant(Clocks.OSLO);
        return switch (language) {
            case NB, NN -> day(here.toLocalDate()) + " kl. " + time(here.toLocalTime());
            case EN -> day(here.toLocalDate()) + " at " + time(here.toLocalTime());
            case SE -> day(here.toLocalDate()) + " dii. " + time(here.toLocalTime());
        };
    }

    /** How far from the statutes' day: {@code i dag}, {@code om 2 dager}, {@code 3 dager siden}. */
    public String away(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today, date);
        Phrases phrases = new Phrases(messages, language);
        if (days == 0) {
            return phrases.of("dates.today");
        }
        return days > 0 ? phrases.count("dates.in", days) : phrases.count("dates.ago", -days);
    }

    /** The statutes' day. */
    public LocalDate today() {
        return today;
    }

    private String weekday(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    private String month(LocalDate date) {
        Month month = date.getMonth();
        return month.getDisplayName(TextStyle.FULL, locale());
    }

    private String shortMonth(LocalDate date) {
        return firstThree(month(date));
    }

    /** Three letters tell days and months apart in these languages; the platform's own forms vary from two to five. */
    private static String firstThree(String name) {
        return name.substring(0, 3);
    }

    /** The genitive a Northern Sámi date takes: {@code juovlamánnu}, {@code juovlamánu 10. b. 2025}. */
    private String monthOf(LocalDate date) {
        return month(date).replace(SAMI_MONTH, SAMI_MONTH_OF);
    }

    private String timePattern() {
        return switch (language) {
            case NB, NN -> "HH.mm";
            case EN, SE -> "HH:mm";
        };
    }

    private Locale locale() {
        return language.locale();
    }
}
