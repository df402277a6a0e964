package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules and findings as text")
class RecordTextTest {
    private static final String USABLE = """
            format: 1
            id: vedtekter
            kind: statutes
            title: {nb: Vedtekter}
            in-force-from: 2025-06-12
            paragraphs:
              - id: 6-12
                label: § 6 nr. 12
                text: {nb: Minst halvparten}
                rules:
                  - id: quorum
                    force: shall
                    scope: {bodies-named: [ssu]}
                    provision: {quorum: {threshold: {at-least: 1/2}, base: each-partner, seats: not-stated, remote: counts}}
            """;

    static Stream<Class<?>> everyKindOfRule() {
        return Shape.leaves(Provision.class).values().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRule")
    void every_kind_of_rule_is_read_back_as_it_was_written(Class<? extends Record> kind) {
        RandomRecords random = new RandomRecords(kind.getName().hashCode());
        for (int i = 0; i < 12; i++) {
            Provision provision = (Provision) random.next(kind);
            Rule like = random.next(Rule.class);
            survives(new Rule(like.id(), like.force(), like.scope(), provision));
        }
    }

    @Test
    void documents_are_read_back_as_they_were_written() {
        RandomRecords random = new RandomRecords(1);
        for (int i = 0; i < 25; i++) {
            survives(random.next(StatutesDocument.class));
        }
    }

    @Test
    void findings_are_read_back_as_they_were_written() {
        RandomRecords random = new RandomRecords(2);
        for (int round = 0; round < 2; round++) {
            for (Clause clause : Clause.values()) {
                Finding finding = random.next(Finding.class);
                readBack(new Finding(
                        clause,
                        finding.about(),
                        finding.outcome(),
                        finding.force(),
                        finding.citations(),
                        finding.measures(),
                        finding.notes(),
                        finding.remedies(),
                        finding.parts(),
                        finding.readings()));
            }
        }
    }

    @Test
    void the_order_of_a_set_leaves_no_trace() {
        List<Recipient> recipients = new ArrayList<>(List.of(Recipient.values()));
        List<NoticePart> parts = new ArrayList<>(List.of(NoticePart.values()));
        Random random = new Random(3);
        Set<String> written = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(recipients, random);
            Collections.shuffle(parts, random);
            written.add(RecordText.canonical(
                            new NoticeContents(new LinkedHashSet<>(parts), new LinkedHashSet<>(recipients)))
                    .toString());
        }
        assertThat(written).hasSize(1);
    }

    @Test
    void a_usable_document_is_used() {
        assertThat(RecordText.read(USABLE, StatutesDocument.class)).isInstanceOf(Reading.Usable.class);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format: 1                | format: 2             | 1 |  9 | this build reads format 1",
                "format: 1                | fromat: 1             | 1 |  1 | 'format: 1' is missing",
                "in-force-from:           | in-force-form:        | 5 |  1 | did you mean 'in-force-from'?",
                "2025-06-12               | 12.06.2025            | 5 | 16 | '12.06.2025' is not a date such as 2025-06-12",
                "2025-06-12               | 2025-02-30            | 5 | 16 | '2025-02-30' is not a date such as 2025-06-12",
                "kind: statutes           | kind: statute         | 3 |  7 | did you mean 'statutes'?",
                "{nb: Vedtekter}          | {no: Vedtekter}       | 4 |  9 | 'no' is not known here",
                "force: shall             | force: must           | 12 | 16 | known are shall, should, in-principle",
                "{bodies-named: [ssu]}    | everywhere            | 13 | 16 | 'everywhere' is not known here",
                "provision: {quorum:      | provision: {quorom:   | 14 | 21 | did you mean 'quorum'?",
                "{at-least: 1/2}          | {at-least: 0.5}       | 14 | 52 | a share such as 1/2 or 2/3 is expected here",
                "{at-least: 1/2}          | {at-least: 1/0}       | 14 | 52 | not a share: 1/0",
                "base: each-partner       | base: each-party      | 14 | 64 | did you mean 'each-partner'?",
                "remote: counts           | remote: counts, x: 1  | 14 | 113 | 'x' is not known here",
                ", remote: counts         | ``                    | 14 | 29 | 'remote' is missing",
                "id: 6-12                 | id: 12                | 7 | 9 | 12 is read as something else than a text here; write \"12\"",
                "id: 6-12                 | id: true              | 7 | 9 | write \"true\"",
                "base: each-partner       | base: {each-partner: {}} | 14 | 65 | 'each-partner' stands alone",
                "force: shall             | force: &f shall       | 12 | 16 | are not used here",
                "label: § 6               | label: !!str § 6      | 8 | 12 | are not used here",
                "label: § 6               | label: § 6: § 6       | 8 | 15 | a colon inside a text: put the text in quotes",
                "{nb: Minst halvparten}   | {nb: Minst: halv}     | 9 | 21 | a colon inside a text: put the text in quotes",
                "{nb: Minst halvparten}   | {nb: Minst, halv}     | 9 | 23 | a comma inside a text between braces: put the text in quotes",
                "{nb: Minst halvparten}   | Minst \"halv\"          | 9 | 11 | write {nb: \"Minst \\\"halv\\\"\"}, or nn or en in place of nb",
                "{bodies-named: [ssu]}    | {bodies-named: ssu}   | 13 | 31 | a list is expected here; write [ssu]",
                "{bodies-named: [ssu]}    | {bodies-named: {ssu: x}} | 13 | 31 | a list is expected here: begin each item with a dash",
            })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, int line, int column, String message) {
        assertThat(USABLE).contains(right);
        Reading<StatutesDocument> reading = RecordText.read(USABLE.replace(right, wrong), StatutesDocument.class);
        assertThat(faults(reading)).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(List.of(fault.line(), fault.column())).containsExactly(line, column);
        });
    }

    @Test
    void a_tab_cannot_indent() {
        assertThat(faults(RecordText.read(USABLE.replace("    label:", "\tlabel:"), StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly("8:1 a tab cannot indent; use spaces");
    }

    @Test
    void one_run_tells_all_that_is_wrong() {
        String broken = USABLE.replace("kind: statutes", "kind: statute")
                .replace("force: shall", "force: must")
                .replace("base: each-partner", "base: each-party");
        assertThat(faults(RecordText.read(broken, StatutesDocument.class)))
                .extracting(Fault::line)
                .containsExactly(3, 12, 14);
    }

    @Test
    void an_id_stands_once_in_a_document_and_both_places_are_told() {
        String paragraph = USABLE.substring(USABLE.indexOf("  - id: 6-12"));
        assertThat(faults(RecordText.read(USABLE + paragraph, StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly(
                        "15:9 the id '6-12' is already used in line 7, column 9",
                        "19:13 the id 'quorum' is already used in line 11, column 13");
    }

    @Test
    void a_misspelt_field_is_not_also_told_to_be_missing() {
        assertThat(faults(RecordText.read(USABLE.replace("force:", "froce:"), StatutesDocument.class)))
                .extracting(Fault::toString)
                .containsExactly("12:9 'froce' is not known here; did you mean 'force'?");
    }

    @Test
    void every_flaw_can_be_told_in_three_languages() {
        RandomRecords random = new RandomRecords(5);
        for (Class<?> kind : Shape.leaves(Flaw.class).values()) {
            Flaw flaw = (Flaw) random.next(kind.asSubclass(Record.class));
            Set<String> said = new HashSet<>();
            for (Language language : Language.values()) {
                String message = new Fault(1, 1, flaw).message(language);
                assertThat(message).isNotBlank().doesNotContain("%");
                said.add(message);
            }
            assertThat(said).as(kind.getSimpleName()).hasSizeGreaterThan(1);
        }
        assertThat(new Fault(1, 1, new Flaw.Missing("force")).message(Language.NN))
                .isEqualTo("«force» manglar");
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(faults(RecordText.read(USABLE + "kind: mandate\n", StatutesDocument.class)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).isEqualTo("15:1 'kind' stands twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\t",
                "[]",
                "null",
                "{",
                "a: [",
                "format: 1",
                "format: 1\nid: &a [*a]\n",
                "format: 1\nid: !!javax.script.ScriptEngineManager [x]\n",
                "format: 1\n---\nformat: 1\n",
                "\u0000",
                "format: 1\n? [a, b]\n: c\n",
                "{\"format\":1,\"id\":",
            })
    void what_is_no_document_is_refused_with_a_place_and_never_with_an_exception(String text) {
        assertThat(faults(RecordText.read(text, StatutesDocument.class)))
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.column()).isPositive();
                    assertThat(fault.message()).isNotBlank();
                });
    }

    @Test
    void deep_nesting_and_aliases_that_multiply_are_refused() {
        assertThat(faults(RecordText.read("format: 1\nid: " + "[".repeat(10_000), StatutesDocument.class)))
                .isNotEmpty();
        StringBuilder laughs = new StringBuilder("format: 1\na: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append((char) (c - 1))
                    .append(", *")
                    .append((char) (c - 1))
                    .append("]\n");
        }
        assertThat(faults(RecordText.read(laughs.toString(), StatutesDocument.class)))
                .isNotEmpty();
    }

    @Test
    void any_change_of_one_character_is_read_or_refused() {
        Random random = new Random(4);
        for (int i = 0; i < 1_200; i++) {
            StringBuilder text = new StringBuilder(USABLE);
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]:,-#&*!|>'\"%@`?~\t\n 0x".charAt(random.nextInt(25)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
            }
            switch (RecordText.read(text.toString(), StatutesDocument.class)) {
                case Reading.Usable<StatutesDocument>(StatutesDocument document) -> survives(document);
                case Reading.Unusable<StatutesDocument>(List<Fault> faults) ->
                    assertThat(faults).isNotEmpty();
            }
        }
    }

    /** In both forms: YAML for people, canonical JSON for keeping. */
    private static void survives(Record value) {
        readBack(value);
        assertThat(RecordText.readOwn(RecordText.yaml(value), value.getClass())).isEqualTo(value);
    }

    private static void readBack(Record value) {
        String canonical = RecordText.canonical(value).toString();
        Record again = RecordText.readOwn(canonical, value.getClass());
        assertThat(again).isEqualTo(value);
        assertThat(RecordText.canonical(again).toString()).isEqualTo(canonical);
    }

    private static <T> List<Fault> faults(Reading<T> reading) {
        return switch (reading) {
            case Reading.Usable<T>(T value) -> throw new AssertionError("read as " + value);
            case Reading.Unusable<T>(List<Fault> faults) -> faults;
        };
    }
}
