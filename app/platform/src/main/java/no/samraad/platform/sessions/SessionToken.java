package no.samraad.platform.sessions;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret in a session's cookie. The database keeps its hash only, so that a copy of the table opens
 * nothing; the form token is derived from it, so that no other site can know it.
 */
public final class SessionToken {
    /** Bound to one host, to TLS (or localhost) and to the whole path; never sent to another community. */
    public static final String COOKIE = "__Host-samraad";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final byte[] secret;

    private SessionToken(byte[] secret) {
        this.secret = secret;
    }

    public static SessionToken fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new SessionToken(secret);
    }

    /** The token a request carries; empty when there is none or it is malformed. */
    public static Optional<SessionToken> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(SessionToken::parse);
    }

    private static Optional<SessionToken> parse(String value) {
        try {
            byte[] secret = Base64.getUrlDecoder().decode(value);
            return secret.length == BYTES ? Optional.of(new SessionToken(secret)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What the database knows the session by. */
    public byte[] hash() {
        return sha256("session", secret);
    }

    /** What every form of this session carries. */
    public String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("form", secret));
    }

    /** Ends with the browser; the server ends it sooner. */
    public Cookie cookie() {
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Removes the cookie from the browser. */
    public static Cookie removal() {
        return cookie("").maxAge(Duration.ZERO);
    }

    private static Cookie cookie(String value) {
        return Cookie.of(COOKIE, value).path("/").httpOnly(true).secure(true).sameSite(SameSite.Lax);
    }

    private static byte[] sha256(String purpose, byte[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return digest.digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
