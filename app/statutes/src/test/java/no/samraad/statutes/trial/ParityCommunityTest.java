package no.samraad.statutes.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatsByRules;
import no.samraad.engine.seating.StatutorySeats;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A community of parity, offices and swaps: files only, and a year of who sits where. */
@DisplayName("Like mange fra hver side")
class ParityCommunityTest {
    private static final Path FOLDER = Path.of("src/test/resources/parity");
    private static final BodyCode COUNCIL = new BodyCode("rad");

    @TestFactory
    @DisplayName("får et helt år med plasser, perioder og ledelse bedømt slik en jurist leser paragrafene")
    List<DynamicTest> aWholeYear() throws IOException {
        List<StatutesDocument> documents = List.of(statutes());
        CaseText.Placed year = year();
        List<DynamicTest> acts = new ArrayList<>();
        for (int at = 0; at < year.file().acts().size(); at++) {
            CaseFile.Tried tried = year.file().acts().get(at);
            acts.add(DynamicTest.dynamicTest("line " + year.lines().get(at) + ": " + tried.name(), () -> {
                assertThat(tried.date().getYear()).isEqualTo(2026);
                assertThat(tried.expect()).isNotNull();
                assertThat(CaseTrial.of(tried, documents).differences()).isEmpty();
            }));
        }
        assertThat(acts).hasSizeBetween(35, 60);
        return acts;
    }

    @Test
    @DisplayName("har vedtekter uten feil, også der tallet på plasser følger av partene")
    void hasNoErrors() throws IOException {
        assertThat(Soundness.review(RulesInForce.on(LocalDate.of(2026, 3, 2), List.of(statutes()))))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    @DisplayName("skal ha én plass mer fra hver side når en kommune blir med")
    void seatsFollowTheParties() throws IOException {
        Roster roster = year().file().acts().stream()
                .map(CaseFile.Tried::act)
                .filter(Act.CheckSeats.class::isInstance)
                .map(act -> ((Act.CheckSeats) act).facts().roster())
                .findFirst()
                .orElseThrow();
        assertThat(roster).isNotNull();
        assertThat(seats(LocalDate.of(2026, 6, 30), roster)).isEqualTo(List.of(3L, 3L));
        assertThat(seats(LocalDate.of(2026, 7, 1), roster)).isEqualTo(List.of(4L, 4L));
    }

    private static List<Long> seats(LocalDate day, Roster roster) throws IOException {
        StatutorySeats seats = SeatsByRules.of(RulesInForce.on(day, List.of(statutes())), COUNCIL, roster);
        assertThat(seats.open()).isEmpty();
        return List.of(count(seats, "kommuner"), count(seats, "foretak"));
    }

    private static long count(StatutorySeats seats, String partner) {
        return seats.seats().stream()
                .filter(seat -> new PartnerCode(partner).equals(seat.partner()))
                .count();
    }

    private static StatutesDocument statutes() throws IOException {
        return RecordText.readOwn(Files.readString(FOLDER.resolve("statutes.yaml")), StatutesDocument.class);
    }

    private static CaseText.Placed year() throws IOException {
        Reading<CaseText.Placed> reading = CaseText.read(Files.readString(FOLDER.resolve("year-2026.yaml")));
        assertThat(reading)
                .as(() -> reading instanceof Reading.Unusable<CaseText.Placed> unusable ? unusable.toString() : "")
                .isInstanceOf(Reading.Usable.class);
        return ((Reading.Usable<CaseText.Placed>) reading).value();
    }
}
