package no.samraad.statutes.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values of any of the engine's types, of every shape their constructors allow; the same seed gives the same. */
final class RandomRecords {
    /** Texts that look like something else in YAML or JSON, or that would end or fold a line. */
    private static final List<String> HARD_TEXTS = List.of(
            "ssu",
            "6-12-quorum",
            "§ 6 nr. 12",
            "null",
            "~",
            "true",
            "no",
            "12",
            "0x1F",
            "1:30",
            "2025-06-12",
            "a: b # c",
            "- x",
            "{a}",
            "\"sitert\" \\ og 'enkelt'",
            "to\nlinjer",
            "to\r\nlinjer\n",
            " mellomrom ",
            "tabulator\tinni",
            "Máret Ánde Ŋuorjjo čuođi",
            "\uD83D\uDE00",
            "linje\u2028skille\u2029avsnitt",
            "neste\u0085linje og \u007F og \u009F",
            "\u0001\u001F",
            "\uFEFF");

    private static final int MOST_TRIES = 200;
    private static final int DEEPEST = 5;

    private final Random random;
    private final List<String> texts;
    private int depth;

    RandomRecords(long seed) {
        this(seed, HARD_TEXTS);
    }

    private RandomRecords(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    /** With texts that a document from outside may hold: no control characters but tabs and line ends. */
    static RandomRecords fromOutside(long seed) {
        return new RandomRecords(
                seed,
                HARD_TEXTS.stream()
                        .filter(text -> text.chars()
                                .noneMatch(letter -> Character.isISOControl(letter)
                                        && letter != '\t'
                                        && letter != '\n'
                                        && letter != '\r'))
                        .toList());
    }

    /** A value of this record type. */
    <T extends Record> T next(Class<T> type) {
        depth = 0;
        return type.cast(record(type));
    }

    private Object value(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (Collection.class.isAssignableFrom(raw)) {
            List<Object> values = new ArrayList<>();
            // rarely filled when deep, or there would be no end; sometimes, because some lists must not be empty
            int size = depth < DEEPEST || random.nextInt(12) == 0 ? random.nextInt(4) : 0;
            for (int i = 0; i < size; i++) {
                values.add(value(argument(type, 0)));
            }
            return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(values) : values;
        }
        if (raw == Map.class) {
            Map<Object, Object> values = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                values.put(value(argument(type, 0)), value(argument(type, 1)));
            }
            return values;
        }
        if (raw.isSealed()) {
            List<Class<?>> leaves = List.copyOf(Shape.leaves(raw).values());
            return record(leaves.get(random.nextInt(leaves.size())));
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        return scalar(raw);
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (type == String.class) {
            return texts.get(random.nextInt(texts.size()));
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(-3, 40);
        }
        if (type == long.class) {
            return random.nextLong(-400, 400);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
        }
        if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(1_600_000_000L + random.nextInt(300_000_000), random.nextInt(2) * 1_000_000L);
        }
        throw new IllegalArgumentException("no generator for " + type);
    }

    /** Values a constructor refuses are thrown away: what cannot exist need not be written. */
    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        depth++;
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                @Nullable Object[] values = new Object[components.length];
                for (int i = 0; i < components.length; i++) {
                    boolean leftOut = Shape.optional(components[i]) && random.nextInt(3) == 0;
                    values[i] = leftOut ? null : value(components[i].getGenericType());
                }
                try {
                    return constructor.newInstance(values);
                } catch (InvocationTargetException refused) {
                    if (!(refused.getCause() instanceof IllegalArgumentException)) {
                        throw new IllegalStateException(refused);
                    }
                }
            }
            throw new IllegalStateException("no value of " + type + " in " + MOST_TRIES + " tries");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            depth--;
        }
    }

    private static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }
}
