package no.samraad.local.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail taken apart. A mail that does not parse is one part with everything in it: the catcher shows whatever comes.
 *
 * @param headers decoded, in order, as {@code Name: value}
 * @param parts the leaves
 */
public record OpenedMail(List<String> headers, List<MailPart> parts) {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    /** Takes the bytes of a mail apart. */
    public static OpenedMail of(byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            List<String> headers = new ArrayList<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.add(header.getName() + ": " + decoded(header.getValue()));
            }
            List<MailPart> parts = new ArrayList<>();
            collect(message, parts, 0);
            return new OpenedMail(headers, List.copyOf(parts));
        } catch (MessagingException | IOException broken) {
            return new OpenedMail(List.of(), List.of(new MailPart(0, "text/plain", "", "", false, bytes)));
        }
    }

    /** The first text meant for reading. */
    public Optional<String> text() {
        return first("text/plain");
    }

    /** The first HTML meant for reading, as source. */
    public Optional<String> html() {
        return first("text/html");
    }

    /** The first calendar invitation, as source. */
    public Optional<String> calendar() {
        return parts.stream()
                .filter(part -> part.type().equals("text/calendar"))
                .map(MailPart::text)
                .findFirst();
    }

    /** The value of the first header of this name. */
    public Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    private Optional<String> first(String type) {
        return parts.stream()
                .filter(part -> part.type().equals(type) && !part.attached())
                .map(MailPart::text)
                .findFirst();
    }

    private static void collect(Part part, List<MailPart> parts, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int index = 0; index < several.getCount(); index++) {
                collect(several.getBodyPart(index), parts, depth + 1);
            }
            return;
        }
        String type = "application/octet-stream";
        String charset = "";
        try {
            ContentType declared = new ContentType(part.getContentType());
            type = declared.getBaseType().toLowerCase(Locale.ROOT);
            charset = Optional.ofNullable(declared.getParameter("charset")).orElse("");
        } catch (ParseException unreadable) {
            // Shown as a file of no particular kind.
        }
        boolean attached = false;
        String name = "";
        try {
            attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            name = Optional.ofNullable(part.getFileName())
                    .map(OpenedMail::decoded)
                    .orElse("");
        } catch (MessagingException unreadable) {
            // A file without a name.
        }
        try (InputStream content = part.getInputStream()) {
            parts.add(new MailPart(parts.size(), type, charset, name, attached, content.readAllBytes()));
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }
}
