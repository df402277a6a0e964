package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.samraad.platform.assets.StaticFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample is also written to {@code target/pages}, to be opened and looked at. */
@DisplayName("The parts every page is made of")
class PartsTest {
    private static final Pattern STATIC = Pattern.compile("/static/[0-9a-f]+/");
    private static final Path PAGES = Path.of("target", "pages");
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String sample(String view) throws IOException {
        var answer = site.get("/prove/deler/" + view);
        assertThat(answer.statusCode()).isEqualTo(200);
        Files.createDirectories(PAGES);
        String local = STATIC.matcher(answer.body()).replaceAll("../classes/static/");
        Files.writeString(PAGES.resolve(view + ".html"), local);
        Files.writeString(
                PAGES.resolve(view + "-dark.html"),
                local.replace("data-color-scheme=\"auto\"", "data-color-scheme=\"dark\""));
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"duties", "form", "room", "front", "member"})
    void every_sample_renders_without_a_missing_word_an_inline_script_or_style(String view) throws IOException {
        assertThat(sample(view))
                .doesNotContain("??", "th:", " style=", "<style", "onclick", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .containsOnlyOnce("<main")
                .containsOnlyOnce("<h1")
                .endsWith("</html>\n");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_says_what_is_wrong_twice() throws IOException {
        String form = sample("form");
        assertThat(form)
                .contains("value=\"&lt;b&gt;Linken&lt;/b&gt; &quot;møtesenter&quot;\"")
                .contains("value=\"31.02.2025\"")
                .contains(
                        "<a class=\"ds-link\" href=\"#dato\">Skriv datoen som dd.mm.åååå, for eksempel 10.12.2025.</a>")
                .contains("id=\"dato-error\">Skriv datoen som dd.mm.åååå, for eksempel 10.12.2025.</p>")
                .contains("aria-invalid=\"true\" aria-describedby=\"dato-help dato-error\"")
                .contains("Teksten er for lang. Her er det plass til 2000 tegn.")
                .contains("name=\"version\" value=\"7\"")
                .contains("name=\"csrf\" value=\"csrf-sample\"")
                .containsPattern("name=\"idempotency_key\" value=\"[0-9a-f-]{36}\"");
        assertThat(form)
                .as("a field that is right says so by silence")
                .contains("id=\"sted\"")
                .doesNotContain("sted-error");
    }

    @Test
    void a_form_without_errors_has_no_summary() {
        assertThat(site.get("/prove/deler/member").body()).doesNotContain("ds-error-summary");
    }

    @Test
    void the_line_of_a_meeting_marks_where_it_is() throws IOException {
        assertThat(sample("form"))
                .contains("<li class=\"now\" aria-current=\"step\">")
                .contains("(ferdig)", "(nå)", "(kommer)");
    }

    @Test
    void the_menu_marks_the_entry_this_page_lies_under() throws IOException {
        assertThat(sample("duties"))
                .containsPattern("<a href=\"/prove/deler\"[^>]* aria-current=\"page\"[^>]*><span>Språk</span></a>")
                .containsOnlyOnce("aria-current=\"page\"");
    }

    @Test
    void the_local_clock_is_shown_in_local_use() throws IOException {
        assertThat(sample("duties")).contains("Lokal klokke", "mandag 24. november 2025", "action=\"/lokal/klokke\"");
    }

    @Test
    void in_production_nobody_sees_a_clock_to_move() {
        try (Site production = Site.inProduction()) {
            assertThat(production.get("/prove/deler/duties").body()).doesNotContain("Lokal klokke", "/lokal/klokke");
        }
    }

    @Test
    void languages_log_out_and_coming_back_are_plain_forms() throws IOException {
        assertThat(sample("duties"))
                .contains("action=\"/sprak\"", "action=\"/logg-ut\"")
                .contains("name=\"til\" value=\"/prove/deler/duties\"")
                .containsPattern("<button class=\"plain\" name=\"sprak\" value=\"en\"\\s+lang=\"en\">English</button>")
                .doesNotContain("value=\"nb\"");
        assertThat(sample("front")).contains("action=\"/logg-inn\"").doesNotContain("/logg-ut");
    }

    @Test
    void every_class_the_parts_use_has_a_style() throws IOException {
        String style = new String(
                        site.bean(StaticFiles.class)
                                .find("samraad.css")
                                .orElseThrow()
                                .bytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                + new String(
                        site.bean(StaticFiles.class)
                                .find("vendor/designsystemet/components.css")
                                .orElseThrow()
                                .bytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        var named = Pattern.compile("class=\"([^\"]+)\"");
        for (String view : List.of("duties", "form", "room", "front", "member")) {
            var classes = named.matcher(sample(view));
            while (classes.find()) {
                for (String one : classes.group(1).split(" ")) {
                    if (!one.isBlank() && !one.equals("what") && !one.equals("next")) {
                        assertThat(style).as(view).contains("." + one);
                    }
                }
            }
        }
    }
}
