package no.samraad.engine.decision;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.Ssu.GPS;
import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.deputyIn;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.Ssu.seatId;
import static no.samraad.engine.model.Ssu.with;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static no.samraad.engine.model.TromsOgOfoten.nobodyObjects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.decision.ItemFacts.Advance;
import no.samraad.engine.decision.ItemFacts.Consent;
import no.samraad.engine.decision.ItemFacts.DecidedBy;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.decision.ItemFacts.TwoStepMark;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.finding.Choice;
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
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("§ 6 nr. 10, 12, 13 og 14: varslet sak, beslutningsdyktig utvalg, konsensus, uenighet")
class DecisionTest {
    private static final RulesInForce RULES = TromsOgOfoten.on(SSU_9_2025);
    private static final BodyCode SECRETARIAT = new BodyCode("sekretariat");

    private static Judgement judge(ItemFacts facts) {
        return judge(facts, RULES);
    }

    private static Judgement judge(ItemFacts facts, RulesInForce rules) {
        return Engine.judge(new Act.TreatItem(facts), rules);
    }

    private static Judgement decide(Attendance attendance, Agreement agreement, Rule... more) {
        return judge(item(Treatment.DECIDE, attendance, agreement), TromsOgOfoten.on(SSU_9_2025, more));
    }

    private static List<Clause> refusing(Judgement judgement) {
        return ((Disposition.Refused) judgement.disposition())
                .because().stream().map(Finding::clause).toList();
    }

    private static VoteCast vote(CheckIn checkIn, VoteCast.Value value) {
        return new VoteCast(Objects.requireNonNull(checkIn.seat()), checkIn.person(), value);
    }

    private static Agreement rollCall(List<CheckIn> in, int against) {
        List<VoteCast> votes = new ArrayList<>();
        List<CheckIn> sorted =
                in.stream().sorted(Comparator.comparing(CheckIn::person)).toList();
        for (int index = 0; index < sorted.size(); index++) {
            votes.add(vote(sorted.get(index), index < against ? VoteCast.Value.AGAINST : VoteCast.Value.FOR));
        }
        return new Agreement.RollCall(votes);
    }

    @Test
    void aNotifiedCaseWithAQuorumAndNoObjectionIsDecided() {
        Judgement decided = decide(attendance(3, 3, 1, 1), nobodyObjects());
        assertThat(decided.finding().outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(decided.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(decided.engineVersion()).isEqualTo(Engine.VERSION);
        assertThat(decided.versions()).hasSize(2);
    }

    @Test
    void withTwoOfSixMunicipalSeatsNothingIsDecidedAndNoKeyOpensIt() {
        Judgement refused = decide(attendance(2 + 4, 2, 2, 2), nobodyObjects());
        assertThat(refusing(refused)).containsExactly(Clause.QUORUM);
    }

    @Test
    void afterTheOnlyUserHasLeftCasesArePostponedOrTakenAsInformationButNotDecided() {
        Attendance left =
                new Attendance(members(6, 6, 2, 0), List.of(new Absence(member(USERS, 1), Absence.Kind.LEFT)));
        assertThat(refusing(judge(item(Treatment.DECIDE, left, nobodyObjects()))))
                .containsExactly(Clause.QUORUM);
        Judgement information = judge(item(Treatment.TAKE_AS_INFORMATION, left, nobodyObjects()));
        assertThat(information.disposition())
                .isEqualTo(
                        new Disposition.Allowed(List.of(new Question.NoRule(Clause.TREATMENT_WITHOUT_QUORUM, BODY))));
        Judgement chosen = judge(
                item(Treatment.TAKE_AS_INFORMATION, left, nobodyObjects()),
                TromsOgOfoten.on(
                        SSU_9_2025,
                        choice("v-wq", new WithoutQuorum(Set.of(Treatment.TAKE_AS_INFORMATION, Treatment.POSTPONE)))));
        assertThat(chosen.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Nested
    @DisplayName("§ 6 nr. 10: saker som ikke er varslet og sendt på forhånd, kan ikke vedtas")
    class Unnotified {
        private Finding notified(Treatment treatment, Advance advance, Consent consent, Urgency urgency, Rule rule) {
            ItemFacts plain = item(treatment, attendance(6, 6, 2, 2), nobodyObjects());
            ItemFacts facts = new ItemFacts(
                    plain.meeting(),
                    plain.item(),
                    treatment,
                    plain.proposal(),
                    advance,
                    consent,
                    urgency,
                    List.of(),
                    TwoStepMark.NOT_MARKED,
                    plain.composition(),
                    plain.attendance(),
                    List.of(),
                    plain.agreement());
            return Findings.part(
                    judge(facts, Ssu.rules(Ssu.paragraph("6-10", "§ 6 nr. 10", rule))), Clause.MATTER_NOTIFIED);
        }

        private Finding notified(Advance advance, Consent consent, Urgency urgency, UnnotifiedDecision decision) {
            return notified(
                    Treatment.DECIDE, advance, consent, urgency, Ssu.rule("u", new UnnotifiedMatters(decision)));
        }

        @Test
        void aCaseAddedAtTheTableIsRefusedHoweverManyAgree() {
            Judgement refused =
                    judge(item(Treatment.DECIDE, attendance(6, 6, 2, 2), nobodyObjects(), Advance.NOT_SENT, List.of()));
            assertThat(refusing(refused)).containsExactly(Clause.MATTER_NOTIFIED);
            assertThat(Findings.part(refused, Clause.MATTER_NOTIFIED).remedies())
                    .containsExactly(new Remedy.Postpone());
            assertThat(notified(Advance.NOT_SENT, Consent.ALL_AGREE, Urgency.FOUND_URGENT, UnnotifiedDecision.NEVER)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void itMayBeDiscussedAllTheSame() {
            assertThat(notified(
                                    Treatment.DISCUSS,
                                    Advance.NOT_SENT,
                                    Consent.NOT_ASKED,
                                    Urgency.NOT_ASKED,
                                    Ssu.rule("u", new UnnotifiedMatters(UnnotifiedDecision.NEVER)))
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void notKnowingIsNotTheSameAsSent() {
            assertThat(notified(Advance.NOT_KNOWN, Consent.ALL_AGREE, Urgency.FOUND_URGENT, UnnotifiedDecision.NEVER)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.SENT_IN_ADVANCE, new Subject.OfCase(new CaseRef("73/25"))))));
        }

        @Test
        void whereAllMayAgreeToItOneWhoDisagreesIsEnoughToStopIt() {
            UnnotifiedDecision rule = UnnotifiedDecision.IF_ALL_AGREE;
            assertThat(notified(Advance.NOT_SENT, Consent.ALL_AGREE, Urgency.NOT_ASKED, rule)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(notified(Advance.NOT_SENT, Consent.SOMEONE_DISAGREES, Urgency.FOUND_URGENT, rule)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(notified(Advance.NOT_SENT, Consent.NOT_ASKED, Urgency.FOUND_URGENT, rule)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whereUrgencyOpensItTheMeetingMustHaveFoundItUrgent() {
            UnnotifiedDecision rule = UnnotifiedDecision.IF_URGENT;
            assertThat(notified(Advance.NOT_SENT, Consent.NOT_ASKED, Urgency.FOUND_URGENT, rule)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(notified(Advance.NOT_SENT, Consent.ALL_AGREE, Urgency.FOUND_NOT_URGENT, rule)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(notified(Advance.NOT_SENT, Consent.ALL_AGREE, Urgency.NOT_ASKED, rule)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("§ 6 nr. 13: bindende vedtak treffes ved konsensus")
    class ConsensusClause {
        private Finding consensus(Attendance attendance, Agreement agreement, ConsensusMeans means) {
            return Findings.part(
                    judge(
                            item(Treatment.DECIDE, attendance, agreement),
                            Ssu.rules(Ssu.paragraph(
                                    "6-13",
                                    "§ 6 nr. 13",
                                    Ssu.rule("c", new DecidesBy(new DecisionMode.Consensus())),
                                    Ssu.rule("m", means)))),
                    Clause.CONSENSUS);
        }

        private ConsensusMeans means(ConsensusMeaning meaning, Effect abstention, Effect absence) {
            return new ConsensusMeans(meaning, abstention, absence);
        }

        @Test
        void oneObjectionStopsItAndTheCaseGoesTheWayOfTheCooperationAgreement() {
            Judgement refused =
                    decide(attendance(6, 6, 2, 2), new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of()));
            assertThat(refusing(refused)).containsExactly(Clause.CONSENSUS);
            assertThat(Findings.part(refused, Clause.CONSENSUS).notes()).contains(new Note.SeatObjects(seatId(GPS, 1)));
            assertThat(Findings.part(refused, Clause.DISAGREEMENT_PATH).remedies())
                    .containsExactly(new Remedy.FollowPath(List.of(PathAction.AS_THE_COOPERATION_AGREEMENT_SAYS)));
        }

        @Test
        void anObjectionFromASeatThatIsNotRepresentedIsNone() {
            assertThat(Findings.part(
                                    decide(
                                            attendance(6, 6, 1, 2),
                                            new Agreement.AskedForObjections(Set.of(seatId(GPS, 2)), Set.of())),
                                    Clause.CONSENSUS)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        @DisplayName("og er heller ingen uenighet")
        void anObjectionThatIsNoneIsNoDisagreementEither() {
            Rule consensus = Ssu.rule("c", new DecidesBy(new DecisionMode.Consensus()));
            RulesInForce withoutPath = Ssu.rules(Ssu.paragraph("6-13", "§ 6 nr. 13", consensus));
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 2)), Set.of());
            assertThat(Findings.part(
                                    judge(item(Treatment.DECIDE, attendance(6, 6, 1, 2), objection), withoutPath),
                                    Clause.DISAGREEMENT_PATH)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(Findings.part(
                                    judge(item(Treatment.DECIDE, attendance(6, 6, 2, 2), objection), withoutPath),
                                    Clause.DISAGREEMENT_PATH)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        @DisplayName("kan det ikke sies om flertallet avgjør, kan det heller ikke sies at saken går en annen vei")
        void whereItCannotBeSaidWhetherThereIsADecisionNeitherCanThePath() {
            RulesInForce rules = Ssu.rules(Ssu.paragraph(
                    "9",
                    "§ 9",
                    Ssu.rule(
                            "m",
                            new DecidesBy(new DecisionMode.Majority(
                                    new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.REPRESENTED))),
                    Ssu.rule("p", new DisagreementPath(List.of(new PathStep(PathAction.MEDIATION, null))))));
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of());
            Judgement open = judge(item(Treatment.DECIDE, attendance(6, 6, 2, 2), objection), rules);
            assertThat(Findings.part(open, Clause.MAJORITY).outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(Findings.part(open, Clause.DISAGREEMENT_PATH).outcome())
                    .isEqualTo(Findings.part(open, Clause.MAJORITY).outcome());
            Judgement discussed = judge(item(Treatment.DISCUSS, attendance(6, 6, 2, 2), objection), rules);
            assertThat(Findings.part(discussed, Clause.DISAGREEMENT_PATH).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(discussed, Clause.DISAGREEMENT_PATH).remedies())
                    .containsExactly(new Remedy.FollowPath(List.of(PathAction.MEDIATION)));
        }

        @Test
        void untilSomeoneHasAskedThereIsNoConsensus() {
            assertThat(refusing(decide(attendance(6, 6, 2, 2), new Agreement.NotAsked())))
                    .containsExactly(Clause.CONSENSUS);
        }

        @Test
        void abstainingStopsItOnlyWhenThatIsChosen() {
            Agreement abstains = new Agreement.AskedForObjections(Set.of(), Set.of(seatId(TRUST, 1)));
            Attendance all = attendance(6, 6, 2, 2);
            assertThat(consensus(
                                    all,
                                    abstains,
                                    means(
                                            ConsensusMeaning.NO_OBJECTION,
                                            Effect.STOPS_CONSENSUS,
                                            Effect.DOES_NOT_STOP_CONSENSUS))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(consensus(
                                    all,
                                    abstains,
                                    means(
                                            ConsensusMeaning.NO_OBJECTION,
                                            Effect.DOES_NOT_STOP_CONSENSUS,
                                            Effect.DOES_NOT_STOP_CONSENSUS))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void absenceStopsItOnlyWhenThatIsChosen() {
            Attendance one = attendance(6, 6, 2, 1);
            assertThat(consensus(
                                    one,
                                    nobodyObjects(),
                                    means(
                                            ConsensusMeaning.NO_OBJECTION,
                                            Effect.DOES_NOT_STOP_CONSENSUS,
                                            Effect.STOPS_CONSENSUS))
                            .notes())
                    .containsExactly(new Note.SeatAbsent(seatId(USERS, 2)));
            assertThat(consensus(
                                    one,
                                    nobodyObjects(),
                                    means(
                                            ConsensusMeaning.NO_OBJECTION,
                                            Effect.DOES_NOT_STOP_CONSENSUS,
                                            Effect.DOES_NOT_STOP_CONSENSUS))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whereAllMustSayYesSilenceIsNotAYes() {
            ConsensusMeans yes =
                    means(ConsensusMeaning.ALL_SAY_YES, Effect.DOES_NOT_STOP_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS);
            assertThat(consensus(attendance(6, 6, 2, 2), nobodyObjects(), yes).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(consensus(attendance(6, 6, 2, 2), rollCall(members(6, 6, 2, 2), 0), yes)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(consensus(attendance(6, 6, 2, 2), rollCall(members(6, 6, 2, 1), 0), yes)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whatTheCommunityHasNotChosenIsAskedOnlyWhereItMatters() {
            RulesInForce open = Ssu.rules(
                    Ssu.paragraph("6-13", "§ 6 nr. 13", Ssu.rule("c", new DecidesBy(new DecisionMode.Consensus()))));
            Finding allYes = Findings.part(
                    judge(item(Treatment.DECIDE, attendance(6, 6, 2, 2), rollCall(members(6, 6, 2, 2), 0)), open),
                    Clause.CONSENSUS);
            assertThat(allYes.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(allYes.readings()).hasSize(8);
            Finding oneAway = Findings.part(
                    judge(item(Treatment.DECIDE, attendance(6, 6, 2, 1), rollCall(members(6, 6, 2, 1), 0)), open),
                    Clause.CONSENSUS);
            assertThat(oneAway.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            undetermined -> assertThat(undetermined.questions())
                                    .extracting(question -> ((Question.ChoiceMissing) question).choice())
                                    .containsExactly(Choice.CONSENSUS_ABSENCE));
        }

        @Test
        void aRollCallWithVotesAgainstYieldsWhatIsChosenAndIsOpenUntilThen() {
            List<CheckIn> in = members(6, 6, 2, 2);
            Attendance all = attendance(6, 6, 2, 2);
            Judgement open = decide(all, rollCall(in, 1));
            assertThat(Findings.part(open, Clause.CONSENSUS).outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            undetermined -> assertThat(undetermined.questions().getFirst())
                                    .isInstanceOfSatisfying(
                                            Question.ChoiceMissing.class,
                                            missing ->
                                                    assertThat(missing.choice()).isEqualTo(Choice.NON_UNANIMOUS_VOTE)));
            assertThat(open.disposition()).isInstanceOf(Disposition.Refused.class);
            Rule none = choice("v-nu", new NonUnanimousVote(NonUnanimous.NO_DECISION));
            assertThat(Findings.part(decide(all, rollCall(in, 1), none), Clause.CONSENSUS)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            Rule majority = choice("v-nu", new NonUnanimousVote(NonUnanimous.DECISION_BY_MAJORITY_OF_VOTES_CAST));
            assertThat(decide(all, rollCall(in, 7), majority).disposition())
                    .isEqualTo(new Disposition.Allowed(List.of()));
            assertThat(Findings.part(decide(all, rollCall(in, 8), majority), Clause.CONSENSUS)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        private Finding otherwise(Treatment treatment, Agreement agreement, Rule... rules) {
            return Findings.part(
                    judge(
                            item(treatment, attendance(6, 6, 2, 2), agreement),
                            Ssu.rules(Ssu.paragraph("6-13", "§ 6 nr. 13", rules))),
                    Clause.TREATMENT_WITHOUT_CONSENSUS);
        }

        private final Rule onlyPostponed = Ssu.rule("w", new WithoutConsensus(Set.of(Treatment.POSTPONE)));

        @Test
        void whereNobodyWasAskedACaseIsDiscussedAndTakenAsInformationButNotRecommended() {
            Rule consensus = Ssu.rule("c", new DecidesBy(new DecisionMode.Consensus()));
            for (Treatment treatment : List.of(Treatment.DISCUSS, Treatment.TAKE_AS_INFORMATION)) {
                assertThat(otherwise(treatment, new Agreement.NotAsked(), consensus, onlyPostponed)
                                .outcome())
                        .isInstanceOf(Outcome.NotApplicable.class);
            }
            assertThat(otherwise(Treatment.RECOMMEND, new Agreement.NotAsked(), consensus, onlyPostponed)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of());
            assertThat(otherwise(Treatment.DISCUSS, objection, consensus, onlyPostponed)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whatIsNotChosenIsForbiddenNoMoreStronglyThanADecisionIs() {
            Rule should = new Rule(
                    new ProvisionId("c"),
                    Force.SHOULD,
                    new Scope.AllBodies(),
                    new DecidesBy(new DecisionMode.Consensus()));
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of());
            Finding advised = otherwise(Treatment.DISCUSS, objection, should, onlyPostponed);
            assertThat(advised.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(advised.force()).isEqualTo(Force.SHOULD);
            assertThat(otherwise(Treatment.DISCUSS, objection, onlyPostponed).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.DECISION_MODE, Ssu.BODY))));
        }

        @Test
        void whatIsNotConfirmedForTheBodyForbidsNoMoreStronglyEither() {
            Rule should = new Rule(
                    new ProvisionId("c"),
                    Force.SHOULD,
                    new Scope.AllBodies(),
                    new DecidesBy(new DecisionMode.Consensus()));
            Rule unconfirmed = new Rule(
                    new ProvisionId("w"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    new WithoutConsensus(Set.of(Treatment.POSTPONE)));
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of());
            Finding open = otherwise(Treatment.DISCUSS, objection, should, unconfirmed);
            assertThat(open.readings()).hasSize(2);
            assertThat(open.force()).isEqualTo(Force.SHOULD);
        }

        @Test
        void aSeatThatAnswersBothWaysObjectsInWhicheverOrder() {
            Rule consensus = Ssu.rule("c", new DecidesBy(new DecisionMode.Consensus()));
            Rule none = Ssu.rule("n", new NonUnanimousVote(NonUnanimous.NO_DECISION));
            List<VoteCast> votes = new ArrayList<>(((Agreement.RollCall) rollCall(members(6, 6, 2, 2), 0)).votes());
            votes.add(new VoteCast(seatId(TRUST, 1), member(TRUST, 1), VoteCast.Value.AGAINST));
            for (List<VoteCast> order : List.of(votes, votes.reversed())) {
                assertThat(Findings.part(
                                        judge(
                                                item(
                                                        Treatment.DECIDE,
                                                        attendance(6, 6, 2, 2),
                                                        new Agreement.RollCall(order)),
                                                Ssu.rules(Ssu.paragraph("6-13", "§ 6 nr. 13", consensus, none))),
                                        Clause.CONSENSUS)
                                .outcome())
                        .isInstanceOf(Outcome.NotMet.class);
            }
        }

        @Test
        void withoutConsensusTheCaseMayBePostponedWhenThatIsChosen() {
            Agreement objection = new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of());
            ItemFacts postpone = item(Treatment.POSTPONE, attendance(6, 6, 2, 2), objection);
            Finding gap = Findings.part(judge(postpone), Clause.TREATMENT_WITHOUT_CONSENSUS);
            assertThat(gap.outcome()).isInstanceOf(Outcome.Undetermined.class);
            Finding chosen = Findings.part(
                    judge(
                            postpone,
                            TromsOgOfoten.on(
                                    SSU_9_2025, choice("v-wc", new WithoutConsensus(Set.of(Treatment.POSTPONE))))),
                    Clause.TREATMENT_WITHOUT_CONSENSUS);
            assertThat(chosen.outcome()).isInstanceOf(Outcome.Met.class);
            Finding notChosen = Findings.part(
                    judge(
                            postpone,
                            TromsOgOfoten.on(
                                    SSU_9_2025, choice("v-wc", new WithoutConsensus(Set.of(Treatment.DISCUSS))))),
                    Clause.TREATMENT_WITHOUT_CONSENSUS);
            assertThat(notChosen.outcome()).isInstanceOf(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("Flertall: så mange av dem som regnes med, må være for")
    class MajorityClause {
        private Finding majority(Threshold threshold, VoteBase of, Attendance attendance, Agreement agreement) {
            return Findings.part(
                    judge(
                            item(Treatment.DECIDE, attendance, agreement),
                            Ssu.rules(Ssu.paragraph(
                                    "9",
                                    "§ 9",
                                    Ssu.rule("d", new DecidesBy(new DecisionMode.Majority(threshold, of)))))),
                    Clause.MAJORITY);
        }

        @Test
        void twoThirdsOfTwelvePresentIsEight() {
            Threshold twoThirds = new Threshold.AtLeast(new Fraction(2, 3));
            List<CheckIn> twelve = members(4, 4, 2, 2);
            Attendance present = attendance(4, 4, 2, 2);
            assertThat(majority(twoThirds, VoteBase.REPRESENTED, present, rollCall(twelve, 4))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            Finding seven = majority(twoThirds, VoteBase.REPRESENTED, present, rollCall(twelve, 5));
            assertThat(seven.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.count(seven).required()).isEqualTo(8);
        }

        @Test
        void aTieIsNotMoreThanHalfAndTheBaseMayBeAllSeatsOrVotesCast() {
            Threshold moreThanHalf = new Threshold.MoreThan(new Fraction(1, 2));
            List<CheckIn> twelve = members(4, 4, 2, 2);
            Attendance present = attendance(4, 4, 2, 2);
            assertThat(majority(moreThanHalf, VoteBase.CAST, present, rollCall(twelve, 6))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(majority(moreThanHalf, VoteBase.CAST, present, rollCall(twelve, 5))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(majority(moreThanHalf, VoteBase.ALL_SEATS, present, rollCall(twelve, 4))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(majority(moreThanHalf, VoteBase.ALL_SEATS, present, rollCall(twelve, 3))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void nothingIsDecidedWhenNobodyVotesAndNotAskedIsNotKnown() {
            Threshold half = new Threshold.AtLeast(new Fraction(1, 2));
            Attendance present = attendance(4, 4, 2, 2);
            assertThat(majority(half, VoteBase.CAST, present, new Agreement.RollCall(List.of()))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(majority(half, VoteBase.CAST, present, new Agreement.NotAsked())
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(majority(half, VoteBase.REPRESENTED, present, nobodyObjects())
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(majority(
                                    half,
                                    VoteBase.REPRESENTED,
                                    present,
                                    new Agreement.AskedForObjections(Set.of(seatId(GPS, 1)), Set.of()))
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("To ledd: drøftes i sekretariatet, vedtas på neste møte")
    class TwoStepClause {
        private Finding first(TwoSteps rule, List<EarlierTreatment> earlier, TwoStepMark mark, Rule... more) {
            return first(rule, earlier, mark, Consent.NOT_ASKED, Urgency.NOT_ASKED, more);
        }

        private Finding first(
                TwoSteps rule,
                List<EarlierTreatment> earlier,
                TwoStepMark mark,
                Consent consent,
                Urgency urgency,
                Rule... more) {
            List<Rule> rules = new ArrayList<>(List.of(more));
            rules.add(Ssu.rule("two", rule));
            ItemFacts plain = item(Treatment.DECIDE, attendance(6, 6, 2, 2), nobodyObjects());
            ItemFacts facts = new ItemFacts(
                    plain.meeting(),
                    plain.item(),
                    Treatment.DECIDE,
                    plain.proposal(),
                    Advance.SENT,
                    consent,
                    urgency,
                    earlier,
                    mark,
                    plain.composition(),
                    plain.attendance(),
                    List.of(),
                    plain.agreement());
            return Findings.part(
                    judge(facts, Ssu.rules(Ssu.paragraph("4", "pkt. 4", rules.toArray(Rule[]::new)))),
                    Clause.TREATED_FIRST);
        }

        private TwoSteps rule(TwoStepMatters matters, int days, SkipFirstStep skip) {
            return new TwoSteps(SECRETARIAT, matters, days, skip);
        }

        private List<EarlierTreatment> treated(int daysBefore) {
            return List.of(new EarlierTreatment(SECRETARIAT, SSU_9_2025.minusDays(daysBefore)));
        }

        @Test
        void aCaseNotDiscussedInTheSecretariatIsNotDecided() {
            TwoSteps every = rule(TwoStepMatters.EVERY, 0, new SkipFirstStep.Never());
            Finding refused = first(every, List.of(), TwoStepMark.NOT_MARKED);
            assertThat(refused.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(refused.remedies()).contains(new Remedy.TreatFirstIn(SECRETARIAT));
            assertThat(first(every, treated(0), TwoStepMark.NOT_MARKED).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(first(
                                    every,
                                    List.of(new EarlierTreatment(BODY, SSU_9_2025.minusDays(30))),
                                    TwoStepMark.NOT_MARKED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(first(
                                    every,
                                    List.of(new EarlierTreatment(SECRETARIAT, SSU_9_2025.plusDays(1))),
                                    TwoStepMark.NOT_MARKED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void theGapMustBeLongEnough() {
            TwoSteps week = rule(TwoStepMatters.EVERY, 7, new SkipFirstStep.Never());
            assertThat(first(week, treated(7), TwoStepMark.NOT_MARKED).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(first(week, treated(6), TwoStepMark.NOT_MARKED).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void onlyMarkedCasesWhenThatIsTheRule() {
            TwoSteps marked = rule(TwoStepMatters.MARKED, 0, new SkipFirstStep.Never());
            assertThat(first(marked, List.of(), TwoStepMark.NOT_MARKED).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(first(marked, List.of(), TwoStepMark.MARKED).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(first(marked, treated(1), TwoStepMark.MARKED).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(first(marked, List.of(), TwoStepMark.NOT_KNOWN).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whereThePaperSaysBothTheCommunityChooses() {
            TwoSteps open = rule(TwoStepMatters.NOT_STATED, 0, new SkipFirstStep.Never());
            Finding asked = first(open, List.of(), TwoStepMark.NOT_MARKED);
            assertThat(asked.outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(asked.readings()).hasSize(2);
            assertThat(first(
                                    open,
                                    List.of(),
                                    TwoStepMark.NOT_MARKED,
                                    Ssu.rule("ch", new TwoStepMattersChosen(TwoStepMatters.EVERY)))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(first(
                                    open,
                                    List.of(),
                                    TwoStepMark.NOT_MARKED,
                                    Ssu.rule("ch", new TwoStepMattersChosen(TwoStepMatters.MARKED)))
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void theFirstStepIsLeftOutOnlyAsTheRuleSays() {
            TwoSteps urgent = rule(TwoStepMatters.EVERY, 0, new SkipFirstStep.IfUrgent());
            assertThat(first(urgent, List.of(), TwoStepMark.MARKED, Consent.NOT_ASKED, Urgency.FOUND_URGENT)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(first(urgent, List.of(), TwoStepMark.MARKED, Consent.ALL_AGREE, Urgency.FOUND_NOT_URGENT)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            TwoSteps agreed = rule(TwoStepMatters.EVERY, 0, new SkipFirstStep.IfAllAgree());
            assertThat(first(agreed, List.of(), TwoStepMark.MARKED, Consent.ALL_AGREE, Urgency.NOT_ASKED)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whatIsOnlyDiscussedNeedsNoFirstStep() {
            TwoSteps every = rule(TwoStepMatters.EVERY, 0, new SkipFirstStep.Never());
            assertThat(Findings.part(
                                    judge(
                                            item(Treatment.DISCUSS, attendance(6, 6, 2, 2), nobodyObjects()),
                                            Ssu.rules(Ssu.paragraph("4", "pkt. 4", Ssu.rule("two", every)))),
                                    Clause.TREATED_FIRST)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void whereNoRuleAsksForTwoStepsNoFindingIsMade() {
            assertThat(decide(attendance(6, 6, 2, 2), nobodyObjects()).finding().parts())
                    .noneMatch(part -> part.clause() == Clause.TREATED_FIRST);
        }
    }

    @Nested
    @DisplayName("Et vedtak med åpne felt («xx fra UNN») er ikke fattet")
    class Blanks {
        private Finding complete(Treatment treatment, String... points) {
            ItemFacts plain = item(treatment, attendance(6, 6, 2, 2), nobodyObjects());
            ItemFacts facts = new ItemFacts(
                    plain.meeting(),
                    plain.item(),
                    treatment,
                    List.of(points),
                    Advance.SENT,
                    Consent.NOT_ASKED,
                    Urgency.NOT_ASKED,
                    List.of(),
                    TwoStepMark.NOT_MARKED,
                    plain.composition(),
                    plain.attendance(),
                    List.of(),
                    plain.agreement());
            return Findings.part(judge(facts), Clause.PROPOSAL_COMPLETE);
        }

        @Test
        void everyBlankIsNamedWithItsPoint() {
            Finding blank = complete(
                    Treatment.DECIDE,
                    "SSU godkjenner planen.",
                    "Gruppen består av xx fra UNN og XXX fra kommunene innen ___ og [ ].");
            assertThat(blank.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(blank.notes())
                    .containsExactly(
                            new Note.BlankInProposal(2, "xx"),
                            new Note.BlankInProposal(2, "XXX"),
                            new Note.BlankInProposal(2, "___"),
                            new Note.BlankInProposal(2, "[ ]"));
        }

        @Test
        void wordsWithTheLetterAndANumberAreNotBlanks() {
            assertThat(complete(Treatment.DECIDE, "Ta kontakt med Maxx-prosjektet, saks 70/25 [vedlegg 1].")
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void nothingIsDecidedByNoWordsAndNothingNeedsToBeFilledToPostpone() {
            assertThat(complete(Treatment.DECIDE).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(complete(Treatment.POSTPONE, "xx").outcome()).isInstanceOf(Outcome.NotApplicable.class);
            assertThat(complete(Treatment.POSTPONE, "xx").notes()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Inhabilitet: hvem avgjør, og trer varaen inn eller krymper grunnlaget")
    class PartialityClause {
        private final Rule stepsIn = choice("p", new Partiality(PartialityDecider.BODY, PartialSeat.DEPUTY_STEPS_IN));
        private final Rule stays = choice("b", new PartialityAndBase(BaseAtPartiality.STAYS));

        private Judgement partial(Attendance attendance, Agreement agreement, DecidedBy by, Rule... more) {
            return judge(
                    item(
                            Treatment.DECIDE,
                            attendance,
                            agreement,
                            Advance.SENT,
                            List.of(new PartialityFound(member(USERS, 1), by))),
                    TromsOgOfoten.on(SSU_9_2025, more));
        }

        @Test
        void theDeputyStepsInAndTheDecisionStands() {
            Judgement decided = partial(
                    with(members(6, 6, 2, 1), deputyIn(USERS, 1)), nobodyObjects(), DecidedBy.BODY, stepsIn, stays);
            assertThat(decided.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        }

        @Test
        void withoutTheDeputyThePartnerIsNotRepresented() {
            Judgement refused = partial(attendance(6, 6, 2, 1), nobodyObjects(), DecidedBy.BODY, stepsIn, stays);
            assertThat(refusing(refused)).containsExactly(Clause.QUORUM);
        }

        @Test
        void partialityThatTheBodyHasNotDecidedIsNotDecided() {
            Judgement refused = partial(
                    with(members(6, 6, 2, 1), deputyIn(USERS, 1)), nobodyObjects(), DecidedBy.ONESELF, stepsIn, stays);
            assertThat(refusing(refused)).containsExactly(Clause.PARTIALITY_DECIDED);
            assertThat(Findings.part(refused, Clause.PARTIALITY_DECIDED).about())
                    .isEqualTo(new Subject.OfPerson(member(USERS, 1)));
            assertThat(Findings.part(
                                    partial(
                                            attendance(6, 6, 2, 2),
                                            nobodyObjects(),
                                            DecidedBy.NOT_KNOWN,
                                            stepsIn,
                                            stays),
                                    Clause.PARTIALITY_DECIDED)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void theVoteOfThePartialIsNotCountedThoughTheDeputySits() {
            Rule should = new Rule(
                    new ProvisionId("p"),
                    Force.SHOULD,
                    new Scope.AllBodies(),
                    new Partiality(PartialityDecider.BODY, PartialSeat.DEPUTY_STEPS_IN));
            Rule most = Ssu.rule("m", new DecidesBy(new DecisionMode.MostVotes()));
            List<VoteCast> votes = List.of(
                    new VoteCast(seatId(USERS, 1), member(USERS, 1), VoteCast.Value.FOR),
                    new VoteCast(seatId(USERS, 2), member(USERS, 2), VoteCast.Value.FOR),
                    new VoteCast(seatId(GPS, 1), member(GPS, 1), VoteCast.Value.AGAINST));
            ItemFacts facts = item(
                    Treatment.DECIDE,
                    with(members(0, 0, 1, 2), deputyIn(USERS, 1)),
                    new Agreement.RollCall(votes),
                    Advance.SENT,
                    List.of(new PartialityFound(member(USERS, 1), DecidedBy.BODY)));
            Finding majority =
                    Findings.part(judge(facts, Ssu.rules(Ssu.paragraph("9", "§ 9", should, most))), Clause.MAJORITY);
            assertThat(majority.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.count(majority).found()).isEqualTo(1);
        }

        private Finding decidedOfTwo(Rule rule, DecidedBy one, DecidedBy other) {
            ItemFacts facts = item(
                    Treatment.DECIDE,
                    attendance(6, 6, 2, 2),
                    nobodyObjects(),
                    Advance.SENT,
                    List.of(new PartialityFound(member(USERS, 1), one), new PartialityFound(member(GPS, 1), other)));
            return Findings.part(judge(facts, TromsOgOfoten.on(SSU_9_2025, rule)), Clause.PARTIALITY_DECIDED);
        }

        @Test
        void whereTheBodyShouldDecideItIsNotDecidedWhenItIsNotDecidedOfOneOfTwo() {
            Rule should = new Rule(
                    new ProvisionId("p"),
                    Force.SHOULD,
                    new Scope.AllBodies(),
                    new Partiality(PartialityDecider.BODY, PartialSeat.STAYS_EMPTY));
            Finding one = decidedOfTwo(should, DecidedBy.BODY, DecidedBy.ONESELF);
            assertThat(one.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(one.force()).isEqualTo(Force.SHOULD);
            assertThat(one.parts()).hasSize(2);
            assertThat(decidedOfTwo(should, DecidedBy.BODY, DecidedBy.BODY).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whereNobodyHasSaidWhoDecidesWhatNoneOfThemDecidedIsNotDecided() {
            Rule unsaid = choice("p", new Partiality(PartialityDecider.NOT_STATED, PartialSeat.STAYS_EMPTY));
            Finding oneself = decidedOfTwo(unsaid, DecidedBy.ONESELF, DecidedBy.BODY);
            assertThat(oneself.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(oneself.readings()).hasSize(2);
            assertThat(decidedOfTwo(unsaid, DecidedBy.BODY, DecidedBy.BODY).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(decidedOfTwo(unsaid, DecidedBy.BODY, DecidedBy.MEETING_LEADER)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void whereTheLeaderDecidesTheBodysOwnDecisionIsNotEnough() {
            Rule leader = choice("p", new Partiality(PartialityDecider.MEETING_LEADER, PartialSeat.STAYS_EMPTY));
            assertThat(Findings.part(
                                    partial(attendance(6, 6, 2, 2), nobodyObjects(), DecidedBy.BODY, leader, stays),
                                    Clause.PARTIALITY_DECIDED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            Rule unsaid = choice("p", new Partiality(PartialityDecider.NOT_STATED, PartialSeat.STAYS_EMPTY));
            assertThat(Findings.part(
                                    partial(attendance(6, 6, 2, 2), nobodyObjects(), DecidedBy.BODY, unsaid, stays),
                                    Clause.PARTIALITY_DECIDED)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whoeverIsPartialTakesNoPartInARollCallOrAnObjection() {
            Attendance all = attendance(6, 6, 2, 2);
            Judgement voted = partial(all, rollCall(members(6, 6, 2, 2), 0), DecidedBy.BODY, stepsIn, stays);
            assertThat(refusing(voted)).contains(Clause.PARTIAL_TAKES_NO_PART, Clause.HAS_VOTE);
            Rule empty = choice("p", new Partiality(PartialityDecider.BODY, PartialSeat.STAYS_EMPTY));
            Judgement objected = partial(
                    all,
                    new Agreement.AskedForObjections(Set.of(seatId(USERS, 1)), Set.of()),
                    DecidedBy.BODY,
                    empty,
                    stays);
            assertThat(Findings.part(objected, Clause.PARTIAL_TAKES_NO_PART).notes())
                    .containsExactly(new Note.PartialTookPart(member(USERS, 1), seatId(USERS, 1)));
        }
    }

    @Nested
    @DisplayName("Et svar som er mottatt, står, også når den som ga det, går før vedtaket")
    class Received {
        /** All were in, and the second user has left. */
        private final Attendance oneLeft =
                new Attendance(members(6, 6, 2, 1), List.of(new Absence(member(USERS, 2), Absence.Kind.LEFT)));

        @Test
        void aVoteStandsThoughTheVoterHasLeftSince() {
            Judgement decided = decide(oneLeft, rollCall(members(6, 6, 2, 2), 0));
            assertThat(decided.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            assertThat(Findings.part(decided, Clause.CONSENSUS).notes())
                    .containsExactly(new Note.AnswerStands(seatId(USERS, 2)));
        }

        @Test
        void whoeverVotedAgainstAndLeftHasStillVotedAgainst() {
            Rule none = choice("v-nu", new NonUnanimousVote(NonUnanimous.NO_DECISION));
            List<VoteCast> votes = new ArrayList<>(((Agreement.RollCall) rollCall(members(6, 6, 2, 1), 0)).votes());
            votes.add(new VoteCast(seatId(USERS, 2), member(USERS, 2), VoteCast.Value.AGAINST));
            assertThat(refusing(decide(oneLeft, new Agreement.RollCall(votes), none)))
                    .contains(Clause.CONSENSUS);
        }

        @Test
        void anObjectionIsNotGoneWhenTheObjectorGoes() {
            Agreement objected = new Agreement.AskedForObjections(Set.of(seatId(USERS, 2)), Set.of());
            assertThat(refusing(decide(oneLeft, objected))).contains(Clause.CONSENSUS);
        }

        @Test
        void aDeputysVoteStandsWhenTheMemberComesAfterIt() {
            List<CheckIn> before = new ArrayList<>(members(6, 6, 2, 2));
            before.remove(Ssu.memberIn(MUNICIPALITIES, 1));
            before.add(deputyIn(MUNICIPALITIES, 1));
            Attendance after = new Attendance(
                    members(6, 6, 2, 2), List.of(new Absence(Ssu.deputy(MUNICIPALITIES, 1), Absence.Kind.LEFT)));
            Judgement decided = decide(after, rollCall(before, 0));
            assertThat(decided.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        }

        @Test
        void whoNeverWasInHasNotVoted() {
            Judgement judged = decide(attendance(6, 6, 2, 1), rollCall(members(6, 6, 2, 2), 0));
            assertThat(refusing(judged)).containsExactly(Clause.HAS_VOTE);
            Finding his = ((Disposition.Refused) judged.disposition()).because().getFirst();
            assertThat(his.about()).isEqualTo(new Subject.OfPerson(member(USERS, 2)));
            assertThat(his.parts().getFirst().clause()).isEqualTo(Clause.VOTER_IS_IN);
            assertThat(his.parts().getFirst().outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void quorumIsAskedOfThoseWhoAreInWhenItIsDecided() {
            assertThat(refusing(decide(left(4), rollCall(members(6, 6, 2, 2), 0))))
                    .containsExactly(Clause.QUORUM);
            assertThat(decide(left(3), rollCall(members(6, 6, 2, 2), 0)).disposition())
                    .isEqualTo(new Disposition.Allowed(List.of()));
        }

        /** All were in, and so many of the six municipalities have left. */
        private static Attendance left(int municipalities) {
            return new Attendance(
                    members(6, 6 - municipalities, 2, 2),
                    IntStream.rangeClosed(7 - municipalities, 6)
                            .mapToObj(number -> new Absence(member(MUNICIPALITIES, number), Absence.Kind.LEFT))
                            .toList());
        }
    }

    @Nested
    @DisplayName("Den som stemmer, har stemmerett; én person fyller aldri to plasser")
    class Votes {
        private Judgement cast(VoteCast vote, Attendance attendance, Rule... more) {
            return Engine.judge(
                    new Act.CastVote(
                            new BallotFacts(new CaseRef("73/25"), vote, Ssu.composition(), attendance, Set.of())),
                    TromsOgOfoten.on(SSU_9_2025, more));
        }

        private final VoteCast bySubstitute =
                new VoteCast(seatId(MUNICIPALITIES, 1), Ssu.deputy(MUNICIPALITIES, 1), VoteCast.Value.FOR);

        @Test
        void aMemberWhoIsInVotes() {
            VoteCast vote = new VoteCast(seatId(TRUST, 1), member(TRUST, 1), VoteCast.Value.FOR);
            assertThat(cast(vote, attendance(6, 6, 2, 2)).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            assertThat(refusing(cast(vote, Attendance.none()))).containsExactly(Clause.VOTER_IS_IN);
        }

        @Test
        void aDeputyVotesWhenTheMemberIsOutAndNeverWhenTheMemberIsIn() {
            List<CheckIn> others = new ArrayList<>(members(6, 6, 2, 2));
            Attendance beside = with(others, deputyIn(MUNICIPALITIES, 1));
            Judgement refused = cast(bySubstitute, beside);
            assertThat(refusing(refused)).containsExactly(Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT);
            assertThat(Findings.part(refused, Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT)
                            .remedies())
                    .containsExactly(new Remedy.LetVote(member(MUNICIPALITIES, 1), seatId(MUNICIPALITIES, 1)));
            others.remove(Ssu.memberIn(MUNICIPALITIES, 1));
            assertThat(cast(bySubstitute, with(others, deputyIn(MUNICIPALITIES, 1)))
                            .disposition())
                    .isEqualTo(new Disposition.Allowed(List.of()));
        }

        @Test
        void someoneWithoutASeatHasNoVoteAndAMemberHasNoneForAnotherSeat() {
            CheckIn strangerIn = new CheckIn(new PersonId("stranger"), seatId(USERS, 2), Presence.IN_ROOM);
            VoteCast stranger = vote(strangerIn, VoteCast.Value.FOR);
            Judgement unknown = cast(stranger, with(members(6, 6, 2, 1), strangerIn));
            assertThat(refusing(unknown)).containsExactly(Clause.HAS_VOTE);
            assertThat(Findings.part(unknown, Clause.HAS_VOTE).outcome()).isInstanceOf(Outcome.Undetermined.class);
            VoteCast borrowed = new VoteCast(seatId(USERS, 2), member(USERS, 1), VoteCast.Value.FOR);
            Judgement other = cast(borrowed, attendance(6, 6, 2, 1));
            assertThat(refusing(other)).containsExactly(Clause.HAS_VOTE, Clause.ONE_PERSON_ONE_SEAT);
        }

        @Test
        void aDeputyCheckedInForTwoSeatsVotesForNeitherUntilItIsPutRight() {
            CheckIn again = new CheckIn(Ssu.deputy(MUNICIPALITIES, 1), seatId(MUNICIPALITIES, 2), Presence.IN_ROOM);
            Judgement refused = cast(bySubstitute, with(members(6, 0, 2, 2), deputyIn(MUNICIPALITIES, 1), again));
            assertThat(refusing(refused)).containsExactly(Clause.ONE_PERSON_ONE_SEAT);
        }

        private Finding hasVote(Seat seat, Attendance attendance, Set<PersonId> partial, Rule... rules) {
            PersonId deputy = Ssu.deputy(MUNICIPALITIES, 1);
            return Findings.part(
                    Engine.judge(
                            new Act.CastVote(new BallotFacts(
                                    new CaseRef("73/25"),
                                    new VoteCast(seat.id(), deputy, VoteCast.Value.FOR),
                                    new Composition(Ssu.BODY, Ssu.PARTNERS, List.of(seat)),
                                    attendance,
                                    partial)),
                            Ssu.rules(Ssu.paragraph("4", "§ 4", rules))),
                    Clause.HAS_VOTE);
        }

        private Rule forNobodyNamed(Provision provision) {
            return new Rule(new ProvisionId("unnamed"), Force.SHALL, new Scope.NoBodyNamed(), provision);
        }

        @Test
        void aRuleNobodyHasSaidForWhomIsNoGapADeputysVoteGoesThrough() {
            Seat vacant = new Seat(
                    seatId(MUNICIPALITIES, 1),
                    MUNICIPALITIES,
                    VotingRight.VOTES,
                    null,
                    List.of(Ssu.deputy(MUNICIPALITIES, 1)));
            Seat filled = Ssu.seat(MUNICIPALITIES, 1);
            Attendance deputyIn = with(List.of(), deputyIn(MUNICIPALITIES, 1));
            for (Finding finding : List.of(
                    hasVote(
                            vacant,
                            deputyIn,
                            Set.of(),
                            forNobodyNamed(new VacantSeat(DeputyOfVacantSeat.REPRESENTS_IT))),
                    hasVote(
                            filled,
                            deputyIn,
                            Set.of(member(MUNICIPALITIES, 1)),
                            forNobodyNamed(new Partiality(PartialityDecider.BODY, PartialSeat.DEPUTY_STEPS_IN))))) {
                assertThat(finding.outcome())
                        .isInstanceOfSatisfying(
                                Outcome.Undetermined.class,
                                open -> assertThat(open.questions())
                                        .singleElement()
                                        .isInstanceOfSatisfying(
                                                Question.ChoiceMissing.class,
                                                missing -> assertThat(missing.choice())
                                                        .isEqualTo(Choice.SCOPE)));
            }
        }

        @Test
        void whoDeclinedAndCameAllTheSameIsPartialAsTheOthers() {
            Rule empty = Ssu.rule("p", new Partiality(PartialityDecider.BODY, PartialSeat.STAYS_EMPTY));
            Seat seat = Ssu.seat(MUNICIPALITIES, 1);
            List<Absence> declined = List.of(new Absence(member(MUNICIPALITIES, 1), Absence.Kind.DECLINED));
            Set<PersonId> partial = Set.of(member(MUNICIPALITIES, 1));
            Attendance away = new Attendance(List.of(deputyIn(MUNICIPALITIES, 1)), declined);
            assertThat(hasVote(seat, away, partial, empty).outcome()).isInstanceOf(Outcome.Met.class);
            Attendance came =
                    new Attendance(List.of(deputyIn(MUNICIPALITIES, 1), Ssu.memberIn(MUNICIPALITIES, 1)), declined);
            assertThat(hasVote(seat, came, partial, empty).outcome()).isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aVoteIsForASeatThatExists() {
            assertThatThrownBy(() -> cast(
                            new VoteCast(new SeatId("nowhere"), member(TRUST, 1), VoteCast.Value.FOR),
                            attendance(6, 6, 2, 2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void votesThatAreNotUnanimousAreRecordedByName() {
            List<CheckIn> in = members(6, 6, 2, 2);
            List<VoteCast> split = ((Agreement.RollCall) rollCall(in, 1)).votes();
            List<VoteCast> unanimous = ((Agreement.RollCall) rollCall(in, 0)).votes();
            assertThat(recorded(split, Recording.COUNTS).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(recorded(split, Recording.NAMED).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(recorded(unanimous, Recording.COUNTS).outcome()).isInstanceOf(Outcome.NotApplicable.class);
        }

        private Finding recorded(List<VoteCast> votes, Recording recording) {
            return Findings.part(
                    Engine.judge(
                            new Act.RecordRollCall(new RollCallFacts(
                                    new CaseRef("73/25"),
                                    votes,
                                    recording,
                                    Ssu.composition(),
                                    attendance(6, 6, 2, 2),
                                    Set.of())),
                            RULES),
                    Clause.VOTES_RECORDED);
        }

        @Test
        void twoVotesForOneSeatAreOneTooMany() {
            List<VoteCast> votes = new ArrayList<>(((Agreement.RollCall) rollCall(members(6, 6, 2, 2), 0)).votes());
            votes.add(new VoteCast(seatId(TRUST, 1), member(TRUST, 1), VoteCast.Value.AGAINST));
            Judgement judgement = Engine.judge(
                    new Act.RecordRollCall(new RollCallFacts(
                            new CaseRef("73/25"),
                            votes,
                            Recording.NAMED,
                            Ssu.composition(),
                            attendance(6, 6, 2, 2),
                            Set.of())),
                    RULES);
            assertThat(refusing(judgement)).containsExactly(Clause.ONE_PERSON_ONE_SEAT);
        }
    }
}
