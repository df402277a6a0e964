package no.samraad.local.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A mapping in a YAML file. Every reading that fails is an {@link IllegalArgumentException} that names the place.
 *
 * @param where the way to it from the top, such as {@code bodies[1].seats[3]}
 */
public record YamlNode(String where, Map<?, ?> values) {

    /** A file on the class path. */
    public static YamlNode resource(String path) {
        try (InputStream file = YamlNode.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return of(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static YamlNode of(String yaml) {
        return of("yaml", yaml);
    }

    private static YamlNode of(String name, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object top = new Yaml(new SafeConstructor(options)).load(yaml);
        if (!(top instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(name + " is no mapping");
        }
        return new YamlNode("", map);
    }

    /** A text, number or date as it is written; it must be there. */
    public String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(at(name) + " is missing"));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    /** A date written in quotes, {@code "2025-12-10"}. */
    public LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> new IllegalArgumentException(at(name) + " is missing"));
    }

    public Optional<LocalDate> optionalDate(String name) {
        try {
            return optional(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException(at(name) + " is no date", notADate);
        }
    }

    public int number(String name) {
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(at(name) + " is no number");
    }

    /** A list of texts; none when it is left out. */
    public List<String> texts(String name) {
        return items(name).stream().map(String::valueOf).toList();
    }

    /** A list of mappings; none when it is left out. */
    public List<YamlNode> list(String name) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Object item : items(name)) {
            nodes.add(node(at(name) + "[" + nodes.size() + "]", item));
        }
        return List.copyOf(nodes);
    }

    /** A mapping; it must be there. */
    public YamlNode node(String name) {
        return node(at(name), values.get(name));
    }

    /** All of it, as texts, in the order of the file. */
    public Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        return texts;
    }

    private static YamlNode node(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(place, map);
        }
        throw new IllegalArgumentException(place + " is no mapping");
    }

    private List<?> items(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(at(name) + " is no list");
    }

    private String at(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
