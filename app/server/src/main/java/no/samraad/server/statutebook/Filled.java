package no.samraad.server.statutebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.provision.Provision;

/**
 * The controls of an answer as they were set, all of them valid.
 *
 * @param values by the name of the field
 * @param sentence the rule chosen among sentences; empty list when the form has none
 */
public record Filled(Map<String, List<String>> values, List<Provision> sentence) {
    public Filled {
        values = Map.copyOf(values);
        sentence = List.copyOf(sentence);
    }

    String one(String field) {
        return all(field).getFirst();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    int count(String field) {
        return Integer.parseInt(one(field));
    }

    <E extends Enum<E>> E one(String field, Class<E> type) {
        return Enum.valueOf(type, name(one(field)));
    }

    <E extends Enum<E>> Set<E> many(String field, Class<E> type) {
        Set<E> set = new LinkedHashSet<>();
        all(field).forEach(code -> set.add(Enum.valueOf(type, name(code))));
        return set;
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
