package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Time is the processor's own, so that a busy machine changes nothing; memory is all that was allocated on the way. */
@DisplayName("Documents that mean no good")
class HostileDocumentsTest {
    private static final Duration MOST_TIME = Duration.ofSeconds(1);
    private static final long MOST_MEMORY = 640L << 20;
    private static final Path SAMPLE = Path.of("src/main/resources/statutes/troms-ofoten/2025-06-12.yaml");
    private static final Path CASE = Path.of("src/test/resources/conformance/troms-ofoten/quorum.yaml");
    private static final String HEAD = """
            format: 1
            id: vedtekter
            kind: statutes
            title: {nb: Vedtekter}
            in-force-from: 2025-06-12
            paragraphs:
            """;

    private static final String FORMED = HEAD + """
              - id: p1
                label: § 1
                text: {nb: a}
                not-enforced: {nb: b}
                rules:
                  - id: r1
                    force: shall
                    scope: all-bodies
                    provision: {meetings-open: open}
            """;

    static Stream<Arguments> hostile() {
        int most = RecordText.MOST_CHARACTERS - 200;
        return Stream.of(
                Arguments.of("ten million letters", "x".repeat(10_000_000)),
                Arguments.of("lists without end", HEAD + "[".repeat(most)),
                Arguments.of("mappings without end", HEAD + "{a: ".repeat(most / 4)),
                Arguments.of("lists in lists by lines", HEAD + "- ".repeat(most / 2)),
                Arguments.of("JSON without end", "{\"format\":1,\"paragraphs\":" + "[".repeat(most)),
                Arguments.of("unknown fields", lines("x%d: 1\n", most / 12)),
                Arguments.of("one field, again and again", lines("kind: statutes\n", most / 16)),
                Arguments.of("a name as long as a book", HEAD + "  - {" + "n".repeat(900) + ": 1}\n"),
                Arguments.of("a value as long as a book", HEAD.replace("statutes", "s".repeat(most - 200))),
                Arguments.of("a text never closed", HEAD + "  - {id: \"" + "a ".repeat(most / 2)),
                Arguments.of("a set of the same", set("ssu, ".repeat(most / 5))),
                Arguments.of("a set of a hundred thousand", set(lines("b%d, ", most / 9))),
                Arguments.of("a number as long as a book", HEAD.replace("format: 1", "format: " + "1".repeat(400_000))),
                Arguments.of("a date as long as a book", HEAD.replace("2025-06-12", "2025-".repeat(most / 6))),
                Arguments.of("a share as long as a book", HEAD.replace("2025-06-12", "1/".repeat(most / 3))),
                Arguments.of("many documents", "---\n".repeat(most / 4)),
                Arguments.of("nothing but comments", "#\n".repeat(most / 2)),
                Arguments.of("nothing but spaces", " ".repeat(most)),
                Arguments.of("nothing but tabs", "\t".repeat(most)),
                Arguments.of("question marks", HEAD + "? ".repeat(most / 2)),
                Arguments.of("colons", HEAD + ": ".repeat(most / 2)),
                Arguments.of("a mark by itself", HEAD + "  - &a {id: x}\n"),
                Arguments.of("marks in marks", laughs()),
                Arguments.of("a mark merged", HEAD + "  - {<<: *a}\n"),
                Arguments.of("a class by name", HEAD + "  - !!javax.script.ScriptEngineManager [x]\n"),
                Arguments.of("a tag of one's own", HEAD.replace("kind: ", "kind: !x ")),
                Arguments.of("ten thousand rules", rules(10_000)),
                Arguments.of("as many rules as fit", rules(6_000)),
                Arguments.of("JSON of nothing but line ends of another kind", "{" + "\u2028".repeat(most)),
                Arguments.of("JSON of nothing but escapes", "{\"id\":\"" + "\\u0000".repeat(most / 6) + "\"}"),
                Arguments.of("the end of the world", "\u0000".repeat(most)),
                Arguments.of("half a character", HEAD.replace("Vedtekter", "\uD83D")));
    }

    private static String lines(String pattern, int count) {
        StringBuilder text = new StringBuilder("format: 1\n");
        for (int i = 0; i < count; i++) {
            text.append(String.format(pattern, i));
        }
        return text.toString();
    }

    private static String set(String bodies) {
        return HEAD + "  - {id: a, label: a, text: {nb: a}, rules: [{id: r, force: must, scope: {bodies-named: ["
                + bodies.replace("format: 1\n", "") + "]}, provision: {meetings-open: open}}]}\n";
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("format: 1\na: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            laughs.append(c + ": &" + c + " [*" + (char) (c - 1) + ", *" + (char) (c - 1) + "]\n");
        }
        return laughs.toString();
    }

    private static String rules(int count) {
        return HEAD + "  - id: \"1\"\n    label: § 1\n    text: {nb: a}\n    rules:\n"
                + lines("      - {id: r%d, force: shall, scope: all-bodies, provision: {meetings-open: open}}\n", count)
                        .replace("format: 1\n", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void are_refused_soon_with_a_place_and_a_short_reason(String name, String text) throws Exception {
        List<Fault> faults = faults(bounded(name, () -> RecordText.read(text, StatutesDocument.class)));
        assertThat(faults).hasSizeBetween(1, TreeReader.MOST_FAULTS).allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.message()).hasSizeBetween(5, 1_500);
        });
        faults(bounded(name + ", as a case", () -> CaseText.read(text)));
    }

    @Test
    void more_rules_than_a_document_has_are_told_to_be_too_many() {
        assertThat(faults(RecordText.read(rules(RecordText.MOST_RULES), StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly("1:1 a document has at most 4000 paragraphs and rules together");
    }

    @Test
    void anchors_are_told_where_they_stand() {
        assertThat(faults(RecordText.read(HEAD + "  - &a {id: x}\n", StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly(
                        "7:5 marks such as &a, *a and !b are not used here; write it out, or put it in quotes");
    }

    static Stream<Arguments> beyondTheForms() {
        String id = "is no id: small letters a–z, digits and hyphens, at most ";
        return Stream.of(
                Arguments.of("nb: Vedtekter", "nb: \"Ved\\0tekter\"", "4:13 the character U+0000 cannot stand here"),
                Arguments.of("nb: Vedtekter", "nb: \"Ved\\x1Btekter\"", "4:13 the character U+001B cannot stand here"),
                Arguments.of(
                        "nb: Vedtekter", "nb: \"Ved\\uD83Dtekter\"", "4:13 the character U+D83D cannot stand here"),
                Arguments.of(
                        "nb: Vedtekter", "nb: " + "x".repeat(301), "4:8 the text here is longer than 300 characters"),
                Arguments.of("§ 1", "x".repeat(101), "8:12 the text here is longer than 100 characters"),
                Arguments.of(
                        "nb: a}",
                        "nb: " + "x".repeat(20_001) + "}",
                        "9:11 the text here is longer than 20000 characters"),
                Arguments.of(
                        "nb: b}",
                        "nb: " + "x".repeat(20_001) + "}",
                        "10:19 the text here is longer than 20000 characters"),
                Arguments.of("id: vedtekter", "id: Vedtekter", "2:5 'Vedtekter' " + id + "61 characters"),
                Arguments.of("id: vedtekter", "id: 2vedtekter", "2:5 the id of a document begins with a letter"),
                Arguments.of("id: p1", "id: ../p1", "7:9 '../p1' " + id + "60 characters"),
                Arguments.of("id: p1", "id: \"p1\\n\"", "7:9 'p1 ' " + id + "60 characters"),
                Arguments.of(
                        "id: p1", "id: " + "p".repeat(61), "7:9 '" + "p".repeat(60) + "…' " + id + "60 characters"),
                Arguments.of("id: r1", "id: 'r 1'", "12:13 'r 1' " + id + "120 characters"),
                Arguments.of(
                        "paragraphs:",
                        "ends-after: 2025-06-11\nparagraphs:",
                        "6:13 the last day is before the first, 2025-06-12"));
    }

    /** Each of these was read once, and then refused by the database with no word to the reader. */
    @ParameterizedTest(name = "{2}")
    @MethodSource("beyondTheForms")
    void what_the_forms_of_the_editor_would_not_take_is_refused_at_its_place(String right, String wrong, String told) {
        assertThat(FORMED).contains(right);
        assertThat(faults(RecordText.read(FORMED.replace(right, wrong), StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly(told);
    }

    @Test
    void what_the_forms_of_the_editor_take_is_taken() {
        String fullest = FORMED.replace("nb: Vedtekter", "nb: " + "x".repeat(300))
                .replace("§ 1", "x".repeat(100))
                .replace("nb: a}", "nb: " + "x".repeat(20_000) + "}")
                .replace("nb: b}", "nb: \"\\ta\\r\\nb\\U0001F600\"}")
                .replace("id: p1", "id: " + "p".repeat(60))
                .replace("paragraphs:", "ends-after: 2025-06-12\nparagraphs:");
        assertThat(RecordText.read(fullest, StatutesDocument.class)).isInstanceOf(Reading.Usable.class);
    }

    @Test
    void no_more_is_read_than_a_document_may_be_long() throws IOException {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int count) {
                java.util.Arrays.fill(into, from, from + count, (byte) 'x');
                given[0] += count;
                return count;
            }
        };
        assertThat(faults(RecordText.read(endless, StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly("1:1 the text is longer than 500000 characters, and is not read");
        assertThat(given[0]).isLessThanOrEqualTo(4L * RecordText.MOST_CHARACTERS + 1);
    }

    @Test
    void bytes_that_are_no_text_are_told_where_they_stand() throws IOException {
        byte[] latin = HEAD.replace("Vedtekter", "Vedtægter").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(RecordText.read(new java.io.ByteArrayInputStream(latin), StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly("4:17 not text in UTF-8 from here on");
    }

    @Test
    void fuzzed_bytes_are_read_or_refused_and_never_more() throws Exception {
        byte[] statutes = Files.readAllBytes(SAMPLE);
        byte[] cases = Files.readAllBytes(CASE);
        Random random = new Random(20);
        int usable = 0;
        for (int i = 0; i < 240; i++) {
            byte[] fuzzed = fuzzed(i % 2 == 0 ? statutes : cases, random);
            Reading<?> reading = bounded(
                    "round " + i,
                    () -> fuzzed.length > 0 && random.nextBoolean()
                            ? RecordText.read(new java.io.ByteArrayInputStream(fuzzed), StatutesDocument.class)
                            : CaseText.read(new java.io.ByteArrayInputStream(fuzzed)));
            usable += reading instanceof Reading.Usable<?> ? 1 : 0;
        }
        assertThat(usable).as("some changes do no harm").isPositive();
    }

    @Test
    void fuzzed_small_documents_are_read_or_refused_and_never_more() throws Exception {
        String small =
                HEAD + "  - {id: \"1\", label: § 1, text: {nb: a}, rules: [{id: r, force: shall, scope: all-bodies,"
                        + " provision: {quorum: {threshold: {at-least: 1/2}, base: each-partner, seats: seats, remote: counts}}}]}\n";
        byte[] bytes = small.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(21);
        for (int i = 0; i < 4_000; i++) {
            byte[] fuzzed = fuzzed(bytes, random);
            RecordText.read(new java.io.ByteArrayInputStream(fuzzed), StatutesDocument.class);
        }
    }

    /** One to six times a byte changed, a piece cut, doubled or moved. */
    private static byte[] fuzzed(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int times = random.nextInt(6); times >= 0; times--) {
            int at = random.nextInt(bytes.length);
            int until = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]:,-#&*!|>'\"%@`?~\n ".charAt(random.nextInt(22));
                case 2 -> System.arraycopy(sound, 0, bytes, at, Math.min(until - at, sound.length));
                default -> java.util.Arrays.fill(bytes, at, until, (byte) ' ');
            }
        }
        return bytes;
    }

    static Stream<Class<?>> everyKindOfRule() {
        return Shape.leaves(Provision.class).values().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRule")
    void every_field_misspelt_once_is_told_with_its_place_and_the_name_that_was_meant(Class<? extends Record> kind) {
        RandomRecords random = new RandomRecords(22L + kind.getName().hashCode());
        for (int i = 0; i < 4; i++) {
            Rule like = random.next(Rule.class);
            Rule rule = new Rule(like.id(), like.force(), like.scope(), (Provision) random.next(kind));
            Map<String, Object> tree = RecordText.tree(rule);
            int fields = count(tree);
            for (int field = 1; field < fields; field++) {
                misspell(tree, field);
            }
        }
    }

    /** Misspells one field, counted in the order of the text. */
    private static void misspell(Map<String, Object> tree, int field) {
        String[] names = new String[2];
        Object wrong = renamed(tree, new int[] {field}, names);
        // Characters that YAML has to see escaped would move what stands after them.
        String text = CanonicalJson.of(asMembers(wrong)).text().replaceAll("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF]", "x");
        if (names[1] == null || names[0].length() < 3 || names[1].equals(names[0])) {
            return;
        }
        assertThat(faults(RecordText.read(text, Rule.class)))
                .as(names[0] + " in " + text)
                .anySatisfy(fault -> {
                    assertThat(fault.flaw())
                            .isInstanceOfSatisfying(
                                    Flaw.Unknown.class,
                                    unknown -> assertThat(unknown.nearest()).isEqualTo(names[0]));
                    int at = text.offsetByCodePoints(0, fault.column() - 1);
                    assertThat(text.substring(at)).startsWith("\"" + names[1] + "\"");
                });
    }

    private static int count(Object tree) {
        return switch (tree) {
            case Map<?, ?> members ->
                members.values().stream().mapToInt(member -> 1 + count(member)).sum();
            case List<?> elements ->
                elements.stream().mapToInt(HostileDocumentsTest::count).sum();
            default -> 0;
        };
    }

    private static Object renamed(Object tree, int[] field, String[] names) {
        return switch (tree) {
            case Map<?, ?> members -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                members.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    boolean here = field[0]-- == 0;
                    if (here) {
                        names[0] = name;
                        names[1] = Mutation.misspelt(name);
                    }
                    copy.put(here ? names[1] : name, renamed(value, field, names));
                });
                yield copy;
            }
            case List<?> elements -> {
                List<Object> copy = new ArrayList<>();
                elements.forEach(element -> copy.add(renamed(element, field, names)));
                yield copy;
            }
            default -> tree;
        };
    }

    private static Map<String, Object> asMembers(Object tree) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    /** Runs within the bounds of time and memory. */
    private static <T> T bounded(String what, Callable<T> reading) throws Exception {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        T read = reading.call();
        long took = threads.getCurrentThreadCpuTime() - began;
        long memory = threads.getCurrentThreadAllocatedBytes() - allocated;
        assertThat(Duration.ofNanos(took)).as(what).isLessThan(MOST_TIME);
        assertThat(memory).as(what).isLessThan(MOST_MEMORY);
        return read;
    }

    private static List<Fault> faults(Reading<?> reading) {
        return switch (reading) {
            case Reading.Usable<?>(Object value) -> throw new AssertionError("read as " + value);
            case Reading.Unusable<?>(List<Fault> faults) -> faults;
        };
    }
}
