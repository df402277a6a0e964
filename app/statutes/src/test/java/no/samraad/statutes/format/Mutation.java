package no.samraad.statutes.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes one thing somewhere in a tree of lists and mappings. */
final class Mutation {
    private static final List<Object> VALUES = List.of(
            "x",
            "",
            "2",
            2,
            0,
            -1,
            true,
            "true",
            "1/2",
            "0/0",
            "12/0",
            "2025-02-29",
            "2024-02-29",
            "25:00",
            "12:30",
            List.of(),
            List.of("x"),
            List.of(1),
            Map.of(),
            Map.of("x", 1),
            "not-stated",
            "shall",
            "ssu");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Changes a tree in place; its lists and mappings must take changes. */
    void change(Map<String, Object> tree) {
        List<Object> inner = new ArrayList<>();
        collect(tree, inner);
        Object place = inner.get(random.nextInt(inner.size()));
        if (place instanceof Map<?, ?>) {
            changeMembers(cast(place));
        } else {
            changeElements(castList(place));
        }
    }

    private void changeMembers(Map<String, Object> members) {
        if (members.isEmpty() || random.nextInt(6) == 0) {
            members.put("surplus", any());
            return;
        }
        String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        Object value = members.get(name);
        switch (random.nextInt(5)) {
            case 0 -> members.remove(name);
            case 1 -> {
                members.remove(name);
                members.put(misspelt(name), value);
            }
            case 2 -> members.put(name, List.of(value));
            default -> members.put(name, any());
        }
    }

    private void changeElements(List<Object> elements) {
        if (elements.isEmpty() || random.nextInt(3) == 0) {
            elements.add(any());
        } else if (random.nextInt(3) == 0) {
            elements.remove(random.nextInt(elements.size()));
        } else {
            elements.set(random.nextInt(elements.size()), any());
        }
    }

    private Object any() {
        return SchemaAgreementTest.copyOf(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** A name with two neighbours in each other's place, or a letter too many. */
    static String misspelt(String name) {
        for (int at = 1; at < name.length(); at++) {
            if (name.charAt(at) != name.charAt(at - 1)) {
                return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
            }
        }
        return name + "x";
    }

    private static void collect(Object value, List<Object> inner) {
        switch (value) {
            case Map<?, ?> members -> {
                inner.add(members);
                members.values().forEach(member -> collect(member, inner));
            }
            case List<?> elements -> {
                inner.add(elements);
                elements.forEach(element -> collect(element, inner));
            }
            default -> {}
        }
    }

    @SuppressWarnings("unchecked") // trees have texts as names
    private static Map<String, Object> cast(Object members) {
        return (LinkedHashMap<String, Object>) members;
    }

    @SuppressWarnings("unchecked") // trees hold anything
    private static List<Object> castList(Object elements) {
        return (ArrayList<Object>) elements;
    }
}
