package no.samraad.statutes.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.provision.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Describes the text form of a record in JSON Schema (draft 2020-12), out of the same types and the same shape that the
 * reader goes by. It says what a schema can say; bounds that a record itself holds are told by the reader alone.
 */
public final class JsonSchema {
    /** What is written about a type, a field or a name; the schema is true without it. */
    public interface Descriptions {
        /** No descriptions. */
        Descriptions NONE = new Descriptions() {};

        /** What a type is. */
        default Optional<String> of(Class<?> type) {
            return Optional.empty();
        }

        /** What a field of a record is. */
        default Optional<String> of(RecordComponent field) {
            return Optional.empty();
        }

        /** What a constant of an enum means. */
        default Optional<String> of(Enum<?> constant) {
            return Optional.empty();
        }
    }

    private static final String ANY_TEXT = "\\S";

    private final Abbreviations abbreviations;
    private final Descriptions descriptions;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, Class<?>> defined = new LinkedHashMap<>();

    private JsonSchema(Abbreviations abbreviations, Descriptions descriptions) {
        this.abbreviations = abbreviations;
        this.descriptions = descriptions;
    }

    /**
     * The schema of a record as {@link RecordText} reads it.
     *
     * @param root the record
     * @param name its name in the schema's own id, such as {@code statutes}
     */
    public static Map<String, Object> of(Class<? extends Record> root, String name, Descriptions descriptions) {
        return of(root, name, Abbreviations.NONE, descriptions);
    }

    static Map<String, Object> of(
            Class<? extends Record> root, String name, Abbreviations abbreviations, Descriptions descriptions) {
        JsonSchema schema = new JsonSchema(abbreviations, descriptions);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", "urn:samraad:schema:" + name + ":" + RecordText.FORMAT);
        whole.put("title", "Samråd " + name + ", format " + RecordText.FORMAT);
        descriptions.of(root).ifPresent(text -> whole.put("description", text));
        whole.putAll(schema.members(root));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "format", described(Map.of("const", RecordText.FORMAT), Optional.of("The version of this format.")));
        properties.putAll(asMap(whole.get("properties")));
        whole.put("properties", properties);
        List<Object> required = new ArrayList<>(List.of("format"));
        required.addAll((List<?>) whole.getOrDefault("required", List.of()));
        whole.put("required", required);
        whole.put("$defs", schema.definitions);
        return whole;
    }

    private static Map<String, Object> asMap(@Nullable Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> some) {
            some.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }

    /** What may stand where this type is declared. */
    private Map<String, Object> schema(Type type) {
        Optional<Map<String, Object>> shorter = abbreviations.shortForm(type, this::schema);
        if (shorter.isEmpty()) {
            return inFull(type);
        }
        return abbreviations.shortFormOnly(type)
                ? shorter.get()
                : Map.of("anyOf", List.of(shorter.get(), inFull(type)));
    }

    private Map<String, Object> inFull(Type type) {
        Class<?> raw = Shape.rawOf(type);
        if (Collection.class.isAssignableFrom(raw)) {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", schema(Shape.argument(type, 0)));
            if (Set.class.isAssignableFrom(raw)) {
                list.put("uniqueItems", true);
            }
            return list;
        }
        if (raw == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("type", "object");
            map.put("propertyNames", schema(Shape.argument(type, 0)));
            map.put("additionalProperties", schema(Shape.argument(type, 1)));
            return map;
        }
        if (raw == Fraction.class) {
            return text("^[0-9]{1,4}/(?!0{1,4}$)[0-9]{1,4}$");
        }
        if (raw.isSealed() || raw.isEnum() || raw.isRecord()) {
            return reference(raw);
        }
        return scalar(raw);
    }

    private static Map<String, Object> scalar(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == LocalDate.class) {
            Map<String, Object> date = text("^" + Shape.DATE + "$");
            date.put("format", "date");
            return date;
        }
        if (type == LocalTime.class) {
            return text("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$");
        }
        if (type == Instant.class) {
            Map<String, Object> moment = text("^" + Shape.DATE + "T");
            moment.put("format", "date-time");
            return moment;
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static Map<String, Object> text(String pattern) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern);
        return text;
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = nameOf(type);
        Class<?> known = defined.putIfAbsent(name, type);
        if (known == null) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition);
            descriptions.of(type).ifPresent(text -> definition.put("description", text));
            definition.putAll(define(type));
        } else if (known != type) {
            throw new IllegalStateException("two types have one name: " + known + " and " + type);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** {@code DecisionMode.Majority} as {@code decision-mode.majority}: two types of one simple name are kept apart. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String own = Shape.name(type.getSimpleName());
        return outer == null ? own : nameOf(outer) + "." + own;
    }

    private Map<String, Object> define(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isSealed()) {
            return alternatives(type);
        }
        if (Shape.wrapsText(type)) {
            return refuses(type, " ") ? text(ANY_TEXT) : Map.of("type", "string");
        }
        if (Shape.wrapsMapping(type)) {
            Map<String, Object> map = new LinkedHashMap<>(inFull(type.getRecordComponents()[0].getGenericType()));
            if (refuses(type, Map.of())) {
                map.put("minProperties", 1);
            }
            return map;
        }
        return members(type);
    }

    private Map<String, Object> constants(Class<?> type) {
        List<Object> plain = new ArrayList<>();
        List<Object> described = new ArrayList<>();
        boolean any = false;
        for (Map.Entry<String, Object> constant : Shape.constants(type).entrySet()) {
            Optional<String> words = descriptions.of((Enum<?>) constant.getValue());
            any |= words.isPresent();
            plain.add(constant.getKey());
            described.add(described(Map.of("const", constant.getKey()), words));
        }
        return any ? Map.of("oneOf", described) : Map.of("enum", plain);
    }

    private Map<String, Object> alternatives(Class<?> sealed) {
        List<Object> alone = new ArrayList<>();
        Map<String, Object> withContents = new LinkedHashMap<>();
        Shape.leaves(sealed).forEach((name, leaf) -> {
            RecordComponent[] components = leaf.getRecordComponents();
            if (mayAllBeLeftOut(components)) {
                alone.add(name);
            }
            if (components.length == 1) {
                withContents.put(name, described(schema(components[0].getGenericType()), descriptions.of(leaf)));
            } else if (components.length > 1) {
                withContents.put(name, described(reference(leaf), Optional.empty()));
            }
        });
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("type", "object");
        one.put("properties", withContents);
        one.put("additionalProperties", false);
        one.put("minProperties", 1);
        one.put("maxProperties", 1);
        if (alone.isEmpty()) {
            return one;
        }
        return withContents.isEmpty() ? Map.of("enum", alone) : Map.of("anyOf", List.of(Map.of("enum", alone), one));
    }

    private boolean mayAllBeLeftOut(RecordComponent[] components) {
        for (RecordComponent component : components) {
            if (!mayBeLeftOut(component)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeLeftOut(RecordComponent component) {
        return Shape.optional(component) || abbreviations.mayBeLeftOut(component);
    }

    private Map<String, Object> members(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = Shape.name(component.getName());
            properties.put(name, described(schema(component.getGenericType()), descriptions.of(component)));
            if (!mayBeLeftOut(component)) {
                required.add(name);
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "object");
        members.put("properties", properties);
        if (!required.isEmpty()) {
            members.put("required", required);
        }
        members.put("additionalProperties", false);
        return members;
    }

    private static Map<String, Object> described(Map<String, Object> schema, Optional<String> words) {
        if (words.isEmpty()) {
            return schema;
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", words.get());
        described.putAll(schema);
        return described;
    }

    /** Whether a record that only wraps a value refuses this one. */
    private static boolean refuses(Class<?> type, Object value) {
        try {
            Shape.constructor(type).newInstance(value);
            return false;
        } catch (InvocationTargetException refused) {
            return true;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor: " + type, impossible);
        }
    }
}
