package no.samraad.platform.web;

import io.micronaut.http.HttpStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A view with its model. The same page serves a whole page load and an htmx swap: {@link Pages} cuts out
 * the fragment the browser asks for.
 *
 * @param view the template under {@code views/}, without its ending, such as {@code meetings/notice}
 * @param model what the template may name; never holds an unopened database result
 */
public record Page(String view, Map<String, Object> model, HttpStatus status) implements Answer {
    private static final Pattern VIEW = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*");

    public Page {
        if (!VIEW.matcher(view).matches()) {
            throw new IllegalArgumentException("Not the name of a view: " + view);
        }
        model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
    }

    public static Page of(String view, Map<String, Object> model) {
        return new Page(view, model, HttpStatus.OK);
    }

    /** The same page with another status: 422 for a refusal, 409 for a stale form. */
    public Page withStatus(HttpStatus other) {
        return new Page(view, model, other);
    }

    /** The same page with one more name in its model. */
    public Page with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(view, more, status);
    }
}
