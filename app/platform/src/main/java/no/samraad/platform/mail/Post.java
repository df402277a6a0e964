package no.samraad.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import no.samraad.platform.Settings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Hands letters to the SMTP server. */
@Singleton
public class Post {
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");
    private static final int LONGEST_REASON = 500;

    private final MailSettings mail;
    private final Settings settings;
    private final Session session;

    public Post(MailSettings mail, Settings settings) {
        this.mail = mail;
        this.settings = settings;
        this.session = Session.getInstance(properties(mail, settings));
    }

    /**
     * Hands one letter over. Returns within four times the configured patience, whatever the server does: one that
     * sends a byte now and then would outlast every socket timeout.
     */
    public Delivery deliver(Letter letter) {
        FutureTask<Delivery> task = new FutureTask<>(() -> hand(letter));
        Thread courier = Thread.ofVirtual().name("mail-" + letter.id()).start(task);
        try {
            return task.get(4 * mail.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            return new Delivery.Unknown("the mail server did not answer in time");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("could not write a mail", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Delivery.Unknown("stopped while sending");
        } finally {
            // Closes the socket of a courier still at it: a virtual thread's read ends with its interruption.
            courier.interrupt();
        }
    }

    private Delivery hand(Letter letter) {
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(letter);
            transport.connect(mail.host(), mail.port(), mail.username(), mail.password());
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failed) {
            return outcome(failed);
        }
    }

    MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new NamedMessage(session, "<" + letter.id() + "@" + settings.baseDomain() + ">");
        message.setFrom(sender(letter.senderName()));
        message.setRecipients(
                Message.RecipientType.TO,
                new Address[] {new InternetAddress(letter.recipient().text(), true)});
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.calendar().isEmpty()) {
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(withCalendar(letter, letter.calendar().get()));
        }
        message.saveChanges();
        return message;
    }

    /** As an alternative to the text (Outlook, Google) and as a file (Apple, and whoever knows neither). */
    private static MimeMultipart withCalendar(Letter letter, Letter.CalendarPart calendar) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        MimeMultipart alternatives = new NamedMultipart("alternative", letter);
        alternatives.addBodyPart(text);
        alternatives.addBodyPart(part(
                calendar,
                "text/calendar; charset=UTF-8; method=" + calendar.method().name()));
        MimeBodyPart shown = new MimeBodyPart();
        shown.setContent(alternatives);

        MimeBodyPart file = part(calendar, "application/ics");
        file.setFileName(calendar.method().name().toLowerCase(Locale.ROOT) + ".ics");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMultipart whole = new NamedMultipart("mixed", letter);
        whole.addBodyPart(shown);
        whole.addBodyPart(file);
        return whole;
    }

    private static MimeBodyPart part(Letter.CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private InternetAddress sender(String name) throws MessagingException {
        try {
            InternetAddress sender = new InternetAddress(new EmailAddress(mail.from()).text(), true);
            sender.setPersonal(name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip(), StandardCharsets.UTF_8.name());
            return sender;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
    }

    /** Only a final "no" to this recipient or this content is a refusal; everything else can pass. */
    private static Delivery outcome(MessagingException failed) {
        for (@Nullable Exception cause = failed; cause != null; cause = next(cause)) {
            int code = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException content
                when "DATA".equals(content.getCommand()) -> content.getReturnCode();
                default -> 0;
            };
            if (code >= 500) {
                return new Delivery.Refused(reason(cause));
            }
        }
        return new Delivery.Unknown(reason(failed));
    }

    private static @Nullable Exception next(Exception failed) {
        if (failed instanceof MessagingException chained && chained.getNextException() != null) {
            return chained.getNextException();
        }
        return failed.getCause() instanceof Exception cause ? cause : null;
    }

    private static String reason(Exception failed) {
        String message = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        Exception deeper = next(failed);
        if (deeper != null) {
            message += ": " + deeper.getClass().getSimpleName() + " " + deeper.getMessage();
        }
        String clean = ADDRESS.matcher(message)
                .replaceAll("…")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return clean.length() > LONGEST_REASON ? clean.substring(0, LONGEST_REASON) : clean;
    }

    private static Properties properties(MailSettings mail, Settings settings) {
        String protocol = mail.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        String patience = Long.toString(mail.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", patience);
        properties.setProperty(prefix + "timeout", patience);
        properties.setProperty(prefix + "writetimeout", patience);
        properties.setProperty(prefix + "localhost", settings.baseDomain());
        properties.setProperty(prefix + "auth", Boolean.toString(mail.username() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // Never 8BITMIME: to save a third of the bytes the library would take the calendar apart and not know its type.
        properties.setProperty(prefix + "allow8bitmime", "false");
        if (mail.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** Keeps its id: the library would write a new one each time. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Keeps its boundary: the library would draw a new one each time, and a mail sent again would be another mail. */
    private static final class NamedMultipart extends MimeMultipart {
        NamedMultipart(String subtype, Letter letter) {
            super(subtype);
            ContentType type = new ContentType("multipart", subtype, null);
            // "=_" stands in no quoted-printable or base64 text.
            type.setParameter("boundary", "=_" + letter.id() + "_" + subtype);
            contentType = type.toString();
        }
    }
}
