package no.samraad.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form, in the order of its fields. A template shows it twice: in a summary on top
 * with links, and at each field.
 */
public record FieldErrors(List<FieldError> all) {
    /**
     * @param field the name of the form's field, also its id on the page
     * @param key a message key
     * @param arguments what fills the message's {@code {0}}, {@code {1}} …
     */
    public record FieldError(String field, String key, List<Object> arguments) {}

    public FieldErrors {
        all = List.copyOf(all);
    }

    public static FieldErrors none() {
        return new FieldErrors(List.of());
    }

    /** These errors and one more. */
    public FieldErrors and(String field, String key, Object... arguments) {
        List<FieldError> more = new ArrayList<>(all);
        more.add(new FieldError(field, key, List.of(arguments)));
        return new FieldErrors(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first error of a field; empty when the field is right. */
    public Optional<FieldError> of(String field) {
        return all.stream().filter(error -> error.field().equals(field)).findFirst();
    }
}
