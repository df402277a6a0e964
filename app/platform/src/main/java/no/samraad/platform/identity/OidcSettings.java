package no.samraad.platform.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * The identity provider: Keycloak, ID-porten or, locally, the simulator. Which one is configuration alone.
 *
 * @param issuer where its metadata is found, and what every token must name
 * @param acrAccepted the levels of assurance that are enough
 */
@ConfigurationProperties("samraad.oidc")
@Requires(property = "samraad.oidc.issuer")
public record OidcSettings(
        @NotBlank String issuer,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        List<String> acrAccepted) {}
