package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.review.Flaw;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Gjennomgang av vedtektene i filene")
class ReviewOfCommunitiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);

    private static List<SoundnessFinding> review(PublishedStatutes community) {
        return Soundness.review(RulesInForce.on(DAY, community.documents()));
    }

    @ParameterizedTest
    @EnumSource(PublishedStatutes.class)
    @DisplayName("ingen motsier seg selv, og ingen tall som ikke går opp")
    void noErrors(PublishedStatutes community) {
        assertThat(review(community)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    @DisplayName(
            "Troms og Ofoten: brukerne kan stoppe SSU med 2 av 16, og fredag før jul rekker ikke referatet å bli godkjent")
    void tromsOgOfoten() {
        assertThat(Soundness.review(
                        RulesInForce.on(DAY, PublishedStatutes.TROMS_OG_OFOTEN.documents()),
                        Set.of(new BodyCode("ssu"))))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(SoundnessFinding::flaw)
                .contains(new Flaw.OnePartnerCanStop(new PartnerCode("users"), 2, 16, 2))
                .anySatisfy(flaw -> assertThat(flaw)
                        .isInstanceOfSatisfying(
                                Flaw.ApprovalAfterPublication.class,
                                found -> assertThat(found.first()).isEqualTo(LocalDate.of(2025, 12, 19))))
                .doesNotHaveAnyElementsOfTypes(Flaw.NoWayToChange.class);
    }

    @Test
    @DisplayName("Finnmark: ingen regel om hvordan vedtektene endres")
    void finnmark() {
        assertThat(review(PublishedStatutes.FINNMARK))
                .extracting(SoundnessFinding::flaw)
                .hasAtLeastOneElementOfType(Flaw.NoWayToChange.class);
    }
}
