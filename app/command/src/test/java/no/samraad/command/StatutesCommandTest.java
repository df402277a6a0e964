package no.samraad.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import no.samraad.platform.audit.CanonicalJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command statutes")
class StatutesCommandTest {
    private static final String STATUTES = "../statutes/src/main/resources/statutes/";
    private static final String TROMS_OFOTEN = STATUTES + "troms-ofoten";
    private static final String CASES = "../statutes/src/test/resources/conformance/";
    private static final String QUORUM = CASES + "troms-ofoten/quorum.yaml";
    private static final String DEADLINES = CASES + "troms-ofoten/deadlines.yaml";

    @TempDir
    private Path folder;

    /** How a run ended and what it said. */
    private record Run(int ended, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int ended = StatutesCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(ended, out.toString(), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void explain_puts_each_rule_under_its_paragraph() {
        Run run = run("explain", TROMS_OFOTEN, "--lang", "nn", "--as-of", "2025-12-10");
        assertThat(run.ended()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "§ 6 nr. 12  SSU er vedtaksført", "  → ", "[6-12-quorum, E1]", "§ 6 nr. 13", "nr. 2")
                .contains("· Blir ikkje handheva: ");
    }

    @Test
    void explain_reads_the_version_of_the_day() {
        assertThat(run("explain", TROMS_OFOTEN, "--as-of", "2024-01-01").out())
                .contains("i kraft fra 2021-04-22")
                .doesNotContain("i kraft fra 2025-06-12");
    }

    @Test
    void review_says_what_is_wrong_where_and_what_would_mend_it() throws IOException {
        Path none = file(
                "none.yaml",
                Files.readString(Path.of(TROMS_OFOTEN, "2025-06-12.yaml"))
                        .replace("{quorum: {threshold: {at-least: 1/2}", "{quorum: {threshold: {at-least: 0/2}"));
        Run reviewed = run("review", none.toString());
        assertThat(reviewed.ended()).isEqualTo(1);
        assertThat(reviewed.out()).contains("(SSU)", "§ 6 nr. 12", "  → ");
        assertThat(run("review", STATUTES + "finnmark", "--lang", "en").out())
                .contains("(SU)")
                .contains("quorum")
                .contains("which body FLR, LFSO east, LFSO west, SU and the secretariat report to.")
                .doesNotContain("lfso-ost", "dialogmote");
        assertThat(run("review", STATUTES + "finnmark").err()).isEmpty();
    }

    @Test
    void review_tells_what_is_one_matter_once_and_the_gravest_first() {
        Run run = run("review", "../statutes/src/test/resources/newcomer/statutes.yaml");
        assertThat(run.out().lines()).hasSizeLessThan(30);
        assertThat(run.out())
                .contains("Merknad: Dette står åpent. Svar i teksten eller som fellesskapets eget valg.")
                .containsOnlyOnce("  · hvilke faste saker møtene har (FU, PM, SU)");
        List<String> gravest = List.of("Feil", "Advarsel", "Merknad");
        assertThat(run("review", TROMS_OFOTEN)
                        .out()
                        .lines()
                        .map(line -> line.split("[ :]")[0])
                        .filter(gravest::contains))
                .isSortedAccordingTo(Comparator.comparing(gravest::indexOf));
    }

    @Test
    void judge_ends_with_0_when_everything_is_as_expected_and_prints_findings_as_json() {
        Run run = run("judge", TROMS_OFOTEN, QUORUM, DEADLINES);
        assertThat(run.err()).isEmpty();
        assertThat(run.ended()).isZero();
        assertThat(CanonicalJson.parse(run.out()).text())
                .contains("\"not-as-expected\":0")
                .contains("\"as-of\":\"2025-12-10\"")
                .contains("\"clause\":\"E1.quorum-of-group\"")
                .doesNotContain("\"clause\":\"quorum-of-group\"");
    }

    @Test
    void judge_says_what_it_asks_for_and_where_that_is_written() throws IOException {
        Path unsent = file("unsent.yaml", Files.readString(Path.of(QUORUM)).replaceFirst("advance: sent, ", ""));
        Run run = run("judge", TROMS_OFOTEN, unsent.toString(), "--lang", "nb");
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.err()).startsWith(unsent + ":42: outcome: ventet met, fant undetermined");
        assertThat(CanonicalJson.parse(run.out()).text())
                .contains("\"fact\":\"sent-in-advance\",\"field\":\"treat-item.advance\"");
    }

    @Test
    void judge_says_which_clauses_an_act_has_when_another_is_expected() throws IOException {
        Path other = file(
                "other.yaml",
                Files.readString(Path.of(QUORUM)).replaceFirst("E3.consensus: met", "D6.notice-in-time: met"));
        assertThat(run("judge", TROMS_OFOTEN, other.toString()).err())
                .startsWith(other + ":42: D6.notice-in-time: such an act is never judged by this clause, only by "
                        + "ACT.treat-item, ")
                .contains("E3.consensus");
        assertThat(run("judge", TROMS_OFOTEN, other.toString(), "--lang", "nn").err())
                .contains("ei slik handling blir aldri vurdert etter dette regelpunktet, berre etter ACT.treat-item");
        Path lot = file(
                "lot.yaml", Files.readString(Path.of(QUORUM)).replaceFirst("E3.consensus: met", "E9.tie-break: met"));
        assertThat(run("judge", TROMS_OFOTEN, lot.toString()).err())
                .startsWith(lot + ":42: E9.tie-break: the clause is not judged here");
    }

    @Test
    void judge_ends_with_1_when_something_is_not_and_says_what_was_found() throws IOException {
        Path wrong = file(
                "wrong.yaml", Files.readString(Path.of(QUORUM)).replace("required: 3, cites", "required: 4, cites"));
        Run run = run("judge", TROMS_OFOTEN, wrong.toString());
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(wrong + ":42: E1.quorum-of-group trust, required: expected 4, found 3"
                        + System.lineSeparator());
        assertThat(run.out()).contains("\"not-as-expected\": 1");
    }

    @Test
    void judge_reads_the_rules_as_of_another_day_when_asked() {
        Run run = run("judge", TROMS_OFOTEN, QUORUM, "--as-of", "2020-01-01");
        assertThat(run.ended()).as("no statutes were in force").isEqualTo(1);
        assertThat(run.out()).contains("\"as-of\": \"2020-01-01\"");
    }

    @Test
    void compare_shows_the_acts_that_are_judged_differently_side_by_side() throws IOException {
        Path draft = Files.createDirectory(folder.resolve("draft"));
        for (String name : new String[] {"2025-06-12", "choices-2021-04-22", "saksliste-2021-04-22"}) {
            Files.writeString(
                    draft.resolve(name + ".yaml"),
                    Files.readString(Path.of(TROMS_OFOTEN, name + ".yaml"))
                            .replace(
                                    "{quorum: {threshold: {at-least: 1/2}, base: each-partner",
                                    "{quorum: {threshold: {more-than: 1/2}, base: all-seats"));
        }
        Run run = run("compare", TROMS_OFOTEN, draft.toString(), QUORUM, "--lang", "en");
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.out())
                .contains("14 of 16, and no quorum")
                .containsSubsequence(
                        "A Not met. This may not be done, and nobody may make an exception.",
                        "B Met. This may be done.",
                        "E1.quorum (when there is a quorum)")
                .containsPattern(
                        "[1-9]\\d* of \\d+ are judged differently; \\d+ have the same answer for another reason\\.");
        assertThat(run("compare", TROMS_OFOTEN, draft.toString(), QUORUM, "--lang", "nn")
                        .out())
                .containsSubsequence(
                        "A Ikkje oppfylt. Dette kan ikkje gjerast, og ingen kan gi unntak.",
                        "E1.quorum (når organet er vedtaksført)");
        assertThat(run("compare", TROMS_OFOTEN, TROMS_OFOTEN, QUORUM).ended()).isZero();
    }

    @Test
    void duties_are_told_day_by_day() {
        Run run = run("duties", TROMS_OFOTEN, DEADLINES, "--from", "2025-11-01", "--to", "2025-12-31", "--lang", "en");
        assertThat(run.ended()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, 10)))
                .containsSubsequence("2025-11-19", "2025-11-26", "2025-12-17");
        assertThat(run("duties", TROMS_OFOTEN, "--from", "2025-07-01", "--to", "2025-12-31")
                        .out())
                .contains("2025-12-31  ssu 2026  ");
        assertThat(run("duties", TROMS_OFOTEN, DEADLINES, "--from", "2026-01-01", "--to", "2025-12-31")
                        .ended())
                .isEqualTo(2);
    }

    @Test
    void duties_as_a_calendar_have_the_same_ids_every_time() throws IOException, ParserException {
        String[] asked = {"duties", TROMS_OFOTEN, DEADLINES, "--from", "2025-11-01", "--to", "2025-12-31", "--ics"};
        String out = run(asked).out();
        assertThat(run(asked).out()).isEqualTo(out);
        assertThat(out.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        Calendar calendar = new CalendarBuilder().build(new StringReader(out));
        calendar.validate();
        Set<String> ids = new HashSet<>();
        calendar.getComponents("VEVENT")
                .forEach(event -> ids.add(event.getRequiredProperty("UID").getValue()));
        assertThat(ids).hasSameSizeAs(calendar.getComponents("VEVENT")).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statutes", "case"})
    void schema_prints_the_published_schema(String which) throws IOException {
        Run run = run("schema", which);
        assertThat(run.ended()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("../docs/schema", which + "-1.schema.json")));
    }

    @Test
    void a_document_that_cannot_be_used_ends_with_2_and_line_and_column() throws IOException {
        Path broken = file(
                "broken.yaml",
                Files.readString(Path.of(TROMS_OFOTEN, "2025-06-12.yaml")).replace("in-force-from:", "in-force-form:"));
        for (String[] asked : new String[][] {
            {"review", broken.toString()},
            {"explain", broken.toString()},
            {"judge", broken.toString(), QUORUM},
            {"compare", TROMS_OFOTEN, broken.toString(), QUORUM},
            {"duties", broken.toString(), "--from", "2025-01-01", "--to", "2025-12-31"}
        }) {
            for (String[] said : new String[][] {
                {"nb", "«in-force-form» er ikke kjent her; mente du «in-force-from»?"},
                {"nn", "«in-force-form» er ikkje kjent her; meinte du «in-force-from»?"},
                {"en", "'in-force-form' is not known here; did you mean 'in-force-from'?"}
            }) {
                Run run = run(Stream.concat(Stream.of(asked), Stream.of("--lang", said[0]))
                        .toArray(String[]::new));
                assertThat(run.ended()).as(asked[0]).isEqualTo(2);
                assertThat(run.out()).as(asked[0]).isEmpty();
                assertThat(run.err()).as(asked[0]).contains(broken + ":8:1: " + said[1]);
            }
        }
    }

    @Test
    void a_misspelt_name_in_a_case_ends_with_2_and_the_name_that_was_meant() throws IOException {
        Path broken =
                file("broken.yaml", Files.readString(Path.of(QUORUM)).replace("all-but: [Pia]", "all-but: [Pai]"));
        Run run = run("judge", TROMS_OFOTEN, broken.toString());
        assertThat(run.ended()).isEqualTo(2);
        assertThat(run.err()).matches("(?s).*:\\d+:\\d+: 'Pai' is no person of this text; did you mean 'Pia'\\?\\R");
    }

    @Test
    void what_is_not_there_or_not_asked_rightly_ends_with_2() throws IOException {
        assertThat(run("explain", folder.resolve("nothing.yaml").toString()).ended())
                .isEqualTo(2);
        assertThat(run("explain", folder.toString(), "--lang", "en").err()).contains("holds no file");
        assertThat(run("explain", folder.toString()).err()).contains("har ingen fil som slutter på .yaml");
        assertThat(run("explain", folder.resolve("a").toString(), "--lang", "nn")
                        .err())
                .contains("finst ikkje");
        assertThat(run("explain").ended()).isEqualTo(2);
        assertThat(run("explane", TROMS_OFOTEN).ended()).isEqualTo(2);
        assertThat(run().ended()).isEqualTo(2);
        assertThat(run("explain", TROMS_OFOTEN, "--lang", "xx").ended()).isEqualTo(2);
        Path twice = file("twice.yaml", Files.readString(Path.of(TROMS_OFOTEN, "2025-06-12.yaml")));
        assertThat(run("explain", TROMS_OFOTEN + "," + twice).err())
                .contains("«vedtekter» har alt en versjon i kraft fra 2025-06-12");
        assertThat(run("--help").out()).contains("review", "explain", "judge", "compare", "duties", "schema");
    }
}
