package no.samraad.statutes.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.ActClauses;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.RuleCode;
import no.samraad.statutes.trial.AskedFields;

/** The lawyers' reference of rule kinds, and of acts, out of the types and what the sources say about them. */
final class ReferencePage {
    private final SourceWords words = new SourceWords();
    private final Map<String, Class<?>> parts = new TreeMap<>();
    private final Set<Class<?>> told = new java.util.HashSet<>();
    private final StringBuilder out = new StringBuilder();

    private final Abbreviations abbreviations;

    private ReferencePage(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Every rule kind with its fields. */
    static String ofRuleKinds() {
        ReferencePage page = new ReferencePage(Abbreviations.NONE);
        page.ruleKinds();
        page.parts();
        return page.out.toString();
    }

    /** Every act with its fields, and the clauses it is judged by. */
    static String ofActs() {
        ReferencePage page = new ReferencePage(new CaseAbbreviations());
        page.acts();
        page.parts();
        return page.out.toString();
    }

    private void acts() {
        out.append("""
                # Every act and its fields

                Generated from the engine's own types (PublishedSchemaTest says how to write it anew). This is what stands under
                `act:` in a CASE, and which clauses `expect:` can name there; how a CASE is put together, and the short forms
                of meetings, seats, attendance, votes and moments, is told in [the format](statutes-format.md#cases-what-you-expect-of-the-statutes).
                A field marked with * may be left out: it is then that of the meeting, empty, or "not known".

                A clause is named by the code of its rule kind and its own word, such as `D6.notice-in-time`, in what is expected,
                in what `judge` prints and in the records alike. Under each act stand the clauses it can be judged by, its own
                name first: that one is the act as a whole. Which of them a judgement holds depends on the rules and on what
                happened. Who breaks a clause *of competence* is refused; one *of order* can be broken with a reason that is
                recorded.

                | act | what is done |
                |---|---|
                """);
        Map<String, Class<?>> acts = Shape.leaves(Act.class);
        acts.forEach((name, act) -> out.append("| [`")
                .append(name)
                .append("`](#")
                .append(name)
                .append(") | ")
                .append(words.of(act).orElse(""))
                .append(" |\n"));
        out.append('\n');
        acts.forEach((name, act) -> {
            out.append("## `").append(name).append("`\n\n");
            words.of(act).ifPresent(text -> out.append(text).append("\n\n"));
            RecordComponent[] components = act.getRecordComponents();
            Class<?> facts = components.length == 1 ? components[0].getType() : act;
            if (facts.isRecord()) {
                fields(facts);
            } else {
                out.append("Holds ")
                        .append(form(components[0].getGenericType()))
                        .append(".\n\n");
            }
            out.append("Clauses:\n\n");
            for (Clause clause : ActClauses.of(act)) {
                out.append("- `").append(clause.ruleId()).append('`');
                if (clause.code() == RuleCode.ACT) {
                    out.append(": the act as a whole");
                } else {
                    words.of(clause).ifPresent(text -> out.append(": ").append(text.replaceFirst("^[A-Z]\\d+: ", "")));
                    out.append(
                            switch (clause.ruleClass()) {
                                case COMPETENCE -> " *Of competence.*";
                                case ORDER -> " *Of order.*";
                            });
                }
                out.append('\n');
            }
            out.append('\n');
        });
        out.append("""
                ## What may be asked for

                Where a fact is missing the act is undetermined, and `judge` says which fact and which field. Name it under `asks:`
                to expect that.

                | fact | meaning | field of the act |
                |---|---|---|
                """);
        for (Fact fact : Fact.values()) {
            if (!AskedFields.paths(fact).isEmpty()) {
                out.append("| `")
                        .append(Shape.name(fact.name()))
                        .append("` | ")
                        .append(words.of(fact).orElse(""))
                        .append(" | `")
                        .append(String.join("` or `", AskedFields.paths(fact)))
                        .append("` |\n");
            }
        }
        out.append('\n');
    }

    private void ruleKinds() {
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
    }

    private void parts() {
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
                                            + (mayBeLeftOut(component) ? "*" : "") + "("
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
                    .append(mayBeLeftOut(component) ? " *" : "")
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

    private boolean mayBeLeftOut(RecordComponent component) {
        return Shape.optional(component) || abbreviations.mayBeLeftOut(component);
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
