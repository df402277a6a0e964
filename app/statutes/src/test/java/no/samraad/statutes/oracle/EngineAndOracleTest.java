package no.samraad.statutes.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.trial.CaseTrial;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The engine and the oracle are asked the same, at random: 10,000 acts in the ordinary run, 1,000,000 in the profile
 * {@code long}. Ten million, or any number, from the seed one likes:
 * {@code mvn -pl app/engine,app/platform,app/statutes test -Dtest=EngineAndOracleTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsamraad.cases=10000000 -Dsamraad.seed=1}.
 */
@DisplayName("Motoren og oraklet svarer det samme på det samme")
class EngineAndOracleTest {
    private static final long SEED = Long.getLong("samraad.seed", 20_251_210L);
    private static final long CASES =
            Long.getLong("samraad.cases", Boolean.getBoolean("samraad.long") ? 1_000_000 : 10_000);
    private static final long CASES_OF_EACH = Math.ceilDiv(CASES, Family.values().length);

    @ParameterizedTest
    @EnumSource(Family.class)
    void theyNeverDiffer(Family family) {
        Differences differences = Differences.between(Oracle::judge, family, SEED, CASES_OF_EACH);
        System.out.printf(
                "%s: %d cases from seed %d, %d differences%n",
                family, CASES_OF_EACH, SEED, differences.seeds().size());
        assertThat(differences.seeds())
                .as(() -> differences.told(Oracle::judge))
                .isEmpty();
    }

    /** A generator that only makes easy cases would prove nothing. */
    @Test
    void everyClauseIsSeenKeptAndNotAndOpenAndWithoutARule() {
        Map<Clause, EnumSet<State>> seen = new TreeMap<>();
        for (Family family : Family.values()) {
            for (long seed = SEED; seed < SEED + 1_500; seed++) {
                for (Part part : family.asked(seed).engine().parts()) {
                    seen.computeIfAbsent(part.clause(), _ -> EnumSet.noneOf(State.class))
                            .add(part.state());
                }
            }
        }
        for (Clause clause : Oracle.CLAUSES) {
            EnumSet<State> expected = EnumSet.of(State.MET, State.NOT_MET, State.OPEN, State.GAP);
            expected.removeAll(Oracle.NEVER.getOrDefault(clause, Set.of()));
            if (Oracle.NEVER_A_GAP.contains(clause)) {
                expected.remove(State.GAP);
            }
            assertThat(seen.get(clause)).as("%s", clause).containsAll(expected);
        }
    }

    /** An oracle that forgets that advice does not bind. */
    private static Answer forgetful(Asked asked, Answer engine) {
        List<Part> parts = new ArrayList<>();
        for (Part part : Oracle.judge(asked, engine).parts()) {
            parts.add(part.force() == Force.SHOULD ? new Part(part.clause(), Force.SHALL, part.state()) : part);
        }
        Answer binding = Answer.of(parts);
        return new Answer(Oracle.judge(asked, engine).parts(), binding.whole(), binding.may());
    }

    @Test
    void aWrongOracleIsFoundOutAndTheCaseMadeSmallEnoughToRead() throws IOException {
        SecondJudge wrong = EngineAndOracleTest::forgetful;
        Differences differences = Differences.between(wrong, Family.PUBLICATION, SEED, 500);
        assertThat(differences.seeds()).isNotEmpty();

        Asked smallest = differences.smallest(wrong);
        List<Paragraph> paragraphs = smallest.documents().stream()
                .flatMap(document -> document.paragraphs().stream())
                .toList();
        assertThat(smallest.documents()).hasSize(1);
        assertThat(paragraphs).hasSize(1);
        assertThat(paragraphs.getFirst().rules()).hasSize(1).allMatch(rule -> rule.force() == Force.SHOULD);

        Path folder = differences.written(wrong);
        String text = Files.readString(folder.resolve("case.yaml"));
        assertThat(text.lines().count()).isLessThan(60);
        assertThat(CaseText.read(text))
                .isInstanceOfSatisfying(
                        RecordText.Reading.Usable.class,
                        usable -> assertThat(usable.value()).isInstanceOfSatisfying(CaseText.Placed.class, placed -> {
                            CaseFile.Tried tried = placed.file().acts().getFirst();
                            assertThat(tried.act()).isEqualTo(smallest.act());
                            assertThat(CaseTrial.of(tried, smallest.documents()).differences())
                                    .isNotEmpty();
                        }));
        String rules = Files.readString(folder.resolve("rules").resolve("1-statutes.yaml"));
        assertThat(RecordText.readOwn(rules, StatutesDocument.class))
                .isEqualTo(smallest.documents().getFirst());
    }
}
