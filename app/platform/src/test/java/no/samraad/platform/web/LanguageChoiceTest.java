package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which language a page comes in")
class LanguageChoiceTest {
    private static final List<Language> OFFERED = List.of(Language.NN, Language.NB, Language.EN);
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static MutableHttpRequest<?> request() {
        return HttpRequest.GET("/");
    }

    private static MutableHttpRequest<?> with(String cookie) {
        return HttpRequest.GET("/").cookie(Cookie.of(LanguageChoice.COOKIE, cookie));
    }

    @Test
    void what_was_chosen_in_this_browser_then_the_persons_own_then_the_communitys() {
        assertThat(LanguageChoice.of(Optional.of(Language.NB), with("en"), OFFERED))
                .isEqualTo(Language.EN);
        assertThat(LanguageChoice.of(Optional.of(Language.NB), request(), OFFERED))
                .isEqualTo(Language.NB);
        assertThat(LanguageChoice.of(Optional.empty(), request(), OFFERED)).isEqualTo(Language.NN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "de", "", "nb_NO", "<script>", "en en"})
    void what_the_community_does_not_offer_is_passed_over(String cookie) {
        assertThat(LanguageChoice.of(Optional.empty(), with(cookie), OFFERED)).isEqualTo(Language.NN);
    }

    @ParameterizedTest
    @CsvSource({"no,NB", "nn-NO,NN", "'de, en;q=0.5',EN", "';;;,,,q=',NB", "se,SE"})
    void before_the_community_is_known_the_browsers_language_is_taken(String header, Language expected) {
        assertThat(LanguageChoice.ofBrowser(request().header("Accept-Language", header)))
                .isEqualTo(expected);
    }

    @Test
    void a_choice_is_kept_in_a_cookie_no_script_can_read_and_no_other_host_gets() {
        var answer = site.post("/sprak", "sprak=nn&til=/utvalg/ssu%3Fside%3D2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/utvalg/ssu?side=2");
        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("__Host-sprak=nn;")
                .contains("Path=/")
                .contains("Secure")
                .contains("HTTPOnly")
                .contains("SameSite=Lax")
                .contains("Max-Age=31536000")
                .doesNotContain("Domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/%5Cevil.example", "evil", "", "/a%0d%0aX:%20y"})
    void coming_back_never_leads_away(String address) {
        var answer = site.post("/sprak", "sprak=en&til=" + address);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sprak=klingon", "sprak=%3Cscript%3E&til=/", "sprak=en%0d%0aSet-Cookie:a%3Db"})
    void an_unknown_language_changes_nothing(String form) {
        var answer = site.post("/sprak", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }
}
