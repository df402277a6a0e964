package no.samraad.statutes.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Judgement;

/**
 * A judgement as values for JSON, the same from the command and from every address: each clause has the name it has in cases
 * and records, such as {@code B2.one-person-one-seat}.
 */
public final class JudgementTree {
    private JudgementTree() {}

    /** Texts, numbers, truths, lists of these and mappings to these. */
    public static Map<String, Object> of(Judgement judgement) {
        return named(TreeWriter.members(judgement));
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        Map<String, Object> named = new LinkedHashMap<>();
        members.forEach((name, value) -> named.put(
                String.valueOf(name),
                name.equals("clause") && value instanceof String constant ? ruleIdOf(constant) : value(value)));
        return named;
    }

    private static Object value(Object tree) {
        return switch (tree) {
            case Map<?, ?> members -> named(members);
            case List<?> elements -> elements.stream().map(JudgementTree::value).toList();
            default -> tree;
        };
    }

    private static String ruleIdOf(String constant) {
        return Shape.constants(Clause.class).get(constant) instanceof Clause clause ? clause.ruleId() : constant;
    }
}
