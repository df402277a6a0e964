package no.samraad.local.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * One leaf of a mail: a text, an invitation, an attached file.
 *
 * @param number from 0 in the order of the mail
 * @param type media type, lower case, without parameters
 * @param charset as the mail names it, empty when it does not
 * @param fileName as the mail names it, empty when it does not
 * @param attached whether the mail asks for it to be saved instead of read
 * @param bytes without transfer encoding
 */
public record MailPart(int number, String type, String charset, String fileName, boolean attached, byte[] bytes) {

    /** As text; an unknown charset is read as UTF-8. */
    public String text() {
        try {
            return new String(bytes, charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
