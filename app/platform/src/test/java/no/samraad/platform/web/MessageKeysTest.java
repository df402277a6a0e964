package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks the sources of every module, so that no room needs a test of its own for its words. */
@DisplayName("No page lacks a word in any language")
class MessageKeysTest {
    private static final List<Language> WHOLE = List.of(Language.NB, Language.NN, Language.EN);
    private static final Pattern KEY = Pattern.compile("#\\{\\s*([a-z][a-z0-9.-]*)(?![a-z0-9.-]|__)");
    private static final Pattern PREFIX = Pattern.compile("#\\{\\s*([a-z][a-z0-9.-]*)__");
    private static final Pattern PHRASE =
            Pattern.compile("phrases\\.(of|from|count)\\(\\s*'([a-z][a-z0-9.-]*)'\\s*([,)+])");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("app/platform"))) {
            here = Objects.requireNonNull(here.getParent(), "not inside the project");
        }
        return here;
    }

    private static List<Path> resources(String folder, String ending) {
        List<Path> found = new ArrayList<>();
        for (String house : List.of("app", "tenant-admin", "infra")) {
            try (Stream<Path> files = Files.walk(root().resolve(house))) {
                files.filter(file -> file.toString().contains("/src/main/resources/" + folder + "/")
                                && file.toString().endsWith(ending))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Properties words(Language language) throws IOException {
        Properties all = new Properties();
        for (Path file : resources("i18n", "_" + language.code() + ".properties")) {
            Properties some = new Properties();
            some.load(new StringReader(Files.readString(file)));
            all.putAll(some);
        }
        return all;
    }

    @Test
    void the_same_keys_in_bokmal_nynorsk_and_english() throws IOException {
        Set<String> nb = words(Language.NB).stringPropertyNames();
        assertThat(nb).isNotEmpty();
        for (Language language : WHOLE) {
            assertThat(words(language).stringPropertyNames())
                    .as(language.code())
                    .containsExactlyInAnyOrderElementsOf(nb);
        }
        assertThat(nb)
                .as("Northern Sámi has no key of its own")
                .containsAll(words(Language.SE).stringPropertyNames());
    }

    @Test
    void no_text_is_empty_and_all_take_the_same_arguments() throws IOException {
        Properties nb = words(Language.NB);
        for (Language language : WHOLE) {
            Properties words = words(language);
            for (String key : words.stringPropertyNames()) {
                assertThat(words.getProperty(key))
                        .as("%s in %s", key, language.code())
                        .isNotBlank();
                assertThat(arguments(words.getProperty(key)))
                        .as("%s in %s", key, language.code())
                        .isEqualTo(arguments(nb.getProperty(key, "")));
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher arguments = ARGUMENT.matcher(text);
        while (arguments.find()) {
            found.add(arguments.group());
        }
        return found;
    }

    @Test
    void every_key_a_template_names_exists() throws IOException {
        Set<String> known = words(Language.NB).stringPropertyNames();
        List<String> missing = new ArrayList<>();
        List<Path> templates = resources("views", ".html");
        assertThat(templates).isNotEmpty();
        for (Path template : templates) {
            missing.addAll(unknown(Files.readString(template), known).stream()
                    .map(key -> template.getFileName() + ": " + key)
                    .toList());
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> unknown(String template, Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        Matcher keys = KEY.matcher(template);
        while (keys.find()) {
            if (!known.contains(keys.group(1))) {
                unknown.add(keys.group(1));
            }
        }
        Matcher prefixes = PREFIX.matcher(template);
        while (prefixes.find()) {
            if (known.stream().noneMatch(key -> key.startsWith(prefixes.group(1)))) {
                unknown.add(prefixes.group(1));
            }
        }
        Matcher phrases = PHRASE.matcher(template);
        while (phrases.find()) {
            String key = phrases.group(2);
            boolean there = switch (phrases.group(3)) {
                case "+" -> known.stream().anyMatch(k -> k.startsWith(key));
                default ->
                    phrases.group(1).equals("count")
                            ? known.contains(key + ".one") && known.contains(key + ".other")
                            : known.contains(key);
            };
            if (!there) {
                unknown.add(key);
            }
        }
        return unknown;
    }

    @Test
    void the_search_for_unknown_keys_finds_them() {
        Set<String> known = Set.of("a.b", "a.c.one", "a.c.other", "step.now");
        assertThat(unknown(
                        "#{a.b} #{a.b(${x})} ${phrases.of('a.b')} ${phrases.count('a.c', 2)} #{step.__${s}__}", known))
                .isEmpty();
        assertThat(unknown("th:text=\"#{a.x}\"", known)).containsExactly("a.x");
        assertThat(unknown("${#strings.concat(#{a.b}, #{a.bb(${1})})}", known)).containsExactly("a.bb");
        assertThat(unknown("phrases.of('b.' + x)", known)).containsExactly("b.");
        assertThat(unknown("phrases.count('a.b', 3)", known)).containsExactly("a.b");
        assertThat(unknown("#{stop.__${s}__}", known)).containsExactly("stop.");
    }
}
