package no.samraad.server.nominations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a letter: 125 random bits in letters and digits that nobody mistakes for each other, because a letter on
 * paper is typed by hand (Crockford's base 32). Only its hash is kept.
 */
public final class LetterCode {
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 25;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    private final String text;

    private LetterCode(String text) {
        this.text = text;
    }

    /** A new one. */
    public static LetterCode fresh() {
        StringBuilder signs = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new LetterCode(signs.toString());
    }

    /** The code someone came with, however it was typed; empty when it cannot be one. */
    public static Optional<LetterCode> of(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new LetterCode(plain)) : Optional.empty();
    }

    /** In groups of five, as it stands in a letter and in an address. */
    public String shown() {
        StringBuilder shown = new StringBuilder();
        for (int from = 0; from < LENGTH; from += GROUP) {
            shown.append(from == 0 ? "" : "-").append(text, from, from + GROUP);
        }
        return shown.toString();
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every Java has SHA-256", none);
        }
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "LetterCode[hidden]";
    }
}
