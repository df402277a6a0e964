package no.samraad.statutes.format;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.platform.audit.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Records of the engine as text: YAML for people, canonical JSON for keeping. Both carry {@code format: 1} and
 * are read by the same reader, because JSON is a part of YAML.
 */
public final class RecordText {
    /** The version of the format that this build writes and reads. */
    public static final int FORMAT = 1;

    private static final String FORMAT_NAME = "format";
    private static final Pattern UNLIKE_IN_YAML = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

    private RecordText() {}

    /** What reading a text came to. */
    public sealed interface Reading<T> {
        /** Usable. */
        record Usable<T>(T value) implements Reading<T> {}

        /**
         * Not usable.
         *
         * @param faults all that was found, in the order of the text
         */
        record Unusable<T>(List<Fault> faults) implements Reading<T> {}
    }

    /** Reads one record from YAML or JSON. */
    public static <T extends Record> Reading<T> read(String text, Class<T> type) {
        Node root;
        try {
            root = yaml().compose(new StringReader(isJson(text) ? withEscapes(text) : text));
        } catch (ReaderException unprintable) {
            return new Reading.Unusable<>(List.of(unprintable(text, unprintable)));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            return new Reading.Unusable<>(List.of(new Fault(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    Optional.ofNullable(broken.getProblem()).orElse("cannot be read"))));
        } catch (YAMLException broken) {
            return new Reading.Unusable<>(List.of(
                    new Fault(1, 1, Optional.ofNullable(broken.getMessage()).orElse("cannot be read"))));
        }
        if (!(root instanceof MappingNode mapping)) {
            return new Reading.Unusable<>(List.of(new Fault(1, 1, "the text is empty or no document")));
        }
        Fault wrongFormat = takeFormat(mapping);
        if (wrongFormat != null) {
            return new Reading.Unusable<>(List.of(wrongFormat));
        }
        TreeReader reader = new TreeReader();
        Object value = reader.read(mapping, type);
        return value == null
                ? new Reading.Unusable<>(List.copyOf(reader.faults()))
                : new Reading.Usable<>(type.cast(value));
    }

    /**
     * Reads what this product wrote itself.
     *
     * @throws IllegalStateException when it cannot be read: the store is damaged or of a later version
     */
    public static <T extends Record> T readOwn(String text, Class<T> type) {
        return switch (read(text, type)) {
            case Reading.Usable<T>(T value) -> value;
            case Reading.Unusable<T>(List<Fault> faults) ->
                throw new IllegalStateException("what was kept cannot be read: " + faults);
        };
    }

    /** A record in the one form that is kept and hashed. */
    public static CanonicalJson canonical(Record value) {
        return CanonicalJson.of(withFormat(value));
    }

    /** The same as values: texts, numbers, truths, lists of these and mappings to these. */
    public static Map<String, Object> tree(Record value) {
        return withFormat(value);
    }

    /** A record as YAML, for people. */
    public static String yaml(Record value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(110);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE); // else it writes base64
        options.setDereferenceAliases(true); // the reader takes none
        options.setSplitLines(true);
        return new Yaml(new Representer(options), options).dump(withFormat(value));
    }

    private static Map<String, Object> withFormat(Record value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(FORMAT_NAME, FORMAT);
        members.putAll(TreeWriter.members(value));
        return members;
    }

    private static boolean isJson(String text) {
        return text.startsWith("{");
    }

    /** YAML refuses, or folds as line ends, some characters that JSON allows raw inside its strings. */
    private static String withEscapes(String json) {
        return UNLIKE_IN_YAML
                .matcher(json)
                .replaceAll(character ->
                        String.format("\\\\u%04x", (int) character.group().charAt(0)));
    }

    private static Fault unprintable(String text, ReaderException refused) {
        String before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(refused.getPosition(), text.codePointCount(0, text.length()))));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Fault(line, column, String.format("the character U+%04X cannot stand here", refused.getCodePoint()));
    }

    /** Takes {@code format} out of the mapping; what is wrong with it, or null. */
    private static @Nullable Fault takeFormat(MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(FORMAT_NAME)) {
                boolean known = entry.getValueNode() instanceof ScalarNode value
                        && value.getValue().equals(String.valueOf(FORMAT));
                mapping.getValue().remove(entry);
                Mark mark = Objects.requireNonNull(entry.getValueNode().getStartMark());
                return known
                        ? null
                        : new Fault(mark.getLine() + 1, mark.getColumn() + 1, "this build reads format " + FORMAT);
            }
        }
        return new Fault(1, 1, "'format: " + FORMAT + "' is missing");
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // told by our own reader, with its place
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(60);
        options.setCodePointLimit(5_000_000);
        return new Yaml(new SafeConstructor(options));
    }
}
