package no.samraad.engine.comparison;

import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
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
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
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

    private static final RulesInForce HELD = RulesInForce.on(SSU_9_2025, List.of(OLD));

    private static RulesInForce trying(StatutesDocument draft) {
        return RulesInForce.trying(draft, SSU_9_2025, List.of(OLD));
    }

    private static RulesInForce quorum(Force force) {
        StatutesDocument now = Ssu.document(
                DocumentKind.STATUTES,
                paragraph(
                        "6-12",
                        "§ 6 nr. 12",
                        new Rule(
                                new ProvisionId("svak"),
                                force,
                                new Scope.BodiesNamed(Set.of(Ssu.BODY)),
                                Ssu.half(SeatBase.SEATS))));
        return trying(now);
    }

    private static List<Act> decided(int trust, int municipalities, int gps, int users) {
        return List.of(new Act.TreatItem(TromsOgOfoten.item(
                Treatment.DECIDE, Ssu.attendance(trust, municipalities, gps, users), TromsOgOfoten.nobodyObjects())));
    }

    @Test
    void moreThanHalfInAllLetsFourteenWithoutUsersDecideAndStopsEightOfSixteen() {
        RulesInForce draft = trying(draft(new Threshold.MoreThan(new Fraction(1, 2))));
        Comparison withoutUsers = Comparison.of(decided(6, 6, 2, 0), HELD, draft);
        assertThat(withoutUsers.turns()).isTrue();
        assertThat(withoutUsers.could()).isInstanceOf(Disposition.Refused.class);
        assertThat(withoutUsers.couldHave()).isInstanceOf(Disposition.Allowed.class);
        assertThat(withoutUsers.otherwise()).anySatisfy(pair -> {
            assertThat(pair.before().orElseThrow().clause()).isEqualTo(Clause.QUORUM);
            assertThat(pair.before().orElseThrow().outcome()).isEqualTo(new Outcome.NotMet());
            assertThat(pair.after().orElseThrow().outcome()).isEqualTo(new Outcome.Met());
        });
        Comparison everybody = Comparison.of(decided(6, 6, 2, 2), HELD, draft);
        assertThat(everybody.turns()).isFalse();
        assertThat(everybody.otherwise()).isEmpty();
        Comparison half = Comparison.of(decided(3, 3, 1, 1), HELD, draft);
        assertThat(half.turns()).isTrue();
        assertThat(half.couldHave()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void theSameRulesMakeNoDifference() {
        Comparison same = Comparison.of(decided(6, 6, 2, 0), HELD, HELD);
        assertThat(same.turns()).isFalse();
        assertThat(same.otherwise()).isEmpty();
    }

    @Test
    void whatWasRefusedForTwoReasonsAndIsNowForOneDoesNotTurn() {
        StatutesDocument consensus = Ssu.document(
                DocumentKind.AGREEMENT,
                paragraph("6-13", "§ 6 nr. 13", rule("konsensus", new DecidesBy(new DecisionMode.Consensus()))));
        Comparison refusedStill = Comparison.of(decided(6, 6, 2, 0), HELD, trying(consensus));
        assertThat(refusedStill.turns()).isFalse();
        assertThat(refusedStill.couldHave()).isInstanceOf(Disposition.Refused.class);
        assertThat(refusedStill.otherwise())
                .isNotEmpty()
                .noneMatch(pair -> pair.before()
                        .map(Finding::clause)
                        .filter(Clause.QUORUM::equals)
                        .isPresent());
    }

    @Test
    void aQuorumThatOnlyAdvisesTurnsWhatItNoLongerStopsAndOnlyThat() {
        Comparison stopped = Comparison.of(decided(6, 6, 2, 0), HELD, quorum(Force.SHOULD));
        assertThat(stopped.turns()).isTrue();
        assertThat(stopped.otherwise())
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.after().orElseThrow().force()).isEqualTo(Force.SHOULD));
        assertThat(Comparison.of(decided(6, 6, 2, 2), HELD, quorum(Force.SHOULD))
                        .otherwise())
                .isEmpty();
    }

    @Test
    void severalActsOfOneDeedAreComparedTogether() {
        List<Act> twice =
                List.of(decided(6, 6, 2, 0).getFirst(), decided(6, 6, 2, 2).getFirst());
        Comparison both = Comparison.of(twice, HELD, trying(draft(new Threshold.MoreThan(new Fraction(1, 2)))));
        assertThat(both.turns()).isTrue();
        assertThat(both.otherwise())
                .filteredOn(pair -> pair.before()
                        .map(Finding::clause)
                        .filter(Clause.QUORUM::equals)
                        .isPresent())
                .hasSize(1);
    }

    @Test
    void whatCouldNotBeSaidEitherWayTurnsWhenItIsRefusedOnlyUnderTheOne() {
        List<Act> asked = List.of(new Act.TreatItem(
                TromsOgOfoten.item(Treatment.DECIDE, Ssu.attendance(6, 6, 2, 2), new Agreement.NotAsked())));
        StatutesDocument consensus = Ssu.document(
                DocumentKind.AGREEMENT,
                paragraph("6-13", "§ 6 nr. 13", rule("konsensus", new DecidesBy(new DecisionMode.Consensus()))));
        Comparison open = Comparison.of(asked, HELD, trying(consensus));
        assertThat(open.turns()).isTrue();
        assertThat(open.could()).isInstanceOf(Disposition.Allowed.class);
        assertThat(open.couldHave()).isInstanceOf(Disposition.Refused.class);
        assertThat(open.otherwise()).isNotEmpty();
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
        Act refused = decided(6, 6, 2, 0).getFirst();
        List<StatutesDocument> documents = new ArrayList<>(List.of(OLD));
        var before = Engine.judge(refused, RulesInForce.on(SSU_9_2025, documents));
        assertThat(before.disposition()).isInstanceOf(Disposition.Refused.class);
        documents.add(draft(new Threshold.AtLeastNumber(1)));
        assertThat(Engine.judge(refused, RulesInForce.on(SSU_9_2025, documents)))
                .isEqualTo(before);
        assertThat(Engine.judge(refused, RulesInForce.on(FROM.minusDays(1), documents))
                        .finding()
                        .outcome())
                .isEqualTo(new Outcome.NotMet());
        assertThat(Engine.judge(refused, RulesInForce.on(FROM, documents)).disposition())
                .isInstanceOf(Disposition.Allowed.class);
    }
}
