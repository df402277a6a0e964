package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every answer tells the browser what not to do")
class SecurityHeadersTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self' http://localhost:8090; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prove/mote",
                "/prove/odelagt",
                "/prove/nektet",
                "/prove/videre",
                "/prove/fil",
                "/prove/json",
                "/prove/kast",
                "/prove/tall?antall=ni",
                "/finnes/ikke",
                "/static/0/samraad.css",
                "/static/0/finnes-ikke.css"
            })
    void pages_errors_files_and_redirects_alike(String path) {
        var headers = site.get(path).headers();
        assertThat(headers.allValues("content-security-policy")).containsExactly(POLICY);
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(headers.allValues("cross-origin-opener-policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("permissions-policy").orElseThrow()).contains("camera=()", "microphone=()");
        assertThat(headers.allValues("cache-control")).hasSize(1);
    }

    @Test
    void without_an_identity_provider_forms_lead_home_alone() {
        assertThat(policy(null, null)).contains("form-action 'self';");
    }

    @Test
    void the_issuers_origin_is_taken_where_no_other_is_named() {
        assertThat(policy(null, "https://login.example.no/realms/samraad"))
                .contains("form-action 'self' https://login.example.no;");
        assertThat(policy("https://front.example.no", "https://login.example.no/realms/samraad"))
                .contains("form-action 'self' https://front.example.no;");
    }

    private static String policy(@Nullable String provider, @Nullable String issuer) {
        var response = HttpResponse.ok();
        new SecurityHeaders(provider, issuer).secure(response);
        return response.getHeaders().getFirst("Content-Security-Policy").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "'unsafe-inline'",
                "https://login.example.no; script-src *",
                "https://login.example.no https://evil.example",
                "https://login.example.no/path"
            })
    void what_is_no_origin_stops_the_start(String origin) {
        assertThatThrownBy(() -> new SecurityHeaders(origin, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
