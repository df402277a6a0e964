package no.samraad.server.statuteediting.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.statutes.format.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A form for any record of the engine, made from the record's own components: an enum is a choice, a set of them boxes to
 * tick, a sealed interface a choice with more to say under it, a record a group, a list rows. A kind of rule that the engine
 * learns tomorrow has its form at once. Names of fields are the names of the text format, joined by dots.
 */
public final class RecordForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final int FEW = 7;
    private static final int DEEP = 5;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 500;
    private static final String GIVEN = ".given";
    private static final String YES = "ja";
    private static final String NO = "nei";
    private static final String NOT_STATED = "not-stated";
    private static final String MISSING = "rules.error.missing";

    private final RuleWords words;
    private final Offered offered;

    public RecordForm(RuleWords words, Offered offered) {
        this.words = words;
        this.offered = offered;
    }

    /** What reading a form came to. */
    public sealed interface Reading {
        record Usable(Record value) implements Reading {}

        /** @param errors at least one, each at its field */
        record Unusable(FieldErrors errors) implements Reading {}
    }

    // Filling

    /** A record as a form would hold it, under this name. */
    public static Map<String, Object> filled(String name, Record value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fill(fields, name, value.getClass(), value);
        return fields;
    }

    /** A value that is declared as {@code type}, as a form would hold it. */
    public static void fill(Map<String, Object> fields, String name, Type type, Object value) {
        Class<?> raw = Shape.rawOf(type);
        switch (value) {
            case LocalText text ->
                text.byLanguage().forEach((language, words) -> fields.put(name + "." + code(language), words));
            case Fraction(int numerator, int denominator) -> {
                fields.put(name + GIVEN, YES);
                fields.put(name + ".numerator", String.valueOf(numerator));
                fields.put(name + ".denominator", String.valueOf(denominator));
            }
            case LocalDate day -> fields.put(name, DAY_SHOWN.format(day));
            case Boolean truth -> fields.put(name, truth ? YES : NO);
            case Enum<?> constant -> fields.put(name, Shape.name(constant.name()));
            case Map<?, ?> map -> fillMap(fields, name, type, map);
            case Collection<?> several -> fillSeveral(fields, name, Shape.argument(type, 0), several);
            case Record some
            when raw.isSealed() -> {
                String leaf = Shape.leafName(some.getClass());
                fields.put(name, leaf);
                fillMembers(fields, name + "." + leaf, some);
            }
            case Record some
            when Shape.wrapsText(some.getClass()) ->
                fields.put(name, String.valueOf(member(some.getClass().getRecordComponents()[0], some)));
            case Record some -> {
                fields.put(name + GIVEN, YES);
                fillMembers(fields, name, some);
            }
            default -> fields.put(name, value.toString());
        }
    }

    private static void fillMembers(Map<String, Object> fields, String name, Record some) {
        for (RecordComponent component : some.getClass().getRecordComponents()) {
            Object value = member(component, some);
            if (value != null) {
                fill(fields, name + "." + Shape.name(component.getName()), component.getGenericType(), value);
            }
        }
    }

    private static void fillSeveral(Map<String, Object> fields, String name, Type element, Collection<?> several) {
        Class<?> raw = Shape.rawOf(element);
        if (several instanceof Set && raw.isEnum()) {
            fields.put(
                    name,
                    several.stream()
                            .map(value -> Shape.name(((Enum<?>) value).name()))
                            .sorted()
                            .toList());
        } else if (several instanceof Set && raw.isRecord() && Shape.wrapsText(raw)) {
            fields.put(
                    name,
                    several.stream()
                            .map(value -> String.valueOf(member(raw.getRecordComponents()[0], (Record) value)))
                            .sorted()
                            .toList());
        } else {
            int row = 0;
            for (Object value : several) {
                fill(fields, name + "." + row, element, value);
                row++;
            }
            fields.put(name + Rearranged.ROWS, String.valueOf(row));
        }
    }

    private static void fillMap(Map<String, Object> fields, String name, Type type, Map<?, ?> map) {
        int row = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            fill(fields, name + "." + row + ".key", Shape.argument(type, 0), entry.getKey());
            fill(fields, name + "." + row + ".value", Shape.argument(type, 1), entry.getValue());
            row++;
        }
        fields.put(name + Rearranged.ROWS, String.valueOf(row));
    }

    private static @Nullable Object member(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }

    private static String code(Language language) {
        return Shape.name(language.name());
    }

    // Showing

    /** The parts that ask for the components of a record, as the form holds them. */
    public List<Part> parts(String name, Class<?> record, Form form) {
        return members(name, record, form, 0);
    }

    /** The part that asks for one value. */
    public Part part(String name, String label, Type type, Part.Need need, Form form) {
        return part(name, label, type, need, form, 0);
    }

    private List<Part> members(String name, Class<?> record, Form form, int depth) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            parts.add(part(
                    name + "." + Shape.name(component.getName()),
                    words.part(record, component.getName()),
                    component.getGenericType(),
                    need(component),
                    form,
                    depth + 1));
        }
        return parts;
    }

    private static Part.Need need(RecordComponent component) {
        return Shape.optional(component) ? Part.Need.OPTIONAL : Part.Need.REQUIRED;
    }

    private Part part(String name, String label, Type type, Part.Need need, Form form, int depth) {
        Class<?> raw = Shape.rawOf(type);
        if (raw == String.class) {
            return new Part.Area(name, label, form.typed(name), need);
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return new Part.Line(name, label, "number", form.typed(name), need);
        }
        if (raw == LocalDate.class) {
            return new Part.Line(name, label, "date", form.typed(name), need);
        }
        if (raw == LocalTime.class) {
            return new Part.Line(name, label, "time", form.typed(name), need);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new Part.Radios(
                    name,
                    label,
                    orNothing(
                            List.of(
                                    new Part.Option(YES, words.of("rules.form.yes"), List.of()),
                                    new Part.Option(NO, words.of("rules.form.no"), List.of())),
                            need),
                    form.text(name));
        }
        if (raw.isEnum()) {
            return choice(name, label, raw, need, form);
        }
        if (raw == Fraction.class) {
            return maybe(
                    new Part.Share(name, label, form.typed(name + ".numerator"), form.typed(name + ".denominator")),
                    need,
                    form);
        }
        if (raw == LocalText.class) {
            return inLanguages(name, label, need, form);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return several(name, label, raw, Shape.argument(type, 0), need, form, depth);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return rows(
                    name,
                    label,
                    need,
                    form,
                    row -> List.of(
                            part(
                                    row + ".key",
                                    words.of("rules.form.key"),
                                    Shape.argument(type, 0),
                                    Part.Need.REQUIRED,
                                    form,
                                    depth + 1),
                            part(
                                    row + ".value",
                                    words.of("rules.form.value"),
                                    Shape.argument(type, 1),
                                    Part.Need.REQUIRED,
                                    form,
                                    depth + 1)));
        }
        if (raw.isSealed()) {
            return alternatives(name, label, raw, need, form, depth);
        }
        if (raw.isRecord() && Shape.wrapsText(raw)) {
            return offered.knows(raw)
                    ? new Part.Select(
                            name, label, withEmpty(offered.with(raw, List.of(form.text(name)))), form.text(name))
                    : new Part.Line(name, label, "text", form.typed(name), need);
        }
        if (raw.isRecord()) {
            List<Part> members = members(name, raw, form, depth);
            return need == Part.Need.OPTIONAL
                    ? new Part.Maybe(name + GIVEN, label, members, form.text(name + GIVEN))
                    : new Part.Group(name, label, members);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private Part maybe(Part part, Part.Need need, Form form) {
        return need == Part.Need.OPTIONAL
                ? new Part.Maybe(part.name() + GIVEN, part.label(), List.of(part), form.text(part.name() + GIVEN))
                : part;
    }

    private Part choice(String name, String label, Class<?> type, Part.Need need, Form form) {
        List<Part.Option> options = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String code = ((Enum<?>) constant).name();
            options.add(new Part.Option(Shape.name(code), words.value(type, code), List.of()));
        }
        if (options.size() <= FEW) {
            return new Part.Radios(name, label, orNothing(options, need), chosen(name, options, form));
        }
        return new Part.Select(
                name,
                label,
                withEmpty(options.stream()
                        .map(option -> Choice.of(option.value(), option.label()))
                        .toList()),
                chosen(name, options, form));
    }

    /** What is chosen; where a rule may leave it open, that is what it does until someone says more. */
    private static String chosen(String name, List<Part.Option> options, Form form) {
        boolean open = options.stream().anyMatch(option -> option.value().equals(NOT_STATED));
        return form.names().contains(name) || !open ? form.text(name) : NOT_STATED;
    }

    private List<Part.Option> orNothing(List<Part.Option> options, Part.Need need) {
        if (need == Part.Need.REQUIRED) {
            return options;
        }
        List<Part.Option> more = new ArrayList<>(options);
        more.add(new Part.Option("", words.of("rules.form.nothing"), List.of()));
        return more;
    }

    private List<Choice> withEmpty(List<Choice> choices) {
        List<Choice> more = new ArrayList<>();
        more.add(Choice.of("", words.of("rules.form.choose")));
        more.addAll(choices);
        return more;
    }

    private Part inLanguages(String name, String label, Part.Need need, Form form) {
        List<Part> areas = new ArrayList<>();
        for (Language language : Language.values()) {
            areas.add(new Part.Area(
                    name + "." + code(language),
                    words.of("language." + code(language)),
                    form.typed(name + "." + code(language)),
                    Part.Need.OPTIONAL));
        }
        return new Part.Group(name, need == Part.Need.OPTIONAL ? words.of("rules.form.may", label) : label, areas);
    }

    private Part several(String name, String label, Class<?> raw, Type element, Part.Need need, Form form, int depth) {
        Class<?> inside = Shape.rawOf(element);
        boolean set = Set.class.isAssignableFrom(raw);
        if (set && inside.isEnum()) {
            List<Choice> options = new ArrayList<>();
            for (Object constant : inside.getEnumConstants()) {
                String code = ((Enum<?>) constant).name();
                options.add(Choice.of(Shape.name(code), words.value(inside, code)));
            }
            return new Part.Checks(name, label, options, form.all(name));
        }
        if (set && inside.isRecord() && Shape.wrapsText(inside)) {
            return offered.knows(inside)
                    ? new Part.Checks(name, label, offered.with(inside, form.all(name)), form.all(name))
                    : new Part.Area(name, label, String.join("\n", form.all(name)), Part.Need.OPTIONAL);
        }
        return rows(
                name,
                label,
                need,
                form,
                row -> inside.isRecord()
                                && !Shape.wrapsText(inside)
                                && inside != Fraction.class
                                && inside != LocalText.class
                        ? members(row, inside, form, depth + 1)
                        : List.of(part(row, label, element, Part.Need.REQUIRED, form, depth + 1)));
    }

    private Part rows(
            String name,
            String label,
            Part.Need need,
            Form form,
            java.util.function.Function<String, List<Part>> inside) {
        List<Part.Group> rows = new ArrayList<>();
        for (int row = 0; row < Rearranged.rows(form, name, need); row++) {
            String at = name + "." + row;
            rows.add(new Part.Group(at, words.of("rules.form.row", row + 1), inside.apply(at)));
        }
        return new Part.Rows(name, label, rows);
    }

    private Part alternatives(String name, String label, Class<?> sealed, Part.Need need, Form form, int depth) {
        List<Part.Option> options = new ArrayList<>();
        Shape.leaves(sealed).forEach((leaf, type) -> {
            // What lies deep is asked for when it is chosen: a form of everything at once would have no end.
            boolean asks = depth < DEEP || form.text(name).equals(leaf);
            options.add(new Part.Option(
                    leaf,
                    words.alternative(sealed, type),
                    asks ? members(name + "." + leaf, type, form, depth + 1) : List.of()));
        });
        return new Part.Radios(name, label, orNothing(options, need), chosen(name, options, form));
    }

    // Reading

    /** Reads one record of this very type. */
    public Reading read(String name, Class<?> record, Form form) {
        Errors errors = new Errors();
        Object value = construct(name, record, form, errors);
        return value instanceof Record read && errors.all().isEmpty()
                ? new Reading.Usable(read)
                : new Reading.Unusable(errors.all());
    }

    /** Errors as they are found. */
    private static final class Errors {
        private FieldErrors found = FieldErrors.none();

        @Nullable
        Object at(String name, String key, Object... arguments) {
            found = found.and(name, key, arguments);
            return null;
        }

        FieldErrors all() {
            return found;
        }
    }

    private @Nullable Object construct(String name, Class<?> record, Form form, Errors errors) {
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        int before = errors.all().all().size();
        for (int at = 0; at < components.length; at++) {
            values[at] = read(
                    name + "." + Shape.name(components[at].getName()),
                    components[at].getGenericType(),
                    need(components[at]),
                    form,
                    errors);
        }
        return errors.all().all().size() > before ? null : made(name, record, values, errors);
    }

    private static @Nullable Object made(String name, Class<?> record, @Nullable Object[] values, Errors errors) {
        try {
            return Shape.constructor(record).newInstance(values);
        } catch (InvocationTargetException refused) {
            return errors.at(name, "rules.error.bounds");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor: " + record, impossible);
        }
    }

    private @Nullable Object read(String name, Type type, Part.Need need, Form form, Errors errors) {
        Class<?> raw = Shape.rawOf(type);
        boolean optional = need == Part.Need.OPTIONAL;
        if (raw == LocalText.class) {
            return localText(name, need, form, errors);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return collection(name, raw, Shape.argument(type, 0), need, form, errors);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(name, type, need, form, errors);
        }
        if (raw == Fraction.class) {
            return optional && !form.text(name + GIVEN).equals(YES) ? null : share(name, form, errors);
        }
        if (raw.isRecord() && !Shape.wrapsText(raw) && !raw.isSealed()) {
            return optional && !form.text(name + GIVEN).equals(YES) ? null : construct(name, raw, form, errors);
        }
        String typed = form.text(name);
        if (typed.isEmpty()) {
            return optional ? null : errors.at(name, MISSING);
        }
        if (typed.length() > (raw == String.class ? LONGEST : LONGEST_LINE)) {
            return errors.at(name, "rules.error.long", raw == String.class ? LONGEST : LONGEST_LINE);
        }
        if (raw == String.class) {
            return typed;
        }
        if (raw.isRecord()) {
            return made(name, raw, new Object[] {typed}, errors);
        }
        if (raw.isSealed()) {
            Class<?> leaf = Shape.leaves(raw).get(typed);
            return leaf == null ? errors.at(name, MISSING) : construct(name + "." + typed, leaf, form, errors);
        }
        if (raw.isEnum()) {
            Object constant = Shape.constants(raw).get(typed);
            return constant == null ? errors.at(name, MISSING) : constant;
        }
        return single(name, raw, typed, errors);
    }

    private static @Nullable Object single(String name, Class<?> raw, String typed, Errors errors) {
        try {
            if (raw == int.class || raw == Integer.class) {
                return Integer.valueOf(typed);
            }
            if (raw == long.class || raw == Long.class) {
                return Long.valueOf(typed);
            }
            if (raw == LocalDate.class) {
                return LocalDate.parse(typed, DAY);
            }
            if (raw == LocalTime.class) {
                return LocalTime.parse(typed.replace('.', ':'));
            }
        } catch (NumberFormatException notANumber) {
            return errors.at(name, "rules.error.number");
        } catch (DateTimeException noTime) {
            return errors.at(name, raw == LocalDate.class ? "form.error.date" : "rules.error.time");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return switch (typed) {
                case YES -> true;
                case NO -> false;
                default -> errors.at(name, MISSING);
            };
        }
        throw new IllegalArgumentException("no form for " + raw);
    }

    private static @Nullable Object share(String name, Form form, Errors errors) {
        Optional<Integer> numerator = form.number(name + ".numerator");
        Optional<Integer> denominator = form.number(name + ".denominator");
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return errors.at(name, "rules.error.share");
        }
        try {
            return new Fraction(numerator.get(), denominator.get());
        } catch (IllegalArgumentException noShare) {
            return errors.at(name, "rules.error.share");
        }
    }

    private static @Nullable Object localText(String name, Part.Need need, Form form, Errors errors) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = form.text(name + "." + code(language));
            if (text.length() > LONGEST) {
                return errors.at(name + "." + code(language), "rules.error.long", LONGEST);
            }
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        if (texts.isEmpty()) {
            return need == Part.Need.OPTIONAL ? null : errors.at(name, MISSING);
        }
        return new LocalText(texts);
    }

    private @Nullable Object collection(
            String name, Class<?> raw, Type element, Part.Need need, Form form, Errors errors) {
        Class<?> inside = Shape.rawOf(element);
        boolean set = Set.class.isAssignableFrom(raw);
        List<Object> values = new ArrayList<>();
        int before = errors.all().all().size();
        if (set && (inside.isEnum() || (inside.isRecord() && Shape.wrapsText(inside)))) {
            for (String one : form.all(name)) {
                for (String typed : inside.isEnum() ? List.of(one) : one.lines().toList()) {
                    Object value = inside.isEnum()
                            ? Shape.constants(inside).get(typed.strip())
                            : typed.isBlank() ? null : made(name, inside, new Object[] {typed.strip()}, errors);
                    if (value != null) {
                        values.add(value);
                    }
                }
            }
        } else {
            for (int row = 0; row < Rearranged.rows(form, name, need); row++) {
                Object value = inside.isRecord()
                                && !Shape.wrapsText(inside)
                                && inside != Fraction.class
                                && inside != LocalText.class
                        ? construct(name + "." + row, inside, form, errors)
                        : read(name + "." + row, element, Part.Need.REQUIRED, form, errors);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        if (errors.all().all().size() > before) {
            return null;
        }
        if (values.isEmpty() && need == Part.Need.OPTIONAL) {
            return null;
        }
        return set ? new LinkedHashSet<>(values) : List.copyOf(values);
    }

    private @Nullable Object map(String name, Type type, Part.Need need, Form form, Errors errors) {
        Map<Object, Object> values = new LinkedHashMap<>();
        int before = errors.all().all().size();
        for (int row = 0; row < Rearranged.rows(form, name, need); row++) {
            String at = name + "." + row;
            Object key = read(at + ".key", Shape.argument(type, 0), Part.Need.REQUIRED, form, errors);
            Object value = read(at + ".value", Shape.argument(type, 1), Part.Need.REQUIRED, form, errors);
            if (key != null && value != null && values.put(key, value) != null) {
                errors.at(at + ".key", "rules.error.twice");
            }
        }
        return errors.all().all().size() > before ? null : values;
    }
}
