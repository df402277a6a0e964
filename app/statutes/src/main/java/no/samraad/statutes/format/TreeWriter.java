package no.samraad.statutes.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.provision.Fraction;
import org.jspecify.annotations.Nullable;

/** Turns the engine's records into mappings, lists and scalars, in the shape {@link Shape} describes. */
public final class TreeWriter {
    private TreeWriter() {}

    /** The members of a record, in their order; sets are sorted, what is null is left out. */
    public static Map<String, Object> members(Record written) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            Object value = valueOf(component, written);
            if (value != null) {
                members.put(Shape.name(component.getName()), write(value, component.getType()));
            }
        }
        return members;
    }

    /** A value as a tree, when {@code declared} is the type it is read back as. */
    static Object write(Object value, Class<?> declared) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Boolean truth -> truth;
            case Temporal time -> time.toString();
            case Enum<?> constant -> Shape.name(constant.name());
            case Fraction(int numerator, int denominator) -> numerator + "/" + denominator;
            case Set<?> set -> elements(set).stream().sorted(Shape.BY_TEXT).toList();
            case Collection<?> list -> elements(list);
            case Map<?, ?> map -> entries(map);
            case Record some -> declared.isSealed() ? alternative(some) : plain(some);
            default -> throw new IllegalArgumentException("cannot be written: " + value.getClass());
        };
    }

    private static Object alternative(Record leaf) {
        RecordComponent[] components = leaf.getClass().getRecordComponents();
        String name = Shape.leafName(leaf.getClass());
        return switch (components.length) {
            case 0 -> name;
            case 1 -> {
                Object only = valueOf(components[0], leaf);
                yield only == null ? name : Map.of(name, write(only, components[0].getType()));
            }
            default -> Map.of(name, members(leaf));
        };
    }

    private static Object plain(Record some) {
        Class<?> type = some.getClass();
        if (Shape.wrapsText(type) || Shape.wrapsMapping(type)) {
            RecordComponent only = type.getRecordComponents()[0];
            Object value = valueOf(only, some);
            if (value == null) {
                throw new IllegalArgumentException("an empty " + type.getSimpleName());
            }
            return write(value, only.getType());
        }
        return members(some);
    }

    private static List<Object> elements(Collection<?> values) {
        List<Object> elements = new ArrayList<>();
        for (Object value : values) {
            elements.add(write(value, declaredAs(value)));
        }
        return elements;
    }

    private static Map<String, Object> entries(Map<?, ?> map) {
        Map<String, Object> entries = new java.util.TreeMap<>();
        map.forEach((key, value) ->
                entries.put(String.valueOf(write(key, declaredAs(key))), write(value, declaredAs(value))));
        return entries;
    }

    /** A value inside a collection is declared as the outermost sealed interface it is an alternative of. */
    private static Class<?> declaredAs(Object value) {
        Class<?> sealed = sealedAbove(value.getClass());
        return sealed == null ? value.getClass() : sealed;
    }

    private static @Nullable Class<?> sealedAbove(Class<?> type) {
        for (Class<?> above : type.getInterfaces()) {
            if (above.isSealed()) {
                Class<?> higher = sealedAbove(above);
                return higher == null ? above : higher;
            }
        }
        return null;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
