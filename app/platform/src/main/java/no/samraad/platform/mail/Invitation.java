package no.samraad.platform.mail;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * An event as one guest's calendar is to show it. The same event and guest always give the same calendar entry, so that a
 * change moves it and a cancellation removes it.
 *
 * @param event what takes place
 * @param guest who is invited
 * @param sequence rises with every change the guest must see, from 0
 * @param starts any zone; written in Norwegian time
 * @param place where, or how to join
 * @param page where the guest answers and reads the papers
 */
public record Invitation(
        UUID event,
        UUID guest,
        CalendarMethod method,
        int sequence,
        String summary,
        String place,
        ZonedDateTime starts,
        ZonedDateTime ends,
        String guestName,
        EmailAddress guestAddress,
        String organiserName,
        URI page) {
    public Invitation {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence begins with 0");
        }
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("an event ends after it starts");
        }
    }
}
