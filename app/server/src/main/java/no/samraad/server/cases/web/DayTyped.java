package no.samraad.server.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** A day as it is typed: {@code 10.12.2025}. */
public final class DayTyped {
    private static final int LONGEST = 10;
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private DayTyped() {}

    /** Empty when it is no day, such as {@code 31.02.2026}. */
    public static Optional<LocalDate> of(String typed) {
        try {
            return typed.length() > LONGEST ? Optional.empty() : Optional.of(LocalDate.parse(typed, FORM));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
