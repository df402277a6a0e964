package no.samraad.server.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The number by which a calendar knows a newer entry from an older: it must rise with every one. */
final class CalendarSequence {
    private CalendarSequence() {}

    /**
     * The number of a mail about a meeting: one more than its latest notice's, or higher when time has passed since it was
     * called and other mails may have gone out.
     *
     * @param latest of the notices sent before; -1 for none
     */
    static int after(Meeting meeting, int latest, Instant now) {
        return latest + meeting.calledAt().map(called -> since(called, now)).orElse(1);
    }

    /** At least 1, and higher for every later second. */
    static int since(ZonedDateTime called, Instant now) {
        long seconds = Duration.between(called.toInstant(), now).toSeconds();
        return (int) Math.clamp(seconds + 1, 1, Integer.MAX_VALUE / 2);
    }
}
