package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

@DisplayName("What no controller could answer")
class ErrorAnswersTest {
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
    @CsvSource({
        "/finnes/ikke,404,not-found,Vi finner ikke siden",
        "/prove/tall?antall=ni,400,bad-request,Vi forstod ikke det som ble sendt",
        "/prove/tall,400,bad-request,Vi forstod ikke det som ble sendt",
        "/prove/skjema,405,method-not-allowed,Det kan ikke gjøres her",
        "/prove/kast,500,failure,Noe gikk galt hos oss"
    })
    void people_get_a_kind_page_and_programs_a_problem(String path, int status, String kind, String title) {
        var page = site.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", "href=\"/\"", "Gå til forsiden")
                .doesNotContain("Exception", "hemmelig", "no.samraad", "micronaut");

        var problem = site.get(path, "Accept", "application/problem+json");
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(problem.body())
                .contains("\"type\":\"/problems/" + kind + "\"", "\"title\":\"" + title + "\"", "\"status\":" + status)
                .doesNotContain("Exception", "hemmelig");
    }

    @Test
    void a_body_that_is_too_large_is_refused_kindly() {
        var answer = site.post("/prove/skjema", "a=" + "x".repeat(40_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det du sendte, er for stort");
    }

    @Test
    void a_body_of_another_type_is_refused_kindly() {
        var answer = site.post("/prove/skjema", "<a/>", "Content-Type", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Den typen innhold tar vi ikke imot her");
    }

    @Test
    void what_a_method_is_refused_for_is_said_to_programs() {
        assertThat(site.get("/prove/skjema").headers().firstValue("allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
    }

    @Test
    void in_the_browsers_language_or_the_one_chosen_before() {
        assertThat(site.get("/finnes/ikke", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"en\"", "We cannot find the page");
        assertThat(site.get("/finnes/ikke", "Accept-Language", "en", "Cookie", "__Host-sprak=nn")
                        .body())
                .contains("Vi finn ikkje sida");
    }

    @Test
    void an_address_under_the_api_answers_json_unless_a_page_is_asked_for() {
        assertThat(site.get("/api/v1/ingenting").headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(site.get("/api/v1/ingenting", "Accept", "text/html")
                        .headers()
                        .firstValue("content-type"))
                .hasValue("text/html; charset=utf-8");
    }

    @Test
    void nothing_of_an_address_comes_back_unescaped() {
        assertThat(site.get("/%3Cscript%3Ealert(1)%3C/script%3E?a=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("<script>alert", "\"><script");
    }

    @Test
    void our_own_faults_are_logged_without_what_they_said_and_counted() {
        var logger = (Logger) LoggerFactory.getLogger("no.samraad.platform.problem");
        var everything = (Logger) LoggerFactory.getLogger("ROOT");
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        everything.addAppender(seen);
        double before = failures();
        site.get("/prove/kast");
        everything.detachAppender(seen);
        assertThat(logger.isErrorEnabled()).isTrue();
        assertThat(failures()).isEqualTo(before + 1);
        assertThat(seen.list).hasSize(1);
        assertThat(seen.list.getFirst().getFormattedMessage())
                .contains("IllegalStateException", "SampleController.failing")
                .doesNotContain("hemmelig");
        assertThat(seen.list.getFirst().getThrowableProxy()).isNull();
    }

    private static double failures() {
        return site.bean(MeterRegistry.class)
                .counter("samraad.errors", "kind", ErrorKind.FAILURE.code())
                .count();
    }
}
