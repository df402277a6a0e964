package no.samraad.platform.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What every answer tells the browser not to do. No script or style stands in a page, nothing is loaded
 * from elsewhere, nobody may frame us, and forms lead home or to the identity provider.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

    private final String policy;

    /**
     * @param identityProvider the origin a login form is sent on to, such as {@code https://login.example.no};
     *     when missing, the origin of {@code issuer}
     * @param issuer the address the identity provider calls itself
     * @throws IllegalArgumentException when there is one that is no origin: it would loosen the policy
     */
    SecurityHeaders(
            @Nullable @Property(name = "samraad.web.identity-provider-origin") String identityProvider,
            @Nullable @Property(name = "samraad.oidc.issuer") String issuer) {
        String origin = identityProvider == null ? originOf(issuer) : identityProvider;
        if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("The identity provider's origin is none: " + origin);
        }
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; form-action 'self'" + (origin.isEmpty() ? "" : " " + origin)
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String originOf(@Nullable String issuer) {
        if (issuer == null) {
            return "";
        }
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    @ResponseFilter
    void secure(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Outermost, so that no other filter's answer slips past. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
