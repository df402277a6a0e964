package no.samraad.platform.mail;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * An event in a calendar anyone may subscribe to. The same event always has the same id there, so that a change moves it
 * and a cancellation strikes it out.
 *
 * @param event what takes place
 * @param sequence rises with every change, from 0
 * @param starts any zone; written in Norwegian time
 * @param place where, or how to join
 * @param page where it is told of
 */
public record CalendarFeedEntry(
        UUID event,
        int sequence,
        Standing standing,
        String summary,
        String place,
        ZonedDateTime starts,
        ZonedDateTime ends,
        URI page) {
    public CalendarFeedEntry {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence begins with 0");
        }
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("an event ends after it starts");
        }
    }

    /** How sure it is. */
    public enum Standing {
        /** It stands in a plan. */
        PLANNED,
        CONFIRMED,
        CANCELLED
    }
}
