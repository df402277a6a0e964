package no.samraad.server.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a calendar address: 256 random bits.
 *
 * @param text as it stands in the address
 */
public record FeedSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    public FeedSecret {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not the secret of an address");
        }
    }

    public static FeedSecret fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty when it cannot be one. */
    public static Optional<FeedSecret> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** What the database knows the address by, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("calendar".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A secret is shown on its page and nowhere else. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
