package no.samraad.server.meetings.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as it is typed: {@code 12.30} or {@code 12:30}. */
public final class TimeTyped {
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");

    private TimeTyped() {}

    /** Empty when it is no time. */
    public static Optional<LocalTime> of(String typed) {
        Matcher parts = TIME.matcher(typed);
        return parts.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
