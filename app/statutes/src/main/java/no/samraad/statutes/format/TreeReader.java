package no.samraad.statutes.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samraad.engine.provision.Fraction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns nodes of YAML (of which JSON is a part) back into the engine's records. Reads on after a fault, so that
 * one run tells them all; a value with a fault in it is never given out.
 */
final class TreeReader {
    private static final String FRACTION = "[0-9]{1,4}/[0-9]{1,4}";

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    /** The value of a node; null after a fault. */
    @Nullable
    Object read(Node node, Type type) {
        Class<?> raw = rawOf(type);
        if (Collection.class.isAssignableFrom(raw)) {
            return readCollection(node, raw, argument(type, 0));
        }
        if (raw == Map.class) {
            return readMap(node, argument(type, 0), argument(type, 1));
        }
        if (raw.isSealed()) {
            return readAlternative(node, raw);
        }
        if (raw == Fraction.class) {
            return readFraction(node);
        }
        if (raw.isRecord()) {
            return readRecord(node, raw);
        }
        return readScalar(node, raw);
    }

    private @Nullable Object readScalar(Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            return fault(node, "a single value is expected here");
        }
        String text = scalar.getValue();
        try {
            if (type == String.class) {
                return text;
            }
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == boolean.class || type == Boolean.class) {
                return switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> fault(node, "'" + text + "' is neither true nor false");
                };
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == Instant.class) {
                return Instant.parse(text);
            }
            if (type == LocalTime.class) {
                return LocalTime.parse(text);
            }
        } catch (NumberFormatException notANumber) {
            return fault(node, "'" + text + "' is not a whole number");
        } catch (DateTimeException notADate) {
            return fault(
                    node,
                    type == LocalDate.class
                            ? "'" + text + "' is not a date such as 2025-06-12"
                            : "'" + text + "' is not a time such as 15:30");
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(
                            constant -> Shape.name(((Enum<?>) constant).name()),
                            constant -> constant,
                            (one, other) -> one,
                            LinkedHashMap::new));
            Object constant = constants.get(text);
            return constant == null ? unknown(node, text, constants.keySet()) : constant;
        }
        throw new IllegalArgumentException("cannot be read: " + type);
    }

    private @Nullable Object readFraction(Node node) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getValue().matches(FRACTION)) {
            return fault(node, "a share such as 1/2 or 2/3 is expected here");
        }
        String[] parts = scalar.getValue().split("/", 2);
        try {
            return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException noShare) {
            return fault(node, String.valueOf(noShare.getMessage()));
        }
    }

    private @Nullable Object readCollection(Node node, Class<?> type, Type element) {
        if (!(node instanceof SequenceNode sequence)) {
            return fault(node, "a list is expected here");
        }
        int before = faults.size();
        List<Object> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Object value = read(item, element);
            if (value != null) {
                if (Set.class.isAssignableFrom(type) && values.contains(value)) {
                    fault(item, "stands twice in the list");
                }
                values.add(value);
            }
        }
        if (faults.size() > before) {
            return null;
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(values) : List.copyOf(values);
    }

    private @Nullable Object readMap(Node node, Type keys, Type values) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, "names with values are expected here");
        }
        int before = faults.size();
        Map<Object, Object> read = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Object key = read(entry.getKeyNode(), keys);
            Object value = read(entry.getValueNode(), values);
            if (key != null && value != null && read.put(key, value) != null) {
                fault(entry.getKeyNode(), "stands twice");
            }
        }
        return faults.size() > before ? null : read;
    }

    /** One alternative of a sealed interface: its name alone, or its name with its contents. */
    private @Nullable Object readAlternative(Node node, Class<?> sealed) {
        Map<String, Class<?>> leaves = Shape.leaves(sealed);
        if (node instanceof ScalarNode scalar) {
            Class<?> leaf = leaves.get(scalar.getValue());
            if (leaf == null) {
                return unknown(node, scalar.getValue(), leaves.keySet());
            }
            RecordComponent[] components = leaf.getRecordComponents();
            boolean complete = Arrays.stream(components).allMatch(Shape::optional);
            return complete
                    ? construct(node, leaf, new Object[components.length])
                    : fault(node, "'" + scalar.getValue() + "' must say more: " + namesOf(components));
        }
        if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            return fault(node, "one of these is expected here: " + String.join(", ", leaves.keySet()));
        }
        NodeTuple only = mapping.getValue().getFirst();
        String name = only.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
        Class<?> leaf = leaves.get(name);
        if (leaf == null) {
            return unknown(only.getKeyNode(), name, leaves.keySet());
        }
        RecordComponent[] components = leaf.getRecordComponents();
        if (components.length == 1) {
            Object value = read(only.getValueNode(), components[0].getGenericType());
            return value == null ? null : construct(node, leaf, new Object[] {value});
        }
        return readMembers(only.getValueNode(), leaf);
    }

    private @Nullable Object readRecord(Node node, Class<?> type) {
        if (Shape.wrapsText(type) || Shape.wrapsMapping(type)) {
            Object value = read(node, type.getRecordComponents()[0].getGenericType());
            return value == null ? null : construct(node, type, new Object[] {value});
        }
        return readMembers(node, type);
    }

    private @Nullable Object readMembers(Node node, Class<?> type) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, "these are expected here: " + namesOf(type.getRecordComponents()));
        }
        int before = faults.size();
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            places.put(Shape.name(components[i].getName()), i);
        }
        @Nullable Object[] values = new Object[components.length];
        boolean[] given = new boolean[components.length];
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            Integer place = places.get(name);
            if (place == null) {
                unknown(entry.getKeyNode(), name, places.keySet());
            } else if (given[place]) {
                fault(entry.getKeyNode(), "'" + name + "' stands twice");
            } else {
                given[place] = true;
                values[place] = read(entry.getValueNode(), components[place].getGenericType());
            }
        }
        for (int i = 0; i < components.length; i++) {
            if (!given[i] && !Shape.optional(components[i])) {
                fault(node, "'" + Shape.name(components[i].getName()) + "' is missing");
            }
        }
        return faults.size() > before ? null : construct(node, type, values);
    }

    private @Nullable Object construct(Node node, Class<?> type, @Nullable Object[] values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return fault(
                    node,
                    Optional.ofNullable(refused.getCause())
                            .map(Throwable::getMessage)
                            .orElse("cannot be so"));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor: " + type, impossible);
        }
    }

    private @Nullable Object unknown(Node node, String name, Collection<String> known) {
        String near = Shape.nearest(name, known);
        return fault(
                node,
                "'" + name + "' is not known here; "
                        + (near == null ? "known are " + String.join(", ", known) : "did you mean '" + near + "'?"));
    }

    private @Nullable Object fault(Node node, String message) {
        faults.add(
                new Fault(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, message));
        return null;
    }

    private static String namesOf(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> Shape.name(component.getName()))
                .collect(Collectors.joining(", "));
    }

    private static Class<?> rawOf(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            default -> throw new IllegalArgumentException("cannot be read: " + type);
        };
    }

    private static Type argument(Type type, int place) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[place];
        }
        throw new IllegalArgumentException("a collection without the type of its elements: " + type);
    }
}
