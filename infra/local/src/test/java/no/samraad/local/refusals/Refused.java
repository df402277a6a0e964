package no.samraad.local.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samraad.local.stack.Visited;

/**
 * One refusal as both its readers get it: the page with the form, and the problem (RFC 9457).
 *
 * @param problem the members of the JSON
 */
record Refused(Visited page, Map<String, Object> problem) {
    /** Both answers to one act; fails unless both are refusals. */
    static Refused of(Visited page, Visited program, JsonMapper json) {
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.headers().get("content-type")).startsWith("text/html");
        assertThat(program.status()).as(program.body()).isEqualTo(422);
        assertThat(program.headers().get("content-type")).startsWith("application/problem+json");
        try {
            Map<String, Object> problem = json.readValue(program.body(), Argument.mapOf(String.class, Object.class));
            assertThat(problem).containsEntry("status", 422).containsEntry("instance", program.path());
            assertThat((String) problem.get("title")).isNotBlank();
            assertThat((String) problem.get("detail")).isNotBlank();
            return new Refused(page, problem);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** It is named after this rule. */
    Refused by(String ruleId) {
        assertThat(problem).containsEntry("type", "/problems/" + ruleId);
        return this;
    }

    /** No reason would help. */
    Refused forEver() {
        assertThat(problem).containsEntry("disposition", "refused");
        return this;
    }

    /** A written reason would make it a recorded breach. */
    Refused withoutAReason() {
        assertThat(problem).containsEntry("disposition", "needs-reason");
        return this;
    }

    /** Both say this: the page, and the problem's detail or the sentences of its finding. */
    Refused saying(String... words) {
        assertThat(page.text()).contains(words);
        String said = problem.get("detail") + " " + String.join(" ", sentences());
        assertThat(said).contains(words);
        return this;
    }

    /** The part of the finding about one rule that was not kept, with what is said about it. */
    Part part(String ruleId) {
        return parts(within(problem, "finding")).stream()
                .filter(part -> ruleId.equals(part.finding().get("rule-id"))
                        && "not-met".equals(part.finding().get("outcome")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ruleId + " is no part not met of " + problem));
    }

    /**
     * One finding in the problem.
     *
     * @param finding its members
     */
    record Part(Map<?, ?> finding) {
        /** What is said in words about one aspect: {@code citations}, {@code measures}, {@code remedies}. */
        List<String> said(String aspect) {
            return ((List<?>) within((Map<?, ?>) within(finding, "sentences"), aspect))
                    .stream().map(String::valueOf).toList();
        }

        /** Found, base and required of the one count it rests on. */
        String count() {
            Map<?, ?> measure = (Map<?, ?>) ((List<?>) within(finding, "measures")).get(0);
            Map<?, ?> count = (Map<?, ?>) within(Objects.requireNonNull(measure), "count");
            return within(count, "found") + " of " + within(count, "base") + ", required " + within(count, "required");
        }
    }

    private static Object within(Map<?, ?> members, String name) {
        return Objects.requireNonNull(members.get(name), () -> name + " is not in " + members);
    }

    private List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (Part part : parts(within(problem, "finding"))) {
            all.add(String.valueOf(within((Map<?, ?>) within(part.finding(), "sentences"), "headline")));
            for (String aspect : List.of("citations", "measures", "remedies", "questions")) {
                all.addAll(part.said(aspect));
            }
        }
        return all;
    }

    private static List<Part> parts(Object finding) {
        List<Part> all = new ArrayList<>();
        if (finding instanceof Map<?, ?> one) {
            all.add(new Part(one));
            if (one.get("parts") instanceof List<?> parts) {
                parts.forEach(part -> all.addAll(parts(part)));
            }
        }
        return all;
    }
}
