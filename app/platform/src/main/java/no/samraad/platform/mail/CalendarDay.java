package no.samraad.platform.mail;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something due on a day, in a calendar to subscribe to. It takes no time in the calendar.
 *
 * @param event the same for the same thing, however often its day moves
 * @param sequence rises with every change, from 0
 * @param page where it is done
 */
public record CalendarDay(UUID event, int sequence, LocalDate day, String summary, String description, URI page) {
    public CalendarDay {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence begins with 0");
        }
    }
}
