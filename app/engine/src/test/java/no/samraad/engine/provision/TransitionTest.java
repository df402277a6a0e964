package no.samraad.engine.provision;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.AmendmentProvision.CaseStage;
import no.samraad.engine.provision.AmendmentProvision.RunningCases;
import no.samraad.engine.provision.AmendmentProvision.RunningTerms;
import no.samraad.engine.provision.AmendmentProvision.Transition;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.review.Coverage;
import no.samraad.engine.review.Coverage.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Versjoner: vedtatt, i kraft fra, og hva som gjelder for det som er i gang")
class TransitionTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 4, 22);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 12);
    private static final LocalDate THIRD = LocalDate.of(2026, 1, 1);

    private static StatutesDocument version(LocalDate from, @Nullable LocalDate endsAfter, Rule... rules) {
        return new StatutesDocument(
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                new LocalText(Map.of(Language.NB, "Vedtekter")),
                from,
                from,
                endsAfter,
                null,
                List.of(paragraph("1", "§ 1", rules)));
    }

    private static Rule quorum(String id) {
        return rule(id, Ssu.half(SeatBase.SEATS));
    }

    private static Rule keeps(CaseStage stage) {
        return rule("overgang", new Transition(new RunningCases.OldRulesFrom(stage), RunningTerms.SIT_OUT));
    }

    private static List<StatutesDocument> two(Rule transition) {
        return List.of(version(SECOND, null, quorum("ny"), transition), version(FIRST, null, quorum("gammel")));
    }

    private static String holds(LocalDate date, RunningCase running, List<StatutesDocument> documents) {
        return RulesInForce.forCase(date, running, documents).find(Quorum.class, BODY)
                        instanceof Lookup.Holds<Quorum>(List<InForce<Quorum>> rules)
                ? rules.getFirst().rule().id().value()
                : "ingen";
    }

    private static RunningCase reached(CaseStage stage, LocalDate day) {
        return new RunningCase(
                stage == CaseStage.SUBMITTED ? day : null,
                stage == CaseStage.NOTIFIED ? day : null,
                stage == CaseStage.TREATED ? day : null);
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void aCaseThatHadComeSoFarTheDayBeforeIsFinishedByTheOldRules(CaseStage stage) {
        List<StatutesDocument> documents = two(keeps(stage));
        LocalDate later = SECOND.plusMonths(3);
        assertThat(holds(later, reached(stage, SECOND.minusDays(1)), documents)).isEqualTo("gammel");
        assertThat(holds(later, reached(stage, SECOND), documents)).isEqualTo("ny");
        assertThat(holds(later, new RunningCase(null, null, null), documents)).isEqualTo("ny");
        assertThat(holds(SECOND.minusDays(1), reached(stage, FIRST), documents)).isEqualTo("gammel");
    }

    @Test
    void comingOneStageIsNotComingTheNext() {
        assertThat(holds(
                        SECOND.plusDays(1),
                        reached(CaseStage.SUBMITTED, SECOND.minusDays(1)),
                        two(keeps(CaseStage.NOTIFIED))))
                .isEqualTo("ny");
    }

    @Test
    @DisplayName("En sak som var varslet eller behandlet, var også sendt inn, selv om ingen vet når")
    void whatWasNotifiedOrTreatedHadBeenSubmitted() {
        List<StatutesDocument> documents = two(keeps(CaseStage.SUBMITTED));
        LocalDate before = SECOND.minusDays(1);
        assertThat(holds(SECOND, new RunningCase(null, before, null), documents))
                .isEqualTo("gammel");
        assertThat(holds(SECOND, new RunningCase(null, null, before), documents))
                .isEqualTo("gammel");
        assertThat(holds(SECOND, new RunningCase(null, SECOND, before), documents))
                .isEqualTo("gammel");
        assertThat(holds(SECOND, new RunningCase(null, before, SECOND), documents))
                .isEqualTo("gammel");
        assertThat(holds(SECOND, new RunningCase(null, SECOND, SECOND), documents))
                .isEqualTo("ny");
        assertThat(holds(SECOND, new RunningCase(SECOND, before, before), documents))
                .isEqualTo("ny");
    }

    @Test
    void withoutATransitionRuleTheNewRulesHoldAtOnce() {
        assertThat(holds(SECOND, reached(CaseStage.SUBMITTED, FIRST), two(quorum("enda-en"))))
                .isEqualTo("ny");
        assertThat(holds(
                        SECOND,
                        reached(CaseStage.SUBMITTED, FIRST),
                        two(rule("overgang", new Transition(new RunningCases.NewRulesAtOnce(), RunningTerms.SIT_OUT)))))
                .isEqualTo("ny");
    }

    @Test
    void theFirstVersionHasNoneBeforeItToLeaveACaseTo() {
        List<StatutesDocument> only = List.of(version(FIRST, null, quorum("gammel"), keeps(CaseStage.SUBMITTED)));
        assertThat(holds(FIRST.plusDays(1), reached(CaseStage.SUBMITTED, FIRST.minusDays(1)), only))
                .isEqualTo("gammel");
    }

    @Test
    void aDocumentThatHasEndedHoldsForNoCase() {
        List<StatutesDocument> ended = List.of(version(FIRST, FIRST.plusYears(1), quorum("gammel")));
        RunningCase running = reached(CaseStage.SUBMITTED, FIRST.plusDays(1));
        assertThat(holds(FIRST.plusYears(1), running, ended)).isEqualTo("gammel");
        assertThat(holds(FIRST.plusYears(1).plusDays(1), running, ended)).isEqualTo("ingen");
    }

    @Test
    void aCaseMayBeOlderThanTwoVersions() {
        List<StatutesDocument> three = List.of(
                version(THIRD, null, quorum("nyest"), keeps(CaseStage.SUBMITTED)),
                version(SECOND, null, quorum("ny"), keeps(CaseStage.SUBMITTED)),
                version(FIRST, null, quorum("gammel")));
        LocalDate later = THIRD.plusDays(1);
        assertThat(holds(later, reached(CaseStage.SUBMITTED, SECOND.minusDays(1)), three))
                .isEqualTo("gammel");
        assertThat(holds(later, reached(CaseStage.SUBMITTED, THIRD.minusDays(1)), three))
                .isEqualTo("ny");
        assertThat(holds(later, reached(CaseStage.SUBMITTED, THIRD), three)).isEqualTo("nyest");
    }

    @Test
    void termsSitOutOrEndTheDayBefore() {
        LocalDate begun = LocalDate.of(2024, 1, 1);
        LocalDate given = LocalDate.of(2027, 12, 31);
        List<StatutesDocument> ends =
                two(rule("overgang", new Transition(new RunningCases.NewRulesAtOnce(), RunningTerms.END)));
        assertThat(Terms.lastDay(begun, given, two(keeps(CaseStage.SUBMITTED)))).isEqualTo(given);
        assertThat(Terms.lastDay(begun, given, ends)).isEqualTo(SECOND.minusDays(1));
        assertThat(Terms.lastDay(SECOND, given, ends)).isEqualTo(given);
        assertThat(Terms.lastDay(begun, SECOND.minusDays(1), ends)).isEqualTo(SECOND.minusDays(1));
        assertThat(Terms.lastDay(begun, SECOND, ends)).isEqualTo(SECOND.minusDays(1));
    }

    @Test
    void everyDayHasOneVersionOrAnExplicitGap() {
        StatutesDocument first = version(FIRST, LocalDate.of(2024, 12, 31));
        StatutesDocument second = version(SECOND, LocalDate.of(2030, 12, 31));
        LocalDate until = LocalDate.of(2036, 1, 1);
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(second, first), until))
                .containsExactly(
                        new Span.OneVersion(FIRST, LocalDate.of(2024, 12, 31), first),
                        new Span.NoVersion(LocalDate.of(2025, 1, 1), SECOND.minusDays(1)),
                        new Span.OneVersion(SECOND, LocalDate.of(2030, 12, 31), second),
                        new Span.NoVersion(LocalDate.of(2031, 1, 1), until));
    }

    @Test
    void aLaterVersionEndsTheOneBeforeAndOneThatBeginsAfterIsNotAsked() {
        StatutesDocument first = version(FIRST, LocalDate.of(2030, 12, 31));
        StatutesDocument second = version(SECOND, null);
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(first, second), SECOND))
                .containsExactly(
                        new Span.OneVersion(FIRST, SECOND.minusDays(1), first),
                        new Span.OneVersion(SECOND, SECOND, second));
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(first, second), SECOND.minusDays(1)))
                .containsExactly(new Span.OneVersion(FIRST, SECOND.minusDays(1), first));
    }

    @Test
    void twoVersionsFromTheSameDayAreNotOne() {
        StatutesDocument one = version(SECOND, null);
        StatutesDocument other = version(SECOND, null, quorum("annen"));
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(one, other), THIRD))
                .singleElement()
                .isInstanceOf(Span.SeveralVersions.class);
    }

    @Test
    void aVersionThatEndsBeforeItBeginsNeverHolds() {
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(version(SECOND, SECOND.minusDays(30))), THIRD))
                .containsExactly(new Span.NoVersion(SECOND, THIRD));
        assertThat(Coverage.of(new DocumentId("vedtekter"), List.of(version(SECOND, SECOND.minusDays(1))), THIRD))
                .containsExactly(new Span.NoVersion(SECOND, THIRD));
    }

    @Test
    void aVersionAsksHowFarACaseHasComeFromItsFirstDayAndOnlyIfItKeepsAnythingBack() {
        StatutesDocument keeping = version(SECOND, null, keeps(CaseStage.NOTIFIED));
        assertThat(RunningCase.isAskedForBy(keeping, SECOND.minusDays(1))).isFalse();
        assertThat(RunningCase.isAskedForBy(keeping, SECOND)).isTrue();
        Rule atOnce = rule("overgang", new Transition(new RunningCases.NewRulesAtOnce(), RunningTerms.SIT_OUT));
        assertThat(RunningCase.isAskedForBy(version(SECOND, null, atOnce), THIRD))
                .isFalse();
        assertThat(RunningCase.isAskedForBy(version(SECOND, null, quorum("ny")), THIRD))
                .isFalse();
    }
}
