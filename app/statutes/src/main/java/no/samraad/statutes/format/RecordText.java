package no.samraad.statutes.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.representer.Represent;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Records of the engine as text: YAML for people, canonical JSON for keeping. Both carry {@code format: 1} and
 * are read by the same reader, because JSON is a part of YAML.
 */
public final class RecordText {
    /** The version of the format that this build writes and reads. */
    public static final int FORMAT = 1;

    /** The longest text read from outside, in characters: some ten times the longest statutes known. */
    public static final int MOST_CHARACTERS = 500_000;

    /** The most paragraphs and rules together in one document read from outside. */
    public static final int MOST_RULES = 4_000;

    private static final int MOST_CHARACTERS_KEPT = 5_000_000;
    private static final int DEEPEST = 60;
    private static final String FORMAT_NAME = "format";

    private RecordText() {}

    /** What reading a text came to. */
    public sealed interface Reading<T> {
        /** Usable. */
        record Usable<T>(T value) implements Reading<T> {}

        /**
         * Not usable.
         *
         * @param faults what was found, in the order of the text; at most some hundreds
         */
        record Unusable<T>(List<Fault> faults) implements Reading<T> {}
    }

    /**
     * Reads one record from YAML or JSON written by anyone. In a document of rules every id stands once, and nothing is
     * longer than the forms of the editor take.
     *
     * @param text at most {@link #MOST_CHARACTERS}
     */
    public static <T extends Record> Reading<T> read(String text, Class<T> type) {
        if (text.length() > MOST_CHARACTERS) {
            return unusable(tooLong());
        }
        return read(text, type, Abbreviations.NONE, MOST_CHARACTERS);
    }

    /**
     * Reads one record from a file or an upload; no more is taken from it than a text may be long.
     *
     * @param bytes UTF-8
     * @throws IOException when the bytes cannot be had
     */
    public static <T extends Record> Reading<T> read(InputStream bytes, Class<T> type) throws IOException {
        return switch (text(bytes)) {
            case Reading.Usable<String>(String text) -> read(text, type);
            case Reading.Unusable<String>(List<Fault> faults) -> new Reading.Unusable<>(faults);
        };
    }

    /**
     * The text of a file or an upload; no more is taken from it than a text may be long.
     *
     * @param bytes UTF-8
     * @throws IOException when the bytes cannot be had
     */
    public static Reading<String> text(InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes(4 * MOST_CHARACTERS + 1);
        if (read.length > 4 * MOST_CHARACTERS) {
            return unusable(tooLong());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(read.length);
        boolean whole = !decoder.decode(ByteBuffer.wrap(read), text, true).isError();
        String decoded = text.flip().toString();
        if (!whole) {
            return unusable(place(decoded, decoded.length(), new Flaw.NotText()));
        }
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return unmarked.length() > MOST_CHARACTERS ? unusable(tooLong()) : new Reading.Usable<>(unmarked);
    }

    static <T extends Record> Reading<T> read(
            String text, Class<T> type, Abbreviations abbreviations, int mostCharacters) {
        Node root;
        try {
            String plain = isJson(text) ? withEscapes(text) : text;
            if (plain.length() > mostCharacters) {
                return unusable(tooLong());
            }
            root = compose(plain, mostCharacters);
        } catch (ReaderException unprintable) {
            int at = text.offsetByCodePoints(
                    0, Math.min(unprintable.getPosition(), text.codePointCount(0, text.length())));
            return unusable(place(text, at, new Flaw.Character(unprintable.getCodePoint())));
        } catch (PlainParser.Marked marked) {
            return unusable(fault(marked.getProblemMark(), new Flaw.NoAliases()));
        } catch (MarkedYAMLException broken) {
            return unusable(fault(
                    broken.getProblemMark(),
                    notYaml(Optional.ofNullable(broken.getProblem()).orElse("cannot be read"), text, broken)));
        } catch (YAMLException broken) {
            return unusable(new Fault(
                    1,
                    1,
                    new Flaw.NotYaml(TreeReader.shown(
                            Optional.ofNullable(broken.getMessage()).orElse("cannot be read")))));
        }
        if (!(root instanceof MappingNode mapping)) {
            return unusable(new Fault(1, 1, new Flaw.NoDocument()));
        }
        Fault wrongFormat = takeFormat(mapping);
        if (wrongFormat != null) {
            return unusable(wrongFormat);
        }
        TreeReader reader = new TreeReader(abbreviations);
        boolean rulesFromOutside = type == StatutesDocument.class && mostCharacters == MOST_CHARACTERS;
        if (rulesFromOutside) {
            PlainLetters.check(mapping, reader);
        }
        Object value = reader.read(mapping, type);
        if (rulesFromOutside && value instanceof StatutesDocument document) {
            DocumentIds.check(document, reader);
            DocumentBounds.check(document, reader);
        }
        List<Fault> faults = reader.faults();
        return value == null || !faults.isEmpty()
                ? new Reading.Unusable<>(faults)
                : new Reading.Usable<>(type.cast(value));
    }

    /** The two slips of those who have not written YAML before are told for what they are. */
    private static Flaw notYaml(String problem, String text, MarkedYAMLException broken) {
        Mark mark = broken.getProblemMark();
        int letter = mark == null || mark.getIndex() >= text.codePointCount(0, text.length())
                ? 0
                : text.codePointAt(text.offsetByCodePoints(0, mark.getIndex()));
        if (problem.startsWith("mapping values are not allowed") || letter == ':') {
            return new Flaw.TextNeedsQuotes(Flaw.Sign.COLON);
        }
        return letter == '\t' ? new Flaw.TabIndents() : new Flaw.NotYaml(TreeReader.shown(problem));
    }

    /**
     * Reads what this product wrote itself.
     *
     * @throws IllegalStateException when it cannot be read: the store is damaged or of a later version
     */
    public static <T extends Record> T readOwn(String text, Class<T> type) {
        return switch (read(text, type, Abbreviations.NONE, MOST_CHARACTERS_KEPT)) {
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
        return new Yaml(new TextRepresenter(options), options).dump(withFormat(value));
    }

    /** Puts in quotes what only a newer YAML than this writer's would take for a number. */
    private static final class TextRepresenter extends Representer {
        TextRepresenter(DumperOptions options) {
            super(options);
            Represent plain = Objects.requireNonNull(representers.get(String.class));
            representers.put(
                    String.class,
                    value -> Shape.readAsNoText((String) value)
                            ? representScalar(Tag.STR, (String) value, DumperOptions.ScalarStyle.DOUBLE_QUOTED)
                            : plain.representData(value));
        }
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
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            if (unlikeInYaml(letter)) {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(Character.forDigit((letter >> shift) & 0xF, 16));
                }
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static boolean unlikeInYaml(char letter) {
        return (letter >= 0x7F && letter <= 0x9F)
                || letter == 0x2028
                || letter == 0x2029
                || letter == 0xFEFF
                || letter >= 0xFFFE;
    }

    private static Fault place(String text, int at, Flaw flaw) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Fault(line, column, flaw);
    }

    private static Fault fault(@Nullable Mark mark, Flaw flaw) {
        return mark == null ? new Fault(1, 1, flaw) : new Fault(mark.getLine() + 1, mark.getColumn() + 1, flaw);
    }

    private static Fault tooLong() {
        return new Fault(1, 1, new Flaw.TooLong(MOST_CHARACTERS));
    }

    private static <T> Reading<T> unusable(Fault fault) {
        return new Reading.Unusable<>(List.of(fault));
    }

    /** Takes {@code format} out of the mapping; what is wrong with it, or null. */
    private static @Nullable Fault takeFormat(MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(FORMAT_NAME)) {
                boolean known = entry.getValueNode() instanceof ScalarNode value
                        && value.getValue().equals(String.valueOf(FORMAT));
                mapping.getValue().remove(entry);
                return known
                        ? null
                        : fault(
                                Objects.requireNonNull(entry.getValueNode().getStartMark()),
                                new Flaw.FormatOther(FORMAT));
            }
        }
        return new Fault(1, 1, new Flaw.FormatMissing(FORMAT));
    }

    /** The tree of the one document in a text; null when there is none. */
    private static @Nullable Node compose(String text, int mostCharacters) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // told by our own reader, with its place
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(mostCharacters);
        PlainParser parser = new PlainParser(new ParserImpl(new StreamReader(new StringReader(text)), options));
        return new Composer(parser, new Resolver(), options).getSingleNode();
    }
}
