package no.samraad.local.mail;

import java.util.List;

/**
 * What SMTP says around a mail; the headers inside may tell another story.
 *
 * @param sender of MAIL FROM, empty for a bounce
 * @param recipients of RCPT TO, in order
 */
public record Envelope(String sender, List<String> recipients) {
    public Envelope {
        recipients = List.copyOf(recipients);
    }
}
