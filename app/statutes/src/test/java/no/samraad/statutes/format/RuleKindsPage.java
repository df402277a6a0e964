package no.samraad.statutes.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Provision;

/** The lawyers' reference of all rule kinds, out of the types and what the sources say about them. */
final class RuleKindsPage {
    private final SourceWords words = new SourceWords();
    private final Map<String, Class<?>> parts = new TreeMap<>();
    private final Set<Class<?>> told = new java.util.HashSet<>();
    private final StringBuilder out = new StringBuilder();

    static String markdown() {
        RuleKindsPage page = new RuleKindsPage();
        page.write();
        return page.out.toString();
    }

    private void write() {
        out.append("""
                # Every rule kind and its fields

                Generated from the engine's own types (PublishedSchemaTest says how to write it anew). How a document is put
                together is told in [the format](statutes-format.md); the codes are those of the catalogue. A field marked
                with * may be left out.

                """);
        for (Class<?> family : Provision.class.getPermittedSubclasses()) {
            out.append("## ")
                    .append(sentence(words.of(family).orElse(family.getSimpleName())))
                    .append("\n\n");
            Map<String, Class<?>> kinds = new LinkedHashMap<>();
            if (family.isSealed()) {
                kinds.putAll(Shape.leaves(family));
            } else {
                kinds.put(Shape.leafName(family), family);
            }
            kinds.forEach((name, kind) -> {
                out.append("### `").append(name).append("`\n\n");
                words.of(kind).ifPresent(text -> out.append(text).append("\n\n"));
                fields(kind);
            });
        }
        out.append("## What the fields hold\n\n");
        while (parts.values().stream().anyMatch(part -> !told.contains(part))) {
            Class<?> part = parts.values().stream()
                    .filter(one -> !told.contains(one))
                    .findFirst()
                    .orElseThrow();
            told.add(part);
            part(part);
        }
    }

    private void part(Class<?> part) {
        out.append("### ").append(heading(part)).append("\n\n");
        words.of(part).ifPresent(text -> out.append(text).append("\n\n"));
        if (part.isEnum()) {
            Shape.constants(part)
                    .forEach((name, constant) -> out.append("- `")
                            .append(name)
                            .append('`')
                            .append(words.of((Enum<?>) constant)
                                    .map(text -> ": " + text)
                                    .orElse(""))
                            .append('\n'));
            out.append('\n');
        } else if (part.isSealed()) {
            Shape.leaves(part).forEach((name, leaf) -> {
                RecordComponent[] components = leaf.getRecordComponents();
                out.append("- `").append(name).append('`');
                if (components.length == 1) {
                    out.append(" with ").append(form(components[0].getGenericType()));
                } else if (components.length > 1) {
                    out.append(" with ");
                    out.append(String.join(
                            ", ",
                            Arrays.stream(components)
                                    .map(component -> "`" + Shape.name(component.getName()) + "` "
                                            + (Shape.optional(component) ? "*" : "") + "("
                                            + form(component.getGenericType()) + ")")
                                    .toList()));
                }
                words.of(leaf).ifPresent(text -> out.append(": ").append(text));
                out.append('\n');
            });
            out.append('\n');
        } else {
            fields(part);
        }
    }

    private void fields(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        if (components.length == 0) {
            out.append("Stands alone.\n\n");
            return;
        }
        if (components.length == 1 && Provision.class.isAssignableFrom(kind)) {
            out.append("Holds ").append(form(components[0].getGenericType()));
            words.of(components[0]).ifPresent(text -> out.append(": ").append(text));
            out.append(".\n\n");
            return;
        }
        out.append("| field | holds | meaning |\n|---|---|---|\n");
        for (RecordComponent component : components) {
            out.append("| `")
                    .append(Shape.name(component.getName()))
                    .append('`')
                    .append(Shape.optional(component) ? " *" : "")
                    .append(" | ")
                    .append(form(component.getGenericType()))
                    .append(" | ")
                    .append(words.of(component).orElse("").replace("|", "\\|"))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private String form(Type type) {
        Class<?> raw = Shape.rawOf(type);
        if (Collection.class.isAssignableFrom(raw)) {
            return "list of " + form(Shape.argument(type, 0));
        }
        if (raw == Map.class) {
            return "for each " + form(Shape.argument(type, 0)) + " " + form(Shape.argument(type, 1));
        }
        if (raw == Fraction.class) {
            return "share such as `2/3`";
        }
        if (raw.isEnum() || raw.isSealed() || (raw.isRecord() && !Shape.wrapsText(raw))) {
            parts.putIfAbsent(heading(raw), raw);
            return "[" + heading(raw) + "](#" + heading(raw).replace(" ", "-") + ")";
        }
        if (raw.isRecord()) {
            return "text (" + heading(raw) + ")";
        }
        return switch (raw.getSimpleName()) {
            case "String" -> "text";
            case "int", "long", "Integer", "Long" -> "whole number";
            case "boolean", "Boolean" -> "`true` or `false`";
            case "LocalDate" -> "date such as `2025-06-12`";
            case "LocalTime" -> "time such as `15:30`";
            default -> "moment";
        };
    }

    private static String heading(Class<?> type) {
        return Shape.name(type.getSimpleName()).replace('-', ' ');
    }

    private static String sentence(String words) {
        int end = words.indexOf(". ");
        String first = end < 0 ? words : words.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
