package no.samraad.local.cycle;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.outbox.MailWorker;

/** What someone has got by mail. The mail that waits is sent before anyone looks, so that nobody waits for the clockwork. */
record Inbox(RunningSamraad samraad, String address) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A mail with these words in its subject and all of those in its text, waited for: it may be on its way this moment. */
    String got(String subject, String... words) {
        for (int tries = 0; tries < 150; tries++) {
            samraad.bean(MailWorker.class).work();
            Optional<String> text = samraad.mail().to(address).stream()
                    .filter(mail -> mail.subject().contains(subject))
                    .map(mail -> samraad.mail().open(mail).text().orElse(""))
                    .filter(said -> Stream.of(words).allMatch(said::contains))
                    .findFirst();
            if (text.isPresent()) {
                return text.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("no mail to " + address + " about " + subject + " that says "
                + String.join(" | ", words) + ", only "
                + samraad.mail().to(address).stream()
                        .map(mail -> mail.subject() + ": "
                                + samraad.mail().open(mail).text())
                        .toList());
    }

    /** The first link in the mail about something. */
    String link(String subject) {
        Matcher link = LINK.matcher(got(subject));
        if (!link.find()) {
            throw new AssertionError("no link in the mail about " + subject);
        }
        return link.group();
    }
}
