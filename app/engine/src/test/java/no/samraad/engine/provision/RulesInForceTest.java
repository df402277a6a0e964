package no.samraad.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Regler leses slik de sto den dagen; vedtekter går foran mandat, og mandat foran egne valg")
class RulesInForceTest {
    private static StatutesDocument document(
            String id, DocumentKind kind, LocalDate from, @Nullable LocalDate endsAfter, Rule... rules) {
        return new StatutesDocument(
                new DocumentId(id),
                kind,
                new LocalText(Map.of(Language.NN, "Dokument")),
                null,
                from,
                endsAfter,
                null,
                List.of(Ssu.paragraph(id + "-1", "§ 1", rules)));
    }

    private static final StatutesDocument FIRST = document(
            "vedtekter",
            DocumentKind.STATUTES,
            LocalDate.of(2021, 4, 22),
            null,
            Ssu.rule("q1", Ssu.half(SeatBase.SEATS)));
    private static final StatutesDocument SECOND = document(
            "vedtekter",
            DocumentKind.STATUTES,
            LocalDate.of(2025, 6, 12),
            LocalDate.of(2030, 12, 31),
            Ssu.rule("q2", Ssu.half(SeatBase.FILLED_SEATS)));

    private static List<String> inForce(LocalDate date) {
        return RulesInForce.on(date, List.of(SECOND, FIRST)).find(Quorum.class, Ssu.BODY)
                        instanceof Lookup.Holds<Quorum>(List<InForce<Quorum>> rules)
                ? rules.stream().map(rule -> rule.rule().id().value()).toList()
                : List.of();
    }

    @Test
    void theVersionOfTheDayHoldsFromItsFirstDayToItsLast() {
        assertThat(inForce(LocalDate.of(2021, 4, 21))).isEmpty();
        assertThat(inForce(LocalDate.of(2021, 4, 22))).containsExactly("q1");
        assertThat(inForce(LocalDate.of(2025, 6, 11))).containsExactly("q1");
        assertThat(inForce(LocalDate.of(2025, 6, 12))).containsExactly("q2");
        assertThat(inForce(LocalDate.of(2030, 12, 31))).containsExactly("q2");
        assertThat(inForce(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void everyDayFromTheFirstVersionToTheEndHasExactlyOneVersion() {
        FIRST.inForceFrom()
                .datesUntil(LocalDate.of(2031, 1, 1))
                .forEach(date -> assertThat(inForce(date)).as("%s", date).hasSize(1));
    }

    @Test
    void aChoiceFillsWhatStatutesLeaveSilentAndNeverOverrulesThem() {
        StatutesDocument choice = document(
                "valg",
                DocumentKind.CHOICE,
                LocalDate.of(2021, 4, 22),
                null,
                Ssu.rule("chosen", Ssu.half(SeatBase.FILLED_SEATS)));
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertThat(RulesInForce.on(day, List.of(choice, FIRST)).find(Quorum.class, Ssu.BODY))
                .isInstanceOfSatisfying(
                        Lookup.Holds.class,
                        holds -> assertThat(holds.rules())
                                .extracting(
                                        rule -> ((InForce<?>) rule).document().kind())
                                .containsExactly(DocumentKind.STATUTES));
        assertThat(RulesInForce.on(day, List.of(choice)).find(Quorum.class, Ssu.BODY))
                .isInstanceOf(Lookup.Holds.class);
    }

    @Test
    void aRuleHoldsForTheBodiesNamedForAllOrForThoseTheCommunityHasConfirmed() {
        LocalDate day = TromsOgOfoten.SSU_9_2025;
        assertThat(TromsOgOfoten.on(day).find(Quorum.class, TromsOgOfoten.PM)).isInstanceOf(Lookup.Silent.class);
        assertThat(TromsOgOfoten.unchosen(day).find(MinutesApproval.class, Ssu.BODY))
                .isInstanceOf(Lookup.ScopeOpen.class);
        assertThat(TromsOgOfoten.on(day).find(MinutesApproval.class, TromsOgOfoten.PM))
                .isInstanceOf(Lookup.Holds.class);
    }

    @Test
    void theMandateOfABodyHoldsWhereTheStatutesAreConfirmedForOthers() {
        StatutesDocument mandate = new StatutesDocument(
                new DocumentId("mandat-flr"),
                DocumentKind.MANDATE,
                new LocalText(Map.of(Language.NB, "Mandat")),
                null,
                LocalDate.of(2021, 4, 22),
                null,
                null,
                List.of(Ssu.paragraph(
                        "m",
                        "pkt. 8",
                        new Rule(
                                new ProvisionId("flr-approval"),
                                Force.SHALL,
                                new Scope.BodiesNamed(Set.of(TromsOgOfoten.FLR)),
                                new MinutesApproval(new ApprovalWay.NextMeeting())))));
        RulesInForce rules = RulesInForce.on(
                TromsOgOfoten.SSU_9_2025, List.of(mandate, TromsOgOfoten.statutes(), TromsOgOfoten.choices()));
        assertThat(rules.find(MinutesApproval.class, TromsOgOfoten.FLR))
                .isInstanceOfSatisfying(
                        Lookup.Holds.class,
                        holds -> assertThat(holds.rules())
                                .extracting(
                                        rule -> ((InForce<?>) rule).rule().id().value())
                                .containsExactly("flr-approval"));
    }

    @Test
    void aTextIsReadInTheLanguageAskedForOrTheFirstItHas() {
        LocalText both = new LocalText(Map.of(Language.NB, "norsk", Language.EN, "English"));
        assertThat(both.in(Language.EN)).isEqualTo("English");
        assertThat(both.in(Language.NN)).isEqualTo("norsk");
    }
}
