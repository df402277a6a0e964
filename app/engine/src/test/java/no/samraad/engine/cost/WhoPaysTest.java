package no.samraad.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.CostProvision.CostBearer;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostKind;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.GroupsPaidFor;
import no.samraad.engine.provision.CostProvision.HostDuty;
import no.samraad.engine.provision.CostProvision.HostParty;
import no.samraad.engine.provision.CostProvision.JointBudget;
import no.samraad.engine.provision.CostProvision.OwnCosts;
import no.samraad.engine.provision.CostProvision.PaidGroup;
import no.samraad.engine.provision.CostProvision.PartyAmount;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Party.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Hvem som betaler, og hvor mye: egne utgifter, grupper det betales for, fordelingsnøkkel, vertspart og felles budsjett")
class WhoPaysTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);
    private static final PartyCode UNN = new PartyCode("unn-hf");
    private static final PartyCode NORDVIK = new PartyCode("nordvik");
    private static final PartyCode SORVIK = new PartyCode("sorvik");
    private static final PartyCode VESTVIK = new PartyCode("vestvik");
    private static final CostOf ALL = new CostOf.All();

    private static final List<Party> PARTIES = List.of(
            new Party(UNN, Ssu.TRUST),
            municipality(NORDVIK, 6_000),
            municipality(SORVIK, 3_000),
            municipality(VESTVIK, 1_000));

    private static Party municipality(PartyCode code, long inhabitants) {
        return new Party(
                code,
                Ssu.MUNICIPALITIES,
                null,
                null,
                List.of(new Figure(SeatKey.INHABITANTS, 2025, inhabitants)),
                List.of());
    }

    private static RulesInForce rules(Provision... provisions) {
        Rule[] rules = new Rule[provisions.length];
        for (int i = 0; i < provisions.length; i++) {
            rules[i] = Ssu.rule("5-" + i, provisions[i]);
        }
        return Ssu.rules(Ssu.paragraph("5", "§ 5", rules));
    }

    private static CostFacts cost(IncurredCost kind, CostOf whose, long ore) {
        return new CostFacts(Ssu.BODY, DAY, kind, whose, ore, Ssu.PARTNERS, PARTIES);
    }

    private static CostFacts fee(PartnerCode partner, @Nullable PartyCode party) {
        return cost(IncurredCost.FEE, new CostOf.One(partner, party), 150_000);
    }

    private static CostPart pays(PartyCode party, long ore) {
        return new CostPart(new Subject.OfParty(party), ore);
    }

    private static List<CostPart> parts(CostFacts facts, RulesInForce rules) {
        return CostJudge.answer(facts, rules).parts();
    }

    private static Judgement judged(CostFacts facts, RulesInForce rules) {
        return Engine.judge(new Act.ChargeCost(facts), rules);
    }

    private static Finding only(Judgement judgement, Clause clause) {
        return judgement.finding().parts().stream()
                .filter(part -> part.clause() == clause)
                .findFirst()
                .orElseThrow();
    }

    private static CostsShared shared(CostKey key) {
        return new CostsShared(List.of(), key, CostUnit.ORE, CostRemainder.LARGEST_REMAINDER);
    }

    private static OwnCosts own(CostBearer bearer, CostKind... kinds) {
        return new OwnCosts(bearer, Set.of(kinds));
    }

    /** § 5 of Troms og Ofoten. */
    private static final RulesInForce OWN_AND_REPRESENTATION = rules(
            own(CostBearer.EACH_PARTY, CostKind.TAKING_PART, CostKind.TRAVEL),
            own(CostBearer.EACH_SIDE, CostKind.SECRETARIAT),
            new GroupsPaidFor(
                    List.of(new PaidGroup(Ssu.USERS, Ssu.TRUST), new PaidGroup(Ssu.GPS, Ssu.MUNICIPALITIES))));

    @Nested
    @DisplayName("Foretaket betaler for brukerne, kommunene for fastlegene; ellers dekker hver part sitt eget")
    class OwnCostsAndRepresentation {
        @Test
        void theTrustPaysTheFeeTravelAndLostEarningsOfAUser() {
            for (IncurredCost kind : List.of(IncurredCost.FEE, IncurredCost.TRAVEL, IncurredCost.LOST_EARNINGS)) {
                CostFacts facts = cost(kind, new CostOf.One(Ssu.USERS, null), 150_000);
                Judgement judgement = judged(facts, OWN_AND_REPRESENTATION);
                Finding paid = only(judgement, Clause.GROUP_PAID_FOR);
                assertThat(paid.outcome()).isInstanceOf(Outcome.Met.class);
                assertThat(paid.citations().getFirst().label()).isEqualTo("§ 5");
                assertThat(paid.measures())
                        .containsExactly(new Measure.Share(new Subject.OfParty(UNN), 150_000, 150_000));
                assertThat(parts(facts, OWN_AND_REPRESENTATION)).containsExactly(pays(UNN, 150_000));
                assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            }
        }

        @Test
        void aMunicipalityBearsTheTravelOfItsOwnMember() {
            CostFacts facts = cost(IncurredCost.TRAVEL, new CostOf.One(Ssu.MUNICIPALITIES, SORVIK), 99_900);
            assertThat(judged(facts, OWN_AND_REPRESENTATION).finding().outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(parts(facts, OWN_AND_REPRESENTATION)).containsExactly(pays(SORVIK, 99_900));
        }

        @Test
        void thePartyOfASoleOneIsKnownAndOfSeveralIsAskedFor() {
            assertThat(parts(fee(Ssu.TRUST, null), OWN_AND_REPRESENTATION)).containsExactly(pays(UNN, 150_000));
            Finding finding = only(judged(fee(Ssu.MUNICIPALITIES, null), OWN_AND_REPRESENTATION), Clause.OWN_COSTS);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.PARTY_OF_COST, new Subject.OfPartner(Ssu.MUNICIPALITIES)))));
            assertThat(parts(fee(Ssu.MUNICIPALITIES, null), OWN_AND_REPRESENTATION))
                    .isEmpty();
        }

        @Test
        void theMunicipalitiesPayForAGpButTheTextDoesNotSayHowTheyDivideIt() {
            Judgement judgement = judged(fee(Ssu.GPS, null), OWN_AND_REPRESENTATION);
            assertThat(only(judgement, Clause.GROUP_PAID_FOR).outcome()).isInstanceOf(Outcome.Met.class);
            Finding divided = only(judgement, Clause.COST_DIVIDED);
            Question question = new Question.NoRule(Clause.COST_DIVIDED, Ssu.BODY);
            assertThat(divided.outcome()).isEqualTo(new Outcome.Undetermined(List.of(question)));
            assertThat(divided.readings())
                    .extracting(reading -> reading.readAs().getFirst())
                    .containsExactly(
                            new ReadAs.CostDivided(ReadAs.DividedBy.EQUALLY),
                            new ReadAs.CostDivided(ReadAs.DividedBy.INHABITANTS));
            assertThat(divided.readings().getLast().finding().measures())
                    .containsExactly(
                            new Measure.Share(new Subject.OfParty(NORDVIK), 90_000, 150_000),
                            new Measure.Share(new Subject.OfParty(SORVIK), 45_000, 150_000),
                            new Measure.Share(new Subject.OfParty(VESTVIK), 15_000, 150_000));
            assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of(question)));
            assertThat(parts(fee(Ssu.GPS, null), OWN_AND_REPRESENTATION))
                    .containsExactly(new CostPart(new Subject.OfPartner(Ssu.MUNICIPALITIES), 150_000));
        }

        @Test
        void whereTheTextNamesNobodyWhoPaysForUsersItIsAGap() {
            RulesInForce silent = rules(own(CostBearer.EACH_PARTY, CostKind.TAKING_PART));
            Finding finding = only(judged(fee(Ssu.USERS, null), silent), Clause.GROUP_PAID_FOR);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.GROUP_PAID_FOR, Ssu.BODY))));
            assertThat(parts(fee(Ssu.USERS, null), silent)).isEmpty();
        }

        @Test
        void theFindingIsAboutThePartyThatHasTheCostOrThePartnerWhereItIsNotKnown() {
            assertThat(only(judged(fee(Ssu.MUNICIPALITIES, SORVIK), OWN_AND_REPRESENTATION), Clause.OWN_COSTS)
                            .about())
                    .isEqualTo(new Subject.OfParty(SORVIK));
            assertThat(only(judged(fee(Ssu.MUNICIPALITIES, null), OWN_AND_REPRESENTATION), Clause.OWN_COSTS)
                            .about())
                    .isEqualTo(new Subject.OfPartner(Ssu.MUNICIPALITIES));
        }

        @Test
        void whichSideAnUnknownPartnerIsOnIsAskedFor() {
            CostFacts unknown = new CostFacts(
                    Ssu.BODY, DAY, IncurredCost.SECRETARIAT, new CostOf.One(Ssu.TRUST, UNN), 500, List.of(), PARTIES);
            assertThat(only(judged(unknown, OWN_AND_REPRESENTATION), Clause.OWN_COSTS)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.PARTY_OF_COST, new Subject.OfPartner(Ssu.TRUST)))));
            assertThat(parts(unknown, OWN_AND_REPRESENTATION)).isEmpty();
        }

        @Test
        void aKindOfCostTheTextDoesNotNameIsAGap() {
            CostFacts project = cost(IncurredCost.PROJECT, new CostOf.One(Ssu.TRUST, UNN), 1);
            assertThat(only(judged(project, OWN_AND_REPRESENTATION), Clause.OWN_COSTS)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.OWN_COSTS, Ssu.BODY))));
        }

        @Test
        void eachSidePaysItsSecretariat() {
            CostFacts trust = cost(IncurredCost.SECRETARIAT, new CostOf.One(Ssu.TRUST, null), 500);
            assertThat(parts(trust, OWN_AND_REPRESENTATION)).containsExactly(pays(UNN, 500));
            CostFacts municipal = cost(IncurredCost.SECRETARIAT, new CostOf.One(Ssu.MUNICIPALITIES, NORDVIK), 500);
            assertThat(parts(municipal, OWN_AND_REPRESENTATION))
                    .containsExactly(new CostPart(new Subject.OfSide(Side.MUNICIPAL), 500));
        }

        @Test
        void aRuleThatNamesNoBodyIsReadBothWaysUntilTheCommunityHasConfirmedIt() {
            Rule open = new Rule(
                    new ProvisionId("5-x"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    own(CostBearer.EACH_PARTY, CostKind.TAKING_PART));
            RulesInForce rules = Ssu.rules(Ssu.paragraph("5", "§ 5", open));
            Finding finding = only(judged(fee(Ssu.TRUST, UNN), rules), Clause.OWN_COSTS);
            assertThat(finding.outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(finding.readings()).hasSize(2);
            assertThat(parts(fee(Ssu.TRUST, UNN), rules)).isEmpty();
        }
    }

    @Nested
    @DisplayName("Felles utgifter deles etter nøkkelen, og delene er til sammen hele beløpet")
    class ByKey {
        private static final CostFacts ROOM = cost(IncurredCost.MEETING_PLACE, ALL, 10_000);

        @Test
        void byInhabitantsOnTheFirstOfJanuaryOfTheYear() {
            RulesInForce rules = rules(shared(new CostKey.PerInhabitant()));
            assertThat(parts(ROOM, rules))
                    .containsExactly(pays(NORDVIK, 6_000), pays(SORVIK, 3_000), pays(VESTVIK, 1_000));
            assertThat(only(judged(ROOM, rules), Clause.COST_DIVIDED).measures())
                    .hasSize(3);
        }

        @Test
        void inhabitantsThatAreNotKnownAreAskedForAndNeverTakenForNone() {
            CostFacts nextYear = new CostFacts(
                    Ssu.BODY, DAY.plusYears(1), IncurredCost.MEETING_PLACE, ALL, 10_000, Ssu.PARTNERS, PARTIES);
            RulesInForce rules = rules(shared(new CostKey.PerInhabitant()));
            assertThat(only(judged(nextYear, rules), Clause.COST_DIVIDED).outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.FIGURE_OF_PARTY, new Subject.OfParty(NORDVIK)))));
        }

        @Test
        void nobodyWithInhabitantsDividesNothing() {
            CostFacts none = new CostFacts(
                    Ssu.BODY,
                    DAY,
                    IncurredCost.MEETING_PLACE,
                    ALL,
                    10_000,
                    Ssu.PARTNERS,
                    List.of(municipality(NORDVIK, 0), municipality(SORVIK, 0)));
            assertThat(parts(none, rules(shared(new CostKey.PerInhabitant())))).isEmpty();
        }

        @Test
        void anOreThatIsLeftGoesToTheFirstOfEquals() {
            RulesInForce rules = rules(shared(new CostKey.EqualShares()));
            assertThat(parts(cost(IncurredCost.MEETING_PLACE, ALL, 10_001), rules))
                    .containsExactly(pays(NORDVIK, 2_501), pays(SORVIK, 2_500), pays(UNN, 2_500), pays(VESTVIK, 2_500));
        }

        @Test
        void halfOnEachSideAndThenByInhabitants() {
            RulesInForce rules = rules(new CostsShared(
                    List.of(
                            new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                            new SideShare(Side.MUNICIPAL, new Fraction(1, 2))),
                    new CostKey.PerInhabitant(),
                    CostUnit.ORE,
                    CostRemainder.LARGEST_REMAINDER));
            assertThat(parts(ROOM, rules))
                    .containsExactly(pays(NORDVIK, 3_000), pays(SORVIK, 1_500), pays(UNN, 5_000), pays(VESTVIK, 500));
        }

        @Test
        void sidesThatDoNotSumToTheWholeDivideNothing() {
            RulesInForce rules = rules(new CostsShared(
                    List.of(
                            new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                            new SideShare(Side.MUNICIPAL, new Fraction(1, 3))),
                    new CostKey.EqualShares(),
                    CostUnit.ORE,
                    CostRemainder.LARGEST_REMAINDER));
            Finding finding = only(judged(ROOM, rules), Clause.COST_DIVIDED);
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.notes()).containsExactly(new Note.SharesSumTo(8_333));
            assertThat(parts(ROOM, rules)).isEmpty();
        }

        @Test
        void aThirdEquallyAndTheRestByInhabitants() {
            RulesInForce rules = rules(shared(new CostKey.EqualThenPerInhabitant(new Fraction(2, 5))));
            assertThat(parts(ROOM, rules))
                    .containsExactly(pays(NORDVIK, 4_600), pays(SORVIK, 2_800), pays(UNN, 1_000), pays(VESTVIK, 1_600));
        }

        @Test
        void wholeKronerAndTheRestToTheHost() {
            RulesInForce rules = rules(
                    new CostsShared(List.of(), new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.THE_HOST),
                    new HostParty(VESTVIK, Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
            assertThat(parts(cost(IncurredCost.PROJECT, ALL, 12_345), rules))
                    .containsExactly(pays(NORDVIK, 7_400), pays(SORVIK, 3_700), pays(VESTVIK, 1_245));
        }

        @Test
        void theRestToAHostNobodyHasNamedIsAGap() {
            RulesInForce rules = rules(
                    new CostsShared(List.of(), new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.THE_HOST));
            assertThat(only(judged(ROOM, rules), Clause.COST_DIVIDED).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.HOST_PAYS, Ssu.BODY))));
        }

        @Test
        void theRestToAHostNobodyHasConfirmedIsAChoiceAndNoGap() {
            Rule open = new Rule(
                    new ProvisionId("5-vert"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    new HostParty(VESTVIK, Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
            Rule key = new Rule(
                    new ProvisionId("5-deling"),
                    Force.SHALL,
                    new Scope.AllBodies(),
                    new CostsShared(List.of(), new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.THE_HOST));
            Finding divided = only(judged(ROOM, Ssu.rules(Ssu.paragraph("5", "§ 5", open, key))), Clause.COST_DIVIDED);
            assertThat(divided.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            missing -> assertThat(missing.questions())
                                    .singleElement()
                                    .isInstanceOf(Question.ChoiceMissing.class));
        }

        @Test
        void aMissingHostHidesNoSharesThatDoNotSumToTheWholeAndNoUnknownInhabitants() {
            List<SideShare> halves = List.of(
                    new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                    new SideShare(Side.MUNICIPAL, new Fraction(1, 2)));
            CostsShared nothing =
                    new CostsShared(halves, new CostKey.FixedShares(List.of()), CostUnit.KRONE, CostRemainder.THE_HOST);
            assertThat(only(judged(ROOM, rules(nothing)), Clause.COST_DIVIDED).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            CostsShared sound =
                    new CostsShared(halves, new CostKey.EqualShares(), CostUnit.KRONE, CostRemainder.THE_HOST);
            assertThat(only(judged(ROOM, rules(sound)), Clause.COST_DIVIDED).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.HOST_PAYS, Ssu.BODY))));
            CostsShared byHeads =
                    new CostsShared(halves, new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.THE_HOST);
            CostFacts nextYear = new CostFacts(
                    Ssu.BODY, DAY.plusYears(1), IncurredCost.MEETING_PLACE, ALL, 10_000, Ssu.PARTNERS, PARTIES);
            assertThat(only(judged(nextYear, rules(byHeads)), Clause.COST_DIVIDED)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.FIGURE_OF_PARTY, new Subject.OfParty(NORDVIK)))));
        }

        @Test
        void aHostWhoIsNotAmongThoseWhoShareHasNothingOfWhatIsLeft() {
            RulesInForce rules = rules(
                    new CostsShared(
                            List.of(
                                    new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                                    new SideShare(Side.MUNICIPAL, new Fraction(1, 2))),
                            new CostKey.EqualShares(),
                            CostUnit.KRONE,
                            CostRemainder.THE_HOST),
                    new HostParty(new PartyCode("utenfor"), Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
            assertThat(parts(cost(IncurredCost.PROJECT, ALL, 10_100), rules).stream()
                            .mapToLong(CostPart::ore)
                            .sum())
                    .isEqualTo(10_100);
        }

        private static RulesInForce halves(PartyCode host, SideShare... more) {
            List<SideShare> sides = new ArrayList<>(List.of(
                    new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                    new SideShare(Side.MUNICIPAL, new Fraction(1, 2))));
            sides.addAll(List.of(more));
            return rules(
                    new CostsShared(sides, new CostKey.EqualShares(), CostUnit.KRONE, CostRemainder.THE_HOST),
                    new HostParty(host, Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
        }

        @Test
        void whatIsLeftBetweenTheSidesGoesToTheHostsSideAndWithinItToTheHost() {
            CostFacts odd = cost(IncurredCost.PROJECT, ALL, 10_101);
            assertThat(parts(odd, halves(UNN)))
                    .containsExactly(pays(NORDVIK, 1_700), pays(SORVIK, 1_700), pays(UNN, 5_101), pays(VESTVIK, 1_600));
            assertThat(parts(odd, halves(VESTVIK)))
                    .containsExactly(pays(NORDVIK, 1_700), pays(SORVIK, 1_700), pays(UNN, 5_000), pays(VESTVIK, 1_701));
            assertThat(parts(odd, halves(new PartyCode("utenfor"))))
                    .containsExactly(pays(NORDVIK, 1_700), pays(SORVIK, 1_700), pays(UNN, 5_100), pays(VESTVIK, 1_601));
        }

        @Test
        void aHostWithoutAShareOfTheKeyHasNothingOfWhatIsLeft() {
            RulesInForce rules = rules(
                    new CostsShared(List.of(), new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.THE_HOST),
                    new HostParty(UNN, Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
            assertThat(parts(cost(IncurredCost.PROJECT, ALL, 12_345), rules))
                    .containsExactly(pays(NORDVIK, 7_400), pays(SORVIK, 3_700), pays(VESTVIK, 1_245));
        }

        @Test
        void aSideOfNobodyPaysNothingAndWhereItShouldPayItsPartiesAreAskedFor() {
            CostFacts odd = cost(IncurredCost.PROJECT, ALL, 10_101);
            assertThat(parts(odd, halves(UNN, new SideShare(Side.OTHER, new Fraction(0, 1)))))
                    .isEqualTo(parts(odd, halves(UNN)));
            RulesInForce others = rules(new CostsShared(
                    List.of(
                            new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                            new SideShare(Side.OTHER, new Fraction(1, 2))),
                    new CostKey.EqualShares(),
                    CostUnit.ORE,
                    CostRemainder.LARGEST_REMAINDER));
            assertThat(only(judged(odd, others), Clause.COST_DIVIDED).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.PARTIES_OF_PARTNER, new Subject.OfSide(Side.OTHER)))));
            CostFacts nobody = new CostFacts(Ssu.BODY, DAY, IncurredCost.PROJECT, ALL, 10_101, Ssu.PARTNERS, List.of());
            assertThat(only(judged(nobody, halves(UNN)), Clause.COST_DIVIDED).outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.PARTIES_OF_PARTNER, new Subject.OfBody(Ssu.BODY)))));
        }

        @Test
        void moreThanTheWholeEquallyLeavesNothingToDivideAndIsNoKey() {
            Finding divided = only(
                    judged(ROOM, rules(shared(new CostKey.EqualThenPerInhabitant(new Fraction(3, 2))))),
                    Clause.COST_DIVIDED);
            assertThat(divided.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(divided.notes()).containsExactly(new Note.SharesSumTo(15_000));
        }

        @Test
        void theShareOfOneThatIsNoPartyIsNobodys() {
            CostKey halves = new CostKey.FixedShares(List.of(
                    new PartyShare(UNN, new Fraction(1, 2)),
                    new PartyShare(NORDVIK, new Fraction(1, 2)),
                    new PartyShare(new PartyCode("borte"), new Fraction(1, 2))));
            assertThat(parts(ROOM, rules(shared(halves))))
                    .containsExactly(pays(NORDVIK, 5_000), pays(SORVIK, 0), pays(UNN, 5_000), pays(VESTVIK, 0));
        }

        @Test
        void oneAloneOnItsSidePaysItsShareWhateverTheKeyAsksFor() {
            CostFacts two = new CostFacts(
                    Ssu.BODY,
                    DAY,
                    IncurredCost.PROJECT,
                    ALL,
                    1_000,
                    Ssu.PARTNERS,
                    List.of(new Party(UNN, Ssu.TRUST), new Party(NORDVIK, Ssu.MUNICIPALITIES)));
            RulesInForce amounts = rules(new CostsShared(
                    List.of(
                            new SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                            new SideShare(Side.MUNICIPAL, new Fraction(1, 2))),
                    new CostKey.FixedAmounts(List.of()),
                    CostUnit.ORE,
                    CostRemainder.LARGEST_REMAINDER));
            assertThat(parts(two, amounts)).containsExactly(pays(NORDVIK, 500), pays(UNN, 500));
        }

        @Test
        void whereAllIsTheSameForEachOrOneHasAllInhabitantsTheirNumberIsNotNeeded() {
            CostFacts nextYear = new CostFacts(
                    Ssu.BODY, DAY.plusYears(1), IncurredCost.MEETING_PLACE, ALL, 400, Ssu.PARTNERS, PARTIES);
            assertThat(parts(nextYear, rules(shared(new CostKey.EqualThenPerInhabitant(new Fraction(1, 1))))))
                    .containsExactly(pays(NORDVIK, 100), pays(SORVIK, 100), pays(UNN, 100), pays(VESTVIK, 100));
            assertThat(parts(nextYear, rules(shared(new CostKey.EqualThenPerInhabitant(new Fraction(1, 2))))))
                    .isEmpty();
            CostFacts one = new CostFacts(
                    Ssu.BODY,
                    DAY,
                    IncurredCost.MEETING_PLACE,
                    ALL,
                    400,
                    Ssu.PARTNERS,
                    List.of(new Party(UNN, Ssu.TRUST), new Party(NORDVIK, Ssu.MUNICIPALITIES)));
            assertThat(parts(one, rules(shared(new CostKey.EqualThenPerInhabitant(new Fraction(1, 2))))))
                    .containsExactly(pays(NORDVIK, 300), pays(UNN, 100));
        }

        @Test
        void theRestToTheOneThatPaysMost() {
            RulesInForce rules = rules(new CostsShared(
                    List.of(),
                    new CostKey.EqualThenPerInhabitant(new Fraction(0, 1)),
                    CostUnit.KRONE,
                    CostRemainder.THE_LARGEST_PAYER));
            assertThat(parts(cost(IncurredCost.PROJECT, ALL, 12_399), rules))
                    .containsExactly(pays(NORDVIK, 7_499), pays(SORVIK, 3_700), pays(UNN, 0), pays(VESTVIK, 1_200));
        }

        @Test
        void fixedAmountsGiveTheirRatio() {
            RulesInForce rules = rules(shared(new CostKey.FixedAmounts(
                    List.of(new PartyAmount(UNN, Money.kroner(300)), new PartyAmount(NORDVIK, Money.kroner(100))))));
            assertThat(parts(ROOM, rules))
                    .containsExactly(pays(NORDVIK, 2_500), pays(SORVIK, 0), pays(UNN, 7_500), pays(VESTVIK, 0));
        }

        @Test
        void fixedSharesMustSumToTheWholeAmongThoseWhoAreParties() {
            CostKey thirds = new CostKey.FixedShares(List.of(
                    new PartyShare(UNN, new Fraction(1, 3)),
                    new PartyShare(NORDVIK, new Fraction(1, 3)),
                    new PartyShare(SORVIK, new Fraction(1, 3))));
            assertThat(parts(ROOM, rules(shared(thirds))))
                    .containsExactly(pays(NORDVIK, 3_334), pays(SORVIK, 3_333), pays(UNN, 3_333), pays(VESTVIK, 0));
            CostKey tooMuch = new CostKey.FixedShares(
                    List.of(new PartyShare(UNN, new Fraction(2, 3)), new PartyShare(NORDVIK, new Fraction(1, 2))));
            assertThat(only(judged(ROOM, rules(shared(tooMuch))), Clause.COST_DIVIDED)
                            .notes())
                    .containsExactly(new Note.SharesSumTo(11_667));
        }

        @Test
        void theKeyAlsoDividesWhatTheMunicipalitiesPayForTheGps() {
            RulesInForce rules = rules(
                    new GroupsPaidFor(List.of(new PaidGroup(Ssu.GPS, Ssu.MUNICIPALITIES))),
                    shared(new CostKey.PerInhabitant()));
            assertThat(parts(fee(Ssu.GPS, null), rules))
                    .containsExactly(pays(NORDVIK, 90_000), pays(SORVIK, 45_000), pays(VESTVIK, 15_000));
        }

        @Test
        void whereNoRuleDividesACommonCostItIsAGapWithTwoReadings() {
            Finding finding = only(judged(ROOM, OWN_AND_REPRESENTATION), Clause.COST_DIVIDED);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.COST_DIVIDED, Ssu.BODY))));
            assertThat(finding.readings()).hasSize(2);
            assertThat(parts(ROOM, OWN_AND_REPRESENTATION)).isEmpty();
        }

        @Test
        void whereNobodyIsKnownToBePartyTheGapIsReadInNoWay() {
            CostFacts nobody =
                    new CostFacts(Ssu.BODY, DAY, IncurredCost.MEETING_PLACE, ALL, 10_000, Ssu.PARTNERS, List.of());
            Finding finding = only(judged(nobody, OWN_AND_REPRESENTATION), Clause.COST_DIVIDED);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.COST_DIVIDED, Ssu.BODY))));
            assertThat(finding.readings()).isEmpty();
        }

        @Test
        void whoHasLeftOrNotYetJoinedPaysNothing() {
            List<Party> changing = List.of(
                    new Party(NORDVIK, Ssu.MUNICIPALITIES, null, DAY.minusDays(1), List.of(), List.of()),
                    new Party(SORVIK, Ssu.MUNICIPALITIES, null, DAY, List.of(), List.of()),
                    new Party(VESTVIK, Ssu.MUNICIPALITIES, DAY, null, List.of(), List.of()),
                    new Party(UNN, Ssu.TRUST, DAY.plusDays(1), null, List.of(), List.of()));
            CostFacts facts = new CostFacts(Ssu.BODY, DAY, IncurredCost.PROJECT, ALL, 100, Ssu.PARTNERS, changing);
            assertThat(parts(facts, rules(shared(new CostKey.EqualShares()))))
                    .containsExactly(pays(SORVIK, 50), pays(VESTVIK, 50));
        }

        @Test
        void aReversalIsTheExactMirror() {
            RulesInForce rules = rules(shared(new CostKey.EqualShares()));
            List<CostPart> back = parts(cost(IncurredCost.PROJECT, ALL, -10_001), rules);
            assertThat(back)
                    .containsExactly(
                            pays(NORDVIK, -2_501), pays(SORVIK, -2_500), pays(UNN, -2_500), pays(VESTVIK, -2_500));
        }

        @Test
        void nothingIsDividedIntoNothings() {
            assertThat(parts(cost(IncurredCost.PROJECT, ALL, 0), rules(shared(new CostKey.EqualShares()))))
                    .containsExactly(pays(NORDVIK, 0), pays(SORVIK, 0), pays(UNN, 0), pays(VESTVIK, 0));
        }

        @Test
        void anAmountThatCannotBeReversedIsNone() {
            assertThatThrownBy(() -> cost(IncurredCost.PROJECT, ALL, Long.MIN_VALUE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    @DisplayName("Vertsparten dekker det felles der ingen nøkkel deler det; det felles budsjettet har et tak")
    class HostAndBudget {
        private static final HostParty HOST = new HostParty(NORDVIK, Set.of(HostDuty.BEARS_COMMON_COSTS));
        private static final JointBudget BUDGET =
                new JointBudget(new Organ.TheBody(), Deadline.beforeTheYear(), Money.kroner(100));

        private static CostFacts project(@Nullable Money used, long ore) {
            return new CostFacts(Ssu.BODY, DAY, IncurredCost.PROJECT, ALL, ore, Ssu.PARTNERS, PARTIES, used, null);
        }

        @Test
        void theHostBearsACommonCost() {
            CostFacts facts = cost(IncurredCost.SECRETARIAT, ALL, 777);
            assertThat(only(judged(facts, rules(HOST)), Clause.HOST_PAYS).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(parts(facts, rules(HOST))).containsExactly(pays(NORDVIK, 777));
        }

        @Test
        void aKeyGoesBeforeTheHost() {
            assertThat(parts(cost(IncurredCost.SECRETARIAT, ALL, 400), rules(HOST, shared(new CostKey.EqualShares()))))
                    .hasSize(4);
        }

        @Test
        void aHostThatKeepsTheAccountsDoesNotPayForTheOthers() {
            RulesInForce rules = rules(new HostParty(NORDVIK, Set.of(HostDuty.KEEPS_THE_ACCOUNTS)));
            assertThat(parts(cost(IncurredCost.SECRETARIAT, ALL, 400), rules)).isEmpty();
        }

        @Test
        void theCeilingOfTheBudgetIsReachedButNotPassed() {
            RulesInForce rules = rules(HOST, BUDGET);
            assertThat(only(judged(project(Money.kroner(60), 4_000), rules), Clause.WITHIN_BUDGET)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            Judgement over = judged(project(Money.kroner(60), 4_001), rules);
            assertThat(only(over, Clause.WITHIN_BUDGET).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(only(over, Clause.WITHIN_BUDGET).measures())
                    .containsExactly(new Measure.Amount(new Money(10_001), Money.kroner(100)));
            assertThat(over.disposition()).isInstanceOf(Disposition.NeedsReason.class);
            assertThat(only(judged(project(null, 1), rules), Clause.WITHIN_BUDGET)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.BUDGET_USED, new Subject.OfBody(Ssu.BODY)))));
        }

        @Test
        void aBudgetWithoutACeilingIsNeverPassedAndNothingIsAsked() {
            JointBudget open = new JointBudget(new Organ.TheBody(), Deadline.beforeTheYear(), null);
            for (CostFacts facts : List.of(project(null, 4_001), project(Money.kroner(60), 4_001))) {
                assertThat(judged(facts, rules(HOST, open)).finding().parts())
                        .extracting(Finding::clause)
                        .doesNotContain(Clause.WITHIN_BUDGET);
            }
        }

        @Test
        void whoIsChargedIsJudgedAlsoWhereTheBudgetIsPassed() {
            CostFacts over = new CostFacts(
                    Ssu.BODY,
                    DAY,
                    IncurredCost.PROJECT,
                    ALL,
                    10_001,
                    Ssu.PARTNERS,
                    PARTIES,
                    Money.kroner(0),
                    List.of(pays(NORDVIK, 10_001)));
            Judgement judgement = judged(over, rules(HOST, BUDGET));
            assertThat(only(judgement, Clause.WITHIN_BUDGET).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(only(judgement, Clause.COST_CHARGED).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(only(judgement, Clause.COST_CHARGED).force()).isEqualTo(Force.SHALL);
        }

        @Test
        void moreThanAnAmountCanBeIsStillOverTheCeiling() {
            Judgement over = judged(project(new Money(Long.MAX_VALUE), Long.MAX_VALUE), rules(HOST, BUDGET));
            assertThat(only(over, Clause.WITHIN_BUDGET).outcome()).isInstanceOf(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("Den som belastes, er den som skal betale")
    class Charging {
        private static CostFacts charging(List<CostPart> charged) {
            return charging(new CostOf.One(Ssu.USERS, null), charged);
        }

        private static CostFacts charging(CostOf whose, List<CostPart> charged) {
            return new CostFacts(Ssu.BODY, DAY, IncurredCost.FEE, whose, 150_000, Ssu.PARTNERS, PARTIES, null, charged);
        }

        @Test
        void whereNobodyIsSaidToPayNobodyIsSaidToBeChargedWrongly() {
            Judgement judgement = judged(
                    charging(List.of(pays(UNN, 150_000))), rules(own(CostBearer.EACH_PARTY, CostKind.TAKING_PART)));
            assertThat(judgement.finding().parts()).extracting(Finding::clause).containsExactly(Clause.GROUP_PAID_FOR);
        }

        @Test
        void chargedAsTheRulesSay() {
            Judgement judgement =
                    judged(charging(List.of(pays(UNN, 100_000), pays(UNN, 50_000))), OWN_AND_REPRESENTATION);
            assertThat(only(judgement, Clause.COST_CHARGED).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whereTheRuleOnlyAdvisesWhoShouldPayAnotherMay() {
            for (Force force : Force.values()) {
                RulesInForce rules = Ssu.rules(Ssu.paragraph(
                        "5",
                        "§ 5",
                        new Rule(
                                new ProvisionId("5-x"),
                                force,
                                new Scope.AllBodies(),
                                new GroupsPaidFor(List.of(new PaidGroup(Ssu.USERS, Ssu.TRUST))))));
                Judgement judgement = judged(charging(List.of(pays(NORDVIK, 150_000))), rules);
                assertThat(only(judgement, Clause.COST_CHARGED).outcome()).isInstanceOf(Outcome.NotMet.class);
                assertThat(only(judgement, Clause.COST_CHARGED).force()).isEqualTo(force);
                assertThat(judgement.disposition())
                        .isInstanceOf(force == Force.SHALL ? Disposition.NeedsReason.class : Disposition.Allowed.class);
            }
        }

        @Test
        void whereThoseWhoPayTogetherAreSaidButNotHowNobodyElseIsCharged() {
            CostOf gp = new CostOf.One(Ssu.GPS, null);
            for (List<CostPart> within : List.of(
                    List.of(new CostPart(new Subject.OfPartner(Ssu.MUNICIPALITIES), 150_000)),
                    List.of(pays(NORDVIK, 100_000), pays(SORVIK, 50_000)))) {
                assertThat(judged(charging(gp, within), OWN_AND_REPRESENTATION)
                                .finding()
                                .parts())
                        .extracting(Finding::clause)
                        .doesNotContain(Clause.COST_CHARGED);
            }
            Finding onTheTrust = only(
                    judged(charging(gp, List.of(pays(NORDVIK, 149_999), pays(UNN, 1))), OWN_AND_REPRESENTATION),
                    Clause.COST_CHARGED);
            assertThat(onTheTrust.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(onTheTrust.measures())
                    .containsExactly(
                            new Measure.Charged(new Subject.OfPartner(Ssu.MUNICIPALITIES), 149_999, 150_000),
                            new Measure.Charged(new Subject.OfParty(UNN), 1, 0));
            assertThat(only(
                                    judged(charging(gp, List.of(pays(NORDVIK, 149_999))), OWN_AND_REPRESENTATION),
                                    Clause.COST_CHARGED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whereTwoKeysDivideItDifferentlyNobodyInTheGroupIsSaidToBeChargedWrongly() {
            RulesInForce rules = rules(
                    new GroupsPaidFor(List.of(new PaidGroup(Ssu.GPS, Ssu.MUNICIPALITIES))),
                    shared(new CostKey.PerInhabitant()),
                    shared(new CostKey.EqualShares()));
            CostOf gp = new CostOf.One(Ssu.GPS, null);
            assertThat(judged(charging(gp, List.of(pays(NORDVIK, 150_000))), rules)
                            .finding()
                            .parts())
                    .extracting(Finding::clause)
                    .doesNotContain(Clause.COST_CHARGED);
            assertThat(only(judged(charging(gp, List.of(pays(UNN, 150_000))), rules), Clause.COST_CHARGED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void anOreOnSomeoneElseIsABreachWithItsNumbers() {
            Judgement judgement =
                    judged(charging(List.of(pays(UNN, 149_999), pays(NORDVIK, 1))), OWN_AND_REPRESENTATION);
            Finding charged = only(judgement, Clause.COST_CHARGED);
            assertThat(charged.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(charged.measures())
                    .containsExactly(
                            new Measure.Charged(new Subject.OfParty(UNN), 149_999, 150_000),
                            new Measure.Charged(new Subject.OfParty(NORDVIK), 1, 0));
            assertThat(charged.citations().getFirst().label()).isEqualTo("§ 5");
            assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }
    }
}
