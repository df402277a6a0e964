package no.samraad.platform.identity;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A login under way: what must come back unchanged from the identity provider. It lies encrypted in a
 * cookie of the browser that began, so that nobody can end another's login and the server remembers nothing.
 *
 * @param returnTo our own path to come back to
 */
record PendingLogin(State state, Nonce nonce, CodeVerifier verifier, String returnTo, Instant expiresAt) {
    static final String COOKIE = "__Host-samraad-login";
    static final Duration LIFE = Duration.ofMinutes(10);

    Cookie cookie(byte[] key) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.getValue());
        fields.put("nonce", nonce.getValue());
        fields.put("verifier", verifier.getValue());
        fields.put("returnTo", returnTo);
        fields.put("expiresAt", expiresAt.toString());
        try {
            JWEObject sealed =
                    new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(fields));
            sealed.encrypt(new DirectEncrypter(key));
            return cookie(sealed.serialize()).maxAge(LIFE);
        } catch (JOSEException broken) {
            throw new IllegalStateException("could not seal a login under way", broken);
        }
    }

    static Cookie removal() {
        return cookie("").maxAge(Duration.ZERO);
    }

    /** The login this browser began; empty when there is none, it is too old or was tampered with. */
    static Optional<PendingLogin> of(HttpRequest<?> request, byte[] key, Instant now) {
        return request.getCookies()
                .findCookie(COOKIE)
                .map(Cookie::getValue)
                .flatMap(value -> open(value, key))
                .filter(pending -> now.isBefore(pending.expiresAt()));
    }

    private static Optional<PendingLogin> open(String value, byte[] key) {
        try {
            JWEObject sealed = JWEObject.parse(value);
            sealed.decrypt(new DirectDecrypter(key));
            Map<String, Object> fields = sealed.getPayload().toJSONObject();
            return Optional.of(new PendingLogin(
                    new State(text(fields, "state")),
                    new Nonce(text(fields, "nonce")),
                    new CodeVerifier(text(fields, "verifier")),
                    text(fields, "returnTo"),
                    Instant.parse(text(fields, "expiresAt"))));
        } catch (ParseException | JOSEException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name).toString();
    }

    /** The key for this purpose alone, from the installation's secret. */
    static byte[] key(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("login under way".getBytes(StandardCharsets.US_ASCII));
            return digest.digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.of(COOKIE, value).path("/").httpOnly(true).secure(true).sameSite(SameSite.Lax);
    }
}
