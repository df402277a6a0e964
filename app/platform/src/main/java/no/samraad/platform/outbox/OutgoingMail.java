package no.samraad.platform.outbox;

import java.util.Optional;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.mail.Invitation;

/**
 * One e-mail to one recipient.
 *
 * @param subject one line: line breaks and control characters become spaces, and beyond 300 characters it ends with "…"
 * @param body plain text
 * @param invitation shown by the recipient's calendar
 */
public record OutgoingMail(EmailAddress recipient, String subject, String body, Optional<Invitation> invitation) {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 200_000;

    public OutgoingMail {
        subject = oneLine(subject);
        body = body.replace("\0", "");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("a mail has a subject");
        }
        if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
            throw new IllegalArgumentException("a mail has at most " + LONGEST_BODY + " characters");
        }
    }

    /** A mail without calendar entry. */
    public static OutgoingMail plain(EmailAddress recipient, String subject, String body) {
        return new OutgoingMail(recipient, subject, body, Optional.empty());
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                        .strip() + "…";
    }
}
