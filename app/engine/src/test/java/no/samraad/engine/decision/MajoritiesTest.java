package no.samraad.engine.decision;

import static no.samraad.engine.model.Ssu.GPS;
import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.decision.Circumstances.TieBroken;
import no.samraad.engine.decision.ElectionFacts.CandidateVotes;
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
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hvordan vedtak treffes: flertall, delt etter side og sak, og hva som avgjør ved stemmelikhet")
class MajoritiesTest {
    private static final Threshold MORE_THAN_HALF = new Threshold.MoreThan(new Fraction(1, 2));
    private static final Threshold TWO_THIRDS = new Threshold.AtLeast(new Fraction(2, 3));

    private static RulesInForce rules(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("r" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("9", "§ 9", rules.toArray(Rule[]::new)));
    }

    private static List<CheckIn> sorted(List<CheckIn> in) {
        return in.stream().sorted(Comparator.comparing(CheckIn::person)).toList();
    }

    /** The first are against, the next blank, the next abstain, and the rest for. */
    private static Agreement rollCall(List<CheckIn> in, int against, int blank, int abstain) {
        List<VoteCast> votes = new ArrayList<>();
        for (CheckIn one : sorted(in)) {
            int number = votes.size();
            VoteCast.Value value = number < against
                    ? VoteCast.Value.AGAINST
                    : number < against + blank
                            ? VoteCast.Value.BLANK
                            : number < against + blank + abstain ? VoteCast.Value.ABSTAIN : VoteCast.Value.FOR;
            votes.add(new VoteCast(Objects.requireNonNull(one.seat()), one.person(), value));
        }
        return new Agreement.RollCall(votes);
    }

    private static Finding agreed(ItemFacts facts, RulesInForce rules) {
        return Engine.judge(new Act.TreatItem(facts), rules).finding().parts().stream()
                .filter(part -> List.of(
                                Clause.MAJORITY,
                                Clause.MAJORITY_OF_EACH_SIDE,
                                Clause.MAJORITY_WITHOUT_CONSENSUS,
                                Clause.CONSENSUS,
                                Clause.DECISION_MODE)
                        .contains(part.clause()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding decided(List<CheckIn> in, Agreement agreement, RulesInForce rules) {
        return agreed(item(Treatment.DECIDE, new Attendance(in, List.of()), agreement), rules);
    }

    @DisplayName("2/3 av de representerte: så mange må stemme for, og én mindre er for få")
    @ParameterizedTest(name = "{0} til stede: {1} for")
    @CsvSource({"8,6", "9,6", "10,7", "11,8", "12,8", "13,9", "14,10", "15,10", "16,11"})
    void twoThirdsOfThosePresent(int present, int required) {
        List<CheckIn> in = sorted(members(6, 6, 2, 2)).subList(0, present);
        RulesInForce rules = rules(new DecidesBy(new DecisionMode.Majority(TWO_THIRDS, VoteBase.REPRESENTED)));
        Finding enough = decided(in, rollCall(in, present - required, 0, 0), rules);
        assertThat(enough.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Findings.count(enough).margin()).isZero();
        Finding tooFew = decided(in, rollCall(in, present - required + 1, 0, 0), rules);
        assertThat(tooFew.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.count(tooFew).required()).isEqualTo(required);
    }

    @DisplayName("Blanke stemmer og de som avstår, regnes med eller ikke, slik vedtektene sier")
    @ParameterizedTest(name = "av {0}: grunnlag {1}, trenger {2}")
    @CsvSource({"CAST,8,5", "CAST_AND_BLANK,10,6", "REPRESENTED,12,7", "ALL_SEATS,16,9", "FILLED_SEATS,16,9"})
    void abstentionsAreInOrOutOfTheBase(VoteBase of, int base, int required) {
        // Twelve are in: 3 against, 2 blank, 2 abstain, 5 for.
        List<CheckIn> in = members(4, 4, 2, 2);
        Finding finding =
                decided(in, rollCall(in, 3, 2, 2), rules(new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, of))));
        assertThat(Findings.count(finding).found()).isEqualTo(5);
        assertThat(Findings.count(finding).base()).isEqualTo(base);
        assertThat(Findings.count(finding).required()).isEqualTo(required);
        assertThat(finding.outcome()).isInstanceOf(of == VoteBase.CAST ? Outcome.Met.class : Outcome.NotMet.class);
    }

    @DisplayName("Et svar fra en plass som ikke er representert, er intet svar, heller ikke der flertallet avgjør")
    @Test
    void anObjectionFromASeatThatIsNotRepresentedLeavesTheOthersFor() {
        RulesInForce rules = rules(new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.REPRESENTED)));
        Agreement absent = new Agreement.AskedForObjections(Set.of(Ssu.seatId(GPS, 2)), Set.of());
        assertThat(decided(members(6, 6, 1, 2), absent, rules).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(decided(members(6, 6, 2, 2), absent, rules).outcome()).isInstanceOf(Outcome.Undetermined.class);
    }

    @Nested
    @DisplayName("Dobbelt flertall: mer enn halvparten av de avgitte stemmene innenfor hver side")
    class EachSide {
        private final RulesInForce rules = rules(new DecidesBy(new DecisionMode.MajorityOfEachSide(
                MORE_THAN_HALF, VoteBase.CAST, Set.of(Side.HOSPITAL, Side.MUNICIPAL))));

        private Agreement against(PartnerCode partner, int many) {
            List<VoteCast> votes = new ArrayList<>();
            for (CheckIn one : members(6, 6, 2, 2)) {
                String seat = Objects.requireNonNull(one.seat()).value();
                boolean isAgainst =
                        seat.startsWith(partner.value()) && Integer.parseInt(seat.substring(seat.length() - 1)) <= many;
                votes.add(new VoteCast(
                        one.seat(), one.person(), isAgainst ? VoteCast.Value.AGAINST : VoteCast.Value.FOR));
            }
            return new Agreement.RollCall(votes);
        }

        @Test
        void fourOfSixMunicipalSeatsCarryTheirSide() {
            Finding finding = decided(members(6, 6, 2, 2), against(MUNICIPALITIES, 2), rules);
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(finding.parts()).hasSize(2);
        }

        @Test
        void threeOfSixStopItThoughThirteenOfSixteenAreFor() {
            Finding finding = decided(members(6, 6, 2, 2), against(MUNICIPALITIES, 3), rules);
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            Finding side = Findings.part(finding, new Subject.OfSide(Side.MUNICIPAL));
            assertThat(Findings.count(side).found()).isEqualTo(3);
            assertThat(Findings.count(side).required()).isEqualTo(4);
            assertThat(Findings.part(finding, new Subject.OfSide(Side.HOSPITAL)).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void aDoubleMajorityThatIsOnlyAdvisedIsStillNotThereWhenASideLacksIt() {
            RulesInForce advised = Ssu.rules(Ssu.paragraph(
                    "9",
                    "§ 9",
                    new Rule(
                            new ProvisionId("advised"),
                            Force.SHOULD,
                            new Scope.BodiesNamed(Set.of(Ssu.BODY)),
                            new DecidesBy(new DecisionMode.MajorityOfEachSide(
                                    MORE_THAN_HALF, VoteBase.CAST, Set.of(Side.HOSPITAL, Side.MUNICIPAL))))));
            assertThat(decided(members(6, 6, 2, 2), against(TRUST, 3), advised).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(decided(members(6, 6, 2, 2), against(TRUST, 2), advised).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void thoseOnNoSideAreNotCounted() {
            assertThat(decided(members(6, 6, 2, 2), against(GPS, 2), rules).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void withAMajorityInTotalBesideItBothAreNeeded() {
            RulesInForce both = rules(
                    new DecidesBy(new DecisionMode.MajorityOfEachSide(
                            MORE_THAN_HALF, VoteBase.CAST, Set.of(Side.HOSPITAL, Side.MUNICIPAL))),
                    new DecidesBy(new DecisionMode.Majority(TWO_THIRDS, VoteBase.ALL_SEATS)));
            assertThat(decided(members(6, 6, 2, 2), against(TRUST, 2), both).outcome())
                    .isInstanceOf(Outcome.Met.class);
            Finding finding = decided(members(6, 6, 2, 2), against(TRUST, 3), both);
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.parts())
                    .extracting(Finding::clause)
                    .containsExactly(Clause.MAJORITY_OF_EACH_SIDE, Clause.MAJORITY);
        }
    }

    @Nested
    @DisplayName("Valg avgjøres med flest stemmer, budsjett med to tredeler av alle plasser, andre saker ved konsensus")
    class ByMatter {
        private final RulesInForce rules = rules(
                new DecidesBy(new DecisionMode.Consensus()),
                new ConsensusMeans(
                        ConsensusMeaning.NO_OBJECTION, Effect.DOES_NOT_STOP_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS),
                new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes()),
                new DecidesMatterBy(
                        Set.of(MatterKind.BUDGET, MatterKind.GRANT),
                        new DecisionMode.Majority(TWO_THIRDS, VoteBase.ALL_SEATS)));

        private Finding of(MatterKind matter, int against) {
            List<CheckIn> in = members(6, 6, 2, 2);
            ItemFacts facts = item(Treatment.DECIDE, attendance(6, 6, 2, 2), rollCall(in, against, 0, 0));
            return agreed(facts.in(Circumstances.none().of(matter)), rules);
        }

        @Test
        void theKindOfMatterPicksTheRule() {
            assertThat(of(MatterKind.ELECTION, 7).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(of(MatterKind.BUDGET, 5).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(of(MatterKind.GRANT, 6).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(of(MatterKind.GRANT, 6)
                            .citations()
                            .getFirst()
                            .provision()
                            .value())
                    .isEqualTo("r3");
            assertThat(of(MatterKind.OTHER, 0).clause()).isEqualTo(Clause.CONSENSUS);
            assertThat(of(MatterKind.OTHER, 0).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whenTheKindIsNotKnownOnlyWhatHoldsForEveryKindStands() {
            List<CheckIn> in = members(6, 6, 2, 2);
            Finding all = decided(in, rollCall(in, 0, 0, 0), rules);
            assertThat(all.outcome()).isInstanceOf(Outcome.Met.class);
            Finding some = decided(in, rollCall(in, 5, 0, 0), rules);
            assertThat(some.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.MATTER_KIND, new Subject.OfCase(new CaseRef("73/25"))))));
        }

        private Rule ofForce(Force force, String id, Provision provision) {
            return new Rule(new ProvisionId(id), force, new Scope.AllBodies(), provision);
        }

        @Test
        void whenTheKindIsNotKnownARuleForOneKindIsNotHeldAgainstAnother() {
            // Twelve of sixteen for is enough to be elected, and too few for a budget and for all else.
            List<CheckIn> in = members(6, 6, 2, 2);
            Threshold all = new Threshold.AtLeast(new Fraction(1, 1));
            RulesInForce two = rules(
                    new DecidesBy(new DecisionMode.Majority(all, VoteBase.ALL_SEATS)),
                    new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes()),
                    new DecidesMatterBy(
                            Set.of(MatterKind.BUDGET), new DecisionMode.Majority(all, VoteBase.REPRESENTED)));
            assertThat(decided(in, rollCall(in, 4, 0, 0), two).outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(decided(in, rollCall(in, 8, 0, 0), two).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(decided(in, rollCall(in, 0, 0, 0), two).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whenTheKindIsNotKnownWhatIsAdvisedForEveryKindStaysAdvice() {
            List<CheckIn> in = members(6, 6, 2, 2);
            DecidesBy others = new DecidesBy(new DecisionMode.Majority(TWO_THIRDS, VoteBase.CAST));
            DecidesMatterBy elections = new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes());
            Finding advised = decided(
                    in,
                    rollCall(in, 8, 0, 0),
                    Ssu.rules(Ssu.paragraph(
                            "9",
                            "§ 9",
                            ofForce(Force.SHOULD, "others", others),
                            ofForce(Force.SHOULD, "elections", elections))));
            assertThat(advised.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(advised.force()).isEqualTo(Force.SHOULD);
            Finding both = decided(
                    in,
                    rollCall(in, 8, 0, 0),
                    Ssu.rules(Ssu.paragraph(
                            "9",
                            "§ 9",
                            ofForce(Force.SHALL, "others", others),
                            ofForce(Force.SHOULD, "elections", elections))));
            assertThat(both.outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(both.force()).isEqualTo(Force.SHALL);
        }

        @Test
        void whichDocumentGoesFirstIsAsTheDocumentsSay() {
            Rule all = Ssu.rule("all", new DecidesBy(new DecisionMode.Majority(TWO_THIRDS, VoteBase.ALL_SEATS)));
            Rule elections = Ssu.rule(
                    "elections", new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes()));
            Rule order =
                    Ssu.rule("order", new Convention.Precedence(List.of(DocumentKind.MANDATE, DocumentKind.STATUTES)));
            List<CheckIn> in = members(6, 6, 2, 2);
            ItemFacts election = item(Treatment.DECIDE, attendance(6, 6, 2, 2), rollCall(in, 7, 0, 0))
                    .in(Circumstances.none().of(MatterKind.ELECTION));
            for (boolean turned : List.of(true, false)) {
                RulesInForce rules = RulesInForce.on(
                        Ssu.MEETING,
                        List.of(
                                Ssu.document(
                                        DocumentKind.STATUTES,
                                        turned
                                                ? Ssu.paragraph("9", "§ 9", all, order)
                                                : Ssu.paragraph("9", "§ 9", all)),
                                Ssu.document(DocumentKind.MANDATE, Ssu.paragraph("m", "mandatet", elections))));
                assertThat(agreed(election, rules).outcome())
                        .isInstanceOf(turned ? Outcome.Met.class : Outcome.NotMet.class);
            }
        }

        @Test
        void aMandateDoesNotSetTheStatutesAside() {
            RulesInForce both = RulesInForce.on(
                    Ssu.MEETING,
                    List.of(
                            Ssu.document(
                                    DocumentKind.STATUTES,
                                    Ssu.paragraph(
                                            "9",
                                            "§ 9",
                                            Ssu.rule(
                                                    "all",
                                                    new DecidesBy(new DecisionMode.Majority(
                                                            TWO_THIRDS, VoteBase.ALL_SEATS))))),
                            Ssu.document(
                                    DocumentKind.MANDATE,
                                    Ssu.paragraph(
                                            "m",
                                            "mandatet",
                                            Ssu.rule(
                                                    "elections",
                                                    new DecidesMatterBy(
                                                            Set.of(MatterKind.ELECTION),
                                                            new DecisionMode.MostVotes()))))));
            List<CheckIn> in = members(6, 6, 2, 2);
            ItemFacts election = item(Treatment.DECIDE, attendance(6, 6, 2, 2), rollCall(in, 7, 0, 0))
                    .in(Circumstances.none().of(MatterKind.ELECTION));
            assertThat(agreed(election, both).outcome()).isInstanceOf(Outcome.NotMet.class);
            // So the kind need not be known either.
            Finding unknown = decided(in, rollCall(in, 7, 0, 0), both);
            assertThat(unknown.clause()).isEqualTo(Clause.MAJORITY);
            assertThat(unknown.outcome()).isInstanceOf(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName(
            "Konsensus først; når det ikke blir enighet og det er meklet, avgjør mer enn halvparten av alle plasser")
    class ConsensusFirst {
        private final RulesInForce rules = rules(
                new DecidesBy(new DecisionMode.ConsensusThenMajority(
                        MORE_THAN_HALF, VoteBase.ALL_SEATS, PathAction.MEDIATION)),
                new ConsensusMeans(
                        ConsensusMeaning.NO_OBJECTION, Effect.DOES_NOT_STOP_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS));
        private final StepTaken mediated = new StepTaken(PathAction.MEDIATION, LocalDate.of(2025, 12, 1));

        private Finding of(int against, StepTaken... steps) {
            List<CheckIn> in = members(6, 6, 2, 2);
            ItemFacts facts = item(Treatment.DECIDE, attendance(6, 6, 2, 2), rollCall(in, against, 0, 0));
            return agreed(facts.in(Circumstances.none().after(steps)), rules);
        }

        @Test
        void withConsensusNothingMoreIsAsked() {
            assertThat(of(0).clause()).isEqualTo(Clause.CONSENSUS);
            assertThat(of(0).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        void untilSomeoneHasAskedItIsConsensusThatIsAskedFor() {
            ItemFacts facts = item(Treatment.DECIDE, attendance(6, 6, 2, 2), new Agreement.NotAsked());
            Finding finding = agreed(facts, rules);
            assertThat(finding.clause()).isEqualTo(Clause.CONSENSUS);
            assertThat(finding.outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.FactMissing(Fact.CONSENSUS_ASKED, facts.about()))));
        }

        @Test
        void beforeTheMediationNoMajorityIsEnough() {
            Finding finding = of(1);
            assertThat(finding.clause()).isEqualTo(Clause.MAJORITY_WITHOUT_CONSENSUS);
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.part(finding, Clause.MAJORITY).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(finding.remedies()).contains(new Remedy.FollowPath(List.of(PathAction.MEDIATION)));
        }

        @Test
        void afterItNineOfSixteenDecideAndEightDoNot() {
            Finding nine = of(7, mediated);
            assertThat(nine.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(nine, Clause.CONSENSUS).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(of(8, mediated).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aMediationThatIsStillToComeOrAnotherStepIsNotIt() {
            assertThat(of(1, new StepTaken(PathAction.MEDIATION, LocalDate.of(2025, 12, 11)))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(of(1, new StepTaken(PathAction.NEW_VOTE, LocalDate.of(2025, 12, 1)))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void anObjectionWithoutAVoteAsksForTheVotes() {
            ItemFacts facts = item(
                            Treatment.DECIDE,
                            attendance(6, 6, 2, 2),
                            new Agreement.AskedForObjections(Set.of(Ssu.seatId(GPS, 1)), Set.of()))
                    .in(Circumstances.none().after(mediated));
            assertThat(agreed(facts, rules).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(Fact.VOTES, facts.about()))));
        }

        @Test
        void whereItIsOpenWhatConsensusMeansAMajorityThatIsThereSettlesIt() {
            RulesInForce open = rules(
                    new DecidesBy(new DecisionMode.ConsensusThenMajority(MORE_THAN_HALF, VoteBase.ALL_SEATS, null)));
            List<CheckIn> in = members(6, 6, 2, 2);
            assertThat(decided(in, rollCall(in, 0, 0, 7), open).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(decided(in, rollCall(in, 0, 0, 8), open).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Ved stemmelikhet")
    class Tie {
        private final Provision mode = new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.CAST));

        private Finding tied(RulesInForce rules, Circumstances known) {
            List<CheckIn> in = members(4, 4, 2, 2);
            return agreed(
                    item(Treatment.DECIDE, attendance(4, 4, 2, 2), rollCall(in, 6, 0, 0))
                            .in(known),
                    rules);
        }

        private Finding tied(TieBreaker by, Circumstances known) {
            return tied(rules(mode, new TieBreak(by, null)), known);
        }

        @Test
        void withoutARuleNothingIsDecidedAndTheCommunityIsAsked() {
            Finding finding = tied(rules(mode), Circumstances.none());
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.notes()).containsExactly(new Note.Tie(6));
            assertThat(finding.remedies())
                    .containsExactly(
                            new Remedy.Postpone(), new Remedy.Answer(new Question.NoRule(Clause.TIE_BREAK, Ssu.BODY)));
        }

        @Test
        void theChairOrTheLotDecidesEitherWay() {
            for (TieBreaker by : List.of(TieBreaker.CHAIR, TieBreaker.LOT)) {
                Circumstances none = Circumstances.none();
                assertThat(tied(by, none.tieBroken(by, VoteCast.Value.FOR)).outcome())
                        .isInstanceOf(Outcome.Met.class);
                assertThat(tied(by, none.tieBroken(by, VoteCast.Value.AGAINST)).outcome())
                        .isInstanceOf(Outcome.NotMet.class);
                assertThat(tied(by, none).outcome()).isInstanceOf(Outcome.Undetermined.class);
            }
        }

        @Test
        void theLotDoesNotDecideWhereTheChairIsTo() {
            assertThat(tied(TieBreaker.CHAIR, Circumstances.none().tieBroken(TieBreaker.LOT, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aProposalThatFallsIsNotPostponedAndOneNothingBreaksIs() {
            assertThat(tied(TieBreaker.PROPOSAL_FALLS, Circumstances.none()).remedies())
                    .isEmpty();
            assertThat(tied(TieBreaker.NOTHING, Circumstances.none()).remedies())
                    .containsExactly(new Remedy.Postpone());
        }

        @Test
        void oneVoteMoreOrLessIsNoTie() {
            List<CheckIn> in = members(4, 4, 2, 2);
            RulesInForce rules = rules(mode, new TieBreak(TieBreaker.CHAIR, null));
            assertThat(decided(in, rollCall(in, 5, 0, 0), rules).notes()).isEmpty();
            Finding five = decided(in, rollCall(in, 7, 0, 0), rules);
            assertThat(five.notes()).isEmpty();
            assertThat(five.outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void sixToSixIsNoTieWhereTwoThirdsAreAskedFor() {
            RulesInForce rules = rules(
                    new DecidesBy(new DecisionMode.Majority(TWO_THIRDS, VoteBase.CAST)),
                    new TieBreak(TieBreaker.CHAIR, null));
            Finding finding = tied(rules, Circumstances.none().tieBroken(TieBreaker.CHAIR, VoteCast.Value.FOR));
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.notes()).isEmpty();
        }

        @Test
        void aChoiceForSomeMattersDoesNotSetAsideWhatTheStatutesSayOfAll() {
            RulesInForce rules = RulesInForce.on(
                    Ssu.MEETING,
                    List.of(
                            Ssu.document(
                                    DocumentKind.STATUTES,
                                    Ssu.paragraph(
                                            "9",
                                            "§ 9",
                                            Ssu.rule("mode", mode),
                                            Ssu.rule("falls", new TieBreak(TieBreaker.PROPOSAL_FALLS, null)))),
                            Ssu.document(
                                    DocumentKind.CHOICE,
                                    Ssu.paragraph(
                                            "v",
                                            "valg 1",
                                            Ssu.rule(
                                                    "lot",
                                                    new TieBreak(TieBreaker.LOT, Set.of(MatterKind.ELECTION)))))));
            Circumstances drawn = Circumstances.none().tieBroken(TieBreaker.LOT, VoteCast.Value.FOR);
            assertThat(tied(rules, drawn.of(MatterKind.ELECTION)).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whereNoKindOfMatterHasItsTieBrokenTheKindIsNotAskedFor() {
            RulesInForce rules = rules(mode, new TieBreak(TieBreaker.NOTHING, Set.of(MatterKind.ELECTION)));
            assertThat(tied(rules, Circumstances.none()).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void elsewhereTheChairDecidesButElectionsGoByLot() {
            RulesInForce rules = rules(
                    mode,
                    new TieBreak(TieBreaker.CHAIR, null),
                    new TieBreak(TieBreaker.LOT, Set.of(MatterKind.ELECTION)));
            Circumstances election = Circumstances.none().of(MatterKind.ELECTION);
            assertThat(tied(rules, election.tieBroken(TieBreaker.LOT, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(tied(rules, election.tieBroken(TieBreaker.CHAIR, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            Circumstances budget = Circumstances.none().of(MatterKind.BUDGET);
            assertThat(tied(rules, budget.tieBroken(TieBreaker.CHAIR, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(tied(rules, Circumstances.none().tieBroken(TieBreaker.CHAIR, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Valg")
    class Elections {
        private final PersonId anna = new PersonId("anna");
        private final PersonId berit = new PersonId("berit");
        private final PersonId carl = new PersonId("carl");

        private Judgement elect(
                RulesInForce rules, int forAnna, int forBerit, int forCarl, int blank, TieBroken... tie) {
            return Engine.judge(
                    new Act.Elect(new ElectionFacts(
                            new CaseRef("3/26"),
                            List.of(
                                    new CandidateVotes(berit, forBerit),
                                    new CandidateVotes(anna, forAnna),
                                    new CandidateVotes(carl, forCarl)),
                            blank,
                            anna,
                            tie.length == 0 ? null : tie[0],
                            Ssu.composition(),
                            attendance(6, 6, 2, 2),
                            Set.of())),
                    rules);
        }

        private Finding elected(
                RulesInForce rules, int forAnna, int forBerit, int forCarl, int blank, TieBroken... tie) {
            return Findings.part(elect(rules, forAnna, forBerit, forCarl, blank, tie), Clause.ELECTED);
        }

        @Test
        void theOneWithMostVotesIsElectedThoughShortOfHalf() {
            RulesInForce rules = rules(new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes()));
            assertThat(elected(rules, 6, 5, 5, 0).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 5, 6, 5, 0).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aTieBetweenTwoIsSettledByLot() {
            RulesInForce rules = rules(
                    new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes()),
                    new TieBreak(TieBreaker.LOT, Set.of(MatterKind.ELECTION)));
            assertThat(elected(rules, 6, 6, 4, 0, new TieBroken(TieBreaker.LOT, VoteCast.Value.FOR))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 6, 6, 4, 0, new TieBroken(TieBreaker.LOT, VoteCast.Value.AGAINST))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(elected(rules, 6, 6, 4, 0).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void anAbsoluteMajorityOfTheVotesWithBlankOnesCountedNeedsNineOfSixteen() {
            RulesInForce rules = rules(new DecidesMatterBy(
                    Set.of(MatterKind.ELECTION), new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.CAST_AND_BLANK)));
            assertThat(elected(rules, 9, 4, 0, 3).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 8, 4, 0, 4).outcome()).isInstanceOf(Outcome.NotMet.class);
            RulesInForce cast = rules(new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.CAST)));
            assertThat(elected(cast, 8, 4, 0, 4).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        @DisplayName("der få stemmer er nok, er det den med flest av dem som er valgt, og ved likt antall loddet")
        void whereFewAreEnoughItIsTheOneWithMostOfThem() {
            RulesInForce third = rules(
                    new DecidesBy(
                            new DecisionMode.Majority(new Threshold.AtLeast(new Fraction(1, 3)), VoteBase.REPRESENTED)),
                    new TieBreak(TieBreaker.LOT, null));
            assertThat(elected(third, 7, 6, 3, 0).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(third, 6, 7, 3, 0).outcome()).isInstanceOf(Outcome.NotMet.class);
            TieBroken lot = new TieBroken(TieBreaker.LOT, VoteCast.Value.FOR);
            assertThat(elected(third, 7, 7, 2, 0, lot).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(third, 7, 7, 2, 0).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        @DisplayName("der én stemme er nok, er ingen stemmer ikke stemmelikhet")
        void whereOneVoteIsEnoughNoneIsNoTie() {
            RulesInForce one = rules(
                    new DecidesBy(new DecisionMode.Majority(new Threshold.AtLeastNumber(1), VoteBase.CAST)),
                    new TieBreak(TieBreaker.LOT, null));
            TieBroken lot = new TieBroken(TieBreaker.LOT, VoteCast.Value.FOR);
            assertThat(elected(one, 0, 0, 0, 16, lot).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(elected(one, 1, 1, 0, 14, lot).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(one, 1, 0, 0, 15).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @Test
        @DisplayName("åtte mot åtte av seksten er stemmelikhet, for én til ville vært nok; sju mot sju er det ikke")
        void eightAgainstEightIsATieAndSevenAgainstSevenIsShortOfHalf() {
            RulesInForce half = rules(
                    new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.REPRESENTED)),
                    new TieBreak(TieBreaker.LOT, null));
            TieBroken lot = new TieBroken(TieBreaker.LOT, VoteCast.Value.FOR);
            assertThat(elected(half, 8, 8, 0, 0, lot).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(half, 7, 7, 0, 2, lot).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        @DisplayName("konsensus først: den ingen stemmer mot, er valgt før noe flertall spørres")
        void whoeverNobodyOpposesIsElectedBeforeAMajorityIsAsked() {
            RulesInForce rules = rules(
                    new DecidesBy(new DecisionMode.ConsensusThenMajority(MORE_THAN_HALF, VoteBase.REPRESENTED, null)));
            assertThat(elected(rules, 5, 0, 0, 11).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 9, 1, 0, 6).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 8, 1, 0, 7).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        @DisplayName("skal det være vedtaksført bare når møtet åpnes, må det være kjent hvem som var der da")
        void aQuorumAtOpeningIsThatOfTheOpening() {
            Quorum half = Ssu.half(SeatBase.SEATS);
            RulesInForce rules = rules(
                    new Quorum(half.threshold(), half.base(), half.seats(), half.remote(), QuorumAt.OPENING),
                    new DecidesBy(new DecisionMode.MostVotes()));
            assertThat(Findings.part(openedWith(rules, null), Clause.QUORUM).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(Findings.part(openedWith(rules, attendance(3, 3, 1, 1)), Clause.QUORUM)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(openedWith(rules, attendance(2, 3, 1, 1)), Clause.QUORUM)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        private Judgement openedWith(RulesInForce rules, @Nullable Attendance opening) {
            return Engine.judge(
                    new Act.Elect(new ElectionFacts(
                            new CaseRef("3/26"),
                            List.of(new CandidateVotes(anna, 2)),
                            0,
                            anna,
                            null,
                            Ssu.composition(),
                            attendance(1, 1, 0, 0),
                            Set.of(),
                            opening)),
                    rules);
        }

        @Test
        void byConsensusNobodyVotesForAnother() {
            RulesInForce rules = rules(new DecidesBy(new DecisionMode.Consensus()));
            assertThat(elected(rules, 16, 0, 0, 0).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(elected(rules, 15, 1, 0, 0).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void nobodyIsElectedWithoutAVoteAndThatIsNoTie() {
            RulesInForce rules = rules(new DecidesBy(new DecisionMode.MostVotes()));
            Finding blank = elected(rules, 0, 0, 0, 16);
            assertThat(blank.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(blank.notes()).isEmpty();
            assertThat(elected(rules, 1, 0, 0, 15).outcome()).isInstanceOf(Outcome.Met.class);
        }

        @DisplayName("Et flertall av alle plasser er ni av seksten; er to ledige, er et flertall av de besatte åtte")
        @ParameterizedTest(name = "{0}: {1} stemmer")
        @CsvSource({"ALL_SEATS,9,16", "FILLED_SEATS,8,14"})
        void aVacantSeatIsOfAllSeatsAndNotOfTheFilled(VoteBase of, int required, int base) {
            List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
            seats.replaceAll(seat -> seat.partner().equals(GPS)
                    ? new Seat(seat.id(), seat.partner(), seat.vote(), null, seat.deputies())
                    : seat);
            for (int votes : List.of(required - 1, required)) {
                Finding finding = Findings.part(
                        Engine.judge(
                                new Act.Elect(new ElectionFacts(
                                        new CaseRef("3/26"),
                                        List.of(new CandidateVotes(anna, votes)),
                                        0,
                                        anna,
                                        null,
                                        new Composition(Ssu.BODY, Ssu.PARTNERS, seats),
                                        attendance(6, 6, 0, 2),
                                        Set.of())),
                                rules(new DecidesBy(new DecisionMode.Majority(MORE_THAN_HALF, of)))),
                        Clause.ELECTED);
                assertThat(finding.outcome()).isEqualTo(votes == required ? new Outcome.Met() : new Outcome.NotMet());
                assertThat(Findings.count(finding).base()).isEqualTo(base);
            }
        }

        @Test
        void moreVotesThanSeatsIsRefusedWhateverTheRulesSay() {
            RulesInForce rules = rules(new DecidesBy(new DecisionMode.MostVotes()));
            Judgement judgement = elect(rules, 15, 1, 0, 1);
            assertThat(Findings.part(judgement, Clause.VOTES_OF_SEATS).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
            assertThat(Findings.part(elect(rules, 15, 1, 0, 0), Clause.VOTES_OF_SEATS)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }
    }
}
