package no.samraad.platform.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Static files under addresses that carry their hash")
class StaticFilesTest {
    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    private static StaticFiles of(String... pathAndText) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathAndText.length; i += 2) {
            files.put(pathAndText[i], pathAndText[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new StaticFiles(files);
    }

    @Test
    void another_content_is_another_address() {
        assertThat(of("a.js", "1").path("a.js")).matches("/static/[0-9a-f]{16}/a\\.js");
        assertThat(of("a.js", "1").path("a.js")).isNotEqualTo(of("a.js", "2").path("a.js"));
    }

    @Test
    void a_style_sheet_names_its_fonts_by_hash_and_changes_with_them() {
        StaticFiles first = of("a.css", "src: url(fonts/x.woff2)", "fonts/x.woff2", "1");
        StaticFiles second = of("a.css", "src: url(fonts/x.woff2)", "fonts/x.woff2", "2");
        String style = new String(first.find("a.css").orElseThrow().bytes(), StandardCharsets.UTF_8);
        assertThat(style).isEqualTo("src: url(" + first.path("fonts/x.woff2") + ")");
        assertThat(first.path("a.css")).isNotEqualTo(second.path("a.css"));
    }

    @Test
    void what_is_inside_a_style_sheet_stays_there() {
        String style = "a{b:url(\"data:image/svg+xml;charset=utf-8,%3Csvg%3E\")}";
        assertThat(of("a.css", style).find("a.css").orElseThrow().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(style);
    }

    @Test
    void a_name_that_is_not_there_is_a_mistake_found_at_once() {
        assertThatThrownBy(() -> of().path("x.css")).hasMessageContaining("x.css");
        assertThatThrownBy(() -> of("a.css", "url(gone.woff2)")).hasMessageContaining("gone.woff2");
    }

    @Test
    void our_own_front_end_is_there() {
        StaticFiles files = new StaticFiles();
        for (String name : List.of(
                "samraad.css",
                "samraad.js",
                "samraad.svg",
                "vendor/htmx/htmx.min.js",
                "vendor/htmx/sse.min.js",
                "vendor/designsystemet/theme.css",
                "vendor/designsystemet/components.css",
                "vendor/inter/inter-400.woff2")) {
            assertThat(files.path(name)).endsWith(name);
        }
    }

    @Test
    void vendored_files_are_what_their_checksums_say_and_none_is_unlisted() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(VENDOR.resolve("SHA256SUMS"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = VENDOR.relativize(file).toString();
                if (!name.equals("SHA256SUMS")) {
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    found.put(name, HexFormat.of().formatHex(digest));
                }
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(listed);
        assertThat(found.keySet())
                .contains("htmx/LICENSE", "htmx/LICENSE-sse", "designsystemet/LICENSE", "inter/LICENSE");
    }

    @Test
    void one_folder_is_read_from_jars_and_directories_alike() {
        assertThat(ClasspathFolder.read("i18n")).containsKey("platform_nb.properties");
        assertThat(ClasspathFolder.read("META-INF/maven/org.slf4j")).containsKey("slf4j-api/pom.xml");
        assertThat(ClasspathFolder.read("no/such/folder")).isEmpty();
    }
}
