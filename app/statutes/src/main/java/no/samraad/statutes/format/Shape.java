package no.samraad.statutes.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the engine's types look as text. A record is a mapping of its components; one that only wraps a text is
 * that text; an alternative of a sealed interface is its name, alone when it has nothing more to say, else with
 * its contents; an enum is its name. Names are in lower case with hyphens. There is nothing else to know, so a new
 * rule kind needs no line here.
 */
public final class Shape {
    /** A share: {@code 2/3}. */
    static final String FRACTION = "[0-9]{1,4}/[0-9]{1,4}";

    /** A date: {@code 2025-06-12}. */
    static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final Map<Class<?>, Map<String, Class<?>>> LEAVES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Object>> CONSTANTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
    private static final int LONGEST_NAME = 80;
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    /** What the core schema of YAML 1.2 (§10.3.2) reads as a number or a truth. */
    private static final Pattern NUMBER_OR_TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE"
            + "|[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++"
            + "|[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?"
            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private Shape() {}

    /** {@code VotingSeats} and {@code votingSeats} as {@code voting-seats}, {@code IN_ROOM} as {@code in-room}. */
    public static String name(String java) {
        if (java.equals(java.toUpperCase(Locale.ROOT))) {
            return java.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        StringBuilder name = new StringBuilder();
        for (char letter : java.toCharArray()) {
            if (Character.isUpperCase(letter)) {
                if (!name.isEmpty()) {
                    name.append('-');
                }
                name.append(Character.toLowerCase(letter));
            } else {
                name.append(letter);
            }
        }
        return name.toString();
    }

    /** The records a sealed interface comes down to, by name. */
    public static Map<String, Class<?>> leaves(Class<?> sealed) {
        return LEAVES.computeIfAbsent(sealed, type -> {
            Map<String, Class<?>> leaves = new LinkedHashMap<>();
            collect(type, leaves);
            return leaves;
        });
    }

    private static void collect(Class<?> type, Map<String, Class<?>> leaves) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, leaves);
            } else if (leaves.put(name(permitted.getSimpleName()), permitted) != null) {
                throw new IllegalStateException("two alternatives of " + type + " have the name of " + permitted);
            }
        }
    }

    /** Whether a record only wraps one text, so that the text stands for it. */
    public static boolean wrapsText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == String.class;
    }

    /** Whether a record only wraps one mapping, so that the mapping stands for it. */
    public static boolean wrapsMapping(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && Map.class.isAssignableFrom(components[0].getType());
    }

    /** Whether a component may be left out. */
    public static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What an alternative of {@code declared} is called there. */
    public static String leafName(Class<?> leaf) {
        return name(leaf.getSimpleName());
    }

    /** The constants of an enum by name, in their order. */
    public static Map<String, Object> constants(Class<?> type) {
        return CONSTANTS.computeIfAbsent(type, _ -> {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(name(((Enum<?>) constant).name()), constant);
            }
            return constants;
        });
    }

    /** The canonical constructor of a record. */
    public static Constructor<?> constructor(Class<?> type) {
        return CONSTRUCTORS.computeIfAbsent(type, _ -> {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(parameters);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("a record has its canonical constructor: " + type, impossible);
            }
        });
    }

    /** The class of a type. */
    public static Class<?> rawOf(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            default -> throw new IllegalArgumentException("cannot be read: " + type);
        };
    }

    /** What a collection or mapping holds. */
    public static Type argument(Type type, int place) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[place];
        }
        throw new IllegalArgumentException("a collection without the type of its elements: " + type);
    }

    /** Whether an unquoted value says that there is none. */
    static boolean readAsNothing(String plain) {
        return plain.length() < 5 && NOTHING.matcher(plain).matches();
    }

    /** Whether a program that reads YAML 1.2 would take this for something else than text when it has no quotes. */
    static boolean readAsNoText(String plain) {
        return readAsNothing(plain) || NUMBER_OR_TRUTH.matcher(plain).matches();
    }

    /** The name most like {@code wanted}; null when none is near. */
    static @Nullable String nearest(String wanted, Iterable<String> names) {
        if (wanted.length() > LONGEST_NAME) {
            return null;
        }
        String best = null;
        int least = (wanted.length() < 5 ? 1 : Math.max(2, wanted.length() / 3)) + 1;
        for (String name : names) {
            int distance = distance(wanted, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** The names, those most like {@code wanted} first, else in their order. */
    static List<String> nearestFirst(String wanted, List<String> names) {
        return wanted.length() > LONGEST_NAME
                ? names
                : names.stream()
                        .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                        .toList();
    }

    /** How many letters must be put in, taken out, changed or swapped with the next (Damerau). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = least;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }

    static final Comparator<Object> BY_TEXT = Comparator.comparing(String::valueOf);
}
