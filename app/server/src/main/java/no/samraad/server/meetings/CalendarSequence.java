package no.samraad.server.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The number by which a calendar knows a newer entry from an older: it must rise with every one. */
final class CalendarSequence {
    private CalendarSequence() {}

    /** At least 1, and higher for every later second. */
    static int since(ZonedDateTime called, Instant now) {
        long seconds = Duration.between(called.toInstant(), now).toSeconds();
        return (int) Math.clamp(seconds + 1, 1, Integer.MAX_VALUE / 2);
    }
}
