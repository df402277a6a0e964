package no.samraad.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samraad.local.LocalUse;
import no.samraad.local.web.Answer;
import no.samraad.local.web.Call;
import no.samraad.local.web.LoopbackServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small OpenID provider that is as strict as the real one and knows only test people: code flow, PKCE S256, state and
 * nonce demanded, addresses matched exactly, codes that live a minute and work once, logout from either side (OpenID Connect
 * Core, RP-Initiated Logout and Back-Channel Logout; RFC 7636, RFC 9207).
 */
public final class SimulatedIdPorten implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedIdPorten.class);

    private static final Duration REQUEST_LIFE = Duration.ofMinutes(15);
    private static final Duration CODE_LIFE = Duration.ofSeconds(60);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final Duration SESSION_LIFE = Duration.ofHours(8);
    private static final int MOST_WAITING = 10_000;
    private static final String COOKIE = "samraad-simulated-login";
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TestPeople people;
    private final Map<String, RelyingParty> clients;
    private final SigningKey key;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ConcurrentMap<String, AuthorizationRequest> requests = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Grant> codes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Grant> tokens = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ProviderSession> sessions = new ConcurrentHashMap<>();
    private final LoopbackServer server;
    private final String issuer;

    /** What a code, and later an access token, stands for; {@code redeemedAs} names the token a code was spent on. */
    private record Grant(AuthorizationRequest request, ProviderSession session, Instant given, String redeemedAs) {}

    private SimulatedIdPorten(
            int port, TestPeople people, List<RelyingParty> clients, Path keyFile, InstantSource clock) {
        this.people = people;
        this.clients = clients.stream().collect(Collectors.toMap(RelyingParty::clientId, Function.identity()));
        this.key = SigningKey.keptIn(keyFile);
        this.clock = clock;
        this.server = LoopbackServer.start(port, this::answer);
        this.issuer = "http://localhost:" + server.port();
    }

    /**
     * @param proof that this is somebody's own machine
     * @param port 0 for any free one
     * @param people who can be picked
     * @param clients who may ask
     * @param keyFile where the signing key stays between runs
     * @param clock the system's, or a test's
     */
    public static SimulatedIdPorten start(
            LocalUse proof,
            int port,
            TestPeople people,
            List<RelyingParty> clients,
            Path keyFile,
            InstantSource clock) {
        java.util.Objects.requireNonNull(proof);
        return new SimulatedIdPorten(port, people, clients, keyFile, clock);
    }

    /** The {@code iss} of every token, whatever host a request names. */
    public String issuer() {
        return issuer;
    }

    public TestPeople people() {
        return people;
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }

    private Answer answer(Call call) {
        String at = call.method() + " " + call.path();
        return switch (at) {
            case "GET /.well-known/openid-configuration" -> Answer.json(200, configuration());
            case "GET /jwks" -> Answer.json(200, key.publicKeys());
            case "GET /authorize", "POST /authorize" -> authorize(call);
            case "GET /login" -> showLogin(call);
            case "POST /login" -> login(call);
            case "POST /token" -> token(call);
            case "GET /userinfo", "POST /userinfo" -> userinfo(call);
            case "GET /endsession", "POST /endsession" -> endSession(call);
            case "GET /style.css" -> Answer.css(LoginPage.STYLE);
            case "GET /" ->
                Answer.html(200, LoginPage.refused("Log in from the application; this page has nothing to give."));
            case "GET /health" -> Answer.json(200, Map.of("status", "UP"));
            default -> Answer.text(404, "Not found.");
        };
    }

    private Map<String, Object> configuration() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", issuer + "/authorize");
        metadata.put("token_endpoint", issuer + "/token");
        metadata.put("userinfo_endpoint", issuer + "/userinfo");
        metadata.put("jwks_uri", issuer + "/jwks");
        metadata.put("end_session_endpoint", issuer + "/endsession");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("response_modes_supported", List.of("query"));
        metadata.put("grant_types_supported", List.of("authorization_code"));
        metadata.put("subject_types_supported", List.of("pairwise"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("scopes_supported", List.of("openid", "profile"));
        metadata.put(
                "acr_values_supported",
                Arrays.stream(Assurance.values()).map(Assurance::acr).toList());
        metadata.put("ui_locales_supported", List.of("nb", "nn", "en", "se"));
        metadata.put("authorization_response_iss_parameter_supported", true);
        metadata.put("request_parameter_supported", false);
        metadata.put("request_uri_parameter_supported", false);
        metadata.put("backchannel_logout_supported", true);
        metadata.put("backchannel_logout_session_supported", true);
        return metadata;
    }

    private Answer authorize(Call call) {
        Optional<RelyingParty> client = call.parameter("client_id").map(clients::get);
        if (client.isEmpty()) {
            return Answer.html(400, LoginPage.refused("client_id is missing or unknown."));
        }
        Optional<URI> redirect = call.parameter("redirect_uri")
                .flatMap(asked -> client.get().redirectUris().get().stream()
                        .filter(known -> known.toString().equals(asked))
                        .findFirst());
        if (redirect.isEmpty()) {
            // Never a redirect to an address nobody registered.
            return Answer.html(400, LoginPage.refused("redirect_uri is missing or not registered for this client."));
        }
        Optional<String> state = call.parameter("state");
        Optional<String[]> error = fault(call);
        if (error.isPresent()) {
            return backWithError(redirect.get(), state, error.get()[0], error.get()[1]);
        }
        AuthorizationRequest request = new AuthorizationRequest(
                client.get().clientId(),
                redirect.get(),
                state.orElseThrow(),
                call.parameter("nonce").orElseThrow(),
                call.parameter("code_challenge").orElseThrow(),
                call.parameter("acr_values").stream()
                        .flatMap(values -> Arrays.stream(values.split(" ")))
                        .flatMap(value -> Assurance.of(value).stream())
                        .max(Comparator.naturalOrder()),
                LoginWords.of(call.parameter("ui_locales").orElse("nb")),
                clock.instant());
        if (call.parameter("prompt").filter("none"::equals).isPresent()) {
            return session(call)
                    .map(session -> backWithCode(request, session))
                    .orElseGet(
                            () -> backWithError(request.redirectUri(), state, "login_required", "nobody is logged in"));
        }
        sweep();
        if (requests.size() >= MOST_WAITING) {
            return backWithError(
                    request.redirectUri(), state, "temporarily_unavailable", "too many logins are waiting");
        }
        String id = word();
        requests.put(id, request);
        return Answer.seeOther(URI.create(issuer + "/login?request=" + id));
    }

    /** The first thing wrong with a request whose client and address are known: error code and explanation. */
    private static Optional<String[]> fault(Call call) {
        if (call.parameter("request").isPresent()) {
            return wrong("request_not_supported", "request objects are not read");
        }
        if (call.parameter("request_uri").isPresent()) {
            return wrong("request_uri_not_supported", "request objects are not read");
        }
        if (call.parameter("response_type").filter("code"::equals).isEmpty()) {
            return wrong("unsupported_response_type", "only response_type=code");
        }
        if (call.parameter("response_mode")
                .filter(mode -> !mode.equals("query"))
                .isPresent()) {
            return wrong("invalid_request", "only response_mode=query");
        }
        if (call.parameter("scope")
                .filter(scope -> List.of(scope.split(" ")).contains("openid"))
                .isEmpty()) {
            return wrong("invalid_scope", "scope must contain openid");
        }
        if (call.parameter("state").isEmpty()) {
            return wrong("invalid_request", "state is missing");
        }
        if (call.parameter("nonce").isEmpty()) {
            return wrong("invalid_request", "nonce is missing");
        }
        if (call.parameter("code_challenge_method").filter("S256"::equals).isEmpty()
                || call.parameter("code_challenge")
                        .filter(text -> text.matches("[A-Za-z0-9_-]{43}"))
                        .isEmpty()) {
            return wrong("invalid_request", "PKCE with S256 is required");
        }
        return Optional.empty();
    }

    private static Optional<String[]> wrong(String error, String why) {
        return Optional.of(new String[] {error, why});
    }

    private Answer showLogin(Call call) {
        String id = call.query("request").orElse("");
        AuthorizationRequest request = requests.get(id);
        if (request == null || request.asked().plus(REQUEST_LIFE).isBefore(clock.instant())) {
            return Answer.html(410, LoginPage.expired(LoginWords.NB));
        }
        AuthorizationRequest shown = call.query("language")
                .map(language -> withLanguage(id, request, LoginWords.of(language)))
                .orElse(request);
        return Answer.htmlSendingTo(
                List.of(origin(shown.redirectUri())),
                LoginPage.choose(
                        id,
                        shown,
                        people,
                        call.query("q").orElse(""),
                        session(call).map(ProviderSession::person)));
    }

    private AuthorizationRequest withLanguage(String id, AuthorizationRequest request, LoginWords language) {
        AuthorizationRequest changed = new AuthorizationRequest(
                request.clientId(),
                request.redirectUri(),
                request.state(),
                request.nonce(),
                request.codeChallenge(),
                request.demanded(),
                language,
                request.asked());
        requests.replace(id, request, changed);
        return changed;
    }

    private Answer login(Call call) {
        String id = call.form("request").orElse("");
        AuthorizationRequest request = requests.get(id);
        if (request == null || request.asked().plus(REQUEST_LIFE).isBefore(clock.instant())) {
            return Answer.html(410, LoginPage.expired(LoginWords.NB));
        }
        if (call.form("action").filter("cancel"::equals).isPresent()) {
            requests.remove(id);
            return backWithError(
                    request.redirectUri(), Optional.of(request.state()), "access_denied", "the person cancelled");
        }
        Optional<TestPerson> person = call.form("person").flatMap(people::withSubject);
        Optional<Assurance> assurance = call.form("acr").flatMap(Assurance::of);
        if (person.isEmpty() || assurance.isEmpty()) {
            return Answer.html(400, LoginPage.refused("No such test person or level."));
        }
        if (!requests.remove(id, request)) {
            return Answer.html(410, LoginPage.expired(request.language()));
        }
        ProviderSession session = session(call)
                .filter(open -> open.person().equals(person.get()) && open.assurance() == assurance.get())
                .orElseGet(() -> begin(person.get(), assurance.get()));
        return backWithCode(request, session)
                .with("Set-Cookie", COOKIE + "=" + session.sid() + "; Path=/; HttpOnly; SameSite=Lax");
    }

    private ProviderSession begin(TestPerson person, Assurance assurance) {
        ProviderSession session = ProviderSession.begin(word(), person, assurance, clock.instant());
        sessions.put(session.sid(), session);
        return session;
    }

    private Optional<ProviderSession> session(Call call) {
        return call.cookie(COOKIE)
                .map(sessions::get)
                .filter(session -> session.begun().plus(SESSION_LIFE).isAfter(clock.instant()));
    }

    private Answer backWithCode(AuthorizationRequest request, ProviderSession session) {
        String code = word();
        codes.put(code, new Grant(request, session, clock.instant(), ""));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", code);
        parameters.put("state", request.state());
        parameters.put("iss", issuer);
        return Answer.seeOther(withParameters(request.redirectUri(), parameters));
    }

    private Answer backWithError(URI redirect, Optional<String> state, String error, String why) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("error", error);
        parameters.put("error_description", why);
        state.ifPresent(value -> parameters.put("state", value));
        parameters.put("iss", issuer);
        return Answer.seeOther(withParameters(redirect, parameters));
    }

    private Answer token(Call call) {
        Optional<RelyingParty> client = authenticated(call);
        if (client.isEmpty()) {
            return Answer.json(401, Map.of("error", "invalid_client"))
                    .with("WWW-Authenticate", "Basic realm=\"samraad-local\"");
        }
        if (call.form("grant_type").filter("authorization_code"::equals).isEmpty()) {
            return Answer.json(400, Map.of("error", "unsupported_grant_type"));
        }
        String code = call.form("code").orElse("");
        String accessToken = word();
        Grant[] spent = new Grant[1];
        // One step, so that of two that redeem at once only one succeeds.
        codes.computeIfPresent(code, (same, grant) -> {
            spent[0] = grant;
            return grant.redeemedAs().isEmpty()
                    ? new Grant(grant.request(), grant.session(), grant.given(), accessToken)
                    : grant;
        });
        Grant grant = spent[0];
        if (grant == null) {
            return invalidGrant("the code is unknown");
        }
        if (!grant.redeemedAs().isEmpty()) {
            // Somebody else has seen the code: what it gave is taken back (RFC 6749 § 4.1.2).
            tokens.remove(grant.redeemedAs());
            return invalidGrant("the code is used");
        }
        AuthorizationRequest request = grant.request();
        if (grant.given().plus(CODE_LIFE).isBefore(clock.instant())) {
            return invalidGrant("the code is too old");
        }
        if (!request.clientId().equals(client.get().clientId())) {
            return invalidGrant("the code belongs to another client");
        }
        if (call.form("redirect_uri")
                .filter(request.redirectUri().toString()::equals)
                .isEmpty()) {
            return invalidGrant("redirect_uri differs from the request's");
        }
        if (call.form("code_verifier")
                .filter(text -> text.matches("[A-Za-z0-9._~-]{43,128}"))
                .filter(text -> same(challenge(text), request.codeChallenge()))
                .isEmpty()) {
            return invalidGrant("code_verifier does not fit the challenge");
        }
        grant.session().clients().add(request.clientId());
        tokens.put(accessToken, new Grant(request, grant.session(), clock.instant(), ""));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", accessToken);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", TOKEN_LIFE.toSeconds());
        answer.put("scope", "openid profile");
        answer.put("id_token", idToken(request, grant.session(), accessToken));
        LOG.info("token for {}", request.clientId());
        return Answer.json(200, answer);
    }

    private static Answer invalidGrant(String why) {
        return Answer.json(400, Map.of("error", "invalid_grant", "error_description", why));
    }

    private Optional<RelyingParty> authenticated(Call call) {
        Optional<String> header = call.header("Authorization").filter(value -> value.startsWith("Basic "));
        if (header.isEmpty()) {
            return Optional.empty();
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.get().substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            // Both halves are form-encoded first (RFC 6749 § 2.3.1).
            String id = URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8);
            String secret = URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8);
            return Optional.ofNullable(clients.get(id)).filter(client -> same(client.secret(), secret));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private String idToken(AuthorizationRequest request, ProviderSession session, String accessToken) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(session.person().subject())
                .audience(request.clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                .jwtID(word())
                .claim("auth_time", session.begun().getEpochSecond())
                .claim("nonce", request.nonce())
                .claim("acr", session.assurance().acr())
                .claim("amr", List.of("simulated"))
                .claim("sid", session.sid())
                .claim("at_hash", leftHalf(accessToken))
                .claim("pid", session.person().pid().digits())
                .claim("name", session.person().name())
                .claim("locale", session.person().language());
        if (session.person().roles().contains(TestPerson.NATIONAL_ADMIN)) {
            claims.claim(TestPerson.NATIONAL_ADMIN, true);
        }
        return key.sign("JWT", claims.build());
    }

    private Answer userinfo(Call call) {
        Optional<Grant> grant = call.header("Authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> tokens.get(value.substring(7).strip()))
                .filter(token -> token.given().plus(TOKEN_LIFE).isAfter(clock.instant()))
                .filter(token -> sessions.containsKey(token.session().sid()));
        if (grant.isEmpty()) {
            return Answer.json(401, Map.of("error", "invalid_token"))
                    .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        TestPerson person = grant.get().session().person();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", person.subject());
        claims.put("pid", person.pid().digits());
        claims.put("name", person.name());
        claims.put("locale", person.language());
        return Answer.json(200, claims);
    }

    private Answer endSession(Call call) {
        Optional<String> hint = call.parameter("id_token_hint");
        Optional<JWTClaimsSet> claims = hint.flatMap(key::verified).filter(token -> issuer.equals(token.getIssuer()));
        if (hint.isPresent() && claims.isEmpty()) {
            return Answer.html(400, LoginPage.refused("id_token_hint is not a token of this provider."));
        }
        Optional<RelyingParty> client =
                claims.map(token -> clients.get(token.getAudience().getFirst()));
        Optional<String> asked = call.parameter("post_logout_redirect_uri");
        Optional<URI> back = asked.flatMap(address -> client.stream()
                .flatMap(known -> known.postLogoutRedirectUris().get().stream())
                .filter(known -> known.toString().equals(address))
                .findFirst());
        if (asked.isPresent() && back.isEmpty()) {
            return Answer.html(
                    400, LoginPage.refused("post_logout_redirect_uri is not registered, or id_token_hint is missing."));
        }
        // A session from before a restart is forgotten here; the client in the hint is told all the same.
        Optional<String> sid = claims.map(token -> String.valueOf(token.getClaim("sid")))
                .or(() -> session(call).map(ProviderSession::sid));
        sid.ifPresent(ended -> end(ended, claims.map(JWTClaimsSet::getSubject), client.map(RelyingParty::clientId)));
        String forget = COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax";
        return back.map(address -> Answer.seeOther(call.parameter("state")
                        .map(state -> withParameters(address, Map.of("state", state)))
                        .orElse(address)))
                .orElseGet(() -> Answer.html(
                        200,
                        LoginPage.loggedOut(
                                LoginWords.of(call.parameter("ui_locales").orElse("nb")))))
                .with("Set-Cookie", forget);
    }

    /** Ends every login of one person, as if another service had logged the person out; each client is told. */
    public void endSessionsOf(TestPerson person) {
        sessions.values().stream()
                .filter(session -> session.person().equals(person))
                .toList()
                .forEach(session -> end(session.sid(), Optional.of(person.subject()), Optional.empty()));
    }

    private void end(String sid, Optional<String> subject, Optional<String> alsoTell) {
        Optional<ProviderSession> session = Optional.ofNullable(sessions.remove(sid));
        Set<String> told = new TreeSet<>();
        session.ifPresent(open -> told.addAll(open.clients()));
        alsoTell.ifPresent(told::add);
        String of =
                session.map(open -> open.person().subject()).or(() -> subject).orElse("");
        List<Thread> posts = new ArrayList<>();
        for (String clientId : told) {
            Optional.ofNullable(clients.get(clientId))
                    .flatMap(RelyingParty::backchannelLogout)
                    .ifPresent(address ->
                            posts.add(Thread.startVirtualThread(() -> tell(address, logoutToken(clientId, sid, of)))));
        }
        for (Thread post : posts) {
            try {
                post.join(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String logoutToken(String clientId, String sid, String subject) {
        Instant now = clock.instant();
        return key.sign(
                "logout+jwt",
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(clientId)
                        .subject(subject)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                        .jwtID(word())
                        .claim("sid", sid)
                        .claim("events", Map.of(LOGOUT_EVENT, Map.of()))
                        .build());
    }

    private void tell(URI address, String token) {
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(4))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + encode(token)))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            LOG.info("back-channel logout to {}: {}", address, answer.statusCode());
        } catch (IOException unreachable) {
            LOG.warn("back-channel logout to {} failed: {}", address, unreachable.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        requests.values().removeIf(request -> request.asked().plus(REQUEST_LIFE).isBefore(now));
        codes.values().removeIf(grant -> grant.given().plus(REQUEST_LIFE).isBefore(now));
        tokens.values().removeIf(grant -> grant.given().plus(TOKEN_LIFE).isBefore(now));
        sessions.values().removeIf(session -> session.begun().plus(SESSION_LIFE).isBefore(now));
    }

    private String word() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier));
    }

    private static String leftHalf(String accessToken) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256(accessToken), 16));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static URI withParameters(URI address, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + query);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
