package no.samraad.engine.quorum;

import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.deputyIn;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.Ssu.with;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static no.samraad.engine.model.TromsOgOfoten.nobodyObjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.decision.Circumstances;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Beslutningsdyktig: flere krav sammen, ved åpningen eller i hver sak, og ved inhabilitet")
class SeveralQuorumRulesTest {
    private static final Threshold MORE_THAN_HALF = new Threshold.MoreThan(new Fraction(1, 2));

    private static Quorum quorum(Threshold threshold, QuorumBase base, QuorumAt... at) {
        return new Quorum(threshold, base, SeatBase.SEATS, RemoteCounts.COUNTS, at.length == 0 ? null : at[0]);
    }

    @Nested
    @DisplayName("Mer enn halvparten i alt, og en tredel fra hver side")
    class InTotalAndEachSide {
        private final RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule("total", quorum(MORE_THAN_HALF, new QuorumBase.AllSeats())),
                Ssu.rule("sides", quorum(new Threshold.AtLeast(new Fraction(1, 3)), new QuorumBase.EachSide()))));

        private Finding judge(Attendance attendance) {
            return QuorumJudge.judge(new QuorumFacts(Ssu.composition(), attendance, Set.of()), rules);
        }

        @Test
        void nineOfSixteenWithTwoOfEachSideIsAQuorum() {
            // One third of 6 is 2; of the 4 who are on no side, 2.
            Finding finding = judge(attendance(5, 2, 1, 1));
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(finding.parts()).hasSize(2);
        }

        @Test
        void oneMunicipalSeatTooFewStopsItHoweverManyTheOthersAre() {
            Finding finding = judge(attendance(6, 1, 2, 2));
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.parts().get(0).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(finding.parts().get(1).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void eightOfSixteenIsNotMoreThanHalfThoughEverySideHasItsThird() {
            Finding finding = judge(attendance(3, 3, 1, 1));
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.parts().get(0).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.parts().get(1).outcome()).isInstanceOf(Outcome.Met.class);
        }
    }

    @Nested
    @DisplayName("Det avgjøres når møtet settes, eller for hver sak")
    class Moments {
        private Judgement open(QuorumAt at, Attendance attendance) {
            return Engine.judge(new Act.OpenMeeting(Ssu.MEETING, Ssu.composition(), attendance), rules(at));
        }

        private RulesInForce rules(QuorumAt... at) {
            return Ssu.rules(
                    Ssu.paragraph("7", "§ 7", Ssu.rule("q", quorum(MORE_THAN_HALF, new QuorumBase.AllSeats(), at))));
        }

        private Finding decide(RulesInForce rules, Attendance now, Circumstances known) {
            ItemFacts facts = item(Treatment.DECIDE, now, nobodyObjects()).in(known);
            return Findings.part(Engine.judge(new Act.TreatItem(facts), rules), Clause.QUORUM);
        }

        @Test
        void whereItIsSettledAtOpeningWhoeverLeavesAfterwardsChangesNothing() {
            Circumstances opened = Circumstances.none().openedWith(attendance(3, 3, 2, 1));
            assertThat(decide(rules(QuorumAt.OPENING), attendance(1, 0, 0, 0), opened)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            Circumstances tooFew = Circumstances.none().openedWith(attendance(3, 3, 1, 1));
            assertThat(decide(rules(QuorumAt.OPENING), attendance(6, 6, 2, 2), tooFew)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whoWasInAtOpeningMustBeKnown() {
            assertThat(decide(rules(QuorumAt.OPENING), attendance(6, 6, 2, 2), Circumstances.none())
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.ATTENDANCE_AT_OPENING, new Subject.OfBody(Ssu.BODY)))));
        }

        @Test
        void whereItIsSettledForEachItemItIsNotAskedAtOpening() {
            assertThat(Findings.part(open(QuorumAt.EACH_ITEM, attendance(1, 0, 0, 0)), Clause.TREATMENT_WITHOUT_QUORUM)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(decide(rules(QuorumAt.EACH_ITEM), attendance(1, 0, 0, 0), Circumstances.none())
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.part(open(QuorumAt.OPENING, attendance(3, 3, 2, 1)), Clause.TREATMENT_WITHOUT_QUORUM)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whereNothingIsSaidItIsAskedEveryTime() {
            Circumstances opened = Circumstances.none().openedWith(attendance(6, 6, 2, 2));
            assertThat(decide(rules(), attendance(1, 0, 0, 0), opened).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("Quorum i den enkelte sak når en av to brukere er inhabil og den andre er borte")
    class Partial {
        private RulesInForce rules(PartialSeat seat, BaseAtPartiality base) {
            return Ssu.rules(Ssu.paragraph(
                    "7",
                    "§ 7",
                    Ssu.rule("half", Ssu.half(SeatBase.SEATS)),
                    Ssu.rule("partial", new Partiality(PartialityDecider.BODY, seat)),
                    Ssu.rule("base", new PartialityAndBase(base))));
        }

        private Finding users(Attendance attendance, RulesInForce rules) {
            Finding whole =
                    QuorumJudge.judge(new QuorumFacts(Ssu.composition(), attendance, Set.of(member(USERS, 1))), rules);
            return Findings.part(whole, new Subject.OfPartner(USERS));
        }

        @Test
        void theBaseThatShrinksStillNeedsTheOtherUserAndTheBaseThatStaysToo() {
            Attendance onlyThePartial = attendance(6, 6, 2, 1);
            Finding shrunk = users(onlyThePartial, rules(PartialSeat.STAYS_EMPTY, BaseAtPartiality.SHRINKS));
            assertThat(Findings.count(shrunk).base()).isEqualTo(1);
            assertThat(Findings.count(shrunk).required()).isEqualTo(1);
            assertThat(shrunk.outcome()).isInstanceOf(Outcome.NotMet.class);
            Finding stays = users(onlyThePartial, rules(PartialSeat.STAYS_EMPTY, BaseAtPartiality.STAYS));
            assertThat(Findings.count(stays).base()).isEqualTo(2);
            assertThat(stays.outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void theDeputyWhoIsCalledSavesItAndTheSeatStaysInTheBase() {
            RulesInForce rules = rules(PartialSeat.DEPUTY_STEPS_IN, BaseAtPartiality.SHRINKS);
            Finding called = users(with(members(6, 6, 2, 1), deputyIn(USERS, 1)), rules);
            assertThat(Findings.count(called).base()).isEqualTo(2);
            assertThat(called.outcome()).isInstanceOf(Outcome.Met.class);
            Finding notCalled = users(attendance(6, 6, 2, 1), rules);
            assertThat(notCalled.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(notCalled.remedies())
                    .anySatisfy(remedy -> assertThat(remedy)
                            .isInstanceOfSatisfying(
                                    Remedy.BringIn.class,
                                    bring -> assertThat(bring.anyOf())
                                            .extracting(Remedy.Candidate::person)
                                            .contains(member(USERS, 2), Ssu.deputy(USERS, 2))));
        }

        @Test
        void withBothUsersInThePartialOneIsNotNeeded() {
            assertThat(users(attendance(6, 6, 2, 2), rules(PartialSeat.STAYS_EMPTY, BaseAtPartiality.STAYS))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }
    }

    @Test
    @DisplayName(
            "Et senket krav gjør ikke et eldre vedtak gyldig, og et hevet gjør det ikke ugyldig (jf. CVE-2022-31198)")
    void loweringAQuorumNeverRevivesAnEarlierDecision() {
        LocalDate lowered = LocalDate.of(2026, 1, 1);
        StatutesDocument before = version(LocalDate.of(2021, 4, 22), MORE_THAN_HALF);
        StatutesDocument after = version(lowered, new Threshold.AtLeast(new Fraction(1, 4)));
        Attendance eight = attendance(3, 3, 1, 1);
        QuorumFacts facts = new QuorumFacts(Ssu.composition(), eight, Set.of());

        Finding then = QuorumJudge.judge(facts, RulesInForce.on(Ssu.MEETING, List.of(before)));
        assertThat(then.outcome()).isInstanceOf(Outcome.NotMet.class);
        // The new version is known, and the meeting is still judged by the one in force on its day.
        assertThat(QuorumJudge.judge(facts, RulesInForce.on(Ssu.MEETING, List.of(after, before))))
                .isEqualTo(then);
        assertThat(QuorumJudge.judge(facts, RulesInForce.on(lowered.minusDays(1), List.of(after, before))))
                .isEqualTo(then);
        assertThat(QuorumJudge.judge(facts, RulesInForce.on(lowered, List.of(after, before)))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);

        // The other way round: a quorum that was there is not taken away by a stricter rule that comes later.
        StatutesDocument mild = version(LocalDate.of(2021, 4, 22), new Threshold.AtLeast(new Fraction(1, 4)));
        StatutesDocument strict = version(lowered, MORE_THAN_HALF);
        Judgement held = Engine.judge(
                new Act.OpenMeeting(Ssu.MEETING, Ssu.composition(), eight),
                RulesInForce.on(Ssu.MEETING, List.of(mild)));
        Judgement again = Engine.judge(
                new Act.OpenMeeting(Ssu.MEETING, Ssu.composition(), eight),
                RulesInForce.on(Ssu.MEETING, List.of(strict, mild)));
        assertThat(again).isEqualTo(held);
        assertThat(held.finding().outcome()).isInstanceOf(Outcome.Met.class);
    }

    private static StatutesDocument version(LocalDate from, Threshold threshold) {
        Paragraph paragraph = Ssu.paragraph("7", "§ 7", Ssu.rule("q", quorum(threshold, new QuorumBase.AllSeats())));
        StatutesDocument document = Ssu.document(DocumentKind.STATUTES, paragraph);
        return new StatutesDocument(
                document.id(), document.kind(), document.title(), null, from, null, null, document.paragraphs());
    }

    @Test
    @DisplayName("Halvparten og to tredeler, av partall og oddetall")
    void halfOfOddAndEvenGroups() {
        Threshold half = new Threshold.AtLeast(new Fraction(1, 2));
        assertThat(half.requiredOf(5)).isEqualTo(3);
        assertThat(half.requiredOf(4)).isEqualTo(2);
        assertThat(MORE_THAN_HALF.requiredOf(5)).isEqualTo(3);
        assertThat(MORE_THAN_HALF.requiredOf(4)).isEqualTo(3);
        assertThat(new Threshold.AtLeast(new Fraction(2, 3)).requiredOf(9)).isEqualTo(6);
    }

    @Test
    @DisplayName("Navngitte partnere: fire fra hver av dem; de andre regnes ikke")
    void namedPartnersAreCountedByThemselves() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule(
                        "named",
                        quorum(
                                new Threshold.AtLeastNumber(4),
                                new QuorumBase.NamedPartners(Set.of(TRUST, MUNICIPALITIES))))));
        assertThat(QuorumJudge.judge(new QuorumFacts(Ssu.composition(), attendance(4, 4, 0, 0), Set.of()), rules)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(QuorumJudge.judge(new QuorumFacts(Ssu.composition(), attendance(6, 3, 2, 2), Set.of()), rules)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }
}
