package no.samraad.platform.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed. Every answer to a form gets it back, so that nothing typed is lost; reading a
 * field never fails, it says what is there.
 */
public final class Form {
    private static final Form EMPTY = new Form(Map.of());

    private static final Set<String> UNSEEN = Set.of("csrf", "idempotency_key", "version");
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("|(?![0-9]{5})[a-z0-9_-]{1,14}|(?:[a-z]{3}_)?[0-9a-f-]{36}");

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    public static Form empty() {
        return EMPTY;
    }

    /** A form from a decoded body: each value is a text or several. */
    public static Form of(@Nullable Map<String, Object> body) {
        if (body == null) {
            return EMPTY;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        body.forEach((name, value) -> fields.put(name, texts(value)));
        return new Form(fields);
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Form::text).toList();
        }
        return List.of(text(value));
    }

    /** Line ends as the database keeps them; a NUL, which PostgreSQL refuses, is dropped. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n").replace("\0", "");
    }

    /** What was typed in a field, without outer space; empty when the field is missing. */
    public String text(String name) {
        return typed(name).strip();
    }

    /** What was typed in a field, to the letter. */
    public String typed(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field that may come several times. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The same form with this in one field. */
    public Form with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(name, texts(value));
        return new Form(more);
    }

    /** The names of the fields, in the order they were sent. */
    public Collection<String> names() {
        return fields.keySet();
    }

    /** What looks as if someone wrote it, in the order it was sent: no marks, ids, keys, small numbers or choices of a list. */
    public List<String> written() {
        return fields.entrySet().stream()
                .filter(field -> !UNSEEN.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(text -> !NOT_WRITTEN.matcher(text).matches())
                .toList();
    }

    public Optional<UUID> uuid(String name) {
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String name) {
        try {
            return Optional.of(Integer.valueOf(text(name)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What makes a second submission of the same form recognisable. */
    public Optional<UUID> idempotencyKey() {
        return uuid("idempotency_key");
    }

    /** Which version of the thing the page showed; empty when the form carries none. */
    public Optional<Integer> version() {
        return number("version");
    }
}
