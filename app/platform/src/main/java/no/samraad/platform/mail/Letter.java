package no.samraad.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail ready to be handed over.
 *
 * @param id of the message; a letter handed over twice has the same Message-ID both times
 * @param senderName what stands beside the sender's address
 * @param writtenAt its Date
 */
public record Letter(
        UUID id,
        String senderName,
        EmailAddress recipient,
        String subject,
        String body,
        Optional<CalendarPart> calendar,
        Instant writtenAt) {

    /** An iCalendar text and what it asks. */
    public record CalendarPart(CalendarMethod method, String text) {}
}
