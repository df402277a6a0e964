package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.judgement.Act;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Cases as text")
class CaseTextTest {
    private static final SchemaCheck CASES = SchemaCheck.published("case-1.schema.json");
    private static final String SMALL = """
            format: 1
            bodies:
              - body: ssu
                partners:
                  - partner: trust
                    side: hospital
                    seats: [{member: Anna, deputies: [Aud]}, Berit, {deputies: [Carl]}]
                  - {partner: users, side: other, seats: [Odd]}
                changes:
                  - {from: 2025-07-01, seat: trust-3, member: Cato}
            others: [Rita]
            meetings:
              - {meeting: ssu-1, body: ssu, date: 2025-03-05, attendance: {all-but: [Berit], remote: [Odd]}}
              - {meeting: ssu-2, body: ssu, date: 2025-09-05, attendance: {in: [Aud, Rita], left: [Odd], out: [Berit]}}
            acts:
              - at: ssu-1
                act: open-meeting
              - at: ssu-2
                act: {record-roll-call: {item: 1/25, votes: {against: [Aud], for: others}, recording: named}}
              - date: 2025-09-06
                act: {check-seats: ssu}
                expect: {clauses: {B2.seats-of-partner: met}}
            """;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    static Stream<Class<?>> everyAct() {
        return Shape.leaves(Act.class).values().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_short_can_be_written_in_full_and_is_the_same(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(CASES.against(YamlTree.of(text))).isEmpty();
        CaseFile read = usable(text);
        String full = RecordText.yaml(new CaseFile(
                read.about(),
                List.of(),
                Set.of(),
                List.of(),
                read.acts().stream()
                        .map(tried -> new CaseFile.Tried(tried.name(), null, tried.date(), tried.act(), tried.expect()))
                        .toList()));
        assertThat(CASES.against(YamlTree.of(full))).isEmpty();
        CaseFile again = usable(full);
        for (int at = 0; at < read.acts().size(); at++) {
            assertThat(again.acts().get(at).act()).isEqualTo(read.acts().get(at).act());
            assertThat(again.acts().get(at).expect())
                    .isEqualTo(read.acts().get(at).expect());
        }
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void every_act_can_be_written_in_full(Class<? extends Record> kind) {
        RandomRecords random = new RandomRecords(30L + kind.getName().hashCode());
        for (int i = 0; i < 6; i++) {
            CaseFile.Tried tried =
                    new CaseFile.Tried("x", null, LocalDate.of(2025, 12, 10), (Act) random.next(kind), null);
            CaseFile file = new CaseFile(null, List.of(), Set.of(), List.of(), List.of(tried));
            assertThat(usable(RecordText.yaml(file))).isEqualTo(file);
            assertThat(CASES.against(RecordText.tree(file))).isEmpty();
        }
    }

    @Test
    void seats_and_attendance_are_those_of_the_day() {
        CaseFile file = usable(SMALL);
        Act.OpenMeeting first = (Act.OpenMeeting) file.acts().get(0).act();
        assertThat(RecordText.tree(first).toString())
                .contains("meeting-date=2025-03-05")
                .contains("{person=Anna, seat=trust-1, presence=in-room}")
                .contains("{person=Odd, seat=users-1, presence=remote}")
                .contains("{id=trust-3, partner=trust, vote=votes, deputies=[Carl]}")
                .doesNotContain("person=Berit");
        Act.RecordRollCall second = (Act.RecordRollCall) file.acts().get(1).act();
        assertThat(RecordText.tree(second.facts()).toString())
                .contains("{id=trust-3, partner=trust, vote=votes, member=Cato, deputies=[]}")
                .contains("{person=Aud, seat=trust-1, presence=in-room}, {person=Rita, presence=in-room}")
                .contains("absences=[{person=Berit, kind=declined}, {person=Odd, kind=left}]")
                .contains("votes=[{seat=trust-1, by=Aud, value=against}]");
        assertThat(file.acts().get(1).date()).isEqualTo(LocalDate.of(2025, 9, 5));
        assertThat(file.acts().get(2).date()).isEqualTo(LocalDate.of(2025, 9, 6));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "all-but: [Berit]    | all-but: [Bertt]     | 13 | 74 | 'Bertt' is no person of this text; did you mean 'Berit'?",
                "at: ssu-2           | at: ssu2             | 18 | 9 | 'ssu2' is no meeting of this text; did you mean 'ssu-2'?",
                "check-seats: ssu    | check-seats: suu     | 21 | 24 | 'suu' is no body of this text; did you mean 'ssu'?",
                "check-seats: ssu    | check-saets: ssu     | 21 | 11 | 'check-saets' is not known here; did you mean 'check-seats'?",
                "against: [Aud]      | agianst: [Aud]       | 19 | 50 | 'agianst' is not known here; did you mean 'against'?",
                "against: [Aud]      | against: [Berit, Rita] | 19 | 67 | 'Rita' is no seat of this text",
                "B2.seats-of-partner | B2.seat-of-partner   | 22 | 24 | 'B2.seat-of-partner' is no clause; did you mean 'B2.seats-of-partner'? The act 'check-seats' is judged by: B2.seats-of-partner, ",
                "B2.seats-of-partner | deputy-for-each-seat | 22 | 24 | 'deputy-for-each-seat' is no clause; did you mean 'B13.deputy-for-each-seat'? The act 'check-seats' is judged by: B13.deputy-for-each-seat, ",
                "B2.seats-of-partner | nothing-like-that    | 22 | 24 | 'nothing-like-that' is no clause. The act 'check-seats' is judged by: ",
                "{clauses: {B2.seats-of-partner: met}} | {asks: [B2.seats-of-partner, seat-base, sent-in-advanse]} | 22 | 53 | 'sent-in-advanse' is nothing that is asked for: no clause, no choice and no fact; did you mean 'sent-in-advance'?",
                "{check-seats: ssu}  | {close-item: {item: 1/25, meeting: ssu-1, submitted: x}} | 21 | 52 | 'submitted' is not known here",
                "check-seats: ssu    | object-to-minutes: {meeting: ssu-1, by: Rita, at: 5.3.2025, participants: members, sent-at: 2025-03-06 10:00} | 21 | 61 | '5.3.2025' is not a moment such as 2025-06-12 13:30",
                "date: 2025-09-06    | name: x              | 20 | 5 | 'date' does not follow from what stands around it and must be written",
                "act: open-meeting   | act: treat-item      | 17 | 10 | 'treat-item' must say more",
                "meeting: ssu-2      | meeting: ssu-1       | 14 | 15 | 'ssu-1' stands twice",
                "2025-03-05          | 2025-03-35           | 13 | 39 | '2025-03-35' is not a date such as 2025-06-12",
            })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, int line, int column, String message) {
        assertThat(SMALL).contains(right);
        assertThat(faults(SMALL.replace(right, wrong)))
                .hasSizeLessThan(3)
                .first()
                .satisfies(fault -> assertThat(fault.toString()).startsWith(line + ":" + column + " " + message));
    }

    @Test
    void any_change_of_a_case_is_taken_or_refused_by_schema_and_reader() throws IOException {
        Random random = new Random(31);
        int refused = 0;
        for (Path file : cases().toList()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            ((Map<?, ?>) YamlTree.of(Files.readString(file)))
                    .forEach((name, value) -> tree.put(String.valueOf(name), value));
            for (int i = 0; i < 90; i++) {
                Map<String, Object> changed = new LinkedHashMap<>();
                tree.forEach((name, value) -> changed.put(name, SchemaAgreementTest.copyOf(value)));
                new Mutation(random).change(changed);
                List<String> against = CASES.against(changed);
                switch (CaseText.read(CanonicalJson.of(changed).text())) {
                    case Reading.Usable<CaseText.Placed> _ ->
                        assertThat(against).as(changed.toString()).isEmpty();
                    case Reading.Unusable<CaseText.Placed>(List<Fault> faults) -> {
                        refused++;
                        if (faults.stream().anyMatch(fault -> SchemaAgreementTest.aSchemaCanSay(fault.flaw()))) {
                            assertThat(against).as(faults.toString()).isNotEmpty();
                        }
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static CaseFile usable(String text) {
        return switch (CaseText.read(text)) {
            case Reading.Usable<CaseText.Placed>(CaseText.Placed placed) -> placed.file();
            case Reading.Unusable<CaseText.Placed>(List<Fault> faults) ->
                throw new AssertionError(faults + " in\n" + text);
        };
    }

    private static List<Fault> faults(String text) {
        return switch (CaseText.read(text)) {
            case Reading.Usable<CaseText.Placed>(CaseText.Placed placed) ->
                throw new AssertionError("read as " + placed);
            case Reading.Unusable<CaseText.Placed>(List<Fault> faults) -> faults;
        };
    }
}
