package no.samraad.engine.comparison;

import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hva om? Andre regler prøvd på det som faktisk skjedde")
class ComparisonTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final StatutesDocument OLD = Ssu.document(
            DocumentKind.STATUTES, paragraph("6-12", "§ 6 nr. 12", rule("gammel", Ssu.half(SeatBase.SEATS))));

    private static StatutesDocument draft(Threshold threshold) {
        StatutesDocument now = Ssu.document(
                DocumentKind.STATUTES,
                paragraph(
                        "6-12",
                        "§ 6 nr. 12",
                        rule(
                                "ny",
                                new Quorum(
                                        threshold, new QuorumBase.AllSeats(), SeatBase.SEATS, RemoteCounts.COUNTS))));
        return new StatutesDocument(now.id(), now.kind(), now.title(), null, FROM, null, null, now.paragraphs());
    }

    private static Function<LocalDate, RulesInForce> held() {
        return day -> RulesInForce.on(day, List.of(OLD));
    }

    private static Function<LocalDate, RulesInForce> trying(StatutesDocument draft) {
        return day -> RulesInForce.trying(draft, day, List.of(OLD));
    }

    private static RecordedAct decided(int trust, int municipalities, int gps, int users) {
        return new RecordedAct(
                SSU_9_2025,
                new Act.TreatItem(TromsOgOfoten.item(
                        Treatment.DECIDE,
                        Ssu.attendance(trust, municipalities, gps, users),
                        TromsOgOfoten.nobodyObjects())));
    }

    @Test
    void moreThanHalfInAllLetsFourteenWithoutUsersDecideAndStopsEightOfSixteen() {
        List<RecordedAct> year = List.of(decided(6, 6, 2, 0), decided(6, 6, 2, 2), decided(3, 3, 1, 1));
        WhatIf whatIf = Comparison.of(held(), trying(draft(new Threshold.MoreThan(new Fraction(1, 2)))), year);
        assertThat(whatIf.tried()).isEqualTo(3);
        assertThat(whatIf.differing()).extracting(Difference::recorded).containsExactly(year.get(0), year.get(2));
        Difference first = whatIf.differing().getFirst();
        assertThat(first.before().disposition()).isInstanceOf(Disposition.Refused.class);
        assertThat(first.after().disposition()).isInstanceOf(Disposition.Allowed.class);
        assertThat(first.clauses()).contains(Clause.QUORUM);
        assertThat(whatIf.differing().getLast().after().disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void theSameRulesMakeNoDifference() {
        assertThat(Comparison.of(held(), held(), List.of(decided(6, 6, 2, 0), decided(3, 3, 1, 1)))
                        .differing())
                .isEmpty();
    }

    @Test
    void whatCouldNotBeSaidEitherWayDiffersWhenItIsRefusedOnlyUnderTheOne() {
        RecordedAct asked = new RecordedAct(
                SSU_9_2025,
                new Act.TreatItem(
                        TromsOgOfoten.item(Treatment.DECIDE, Ssu.attendance(6, 6, 2, 2), new Agreement.NotAsked())));
        StatutesDocument consensus = Ssu.document(
                DocumentKind.AGREEMENT,
                paragraph("6-13", "§ 6 nr. 13", rule("konsensus", new DecidesBy(new DecisionMode.Consensus()))));
        WhatIf whatIf = Comparison.of(held(), trying(consensus), List.of(asked));
        assertThat(whatIf.differing()).singleElement().satisfies(difference -> {
            assertThat(difference.before().finding().outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(difference.after().finding().outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(difference.before().disposition()).isInstanceOf(Disposition.Allowed.class);
            assertThat(difference.after().disposition()).isInstanceOf(Disposition.Refused.class);
        });
    }

    @Test
    void aDraftIsTriedUnderItsOwnDateAndTheOtherDocumentsStayAsTheyWere() {
        RulesInForce tried = RulesInForce.trying(
                draft(new Threshold.AtLeastNumber(9)), SSU_9_2025, List.of(OLD, TromsOgOfoten.choices()));
        assertThat(tried.asOf()).isEqualTo(SSU_9_2025);
        assertThat(tried.documents())
                .extracting(StatutesDocument::id, StatutesDocument::inForceFrom)
                .contains(tuple(OLD.id(), FROM))
                .hasSize(2);
        StatutesDocument unknown = new StatutesDocument(
                new DocumentId("ny-retningslinje"),
                DocumentKind.GUIDELINE,
                OLD.title(),
                null,
                FROM,
                null,
                null,
                List.of());
        assertThat(RulesInForce.trying(unknown, SSU_9_2025, List.of(OLD)).documents())
                .containsExactly(OLD, unknown);
    }

    @Test
    @DisplayName("CVE-2022-31198: et lavere krav gjør aldri et tidligere vedtak gyldig")
    void aLowerQuorumNeverRevivesAnEarlierDecision() {
        RecordedAct refused = decided(6, 6, 2, 0);
        List<StatutesDocument> documents = new ArrayList<>(List.of(OLD));
        var before = Engine.judge(refused.act(), RulesInForce.on(refused.day(), documents));
        assertThat(before.disposition()).isInstanceOf(Disposition.Refused.class);
        documents.add(draft(new Threshold.AtLeastNumber(1)));
        assertThat(Engine.judge(refused.act(), RulesInForce.on(refused.day(), documents)))
                .isEqualTo(before);
        assertThat(Engine.judge(refused.act(), RulesInForce.on(FROM.minusDays(1), documents))
                        .finding()
                        .outcome())
                .isEqualTo(new Outcome.NotMet());
        assertThat(Engine.judge(refused.act(), RulesInForce.on(FROM, documents)).disposition())
                .isInstanceOf(Disposition.Allowed.class);
    }
}
