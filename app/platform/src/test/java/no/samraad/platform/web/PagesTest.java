package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Answers become responses")
class PagesTest {
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_page_is_whole_escaped_and_in_the_callers_language() {
        var page = site.get("/prove/mote");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("content-language")).hasValue("nb");
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"nb\"")
                .contains("<title>Møte 9-2025 · Helsefellesskapet Prøve</title>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Máret Prøve Aslaksen")
                .contains("Hopp til innholdet")
                .doesNotContain("<script>alert")
                .doesNotContain("??")
                .doesNotContain("th:");
        assertThat(site.get("/prove/offentlig").body())
                .contains("<html lang=\"en\"")
                .contains("Skip to content")
                .contains("Log in")
                .doesNotContain("Log out");
    }

    @Test
    void what_the_signed_in_see_is_kept_nowhere() {
        assertThat(site.get("/prove/mote").headers().firstValue("cache-control"))
                .hasValue("no-store");
        assertThat(site.get("/prove/offentlig").headers().firstValue("cache-control"))
                .hasValue("private, no-cache");
    }

    @Test
    void htmx_gets_the_fragment_it_will_swap_and_nothing_else() {
        var fragment = site.get("/prove/mote", "HX-Request", "true", "HX-Target", "quorum");
        assertThat(fragment.body().strip())
                .startsWith("<div id=\"quorum\">")
                .endsWith("</div>")
                .doesNotContain("<html", "<h1");
        assertThat(fragment.headers().allValues("vary").toString()).contains("HX-Request", "HX-Target");
    }

    @Test
    void without_htmx_a_target_changes_nothing() {
        assertThat(site.get("/prove/mote", "HX-Target", "quorum").body()).contains("<html");
        assertThat(site.get(
                                "/prove/mote",
                                "HX-Request",
                                "true",
                                "HX-Target",
                                "quorum",
                                "HX-History-Restore-Request",
                                "true")
                        .body())
                .contains("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "quorum') or 1=1",
                "${7*7}",
                "~{layout}",
                "::content",
                "quorum,title",
                "..",
                "#quorum",
                "quorum*",
                "th:block",
                "html",
                "a1234567890123456789012345678901234567890123456789012345678901234567890"
            })
    void a_target_the_view_does_not_have_gives_the_whole_page_to_the_body(String target) {
        var answer = site.get("/prove/mote", "HX-Request", "true", "HX-Target", target);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html", "<h1>Møte 9-2025</h1>").doesNotContain(">49<");
    }

    @Test
    void a_whole_page_sent_to_htmx_is_put_in_the_body() {
        var answer = site.get("/prove/mote", "HX-Request", "true", "HX-Target", "missing");
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("body");
    }

    @Test
    void a_template_that_throws_gives_500_at_once_and_nothing_of_the_page_or_the_model() {
        var logger = (Logger) LoggerFactory.getLogger(Pages.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        logger.addAppender(seen);
        long before = System.nanoTime();
        var answer = site.get("/prove/odelagt");
        long seconds = (System.nanoTime() - before) / 1_000_000_000;
        logger.detachAppender(seen);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(seconds).isLessThan(5);
        assertThat(answer.body())
                .contains("Noko gjekk gale hos oss")
                .doesNotContain("Half a page", "hemmelig", "Exception");
        assertThat(seen.list).hasSize(1);
        assertThat(seen.list.getFirst().getFormattedMessage())
                .contains("samples/broken", "TemplateProcessingException")
                .doesNotContain("hemmelig");
        assertThat(seen.list.getFirst().getThrowableProxy()).isNull();
    }

    @Test
    void a_refusal_is_the_form_for_people_and_a_problem_for_programs() {
        var page = site.get("/prove/nektet", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("as typed");

        var problem = site.get("/prove/nektet", "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(problem.body())
                .contains("\"type\":\"/problems/d4-notice\"")
                .contains("\"title\":\"For sent\"")
                .contains("\"status\":422")
                .contains("\"detail\":\"Innkallingen må sendes senest onsdag.\"")
                .contains("\"finding\":{\"state\":\"NOT_MET\"}");
    }

    @Test
    void nothing_there_is_said_in_the_callers_language_inside_the_community() {
        var page = site.get("/prove/borte");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Vi finn ikkje sida", "Helsefellesskapet Prøve");
        assertThat(site.get("/prove/borte", "Accept", "application/problem+json")
                        .body())
                .contains("\"type\":\"/problems/not-found\"", "Vi finn ikkje sida");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html;q=0.9, application/json;q=0.1",
                "application/json;q=0, text/html",
                "*/*",
                "image/avif",
                "text/html;q=NaN, application/json;q=-1",
                "application/json;q=, ,,,;;;=",
                ";q=1",
                "a/b/c/d"
            })
    void whatever_does_not_ask_for_json_before_html_gets_a_page(String accept) {
        var answer = site.get("/prove/nektet", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void an_endless_accept_header_does_no_harm() {
        var answer = site.get("/prove/nektet", "Accept", "application/json," + "a/b;q=0.1,".repeat(400) + "c/d");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("as typed");
    }

    @Test
    void after_a_form_the_browser_goes_on_and_htmx_takes_the_whole_window_along() {
        var plain = site.get("/prove/videre");
        assertThat(plain.statusCode()).isEqualTo(303);
        assertThat(plain.headers().firstValue("location")).hasValue("/prove/mote?lagret=1");

        var elsewhere =
                site.get("/prove/videre", "HX-Request", "true", "HX-Current-URL", "http://localhost/prove/skjema");
        assertThat(elsewhere.statusCode()).isEqualTo(204);
        assertThat(elsewhere.headers().firstValue("HX-Redirect")).hasValue("/prove/mote?lagret=1");

        var samePage =
                site.get("/prove/videre", "HX-Request", "true", "HX-Current-URL", "http://localhost/prove/mote?x=1#y");
        assertThat(samePage.statusCode()).isEqualTo(303);
        var hostile = site.get("/prove/videre", "HX-Request", "true", "HX-Current-URL", "::not an address::");
        assertThat(hostile.statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "evil",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/\tevil",
                "javascript:alert(1)",
                "/møte"
            })
    void a_redirect_never_leaves_the_host(String path) {
        assertThatThrownBy(() -> SeeOther.to(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_is_always_an_attachment_with_a_tame_name() {
        var file = site.get("/prove/fil");
        assertThat(file.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"M_te _9_____.pdf\"; filename*=UTF-8''M%C3%B8te%20_9__%C3%A1__.pdf");
        assertThat(file.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    @Test
    void json_is_json() {
        var json = site.get("/prove/json");
        assertThat(json.body()).isEqualTo("{\"status\":200}");
        assertThat(json.headers().firstValue("content-type")).hasValue("application/json");
    }

    @Test
    void refusals_are_counted_by_what_refused() {
        var meters = site.bean(io.micrometer.core.instrument.MeterRegistry.class);
        double before =
                meters.counter("samraad.refusals", "problem", "d4-notice").count();
        site.get("/prove/nektet");
        assertThat(meters.counter("samraad.refusals", "problem", "d4-notice").count())
                .isEqualTo(before + 1);
    }

    @Test
    void every_kind_of_error_has_its_words_in_three_languages() {
        Messages messages = site.bean(Messages.class);
        for (ErrorKind kind : ErrorKind.values()) {
            for (Language language : List.of(Language.NB, Language.NN, Language.EN)) {
                for (String part : List.of("title", "text", "next")) {
                    String key = "error." + kind.code() + "." + part;
                    assertThat(messages.keys(language))
                            .as(language.code().toUpperCase(Locale.ROOT))
                            .contains(key);
                }
            }
        }
    }
}
