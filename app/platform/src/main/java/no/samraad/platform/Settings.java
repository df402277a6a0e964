package no.samraad.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * What an installation must say about itself, read once at start-up. Nothing here has a default that could
 * be wrong in production: a missing value stops the start.
 *
 * @param env {@code local} or {@code production}; never inferred
 * @param baseDomain the domain whose labels are the communities, such as {@code samraad.no}
 * @param scheme of the addresses people use
 * @param publicPort of the addresses people use; left out of them when it is the scheme's own
 * @param secret 32 random bytes in base64, this installation's own
 */
@Context
@ConfigurationProperties("samraad")
public record Settings(
        @Pattern(regexp = "local|production") String env,
        @NotBlank @Pattern(regexp = "[a-z0-9.-]+") String baseDomain,
        @Pattern(regexp = "http|https") String scheme,
        @Positive int publicPort,
        @NotBlank String secret) {

    /** What may differ between a developer's machine and production. */
    public enum Environment {
        LOCAL,
        PRODUCTION
    }

    public Environment where() {
        return env.equals("local") ? Environment.LOCAL : Environment.PRODUCTION;
    }

    /** The origin of one host under the base domain, such as {@code https://finnmark.samraad.no}. */
    public String origin(String label) {
        String port = (scheme.equals("https") && publicPort == 443) || (scheme.equals("http") && publicPort == 80)
                ? ""
                : ":" + publicPort;
        return scheme + "://" + label + "." + baseDomain + port;
    }
}
