package no.samraad.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The template engine runs the attributes of one tag in an order of its own (insert and replace, each, if, with), whatever
 * order they are written in.
 */
@DisplayName("A template's condition is heard")
class ViewRulesTest {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern FETCHED = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern DECIDED = Pattern.compile("\\sth:(?:if|unless|each|with|switch|case)=");
    private static final Pattern EACH = Pattern.compile("\\sth:each=\"([^:\"]*):");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless)=\"([^\"]*)\"");

    @Test
    @DisplayName("no tag that fetches a fragment has a condition, a loop or a variable of its own: it would be ignored")
    void fragmentsStandInsideTheirCondition() {
        assertThat(in("<p th:if=\"${shown}\" th:replace=\"~{part :: one}\"></p>"))
                .hasSize(1);
        assertThat(in("<p\n  th:insert=\"~{part :: one(${each})}\"\n  th:each=\"each : ${all}\"></p>"))
                .hasSize(1);
        assertThat(in("<b th:if=\"${a > 1}\"><p th:replace=\"~{part :: one}\"></p></b>"))
                .isEmpty();
        assertThat(everywhere()).isEmpty();
    }

    @Test
    @DisplayName("a condition beside a loop is about what the loop goes through: the loop runs first")
    void conditionsOfALoopStandOutsideIt() {
        assertThat(in("<p th:if=\"${told.finding != null}\" th:each=\"part : ${told.finding.parts}\"></p>"))
                .hasSize(1);
        assertThat(in("<p th:each=\"part, at : ${parts}\" th:unless=\"${at.first}\"></p>"))
                .isEmpty();
        assertThat(everywhere()).isEmpty();
    }

    @Test
    @DisplayName(
            "a page says that it is HTML of today, or the browser lays it out as of last century: forms get a margin")
    void everyViewHasItsDoctype() {
        List<Path> views = views();
        assertThat(views).hasSizeGreaterThan(40);
        assertThat(views).allSatisfy(view -> assertThat(Files.readString(view)).startsWith("<!doctype html>"));
    }

    private static List<String> everywhere() {
        List<String> found = new ArrayList<>();
        int views = 0;
        for (Path view : views()) {
            views++;
            try {
                in(Files.readString(view)).forEach(tag -> found.add(view.getFileName() + ": " + tag));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        assertThat(views).isGreaterThan(40);
        return found;
    }

    private static List<String> in(String view) {
        List<String> found = new ArrayList<>();
        Matcher tags = TAG.matcher(view);
        while (tags.find()) {
            String tag = tags.group();
            boolean ignored =
                    FETCHED.matcher(tag).find() && DECIDED.matcher(tag).find();
            Matcher each = EACH.matcher(tag);
            if (ignored
                    || (each.find() && conditionOfAnother(tag, each.group(1)).isPresent())) {
                found.add(tag);
            }
        }
        return found;
    }

    /** A condition that names none of the loop's own variables. */
    private static Optional<String> conditionOfAnother(String tag, String variables) {
        Matcher condition = CONDITION.matcher(tag);
        return condition.find()
                        && Arrays.stream(variables.split(","))
                                .map(String::strip)
                                .noneMatch(name -> condition.group(1).matches(".*\\b" + name + "\\b.*"))
                ? Optional.of(condition.group(1))
                : Optional.empty();
    }

    private static List<Path> views() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("app/platform"))) {
            root = Objects.requireNonNull(root.getParent(), "not inside the project");
        }
        List<Path> views = new ArrayList<>();
        for (String part : List.of("app", "tenant-admin")) {
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                files.filter(file -> file.toString().contains("/src/main/resources/views/")
                                && file.toString().endsWith(".html"))
                        .forEach(views::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return views;
    }
}
