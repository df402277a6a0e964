package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template is sound but for what is listed beside it. */
@DisplayName("Malene")
class TemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Names NAMES = new Names() {
        @Override
        public String body(BodyCode body, Language language) {
            return switch (body.value()) {
                case "pm" -> "partnerskapsmøtet";
                case "su" -> "det strategiske utvalget";
                case "fu" -> "det faglige utvalget";
                case "council" -> "rådet";
                default -> "styret";
            };
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return switch (partner.value()) {
                case "hospital" -> "sykehuset";
                case "municipalities" -> "kommunene";
                case "gps" -> "fastlegene";
                case "users" -> "brukerne";
                case "employees" -> "de ansatte";
                default -> "de valgte";
            };
        }

        @Override
        public String person(PersonId person) {
            return person.value();
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return seat.value();
        }
    };

    @ParameterizedTest
    @EnumSource(StatutesTemplate.class)
    @DisplayName("har de svakhetene som står ved siden av dem, ingen flere og ingen færre")
    void knownWeaknesses(StatutesTemplate template) {
        assertThat(weaknesses(template.document())).containsExactlyInAnyOrderElementsOf(template.known());
    }

    @ParameterizedTest
    @EnumSource(StatutesTemplate.class)
    @DisplayName("har ingen feil")
    void noErrors(StatutesTemplate template) {
        assertThat(Soundness.review(RulesInForce.on(DAY, List.of(template.document()))))
                .extracting(SoundnessFinding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(StatutesTemplate.class)
    @DisplayName("har tekst på bokmål og nynorsk og en setning for hver regel")
    void bothLanguages(StatutesTemplate template) {
        assertThat(template.document().paragraphs()).isNotEmpty().allSatisfy(paragraph -> {
            assertThat(paragraph.text().byLanguage()).containsKeys(Language.NB, Language.NN);
            paragraph.rules().forEach(rule -> {
                for (Language language : Language.values()) {
                    assertThat(Sentences.in(language, NAMES).provision(rule.provision()))
                            .endsWith(".");
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource(StatutesTemplate.class)
    @DisplayName("leses, skrives og leses igjen uten at noe av meningen går tapt")
    void roundTrip(StatutesTemplate template) {
        StatutesDocument document = template.document();
        assertThat(RecordText.readOwn(RecordText.canonical(document).toString(), StatutesDocument.class))
                .isEqualTo(document);
    }

    @Test
    @DisplayName("uten sin regel om beslutningsdyktighet er en mal ikke lenger like god")
    void aRuleTakenAwayShows() {
        StatutesDocument document = StatutesTemplate.COUNCIL_AND_BOARD.document();
        StatutesDocument without = new StatutesDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.adopted(),
                document.inForceFrom(),
                document.endsAfter(),
                document.origin(),
                document.paragraphs().stream()
                        .filter(paragraph -> !paragraph.id().value().equals("7"))
                        .toList());
        assertThat(weaknesses(without))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Advarsel | rådet").contains("beslutningsdyktig"));
    }

    /** Each on a line: how grave, which body, and what, as it is told. */
    private static List<String> weaknesses(StatutesDocument document) {
        Sentences sentences = Sentences.in(Language.NB, NAMES);
        return Soundness.review(RulesInForce.on(DAY, List.of(document))).stream()
                .map(finding -> sentences.severity(finding.severity())
                        + " | "
                        + (finding.body() == null ? "alle" : NAMES.body(finding.body(), Language.NB))
                        + " | "
                        + sentences.flaw(finding))
                .toList();
    }
}
