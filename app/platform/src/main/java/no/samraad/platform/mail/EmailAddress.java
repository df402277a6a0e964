package no.samraad.platform.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, in the plain form {@code name@domain} (RFC 5321 §4.1.2 without quoted names).
 * Whatever could end a header line or name a second recipient is no address.
 */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)*"
                    + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?");

    /** @throws IllegalArgumentException when {@code text} is no address */
    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address someone typed; empty when it is none. */
    public static Optional<EmailAddress> of(String typed) {
        String text = typed.strip();
        return isAddress(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && FORM.matcher(text).matches();
    }

    /** An address is personal data: it stays out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}
