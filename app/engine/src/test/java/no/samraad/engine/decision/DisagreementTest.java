package no.samraad.engine.decision;

import static no.samraad.engine.model.Ssu.GPS;
import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.Ssu.seatId;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingOnDemand;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Uenighet: veien videre ledd for ledd, og stemmer ført ved navn når noen ber om det")
class DisagreementTest {
    private static Deadline days(int amount, DeadlineUnit unit) {
        return new Deadline(
                amount, unit, Anchor.STEP_BEFORE, Direction.AFTER, AnchorDay.NOT_COUNTED, new EndOfDay.NotStated());
    }

    @Nested
    @DisplayName("Det skal mekles senest ti virkedager etter uenigheten; ny votering tidligst en uke etter meklingen; "
            + "deretter går saken til ledelsen hos partene")
    class Path {
        private final RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "10",
                "§ 10",
                Ssu.rule(
                        "path",
                        new DisagreementPath(List.of(
                                new PathStep(PathAction.MEDIATION, days(10, DeadlineUnit.WORKING_DAY)),
                                new PathStep(PathAction.NEW_VOTE, null, days(1, DeadlineUnit.WEEK)),
                                new PathStep(PathAction.TO_THE_PARTIES_LEADERSHIP, null))))));
        /** A Thursday before Easter; Maundy Thursday is 2 April and Easter Monday 6 April. */
        private final LocalDate disagreed = LocalDate.of(2026, 3, 26);

        private Judgement step(PathAction action, @Nullable Instant when, StepTaken... earlier) {
            return Engine.judge(
                    new Act.TakePathStep(new PathStepFacts(
                            Ssu.BODY, new CaseRef("12/26"), disagreed, List.of(earlier), action, when)),
                    rules);
        }

        private final StepTaken mediated = new StepTaken(PathAction.MEDIATION, LocalDate.of(2026, 4, 10));

        @Test
        void tenWorkingDaysAcrossEasterEndOnTheFourteenthOfApril() {
            // 27, 30, 31 March, 1, 7, 8, 9, 10, 13 and 14 April.
            Judgement onLastDay = step(PathAction.MEDIATION, at("2026-04-14T23:59"));
            assertThat(onLastDay.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            assertThat(Findings.timing(Findings.part(onLastDay, Clause.PATH_STEP_IN_TIME))
                            .lastDay()
                            .date())
                    .isEqualTo(LocalDate.of(2026, 4, 14));
            Judgement late = step(PathAction.MEDIATION, at("2026-04-15T00:00"));
            assertThat(Findings.part(late, Clause.PATH_STEP_IN_TIME).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(late.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }

        @Test
        void aStepSkippedIsNotTheNextOneAndTheRemedySaysWhatIs() {
            Finding order = Findings.part(
                    step(PathAction.TO_THE_PARTIES_LEADERSHIP, at("2026-04-20T12:00"), mediated),
                    Clause.PATH_STEP_IN_ORDER);
            assertThat(order.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(order.remedies())
                    .containsExactly(
                            new Remedy.FollowPath(List.of(PathAction.NEW_VOTE, PathAction.TO_THE_PARTIES_LEADERSHIP)));
        }

        @Test
        @DisplayName("to ledd på samme dag kan ha kommet i den rekkefølgen veien har, hvordan de enn er skrevet opp")
        void ofTwoStepsOnOneDayNobodyKnowsWhichCameFirst() {
            StepTaken voted = new StepTaken(PathAction.NEW_VOTE, mediated.on());
            for (List<StepTaken> earlier : List.of(List.of(mediated, voted), List.of(voted, mediated))) {
                assertThat(Findings.part(
                                        step(
                                                PathAction.TO_THE_PARTIES_LEADERSHIP,
                                                at("2026-04-20T12:00"),
                                                earlier.toArray(StepTaken[]::new)),
                                        Clause.PATH_STEP_IN_ORDER)
                                .outcome())
                        .isInstanceOf(Outcome.Met.class);
            }
            StepTaken votedBefore =
                    new StepTaken(PathAction.NEW_VOTE, mediated.on().minusDays(1));
            assertThat(Findings.part(
                                    step(
                                            PathAction.TO_THE_PARTIES_LEADERSHIP,
                                            at("2026-04-20T12:00"),
                                            mediated,
                                            votedBefore),
                                    Clause.PATH_STEP_IN_ORDER)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void aWeekAfterTheMediationIsSoonEnoughAndTheDayBeforeIsNot() {
            Judgement week = step(PathAction.NEW_VOTE, at("2026-04-17T00:00"), mediated);
            assertThat(week.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            Finding early = Findings.part(
                    step(PathAction.NEW_VOTE, at("2026-04-16T23:59"), mediated), Clause.PATH_STEP_NOT_TOO_EARLY);
            assertThat(early.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(early.remedies()).containsExactly(new Remedy.WaitUntil(at("2026-04-17T00:00")));
        }

        @Test
        void aStepTakenTwiceOrNotOnThePathIsNotTheNextOne() {
            assertThat(Findings.part(
                                    step(PathAction.MEDIATION, at("2026-04-20T12:00"), mediated),
                                    Clause.PATH_STEP_IN_ORDER)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            Judgement board = step(PathAction.NATIONAL_DISPUTE_BOARD, at("2026-04-01T12:00"));
            assertThat(Findings.part(board, Clause.PATH_STEP_IN_ORDER).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.part(board, Clause.PATH_STEP_IN_TIME).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void atTheEndOfThePathNoStepIsTheNextOneAndNoneIsAdvised() {
            StepTaken voted = new StepTaken(PathAction.NEW_VOTE, LocalDate.of(2026, 4, 20));
            StepTaken taken = new StepTaken(PathAction.TO_THE_PARTIES_LEADERSHIP, LocalDate.of(2026, 5, 4));
            StepTaken again = new StepTaken(PathAction.MEDIATION, LocalDate.of(2026, 5, 11));
            Judgement beyond = step(PathAction.NEW_VOTE, at("2026-05-20T12:00"), mediated, voted, taken, again);
            Finding order = Findings.part(beyond, Clause.PATH_STEP_IN_ORDER);
            assertThat(order.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(order.remedies()).isEmpty();
            assertThat(Findings.part(beyond, Clause.PATH_STEP_IN_TIME).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        /** So many of sixteen vote against; a majority of those represented decides. */
        private Finding treated(Treatment treatment, int against, VoteCast.Value others, StepTaken... earlier) {
            List<VoteCast> votes = new ArrayList<>();
            for (CheckIn one : members(6, 6, 2, 2)) {
                votes.add(new VoteCast(
                        Objects.requireNonNull(one.seat()),
                        one.person(),
                        votes.size() < against ? VoteCast.Value.AGAINST : others));
            }
            RulesInForce withMajority = Ssu.rules(
                    Ssu.paragraph(
                            "9",
                            "§ 9",
                            Ssu.rule(
                                    "decides",
                                    new DecidesBy(new DecisionMode.Majority(
                                            new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.REPRESENTED)))),
                    rules.documents().getFirst().paragraphs().getFirst());
            return Findings.part(
                    Engine.judge(
                            new Act.TreatItem(item(treatment, attendance(6, 6, 2, 2), new Agreement.RollCall(votes))
                                    .in(Circumstances.none().after(earlier))),
                            withMajority),
                    Clause.DISAGREEMENT_PATH);
        }

        private final Remedy wholePath = new Remedy.FollowPath(
                List.of(PathAction.MEDIATION, PathAction.NEW_VOTE, PathAction.TO_THE_PARTIES_LEADERSHIP));

        @Test
        void oneVoteAgainstIsADisagreementAndAbstainingIsNone() {
            assertThat(treated(Treatment.DISCUSS, 0, VoteCast.Value.ABSTAIN).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            Finding one = treated(Treatment.DISCUSS, 1, VoteCast.Value.FOR);
            assertThat(one.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(one.remedies()).containsExactly(wholePath);
        }

        @Test
        void eightOfSixteenAgainstSendsItDownThePathAndSevenDoNot() {
            Finding eight = treated(Treatment.DECIDE, 8, VoteCast.Value.FOR);
            assertThat(eight.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(eight.remedies()).containsExactly(wholePath);
            Finding seven = treated(Treatment.DECIDE, 7, VoteCast.Value.FOR);
            assertThat(seven.outcome()).isInstanceOf(Outcome.NotApplicable.class);
            assertThat(seven.remedies()).isEmpty();
        }

        @Test
        void whereNoRuleSaysWhatIsEnoughOneAgainstSendsItDownThePath() {
            List<VoteCast> votes = new ArrayList<>();
            for (CheckIn one : members(6, 6, 2, 2)) {
                votes.add(new VoteCast(
                        Objects.requireNonNull(one.seat()),
                        one.person(),
                        votes.isEmpty() ? VoteCast.Value.AGAINST : VoteCast.Value.FOR));
            }
            Finding path = Findings.part(
                    Engine.judge(
                            new Act.TreatItem(
                                    item(Treatment.DECIDE, attendance(6, 6, 2, 2), new Agreement.RollCall(votes))),
                            rules),
                    Clause.DISAGREEMENT_PATH);
            assertThat(path.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(path.remedies()).containsExactly(wholePath);
        }

        @Test
        void whatIsLeftOfThePathIsAdvisedAndAtItsEndThePathAnew() {
            StepTaken voted = new StepTaken(PathAction.NEW_VOTE, LocalDate.of(2026, 4, 20));
            StepTaken led = new StepTaken(PathAction.TO_THE_PARTIES_LEADERSHIP, LocalDate.of(2026, 5, 4));
            assertThat(treated(Treatment.DECIDE, 8, VoteCast.Value.FOR, mediated, voted)
                            .remedies())
                    .containsExactly(new Remedy.FollowPath(List.of(PathAction.TO_THE_PARTIES_LEADERSHIP)));
            assertThat(treated(Treatment.DECIDE, 8, VoteCast.Value.FOR, mediated, voted, led)
                            .remedies())
                    .containsExactly(wholePath);
        }

        @Test
        void withoutAMomentTheTimesAreAskedForAndTheOrderStands() {
            Judgement judgement = step(PathAction.MEDIATION, null);
            assertThat(Findings.part(judgement, Clause.PATH_STEP_IN_ORDER).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(judgement, Clause.PATH_STEP_IN_TIME).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(Findings.part(step(PathAction.NEW_VOTE, null, mediated), Clause.PATH_STEP_NOT_TOO_EARLY)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whereThereIsNoPathTheCommunityIsAsked() {
            Judgement judgement = Engine.judge(
                    new Act.TakePathStep(new PathStepFacts(
                            Ssu.BODY, new CaseRef("12/26"), disagreed, List.of(), PathAction.MEDIATION, null)),
                    Ssu.quorumRules());
            assertThat(Findings.part(judgement, Clause.PATH_STEP_IN_ORDER).outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
            assertThat(judgement.disposition()).isInstanceOf(Disposition.Allowed.class);
        }
    }

    @Nested
    @DisplayName("Stemmene føres ved navn når minst en firedel av de representerte ber om det")
    class OnDemand {
        private Finding recorded(Threshold askedBy, Recording recording, @Nullable Set<SeatId> asking) {
            List<VoteCast> votes = new ArrayList<>();
            for (CheckIn one : members(4, 4, 1, 1)) {
                votes.add(new VoteCast(Objects.requireNonNull(one.seat()), one.person(), VoteCast.Value.FOR));
            }
            return Findings.part(
                    Engine.judge(
                            new Act.RecordRollCall(new RollCallFacts(
                                    new CaseRef("73/25"),
                                    votes,
                                    recording,
                                    Ssu.composition(),
                                    attendance(4, 4, 1, 1),
                                    Set.of(),
                                    asking)),
                            Ssu.rules(Ssu.paragraph(
                                    "8", "§ 8", Ssu.rule("demand", new RecordingOnDemand(Recording.NAMED, askedBy))))),
                    Clause.RECORDED_ON_DEMAND);
        }

        private final Threshold quarter = new Threshold.AtLeast(new Fraction(1, 4));

        @Test
        void threeOfTenAreEnoughAndTwoAreNot() {
            Set<SeatId> three = Set.of(seatId(GPS, 1), seatId(USERS, 1), seatId(Ssu.TRUST, 1));
            assertThat(recorded(quarter, Recording.COUNTS, three).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(recorded(quarter, Recording.NAMED, three).outcome()).isInstanceOf(Outcome.Met.class);
            Finding two = recorded(quarter, Recording.COUNTS, Set.of(seatId(GPS, 1), seatId(USERS, 1)));
            assertThat(two.outcome()).isInstanceOf(Outcome.NotApplicable.class);
            assertThat(Findings.count(two).required()).isEqualTo(3);
        }

        @DisplayName("Navn gir også tallene; tall gir ikke navnene")
        @ParameterizedTest(name = "ført {0}, skal føres {1}: {2}")
        @CsvSource({"COUNTS,COUNTS,true", "NAMED,COUNTS,true", "NAMED,NAMED,true", "COUNTS,NAMED,false"})
        void namesGiveTheCountsAndCountsDoNotGiveTheNames(Recording recorded, Recording asked, boolean kept) {
            Finding finding = Findings.part(
                    Engine.judge(
                            new Act.RecordRollCall(new RollCallFacts(
                                    new CaseRef("73/25"),
                                    List.of(),
                                    recorded,
                                    Ssu.composition(),
                                    attendance(4, 4, 1, 1),
                                    Set.of(),
                                    null)),
                            Ssu.rules(Ssu.paragraph(
                                    "8", "§ 8", Ssu.rule("always", new VoteRecording(RecordingWhen.ALWAYS, asked))))),
                    Clause.VOTES_RECORDED);
            assertThat(finding.outcome()).isEqualTo(kept ? new Outcome.Met() : new Outcome.NotMet());
        }

        @Test
        void aSeatThatIsNotRepresentedDoesNotCount() {
            Set<SeatId> asking = Set.of(seatId(GPS, 1), seatId(USERS, 1), seatId(USERS, 2));
            assertThat(recorded(quarter, Recording.COUNTS, asking).outcome()).isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void oneIsEnoughWhereAnyoneMayAsk() {
            Threshold one = new Threshold.AtLeastNumber(1);
            assertThat(recorded(one, Recording.COUNTS, Set.of(seatId(GPS, 1))).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(recorded(one, Recording.COUNTS, Set.of()).outcome()).isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void aRuleNobodyHasSaidForWhomIsAskedAboutAndNotPassedOver() {
            Rule unnamed = new Rule(
                    new ProvisionId("demand"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    new RecordingOnDemand(Recording.NAMED, quarter));
            Finding finding = Findings.part(
                    Engine.judge(
                            new Act.RecordRollCall(new RollCallFacts(
                                    new CaseRef("73/25"),
                                    List.of(),
                                    Recording.COUNTS,
                                    Ssu.composition(),
                                    attendance(4, 4, 1, 1),
                                    Set.of(),
                                    Set.of(seatId(GPS, 1), seatId(USERS, 1), seatId(Ssu.TRUST, 1)))),
                            Ssu.rules(Ssu.paragraph("8", "§ 8", unnamed))),
                    Clause.RECORDED_ON_DEMAND);
            assertThat(finding.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            open -> assertThat(open.questions())
                                    .first()
                                    .isInstanceOfSatisfying(
                                            Question.ChoiceMissing.class,
                                            missing ->
                                                    assertThat(missing.choice()).isEqualTo(Choice.SCOPE)));
        }

        @Test
        void namesNeedNobodyToHaveAskedAndCountsDo() {
            assertThat(recorded(quarter, Recording.NAMED, null).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(recorded(quarter, Recording.COUNTS, null).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }
}
