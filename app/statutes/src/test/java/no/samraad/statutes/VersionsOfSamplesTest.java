package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Coverage;
import no.samraad.engine.review.Coverage.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Hver dag har én versjon i kraft, eller et tomrom som er sagt")
class VersionsOfSamplesTest {
    private static final int YEARS_AHEAD = 10;

    @ParameterizedTest
    @EnumSource(PublishedStatutes.class)
    @DisplayName("fra første versjon til ti år etter den siste")
    void everyDay(PublishedStatutes community) {
        List<StatutesDocument> documents = community.documents();
        LocalDate last = documents.stream()
                .map(StatutesDocument::inForceFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusYears(YEARS_AHEAD);
        TreeSet<DocumentId> ids = new TreeSet<>();
        documents.forEach(document -> ids.add(document.id()));
        assertThat(ids).isNotEmpty().allSatisfy(id -> {
            List<Span> spans = Coverage.of(id, documents, last);
            LocalDate next = spans.getFirst().first();
            for (Span span : spans) {
                assertThat(span).isNotInstanceOf(Span.SeveralVersions.class);
                assertThat(span.first()).isEqualTo(next);
                span.first()
                        .datesUntil(span.last().plusDays(1))
                        .forEach(day -> assertThat(inForce(id, day, documents))
                                .isEqualTo(span instanceof Span.OneVersion one ? List.of(one.version()) : List.of()));
                next = span.last().plusDays(1);
            }
            assertThat(next).isEqualTo(last.plusDays(1));
        });
    }

    private static List<StatutesDocument> inForce(DocumentId id, LocalDate day, List<StatutesDocument> documents) {
        return RulesInForce.on(day, documents).documents().stream()
                .filter(document -> document.id().equals(id))
                .toList();
    }

    @Test
    @DisplayName("Fastlegerådets egen regel om referatet står, for vedtektenes gjelder SSU og partnerskapsmøtet")
    void theMandateOfTheCouncilFills() {
        RulesInForce rules = RulesInForce.on(LocalDate.of(2025, 12, 10), PublishedStatutes.TROMS_OG_OFOTEN.documents());
        BodyCode council = new BodyCode("flr");
        assertThat(rules.find(MinutesApproval.class, council))
                .isInstanceOfSatisfying(
                        Lookup.Holds.class, holds -> assertThat(holds.rules()).hasSize(1));
        assertThat(rules.overruled(council)).isEmpty();
        assertThat(rules.overruled(new BodyCode("ssu"))).isEmpty();
    }
}
