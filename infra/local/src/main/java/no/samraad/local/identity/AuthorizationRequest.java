package no.samraad.local.identity;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A login that a client has asked for and that was found in order.
 *
 * @param clientId who asks
 * @param redirectUri where the answer goes, already matched
 * @param state the client's, sent back
 * @param nonce the client's, sent back in the token
 * @param codeChallenge PKCE, S256
 * @param demanded lowest level asked for with {@code acr_values}, if any
 * @param language of the page, from {@code ui_locales}
 * @param asked when
 */
record AuthorizationRequest(
        String clientId,
        URI redirectUri,
        String state,
        String nonce,
        String codeChallenge,
        Optional<Assurance> demanded,
        LoginWords language,
        Instant asked) {}
