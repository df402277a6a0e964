package no.samraad.platform.web;

import io.micronaut.http.HttpStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal. A browser gets a page, a program gets the same words as {@code application/problem+json}
 * (RFC 9457), whose {@code type} is {@code /problems/<id>}.
 *
 * @param id the rule that refused, or the code of an {@link ErrorKind}
 * @param words what to say, in the caller's language; empty when the kind's own words are used
 * @param extensions further members of the JSON, such as {@code finding}
 * @param page what a browser sees; empty for the error page
 * @param kept what was typed, for the error page to give back
 */
public record Problem(
        String id,
        HttpStatus status,
        Optional<Words> words,
        Map<String, Object> extensions,
        Optional<Page> page,
        List<String> kept)
        implements Answer {

    /**
     * @param title what was refused, short
     * @param detail why, and what would help: the same words as on the page
     */
    public record Words(String title, String detail) {}

    public Problem {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
        kept = List.copyOf(kept);
    }

    /** A refusal that no rule of the statutes gives, in the words of its kind. */
    public static Problem of(ErrorKind kind) {
        return new Problem(kind.code(), kind.status(), Optional.empty(), Map.of(), Optional.empty(), List.of());
    }

    /** A refusal by a rule (422). */
    public static Problem refusedBy(String ruleId, Words words) {
        return new Problem(
                ruleId, HttpStatus.UNPROCESSABLE_ENTITY, Optional.of(words), Map.of(), Optional.empty(), List.of());
    }

    /** Nothing of that name in this community; also the answer to another community's id. */
    public static Problem notFound() {
        return of(ErrorKind.NOT_FOUND);
    }

    /** The same refusal with one more member in its JSON. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(id, status, words, more, page, kept);
    }

    /** The same refusal, which a browser sees on {@code shown}: usually the form as it was typed. */
    public Problem on(Page shown) {
        return new Problem(id, status, words, extensions, Optional.of(shown.withStatus(status)), kept);
    }

    /** The same refusal, whose error page gives back what was typed: for a form that cannot be shown again. */
    public Problem keeping(Form typed) {
        return new Problem(id, status, words, extensions, page, typed.written());
    }
}
