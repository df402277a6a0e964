package no.samraad.local.identity;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An application that may send people here. Addresses are compared letter by letter, without wildcards: the real provider
 * knows none for hosts. They are asked for at each request, so that a community onboarded a minute ago can log in.
 *
 * @param clientId as in the applications' configuration
 * @param secret for {@code client_secret_basic}
 * @param redirectUris where a login may end
 * @param postLogoutRedirectUris where a logout may end
 * @param backchannelLogout where logout tokens are posted
 */
public record RelyingParty(
        String clientId,
        String secret,
        Supplier<Set<URI>> redirectUris,
        Supplier<Set<URI>> postLogoutRedirectUris,
        Optional<URI> backchannelLogout) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "RelyingParty[" + clientId + "]";
    }
}
