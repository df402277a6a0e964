package no.samraad.statutes.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns nodes of YAML (of which JSON is a part) back into the engine's records. Reads on after a fault, so that
 * one run tells them all; a value with a fault in it is never given out.
 */
final class TreeReader {
    /** More faults than these help nobody. */
    static final int MOST_FAULTS = 200;

    private static final Pattern FRACTION = Pattern.compile(Shape.FRACTION);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DATE = Pattern.compile(Shape.DATE);

    private final Abbreviations abbreviations;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Object, Node> places = new IdentityHashMap<>();
    private int found;
    private int wrong;

    TreeReader(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** What was found wrong, in the order of the text. */
    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    /** Where a record stands that this reader made; null for others. */
    @Nullable
    Node placeOf(Object value) {
        return places.get(value);
    }

    /** The value of a node; null after a fault. */
    @Nullable
    Object read(Node node, Type type) {
        return switch (abbreviations.read(node, type, this)) {
            case Abbreviations.Short.Is(Object value) -> {
                places.put(value, node);
                yield value;
            }
            case Abbreviations.Short.Wrong _ -> null;
            case Abbreviations.Short.No _ -> readInFull(node, type);
        };
    }

    private @Nullable Object readInFull(Node node, Type type) {
        Class<?> raw = Shape.rawOf(type);
        if (Collection.class.isAssignableFrom(raw)) {
            return readCollection(node, raw, Shape.argument(type, 0));
        }
        if (raw == Map.class) {
            return readMap(node, Shape.argument(type, 0), Shape.argument(type, 1));
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
        if (!(node instanceof ScalarNode scalar) || isNull(scalar)) {
            return fault(node, new Flaw.Expected(Flaw.Form.SINGLE_VALUE));
        }
        String text = scalar.getValue();
        if (type == String.class) {
            return isPlain(scalar) && Shape.readAsNoText(text) ? fault(node, new Flaw.NeedsQuotes(shown(text))) : text;
        }
        if (type == int.class || type == Integer.class) {
            return number(scalar) instanceof Long number && number.intValue() == number
                    ? Integer.valueOf(number.intValue())
                    : notA(node, Flaw.Kind.WHOLE_NUMBER, text);
        }
        if (type == long.class || type == Long.class) {
            Long number = number(scalar);
            return number == null ? notA(node, Flaw.Kind.WHOLE_NUMBER, text) : number;
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (isPlain(scalar) ? text : "") {
                case "true" -> true;
                case "false" -> false;
                default -> notA(node, Flaw.Kind.TRUTH, text);
            };
        }
        if (type == LocalDate.class) {
            return date(text) instanceof LocalDate date ? date : notA(node, Flaw.Kind.DATE, text);
        }
        if (type == Instant.class) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException notAMoment) {
                return notA(node, Flaw.Kind.MOMENT, text);
            }
        }
        if (type == LocalTime.class) {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeException notATime) {
                return notA(node, Flaw.Kind.TIME_OF_DAY, text);
            }
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Shape.constants(type);
            Object constant = constants.get(text);
            return constant == null ? unknown(node, text, constants.keySet()) : constant;
        }
        throw new IllegalArgumentException("cannot be read: " + type);
    }

    private static @Nullable Long number(ScalarNode scalar) {
        String text = scalar.getValue();
        if (!isPlain(scalar)
                || text.length() > 20
                || !WHOLE_NUMBER.matcher(text).matches()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** A date written with four digits, two and two; null when it is none. */
    static @Nullable LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable Object readFraction(Node node) {
        if (!(node instanceof ScalarNode scalar)
                || !FRACTION.matcher(scalar.getValue()).matches()) {
            return fault(node, new Flaw.Expected(Flaw.Form.SHARE));
        }
        String[] parts = scalar.getValue().split("/", 2);
        return construct(node, Fraction.class, new Object[] {Integer.valueOf(parts[0]), Integer.valueOf(parts[1])});
    }

    private @Nullable Object readCollection(Node node, Class<?> type, Type element) {
        if (!(node instanceof SequenceNode sequence)) {
            return fault(node, listExpected(node));
        }
        int before = found;
        boolean set = Set.class.isAssignableFrom(type);
        Collection<Object> values = set ? new LinkedHashSet<>() : new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Object value = read(item, element);
            if (value != null && !values.add(value)) {
                fault(item, new Flaw.TwiceInList());
            }
        }
        if (found > before) {
            return null;
        }
        return set ? values : List.copyOf(values);
    }

    /** That a list is expected, and how it is written where there is one value. */
    static Flaw listExpected(Node node) {
        return new Flaw.ExpectedList(
                node instanceof ScalarNode scalar && !isNull(scalar) ? shown(scalar.getValue()) : null);
    }

    private @Nullable Object readMap(Node node, Type keys, Type values) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(
                    node,
                    keys == Language.class && node instanceof ScalarNode text && !isNull(text)
                            ? new Flaw.WithoutLanguage(shown(text.getValue()))
                            : new Flaw.Expected(Flaw.Form.NAMES_WITH_VALUES));
        }
        int before = found;
        Map<Object, Object> read = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (keys == Language.class && isRestOfText(mapping, entry)) {
                fault(entry.getKeyNode(), new Flaw.TextNeedsQuotes(Flaw.Sign.COMMA));
                continue;
            }
            Object key = read(entry.getKeyNode(), keys);
            Object value = read(entry.getValueNode(), values);
            if (key != null && value != null && read.put(key, value) != null) {
                fault(entry.getKeyNode(), new Flaw.GivenTwice(shown(textOf(entry.getKeyNode()))));
            }
        }
        return found > before ? null : read;
    }

    /** What follows a comma in a text between braces is read as a name without a value. */
    private static boolean isRestOfText(MappingNode mapping, NodeTuple entry) {
        return mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW
                && entry != mapping.getValue().getFirst()
                && entry.getValueNode() instanceof ScalarNode value
                && isNull(value)
                && !Shape.constants(Language.class).containsKey(textOf(entry.getKeyNode()));
    }

    /** One alternative of a sealed interface: its name alone, or its name with its contents. */
    private @Nullable Object readAlternative(Node node, Class<?> sealed) {
        Map<String, Class<?>> leaves = Shape.leaves(sealed);
        if (node instanceof ScalarNode scalar) {
            Class<?> leaf = leaves.get(scalar.getValue());
            return leaf == null
                    ? unknown(node, scalar.getValue(), leaves.keySet())
                    : readNameAlone(node, scalar.getValue(), leaf);
        }
        if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            return fault(node, new Flaw.ExpectedOneOf(List.copyOf(leaves.keySet())));
        }
        NodeTuple only = mapping.getValue().getFirst();
        String name = textOf(only.getKeyNode());
        Class<?> leaf = leaves.get(name);
        if (leaf == null) {
            return unknown(only.getKeyNode(), name, leaves.keySet());
        }
        RecordComponent[] components = leaf.getRecordComponents();
        if (components.length == 0) {
            return fault(only.getKeyNode(), new Flaw.StandsAlone(name));
        }
        abbreviations.opens(leaf);
        if (components.length == 1) {
            Object value = read(only.getValueNode(), components[0].getGenericType());
            return value == null ? null : construct(node, leaf, new Object[] {value});
        }
        return readMembers(only.getValueNode(), leaf);
    }

    private @Nullable Object readNameAlone(Node node, String name, Class<?> leaf) {
        abbreviations.opens(leaf);
        RecordComponent[] components = leaf.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        List<String> unsaid = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            values[i] = abbreviations.leftOut(components[i]).orElse(null);
            if (values[i] == null && !Shape.optional(components[i])) {
                (abbreviations.mayBeLeftOut(components[i]) ? unknown : unsaid).add(Shape.name(components[i].getName()));
            }
        }
        if (!unsaid.isEmpty()) {
            return fault(node, new Flaw.MustSayMore(name, unsaid));
        }
        if (!unknown.isEmpty()) {
            return fault(node, new Flaw.CannotBeInferred(unknown.getFirst()));
        }
        return construct(node, leaf, values);
    }

    private @Nullable Object readRecord(Node node, Class<?> type) {
        if (Shape.wrapsText(type) || Shape.wrapsMapping(type)) {
            Object value = read(node, type.getRecordComponents()[0].getGenericType());
            return value == null ? null : construct(node, type, new Object[] {value});
        }
        abbreviations.opens(type);
        return readMembers(node, type);
    }

    private @Nullable Object readMembers(Node node, Class<?> type) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, new Flaw.ExpectedFields(namesOf(type.getRecordComponents())));
        }
        int before = found;
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            known.put(Shape.name(components[i].getName()), i);
        }
        @Nullable Node[] given = new Node[components.length];
        Set<String> misspelt = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String name = textOf(entry.getKeyNode());
            Integer place = known.get(name);
            if (place == null) {
                unknown(entry.getKeyNode(), name, known.keySet());
                if (faults.size() < MOST_FAULTS) {
                    misspelt.add(String.valueOf(Shape.nearest(name, known.keySet())));
                }
            } else if (given[place] != null) {
                fault(entry.getKeyNode(), new Flaw.GivenTwice(name));
            } else {
                given[place] = entry.getValueNode();
            }
        }
        @Nullable Object[] values = new Object[components.length];
        for (int i : inOrderOfReading(components)) {
            Node value = given[i];
            if (value != null) {
                values[i] = read(value, components[i].getGenericType());
            } else if (Shape.optional(components[i])) {
                values[i] = abbreviations.known(components[i]).orElse(null);
            } else if (!misspelt.contains(Shape.name(components[i].getName()))) {
                values[i] = leftOut(node, components[i]);
            }
            Object taken = values[i];
            if (taken != null) {
                abbreviations.took(components[i], taken);
            }
        }
        return found > before ? null : construct(node, type, values);
    }

    private @Nullable Object leftOut(Node node, RecordComponent component) {
        Object inferred = abbreviations.leftOut(component).orElse(null);
        if (inferred == null) {
            String name = Shape.name(component.getName());
            fault(
                    node,
                    abbreviations.mayBeLeftOut(component) ? new Flaw.CannotBeInferred(name) : new Flaw.Missing(name));
        }
        return inferred;
    }

    private List<Integer> inOrderOfReading(RecordComponent[] components) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> abbreviations.place(components[i])));
        return order;
    }

    @Nullable
    Object construct(Node node, Class<?> type, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = Shape.constructor(type);
            Object made = constructor.newInstance(values);
            places.put(made, node);
            return made;
        } catch (InvocationTargetException refused) {
            return fault(
                    node,
                    new Flaw.OutOfBounds(Optional.ofNullable(refused.getCause())
                            .map(Throwable::getMessage)
                            .map(TreeReader::shown)
                            .orElse(Shape.name(type.getSimpleName()))));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor: " + type, impossible);
        }
    }

    private @Nullable Object notA(Node node, Flaw.Kind kind, String text) {
        return fault(node, new Flaw.NotA(kind, shown(text)));
    }

    @Nullable
    Object unknown(Node node, String name, Collection<String> known) {
        if (faults.size() >= MOST_FAULTS) {
            found++;
            return null;
        }
        return fault(node, new Flaw.Unknown(shown(name), Shape.nearest(name, known), List.copyOf(known)));
    }

    /** Something more is wrong, for a reason that has been told. */
    void alreadyTold() {
        found++;
    }

    @Nullable
    Object fault(Node node, Flaw flaw) {
        found++;
        if (flaw instanceof Flaw.CannotBeInferred) {
            if (wrong > 0) {
                return null; // what is wrong already is probably why
            }
        } else {
            wrong++;
        }
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(
                    node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, flaw));
        }
        return null;
    }

    static boolean isPlain(ScalarNode scalar) {
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    }

    static boolean isNull(ScalarNode scalar) {
        return isPlain(scalar) && Shape.readAsNothing(scalar.getValue());
    }

    static String textOf(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The author's own words, short enough for a message of one line. */
    static String shown(String text) {
        String line = text.codePoints()
                .limit(60)
                .collect(
                        StringBuilder::new,
                        (shown, letter) -> shown.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter),
                        StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }

    private static List<String> namesOf(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> Shape.name(component.getName()))
                .toList();
    }
}
