package no.samraad.platform.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.Settings;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plain OpenID Connect client: code flow, PKCE S256, state, nonce, exact redirect addresses built from
 * configuration, never from what a request says of itself.
 */
@Singleton
@Requires(beans = OidcSettings.class)
public class OidcClient {
    private static final int TIMEOUT_MILLISECONDS = 5_000;

    /** The claim that names national administrators. */
    private static final String ADMINISTRATOR_CLAIM = "national_admin";

    private final OidcSettings settings;
    private final Clocks clocks;
    private final byte[] key;
    private volatile @Nullable OIDCProviderMetadata provider;

    public OidcClient(OidcSettings settings, Settings installation, Clocks clocks) {
        this.settings = settings;
        this.clocks = clocks;
        this.key = PendingLogin.key(installation.secret());
    }

    /**
     * Where to send the browser, and the cookie that must come back with it.
     *
     * @param address at the identity provider
     */
    public record Begun(URI address, Cookie cookie) {}

    /** Begins a login that ends at {@code callback} and then leads to {@code returnTo}, a path of our own. */
    public Begun begin(URI callback, String returnTo, Language language) {
        PendingLogin pending = new PendingLogin(
                new State(),
                new Nonce(),
                new CodeVerifier(),
                returnTo,
                clocks.system().plus(PendingLogin.LIFE));
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile"),
                        new ClientID(settings.clientId()),
                        callback)
                .endpointURI(provider().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .acrValues(settings.acrAccepted().stream().map(ACR::new).toList())
                .uiLocales(List.of(languageTag(language)))
                .build();
        return new Begun(request.toURI(), pending.cookie(key));
    }

    private static LangTag languageTag(Language language) {
        try {
            return new LangTag(language.code());
        } catch (LangTagException impossible) {
            throw new IllegalStateException("our own languages have proper codes", impossible);
        }
    }

    /** Ends a login: checks what came back against what this browser began, and asks for the tokens. */
    public LoginOutcome finish(HttpRequest<?> request, URI callback) {
        Optional<PendingLogin> begun = PendingLogin.of(request, key, clocks.system());
        if (begun.isEmpty()) {
            return new LoginOutcome.Rejected("no login under way in this browser");
        }
        PendingLogin pending = begun.get();
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(URI.create(callback + "?"
                    + Optional.ofNullable(request.getUri().getRawQuery()).orElse("")));
            if (!pending.state().equals(response.getState())) {
                return new LoginOutcome.Rejected("state differs");
            }
            if (response instanceof AuthenticationErrorResponse refused) {
                return new LoginOutcome.GivenUp(
                        String.valueOf(refused.getErrorObject().getCode()));
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                return new LoginOutcome.Rejected("no code");
            }
            return exchange(code, callback, pending);
        } catch (ParseException | BadJOSEException | com.nimbusds.jose.JOSEException broken) {
            return new LoginOutcome.Rejected(String.valueOf(broken.getMessage()));
        } catch (IOException unreachable) {
            throw new IllegalStateException("the identity provider does not answer", unreachable);
        }
    }

    private LoginOutcome exchange(AuthorizationCode code, URI callback, PendingLogin pending)
            throws ParseException, IOException, BadJOSEException, com.nimbusds.jose.JOSEException {
        HTTPRequest request = new TokenRequest.Builder(
                        provider().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        new AuthorizationCodeGrant(code, callback, pending.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLISECONDS);
        request.setReadTimeout(TIMEOUT_MILLISECONDS);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!(answer instanceof OIDCTokenResponse tokens)) {
            return new LoginOutcome.Rejected("the provider gave no tokens");
        }
        JWT idToken = tokens.getOIDCTokens().getIDToken();
        IDTokenClaimsSet claims = validator().validate(idToken, pending.nonce());
        String acr = Optional.ofNullable(claims.getACR()).map(ACR::getValue).orElse("");
        if (!settings.acrAccepted().contains(acr)) {
            return new LoginOutcome.TooWeak(acr);
        }
        Identity identity = new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("sid")).orElse(""),
                acr,
                Boolean.TRUE.equals(claims.getBooleanClaim(ADMINISTRATOR_CLAIM))
                        ? Identity.Administrator.NATIONAL
                        : Identity.Administrator.NONE,
                idToken.serialize());
        return new LoginOutcome.LoggedIn(identity, pending.returnTo());
    }

    /** Where to send the browser so that the provider's session ends too; empty when it offers no such place. */
    public Optional<URI> endSession(String idToken, URI afterwards) {
        URI endpoint = provider().getEndSessionEndpointURI();
        if (endpoint == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LogoutRequest(endpoint, JWTParser.parse(idToken), afterwards, new State()).toURI());
        } catch (java.text.ParseException notAToken) {
            return Optional.empty();
        }
    }

    /** The provider's word that one of its sessions is over; empty when the word is not the provider's. */
    public Optional<String> endedSession(String logoutToken) {
        try {
            OIDCProviderMetadata known = provider();
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                            known.getIssuer(),
                            new ClientID(settings.clientId()),
                            JWSAlgorithm.RS256,
                            known.getJWKSetURI().toURL())
                    .validate(JWTParser.parse(logoutToken));
            return Optional.ofNullable(claims.getSessionID()).map(sid -> sid.getValue());
        } catch (java.text.ParseException
                | BadJOSEException
                | com.nimbusds.jose.JOSEException
                | MalformedURLException notTheirs) {
            return Optional.empty();
        }
    }

    public String issuer() {
        return settings.issuer();
    }

    /** The cookie that ends the login under way in the browser. */
    public Cookie forget() {
        return PendingLogin.removal();
    }

    private IDTokenValidator validator() throws MalformedURLException {
        OIDCProviderMetadata known = provider();
        return new IDTokenValidator(
                known.getIssuer(),
                new ClientID(settings.clientId()),
                JWSAlgorithm.RS256,
                known.getJWKSetURI().toURL());
    }

    /** Read once; the provider must name itself exactly as configured. */
    private OIDCProviderMetadata provider() {
        OIDCProviderMetadata known = provider;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(
                        new Issuer(settings.issuer()), TIMEOUT_MILLISECONDS, TIMEOUT_MILLISECONDS);
            } catch (com.nimbusds.oauth2.sdk.GeneralException | IOException unreachable) {
                throw new IllegalStateException("the identity provider does not tell its metadata", unreachable);
            }
            provider = known;
        }
        return known;
    }
}
