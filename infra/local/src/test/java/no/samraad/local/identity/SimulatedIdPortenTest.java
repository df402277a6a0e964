package no.samraad.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.samraad.local.LocalUse;
import no.samraad.local.web.Answer;
import no.samraad.local.web.LoopbackServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedIdPortenTest {

    private static final LocalUse PROOF = LocalUse.confirmedBy(Map.of("SAMRAAD_ENV", "local"));
    private static final URI CALLBACK = URI.create("http://troms-ofoten.localhost:8080/login/callback");
    private static final URI OTHER_TENANT = URI.create("http://finnmark.localhost:8080/login/callback");
    private static final URI FRONT = URI.create("http://troms-ofoten.localhost:8080/");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-rfc-7636-.~_";
    private static final TestPeople PEOPLE = TestPeople.ofTheDemonstration();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource clock = now::get;
    private final BlockingQueue<String> logoutTokens = new ArrayBlockingQueue<>(10);
    private final HttpClient http = HttpClient.newHttpClient();
    private final PersonPicker picker = new PersonPicker();

    @TempDir
    static Path folder;

    private LoopbackServer application;
    private SimulatedIdPorten provider;

    @BeforeEach
    void start() {
        application = LoopbackServer.start(0, call -> {
            logoutTokens.add(call.form("logout_token").orElse("none"));
            return Answer.text(200, "");
        });
        provider = startProvider();
    }

    @AfterEach
    void stop() {
        provider.close();
        application.close();
        picker.close();
        http.close();
    }

    private SimulatedIdPorten startProvider() {
        URI backchannel = URI.create("http://localhost:" + application.port() + "/login/backchannel");
        return SimulatedIdPorten.start(
                PROOF,
                0,
                PEOPLE,
                List.of(
                        new RelyingParty(
                                "samraad-server",
                                "s:e cret/æ",
                                () -> Set.of(CALLBACK, OTHER_TENANT),
                                () -> Set.of(FRONT),
                                Optional.of(backchannel)),
                        new RelyingParty(
                                "samraad-admin",
                                "other",
                                () -> Set.of(URI.create("http://admin.localhost:8081/login/callback")),
                                Set::of,
                                Optional.empty())),
                folder.resolve("secrets/signing-key.json"),
                clock);
    }

    @Test
    void aLoginGivesATokenThatAnOrdinaryClientLibraryAccepts() throws Exception {
        TestPerson person = PEOPLE.all().getFirst();
        Map<String, String> back = parameters(picker.pick(authorize(request()), person, Assurance.HIGH));
        assertThat(back).containsEntry("state", "st&te=æ").containsEntry("iss", provider.issuer());
        HttpResponse<String> answer = redeem(value(back, "code"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        String token = String.valueOf(JSONObjectUtils.parse(answer.body()).get("id_token"));

        JWTClaimsSet claims = accepted(token);
        assertThat(claims.getSubject()).isEqualTo(person.subject());
        assertThat(claims.getStringClaim("pid")).isEqualTo(person.pid().digits());
        assertThat(claims.getStringClaim("acr")).isEqualTo("idporten-loa-high");
        assertThat(claims.getStringClaim("sid")).isNotBlank();
        assertThat(claims.getLongClaim("auth_time")).isEqualTo(now.get().getEpochSecond());
        assertThat(claims.getStringListClaim("amr")).isNotEmpty();
        assertThat(claims.getClaim("national_admin")).isNull();

        HttpResponse<String> userinfo = http.send(
                HttpRequest.newBuilder(at("/userinfo"))
                        .header(
                                "Authorization",
                                "Bearer " + JSONObjectUtils.parse(answer.body()).get("access_token"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(JSONObjectUtils.parse(userinfo.body())).containsEntry("sub", person.subject());
    }

    @Test
    void theNationalAdministratorCarriesTheRoleAndALowerLevelIsSaid() throws Exception {
        TestPerson admin = PEOPLE.all().stream()
                .filter(person -> person.roles().contains("national_admin"))
                .findFirst()
                .orElseThrow();
        JWTClaimsSet claims = accepted(idToken(admin, Assurance.SUBSTANTIAL));
        assertThat(claims.getBooleanClaim("national_admin")).isTrue();
        assertThat(claims.getStringClaim("acr")).isEqualTo("idporten-loa-substantial");
    }

    @Test
    void discoveryNamesOnlyWhatTheProviderDoes() throws Exception {
        Map<String, Object> metadata = JSONObjectUtils.parse(
                get(at("/.well-known/openid-configuration")).body());
        assertThat(metadata)
                .containsEntry("issuer", provider.issuer())
                .containsEntry("response_types_supported", List.of("code"))
                .containsEntry("code_challenge_methods_supported", List.of("S256"))
                .containsEntry("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
    }

    @ParameterizedTest
    @CsvSource({
        "state,, invalid_request",
        "nonce,, invalid_request",
        "code_challenge,, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "response_type, token, unsupported_response_type",
        "scope, profile, invalid_scope",
        "request, eyJ, request_not_supported",
        "response_mode, fragment, invalid_request",
        "prompt, none, login_required"
    })
    void aFaultyRequestGoesBackWithItsError(String parameter, String value, String error) throws Exception {
        Map<String, String> request = request();
        if (value == null) {
            request.remove(parameter);
        } else {
            request.put(parameter, value);
        }
        URI back = picker.pick(authorize(request), PEOPLE.all().getFirst(), Assurance.HIGH);
        assertThat(back.toString()).startsWith(CALLBACK + "?");
        assertThat(parameters(back)).containsEntry("error", error).doesNotContainKey("code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://troms-ofoten.localhost:8080/login/callback/",
                "http://troms-ofoten.localhost:8080/login/callback?x=1",
                "http://TROMS-OFOTEN.localhost:8080/login/callback",
                "http://evil.localhost:8080/login/callback",
                "http://admin.localhost:8081/login/callback",
                "https://example.org"
            })
    void anAddressNobodyRegisteredIsNeverRedirectedTo(String address) throws Exception {
        Map<String, String> request = request();
        request.put("redirect_uri", address);
        HttpResponse<String> answer = get(authorize(request));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.body()).contains("redirect_uri");
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-that-is-long-enough-for-rfc-7636",
        "code_verifier, short",
        "redirect_uri, http://finnmark.localhost:8080/login/callback",
        "code, unknown"
    })
    void aTokenNeedsTheSameVerifierAndAddressAsTheRequest(String parameter, String value) throws Exception {
        HttpResponse<String> answer = redeem(code(), Map.of(parameter, value));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSONObjectUtils.parse(answer.body())).containsEntry("error", "invalid_grant");
    }

    @Test
    void aCodeWorksOnceAndItsSecondUseTakesTheTokenBack() throws Exception {
        String code = code();
        String accessToken = String.valueOf(
                JSONObjectUtils.parse(redeem(code, Map.of()).body()).get("access_token"));
        HttpResponse<String> again = redeem(code, Map.of());
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("used");
        HttpResponse<String> userinfo = http.send(
                HttpRequest.newBuilder(at("/userinfo"))
                        .header("Authorization", "Bearer " + accessToken)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(userinfo.statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeLivesSixtySeconds() throws Exception {
        String inTime = code();
        now.updateAndGet(time -> time.plusSeconds(60));
        assertThat(redeem(inTime, Map.of()).statusCode()).isEqualTo(200);
        String late = code();
        now.updateAndGet(time -> time.plusSeconds(61));
        assertThat(redeem(late, Map.of()).body()).contains("too old");
    }

    @Test
    void aCodeIsForTheClientThatAskedAndAClientShowsItsSecret() throws Exception {
        String code = code();
        assertThat(redeemAs("samraad-server", "wrong", code, Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(redeemAs("nobody", "x", code, Map.of()).statusCode()).isEqualTo(401);
        assertThat(redeemAs("samraad-admin", "other", code, Map.of()).body()).contains("another client");
    }

    @Test
    void aLoginFormWorksOnce() throws Exception {
        HttpResponse<String> first = get(authorize(request()));
        String form =
                URI.create(first.headers().firstValue("Location").orElseThrow()).getRawQuery()
                        + "&acr=idporten-loa-high&person="
                        + PEOPLE.all().getFirst().subject();
        assertThat(post(at("/login"), form).statusCode()).isEqualTo(303);
        assertThat(post(at("/login"), form).statusCode()).isEqualTo(410);
    }

    @Test
    void thePageSaysThatItIsASimulationInEachLanguageAndSearchesWithoutScript() throws Exception {
        for (Map.Entry<String, String> language : Map.of(
                        "nb",
                        "simulert innlogging for",
                        "nn-NO en",
                        "simulert innlogging for utvikling på eiga",
                        "fr en",
                        "simulated login")
                .entrySet()) {
            Map<String, String> request = request();
            request.put("ui_locales", language.getKey());
            URI login = URI.create(
                    get(authorize(request)).headers().firstValue("Location").orElseThrow());
            HttpResponse<String> page = get(login);
            assertThat(page.body()).contains(language.getValue()).doesNotContain("<script");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .contains("form-action 'self' http://troms-ofoten.localhost:8080;");
            String found = get(URI.create(login + "&q=sekret%C3%A6r+finnmark")).body();
            assertThat(found.split("name=\"person\"", -1)).hasSize(3);
            String hostile = get(URI.create(login + "&q=" + encode("\"><script>alert(1)</script>")))
                    .body();
            assertThat(hostile).doesNotContain("<script").contains("&quot;&gt;&lt;script&gt;");
        }
    }

    @Test
    void thePageTellsHowToSeeARefusalOnlyWhenTheLowerLevelIsNotEnough() throws Exception {
        for (Map.Entry<String, Boolean> asked : Map.of(
                        "idporten-loa-high", true,
                        "idporten-loa-high idporten-loa-substantial", false,
                        "idporten-loa-substantial", false)
                .entrySet()) {
            Map<String, String> request = request();
            request.put("acr_values", asked.getKey());
            URI login = URI.create(
                    get(authorize(request)).headers().firstValue("Location").orElseThrow());
            assertThat(get(login).body().contains("Tjenesten ba om nivået"))
                    .as(asked.getKey())
                    .isEqualTo(asked.getValue());
        }
    }

    @Test
    void cancellingGoesBackAsRefused() throws Exception {
        String request = URI.create(get(authorize(request()))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawQuery();
        HttpResponse<String> answer = post(at("/login"), request + "&action=cancel");
        assertThat(parameters(URI.create(answer.headers().firstValue("Location").orElseThrow())))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "st&te=æ");
    }

    @Test
    void aLogoutTellsTheClientBehindTheBrowsersBackEvenAfterARestart() throws Exception {
        TestPerson person = PEOPLE.all().getFirst();
        String token = idToken(person, Assurance.HIGH);
        String issuer = provider.issuer();
        HttpResponse<String> answer = get(at("/endsession?id_token_hint=" + token + "&state=z&post_logout_redirect_uri="
                + encode(FRONT.toString())));
        assertThat(answer.headers().firstValue("Location")).contains(FRONT + "?state=z");
        String logout = logoutTokens.poll(5, TimeUnit.SECONDS);
        JWKSet keys = JWKSet.parse(get(at("/jwks")).body());
        var claims = new LogoutTokenValidator(
                        new Issuer(issuer), new ClientID("samraad-server"), JWSAlgorithm.RS256, keys)
                .validate(SignedJWT.parse(logout));
        assertThat(claims.getSessionID().getValue())
                .isEqualTo(SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid"));
        assertThat(claims.getSubject()).extracting(Identifier::getValue).isEqualTo(person.subject());

        provider.close();
        int port = URI.create(issuer).getPort();
        provider = SimulatedIdPorten.start(
                PROOF,
                port,
                PEOPLE,
                List.of(new RelyingParty(
                        "samraad-server",
                        "x",
                        Set::of,
                        Set::of,
                        Optional.of(URI.create("http://localhost:" + application.port() + "/")))),
                folder.resolve("secrets/signing-key.json"),
                clock);
        assertThat(get(at("/endsession?id_token_hint=" + token)).statusCode()).isEqualTo(200);
        assertThat(logoutTokens.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void aLogoutNeverRedirectsToAnAddressNobodyRegisteredNorOnAForgedHint() throws Exception {
        String token = idToken(PEOPLE.all().getFirst(), Assurance.HIGH);
        for (String query : List.of(
                "id_token_hint=" + token + "&post_logout_redirect_uri=" + encode("https://example.org/"),
                "post_logout_redirect_uri=" + encode(FRONT.toString()),
                "id_token_hint=" + token.substring(0, token.length() - 6) + "AAAAAA")) {
            HttpResponse<String> answer = get(at("/endsession?" + query));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).as(query).isEmpty();
        }
        assertThat(logoutTokens).isEmpty();
    }

    @Test
    void endingAPersonsLoginsTellsTheClientAndStopsUserinfo() throws Exception {
        TestPerson person = PEOPLE.all().getFirst();
        idToken(person, Assurance.HIGH);
        provider.endSessionsOf(person);
        assertThat(logoutTokens.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void itDoesNotStartOutsideLocalUse() {
        for (Map<String, String> environment : List.<Map<String, String>>of(
                Map.of(),
                Map.of("SAMRAAD_ENV", "production"),
                Map.of("SAMRAAD_ENV", "Local"),
                Map.of("SAMRAAD_ENV", ""))) {
            assertThatThrownBy(() -> LocalUse.confirmedBy(environment))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SAMRAAD_ENV=local");
        }
        // The proof has no other source: nothing in this module can start a provider without asking for it.
        assertThat(LocalUse.class.getConstructors()).isEmpty();
        assertThat(SimulatedIdPorten.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(SimulatedIdPorten.class.getMethods())
                        .filter(method -> method.getReturnType() == SimulatedIdPorten.class))
                .allSatisfy(method -> assertThat(method.getParameterTypes()).contains(LocalUse.class));
    }

    @Test
    void theSigningKeyIsReadByItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("secrets/signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aParameterGivenTwiceIsRefused() throws Exception {
        URI twice = URI.create(authorize(request()) + "&state=other");
        assertThat(get(twice).statusCode()).isEqualTo(400);
    }

    private JWTClaimsSet accepted(String token) throws Exception {
        JWKSet keys = JWKSet.parse(get(at("/jwks")).body());
        return new IDTokenValidator(
                        new Issuer(provider.issuer()),
                        new ClientID("samraad-server"),
                        new com.nimbusds.jose.proc.JWSVerificationKeySelector<>(
                                JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)),
                        null)
                .validate(SignedJWT.parse(token), new Nonce("n-1"))
                .toJWTClaimsSet();
    }

    private String idToken(TestPerson person, Assurance assurance) throws Exception {
        String code = value(parameters(picker.pick(authorize(request()), person, assurance)), "code");
        return String.valueOf(
                JSONObjectUtils.parse(redeem(code, Map.of()).body()).get("id_token"));
    }

    private String code() throws Exception {
        return value(parameters(picker.pick(authorize(request()), PEOPLE.all().getFirst(), Assurance.HIGH)), "code");
    }

    private static Map<String, String> request() throws Exception {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("client_id", "samraad-server");
        request.put("redirect_uri", CALLBACK.toString());
        request.put("response_type", "code");
        request.put("scope", "openid profile");
        request.put("state", "st&te=æ");
        request.put("nonce", "n-1");
        request.put(
                "code_challenge",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII))));
        request.put("code_challenge_method", "S256");
        request.put("acr_values", "idporten-loa-high");
        return request;
    }

    private URI authorize(Map<String, String> request) {
        return at("/authorize?" + form(request));
    }

    private HttpResponse<String> redeem(String code, Map<String, String> changes) throws Exception {
        return redeemAs("samraad-server", "s:e cret/æ", code, changes);
    }

    private HttpResponse<String> redeemAs(String client, String secret, String code, Map<String, String> changes)
            throws Exception {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("grant_type", "authorization_code");
        body.put("code", code);
        body.put("redirect_uri", CALLBACK.toString());
        body.put("code_verifier", VERIFIER);
        body.putAll(changes);
        String pair = encode(client) + ":" + encode(secret);
        return http.send(
                HttpRequest.newBuilder(at("/token"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)))
                        .POST(HttpRequest.BodyPublishers.ofString(form(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(provider.issuer() + path);
    }

    private static Map<String, String> parameters(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
