package no.samraad.server.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a link sent by e-mail: 256 random bits. Only its hash is kept. */
public final class ConfirmToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private ConfirmToken(String text) {
        this.text = text;
    }

    static ConfirmToken fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ConfirmToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token someone came with; empty when it cannot be one. */
    public static Optional<ConfirmToken> of(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new ConfirmToken(typed)) : Optional.empty();
    }

    String text() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every Java has SHA-256", none);
        }
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "ConfirmToken[hidden]";
    }
}
