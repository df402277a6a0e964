package no.samraad.statutes.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Flaw;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A community the engine was not written for: files only, and a year of its acts. */
@DisplayName("En nykommer")
class NewcomerTest {
    private static final Path FOLDER = Path.of("src/test/resources/newcomer");

    @TestFactory
    @DisplayName("får et helt år bedømt slik en jurist leser paragrafene")
    List<DynamicTest> aWholeYear() throws IOException {
        List<StatutesDocument> documents = List.of(statutes());
        CaseText.Placed year = placed(Files.readString(FOLDER.resolve("year-2026.yaml")));
        List<DynamicTest> acts = new ArrayList<>();
        for (int at = 0; at < year.file().acts().size(); at++) {
            CaseFile.Tried tried = year.file().acts().get(at);
            acts.add(DynamicTest.dynamicTest("line " + year.lines().get(at) + ": " + tried.name(), () -> {
                assertThat(tried.date().getYear()).isEqualTo(2026);
                assertThat(tried.expect()).isNotNull();
                assertThat(CaseTrial.of(tried, documents).differences()).isEmpty();
            }));
        }
        assertThat(acts).hasSizeBetween(40, 60);
        return acts;
    }

    @Test
    @DisplayName("består gjennomgangen: bare merknader om det den med vilje lar stå åpent, og at en part kan utebli")
    void isSound() throws IOException {
        List<SoundnessFinding> found = Soundness.review(RulesInForce.on(LocalDate.of(2026, 3, 2), List.of(statutes())));
        assertThat(found).extracting(SoundnessFinding::severity).containsOnly(Severity.NOTE);
        assertThat(found)
                .extracting(finding -> (Object) finding.flaw().getClass())
                .containsOnly(Flaw.LeftOpen.class, Flaw.OnePartnerCanStop.class);
    }

    @Test
    @DisplayName("leses, skrives og leses igjen uten at noe av meningen går tapt")
    void roundTrip() throws IOException {
        StatutesDocument document = statutes();
        assertThat(RecordText.readOwn(RecordText.canonical(document).toString(), StatutesDocument.class))
                .isEqualTo(document);
        assertThat(RecordText.readOwn(RecordText.yaml(document), StatutesDocument.class))
                .isEqualTo(document);
    }

    private static StatutesDocument statutes() throws IOException {
        return RecordText.readOwn(Files.readString(FOLDER.resolve("statutes.yaml")), StatutesDocument.class);
    }

    private static CaseText.Placed placed(String text) {
        Reading<CaseText.Placed> reading = CaseText.read(text);
        assertThat(reading).isInstanceOf(Reading.Usable.class);
        return ((Reading.Usable<CaseText.Placed>) reading).value();
    }
}
