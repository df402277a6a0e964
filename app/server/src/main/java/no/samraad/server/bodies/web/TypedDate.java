package no.samraad.server.bodies.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** A date as people type it, {@code 10.12.2025} or {@code 1.2.2026}, and as programs do, {@code 2025-12-10}. */
public final class TypedDate {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private TypedDate() {}

    /** The date; empty when the text is none, or lies outside 1900–2200. */
    public static Optional<LocalDate> of(String text) {
        try {
            LocalDate date = text.contains("-") ? LocalDate.parse(text.strip()) : LocalDate.parse(text.strip(), TYPED);
            return date.getYear() >= 1900 && date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
