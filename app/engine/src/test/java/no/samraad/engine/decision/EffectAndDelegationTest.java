package no.samraad.engine.decision;

import static no.samraad.engine.model.Ssu.GPS;
import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.seatId;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static no.samraad.engine.model.TromsOgOfoten.nobodyObjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.decision.Circumstances.Known;
import no.samraad.engine.decision.Circumstances.PartnerTreatment;
import no.samraad.engine.decision.Circumstances.Reach;
import no.samraad.engine.decision.ItemFacts.Advance;
import no.samraad.engine.decision.ItemFacts.Consent;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.decision.ItemFacts.TwoStepMark;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.decision.RatificationFacts.PartyAnswer;
import no.samraad.engine.decision.RatificationFacts.RatificationStatus;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.DecisionProvision.DecisionBinds;
import no.samraad.engine.provision.DecisionProvision.DecisionEffect;
import no.samraad.engine.provision.DecisionProvision.DelegatedDecisions;
import no.samraad.engine.provision.DecisionProvision.FirstTreatedByParties;
import no.samraad.engine.provision.DecisionProvision.MeasureTrait;
import no.samraad.engine.provision.DecisionProvision.RatifiedByParties;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Hva vedtak binder, hvem som behandler dem først, hva som er delegert, og når første ledd kan sløyfes")
class EffectAndDelegationTest {
    private static final BodyCode USER_COUNCIL = new BodyCode("brukerutvalg");
    private static final BodyCode SECRETARIAT = new BodyCode("sekretariat");
    private static final Organ CHAIR = new Organ.Officers(Set.of(Office.CHAIR));
    private static final Organ CHAIR_AND_DEPUTY = new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR));

    private static RulesInForce rules(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("r" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("4", "§ 4", rules.toArray(Rule[]::new)));
    }

    private static Finding treat(Treatment treatment, Clause clause, Circumstances known, Provision... provisions) {
        ItemFacts facts =
                item(treatment, attendance(6, 6, 2, 2), nobodyObjects()).in(known);
        return Findings.part(Engine.judge(new Act.TreatItem(facts), rules(provisions)), clause);
    }

    @Nested
    @DisplayName("Utvalget er rådgivende, unntatt i gjennomføringen av egne møter")
    class Advisory {
        private final Provision rule =
                new DecisionEffect(DecisionBinds.ADVISORY, Set.of(MatterKind.PROCEDURE, MatterKind.ELECTION));

        private Finding effect(Treatment treatment, Circumstances known, Provision provision) {
            return treat(treatment, Clause.EFFECT_OF_DECISION, known, provision);
        }

        @Test
        void whatItDecidesInOtherMattersIsARecommendation() {
            Finding budget = effect(Treatment.DECIDE, Circumstances.none().of(MatterKind.BUDGET), rule);
            assertThat(budget.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(budget.remedies()).containsExactly(new Remedy.RecommendInstead());
            assertThat(effect(Treatment.RECOMMEND, Circumstances.none().of(MatterKind.BUDGET), rule)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void itDecidesItsOwnMattersAndTheKindMustBeKnown() {
            assertThat(effect(Treatment.DECIDE, Circumstances.none().of(MatterKind.PROCEDURE), rule)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(effect(Treatment.DECIDE, Circumstances.none(), rule).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(effect(
                                    Treatment.DECIDE,
                                    Circumstances.none(),
                                    new DecisionEffect(DecisionBinds.ADVISORY, Set.of()))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(effect(
                                    Treatment.DECIDE,
                                    Circumstances.none(),
                                    new DecisionEffect(DecisionBinds.BINDING, Set.of()))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }
    }

    @Nested
    @DisplayName("§ 4: tiltak med vesentlige konsekvenser som går ut over mandatet og koster mer enn 500 000 kroner, "
            + "behandles først av partnerne og brukerutvalget")
    class TreatedFirst {
        private final Provision rule = new FirstTreatedByParties(
                Set.of(MeasureTrait.SUBSTANTIAL_CONSEQUENCES, MeasureTrait.BEYOND_THE_MANDATE),
                Money.kroner(500_000),
                Set.of(TRUST, MUNICIPALITIES),
                Set.of(USER_COUNCIL));
        private final PartnerTreatment trust = new PartnerTreatment(TRUST, LocalDate.of(2025, 11, 1));
        private final PartnerTreatment municipalities =
                new PartnerTreatment(MUNICIPALITIES, LocalDate.of(2025, 12, 10));

        private Finding judge(Reach reach, List<EarlierTreatment> earlier, PartnerTreatment... treated) {
            ItemFacts plain = item(Treatment.DECIDE, attendance(6, 6, 2, 2), nobodyObjects());
            ItemFacts facts = new ItemFacts(
                            plain.meeting(),
                            plain.item(),
                            plain.treatment(),
                            plain.proposal(),
                            plain.advance(),
                            plain.toTreat(),
                            plain.urgency(),
                            earlier,
                            plain.mark(),
                            plain.composition(),
                            plain.attendance(),
                            List.of(),
                            plain.agreement())
                    .in(Circumstances.none().reaching(reach, treated));
            return Findings.part(Engine.judge(new Act.TreatItem(facts), rules(rule)), Clause.TREATED_BY_PARTIES);
        }

        private Reach reach(Known substantial, Known beyond, @Nullable Money cost) {
            return new Reach(substantial, beyond, cost);
        }

        private final List<EarlierTreatment> council =
                List.of(new EarlierTreatment(USER_COUNCIL, LocalDate.of(2025, 11, 20)));

        @Test
        void whenAllHaveTreatedItItMayBeDecidedTheSameDayTheLastOneDid() {
            assertThat(judge(reach(Known.YES, Known.YES, new Money(50_000_001)), council, trust, municipalities)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void eachWhoHasNotIsNamed() {
            Finding finding = judge(
                    reach(Known.YES, Known.YES, Money.kroner(600_000)),
                    List.of(),
                    trust,
                    new PartnerTreatment(MUNICIPALITIES, LocalDate.of(2025, 12, 11)));
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.notes())
                    .containsExactly(
                            new Note.NotTreatedBy(new Subject.OfPartner(MUNICIPALITIES)),
                            new Note.NotTreatedBy(new Subject.OfBody(USER_COUNCIL)));
            assertThat(finding.remedies())
                    .containsExactly(new Remedy.TreatFirstIn(USER_COUNCIL), new Remedy.Postpone());
        }

        @Test
        void oneTraitThatIsNotThereOrACostOnTheLimitLeavesItToTheBody() {
            assertThat(judge(reach(Known.NO, Known.YES, Money.kroner(600_000)), List.of())
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(judge(reach(Known.YES, Known.YES, Money.kroner(500_000)), List.of())
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void howFarItReachesIsAskedForWhereNothingIsKnownOfIt() {
            Provision beyond =
                    new FirstTreatedByParties(Set.of(MeasureTrait.BEYOND_THE_MANDATE), null, Set.of(TRUST), Set.of());
            Provision costly = new FirstTreatedByParties(Set.of(), Money.kroner(1), Set.of(TRUST), Set.of());
            for (Provision asked : List.of(beyond, costly)) {
                Finding finding = treat(Treatment.DECIDE, Clause.TREATED_BY_PARTIES, Circumstances.none(), asked);
                assertThat(finding.outcome())
                        .isEqualTo(new Outcome.Undetermined(
                                List.of(new Question.FactMissing(Fact.REACH_OF_MEASURE, finding.about()))));
            }
        }

        @Test
        void whatIsNotKnownIsAskedForUnlessSomethingElseSettlesIt() {
            assertThat(judge(reach(Known.YES, Known.NOT_KNOWN, Money.kroner(600_000)), List.of())
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(judge(reach(Known.YES, Known.YES, null), List.of()).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(judge(reach(Known.NO, Known.NOT_KNOWN, null), List.of()).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }
    }

    @Nested
    @DisplayName("To tredeler av partene må slutte seg til endringer i samarbeidsavtalen innen to måneder")
    class Ratification {
        private final RulesInForce rules = rules(new RatifiedByParties(
                new Threshold.AtLeast(new Fraction(2, 3)),
                Set.of(MatterKind.COOPERATION_AGREEMENT),
                new Deadline(
                        2,
                        DeadlineUnit.MONTH,
                        Anchor.ADOPTION,
                        Direction.AFTER,
                        AnchorDay.NOT_COUNTED,
                        new EndOfDay.NotStated())));

        private PartyAnswer party(int number, RatificationStatus status) {
            return new PartyAnswer(
                    new PartyCode("p" + number),
                    status,
                    status == RatificationStatus.CONDITIONAL ? LocalDate.of(2026, 3, 1) : null);
        }

        private Finding judge(@Nullable MatterKind matter, LocalDate today, RatificationStatus... answers) {
            List<PartyAnswer> all = new ArrayList<>();
            for (RatificationStatus status : answers) {
                all.add(party(all.size(), status));
            }
            return Findings.part(
                    Engine.judge(
                            new Act.CheckRatification(new RatificationFacts(
                                    Ssu.BODY, new CaseRef("4/26"), matter, LocalDate.of(2026, 1, 15), today, all)),
                            rules),
                    Clause.RATIFIED);
        }

        private final LocalDate inTime = LocalDate.of(2026, 3, 15);

        private Finding agreement(LocalDate today, RatificationStatus... answers) {
            return judge(MatterKind.COOPERATION_AGREEMENT, today, answers);
        }

        @Test
        void twoOfThreeAreEnoughAndEachPartyHasItsFinding() {
            Finding finding = agreement(inTime, RatificationStatus.YES, RatificationStatus.NO, RatificationStatus.YES);
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(finding.parts()).hasSize(3);
            assertThat(finding.parts().get(1).notes())
                    .containsExactly(new Note.PartyStands(new PartyCode("p1"), RatificationStatus.NO, null));
        }

        @Test
        void aConditionIsNeitherYesNorNoAndIsLookedAtAgain() {
            Finding finding =
                    agreement(inTime, RatificationStatus.YES, RatificationStatus.NO, RatificationStatus.CONDITIONAL);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(
                            Fact.CONDITION_OF_PARTY, new Subject.OfCase(new CaseRef("4/26"))))));
            assertThat(finding.remedies()).contains(new Remedy.DoBy(LocalDate.of(2026, 3, 1)));
        }

        @Test
        void anAnswerStillToComeCountsAsNoWhenTheTimeIsOut() {
            assertThat(agreement(inTime, RatificationStatus.YES, RatificationStatus.NO, RatificationStatus.NOT_ANSWERED)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(agreement(
                                    inTime.plusDays(1),
                                    RatificationStatus.YES,
                                    RatificationStatus.NO,
                                    RatificationStatus.NOT_ANSWERED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aPartyThatIsSilentIsAskedByTheLastDayAndAfterItOnlyAsked() {
            Remedy asked = new Remedy.AskParties(List.of(new PartyCode("p0")));
            assertThat(agreement(inTime, RatificationStatus.NOT_ANSWERED)
                            .parts()
                            .getFirst()
                            .remedies())
                    .containsExactly(new Remedy.DoBy(inTime), asked);
            assertThat(agreement(inTime.plusDays(1), RatificationStatus.NOT_ANSWERED)
                            .parts()
                            .getFirst()
                            .remedies())
                    .containsExactly(asked);
        }

        @Test
        void otherMattersNeedNoneAndTheKindMustBeKnown() {
            assertThat(judge(MatterKind.BUDGET, inTime, RatificationStatus.NO).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(judge(null, inTime, RatificationStatus.YES).outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(agreement(inTime).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Lederen og nestlederen sammen kan dele ut midler for inntil 100 000 kroner til og med 31.12.2026")
    class Delegation {
        private final Provision rule = new DelegatedDecisions(
                Set.of(CHAIR_AND_DEPUTY), Set.of(MatterKind.GRANT), Money.kroner(100_000), LocalDate.of(2026, 12, 31));

        private Judgement decide(
                Organ by, @Nullable MatterKind matter, @Nullable Money amount, LocalDate on, Provision... rules) {
            return Engine.judge(
                    new Act.DecideByDelegation(
                            new DelegatedFacts(Ssu.BODY, new CaseRef("9/26"), by, matter, amount, on)),
                    rules(rules));
        }

        private final LocalDate day = LocalDate.of(2026, 12, 31);

        @Test
        void onTheLimitAndOnTheLastDayItHolds() {
            Judgement judgement = decide(CHAIR_AND_DEPUTY, MatterKind.GRANT, Money.kroner(100_000), day, rule);
            assertThat(judgement.finding().outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        }

        @Test
        void oneOreMoreOrOneDayLaterIsOutside() {
            Finding more = Findings.part(
                    decide(CHAIR_AND_DEPUTY, MatterKind.GRANT, new Money(10_000_001), day, rule), Clause.DELEGATED);
            assertThat(Findings.part(more, Clause.WITHIN_CEILING).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(more.remedies()).containsExactly(new Remedy.HaveItChosenBy(Ssu.BODY));
            Finding late = Findings.part(
                    decide(CHAIR_AND_DEPUTY, MatterKind.GRANT, Money.kroner(1), day.plusDays(1), rule),
                    Clause.DELEGATED);
            assertThat(Findings.part(late, Clause.DELEGATION_LASTS).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void theChairAloneOrAnotherMatterIsOutside() {
            Finding alone =
                    Findings.part(decide(CHAIR, MatterKind.GRANT, Money.kroner(1), day, rule), Clause.DELEGATED);
            assertThat(Findings.part(alone, Clause.DELEGATED_TO).outcome()).isInstanceOf(Outcome.NotMet.class);
            Finding other = Findings.part(
                    decide(CHAIR_AND_DEPUTY, MatterKind.BUDGET, Money.kroner(1), day, rule), Clause.DELEGATED);
            assertThat(Findings.part(other, Clause.DELEGATED_MATTER).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whatIsNotKnownIsAskedForAndAnotherDelegationMayCoverIt() {
            assertThat(decide(CHAIR_AND_DEPUTY, null, Money.kroner(1), day, rule)
                            .finding()
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(decide(CHAIR_AND_DEPUTY, MatterKind.GRANT, null, day, rule)
                            .finding()
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            Provision small = new DelegatedDecisions(Set.of(CHAIR), null, Money.kroner(5_000), null);
            assertThat(decide(CHAIR, MatterKind.OTHER, Money.kroner(5_000), day, rule, small)
                            .finding()
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(decide(CHAIR, MatterKind.OTHER, Money.kroner(5_001), day, rule, small)
                            .finding()
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whatMayCoverItGoesBeforeWhatDoesNotWhicheverStandsFirst() {
            Provision budgets = new DelegatedDecisions(Set.of(CHAIR_AND_DEPUTY), Set.of(MatterKind.BUDGET), null, null);
            for (List<Provision> order : List.of(List.of(budgets, rule), List.of(rule, budgets))) {
                assertThat(decide(CHAIR_AND_DEPUTY, MatterKind.GRANT, null, day, order.toArray(Provision[]::new))
                                .finding()
                                .outcome())
                        .isEqualTo(new Outcome.Undetermined(
                                List.of(new Question.FactMissing(Fact.COST, new Subject.OfCase(new CaseRef("9/26"))))));
            }
        }

        @Test
        void withoutACeilingTheCostNeedNotBeKnown() {
            Provision anything = new DelegatedDecisions(Set.of(CHAIR), null, null, null);
            Finding finding = Findings.part(decide(CHAIR, null, null, day, anything), Clause.DELEGATED);
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(finding, Clause.WITHIN_CEILING).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void whereNothingIsDelegatedTheCommunityIsAsked() {
            Judgement judgement = decide(CHAIR, MatterKind.GRANT, Money.kroner(1), day);
            assertThat(judgement.disposition())
                    .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.DELEGATED, Ssu.BODY))));
            assertThat(judgement.finding().outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Første ledd kan sløyfes når lederen finner at saken haster, eller når to tredeler er enige")
    class Skip {
        private Judgement decide(SkipFirstStep skip, Urgency urgency, Advance advance, Circumstances known) {
            ItemFacts plain = item(Treatment.DECIDE, attendance(4, 4, 1, 1), nobodyObjects());
            ItemFacts facts = new ItemFacts(
                            plain.meeting(),
                            plain.item(),
                            plain.treatment(),
                            plain.proposal(),
                            advance,
                            Consent.NOT_ASKED,
                            urgency,
                            List.of(),
                            TwoStepMark.NOT_MARKED,
                            plain.composition(),
                            plain.attendance(),
                            List.of(),
                            plain.agreement())
                    .in(known);
            return Engine.judge(
                    new Act.TreatItem(facts),
                    rules(
                            new TwoSteps(SECRETARIAT, TwoStepMatters.EVERY, 0, skip),
                            new UnnotifiedMatters(UnnotifiedDecision.NEVER)));
        }

        private Outcome first(SkipFirstStep skip, Urgency urgency, Circumstances known) {
            return Findings.part(decide(skip, urgency, Advance.SENT, known), Clause.TREATED_FIRST)
                    .outcome();
        }

        private final SkipFirstStep byChair = new SkipFirstStep.IfFoundUrgentBy(CHAIR);

        @Test
        void theChairOrTheChairWithOthersFindsItUrgentAndTheBodyDoesNot() {
            Circumstances none = Circumstances.none();
            assertThat(first(byChair, Urgency.FOUND_URGENT, none.urgent(CHAIR))).isInstanceOf(Outcome.Met.class);
            assertThat(first(byChair, Urgency.FOUND_URGENT, none.urgent(CHAIR_AND_DEPUTY)))
                    .isInstanceOf(Outcome.Met.class);
            assertThat(first(byChair, Urgency.FOUND_URGENT, none.urgent(new Organ.TheBody())))
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(first(byChair, Urgency.FOUND_URGENT, none)).isInstanceOf(Outcome.Undetermined.class);
            assertThat(first(byChair, Urgency.FOUND_NOT_URGENT, none.urgent(CHAIR)))
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void sevenOfTenAreTwoThirdsAndSixAreNot() {
            SkipFirstStep share = new SkipFirstStep.IfSoManyAgree(new Threshold.AtLeast(new Fraction(2, 3)));
            List<SeatId> in = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                in.add(seatId(TRUST, number));
                in.add(seatId(MUNICIPALITIES, number));
            }
            Circumstances none = Circumstances.none();
            assertThat(first(share, Urgency.NOT_ASKED, none.skippedBy(Set.copyOf(in.subList(0, 7)))))
                    .isInstanceOf(Outcome.Met.class);
            assertThat(first(share, Urgency.NOT_ASKED, none.skippedBy(Set.copyOf(in.subList(0, 6)))))
                    .isInstanceOf(Outcome.NotMet.class);
            // A seat that is not represented agrees to nothing.
            List<SeatId> withAbsent = new ArrayList<>(in.subList(0, 6));
            withAbsent.add(seatId(GPS, 2));
            assertThat(first(share, Urgency.NOT_ASKED, none.skippedBy(Set.copyOf(withAbsent))))
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(first(share, Urgency.NOT_ASKED, none)).isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void anUrgentCaseSkipsTheFirstStepButAnUnnotifiedOneIsStillNotDecided() {
            Judgement judgement = decide(
                    byChair,
                    Urgency.FOUND_URGENT,
                    Advance.NOT_SENT,
                    Circumstances.none().urgent(CHAIR));
            assertThat(Findings.part(judgement, Clause.TREATED_FIRST).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(judgement, Clause.MATTER_NOTIFIED).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
        }
    }
}
