package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§ 6 nr. 2: SSU møtes minst åtte ganger i året")
class YearTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final Rule WIDE = choice("v-wide", new CountedMeetingsChosen(CountedMeetings.ALSO_EXTRAORDINARY));
    private static final Rule NARROW = choice("v-narrow", new CountedMeetingsChosen(CountedMeetings.ORDINARY_ONLY));
    private static final Rule CANCELLED_DOES_NOT_COUNT =
            choice("v-cancelled", new CancelledMeetings(CancelledCounts.DOES_NOT_COUNT));
    private static final Rule CANCELLED_COUNTS = choice("v-cancelled", new CancelledMeetings(CancelledCounts.COUNTS));

    private static List<YearMeeting> meetings(MeetingKind kind, MeetingStanding standing, int number) {
        List<YearMeeting> meetings = new ArrayList<>();
        for (int month = 1; month <= number; month++) {
            meetings.add(new YearMeeting(LocalDate.of(2025, month, 10), kind, standing));
        }
        return meetings;
    }

    /** So many ordinary meetings held, ahead and cancelled, and so many extraordinary ones held. */
    private static YearFacts year(LocalDate asOf, int held, int ahead, int cancelled, int extraordinary) {
        List<YearMeeting> all = new ArrayList<>();
        all.addAll(meetings(MeetingKind.ORDINARY, MeetingStanding.HELD, held));
        all.addAll(meetings(MeetingKind.ORDINARY, MeetingStanding.AHEAD, ahead));
        all.addAll(meetings(MeetingKind.ORDINARY, MeetingStanding.CANCELLED, cancelled));
        all.addAll(meetings(MeetingKind.EXTRAORDINARY, MeetingStanding.HELD, extraordinary));
        return new YearFacts(Ssu.BODY, 2025, asOf, all);
    }

    private static Finding judge(YearFacts facts, Rule... choices) {
        return YearJudge.judge(facts, TromsOgOfoten.on(NEW_YEARS_EVE, choices));
    }

    private static Measure.Meetings measure(Finding finding) {
        return (Measure.Meetings) finding.measures().getFirst();
    }

    @Test
    void ninePlannedOneCancelledAndTwoExtraordinaryIsEightOfEightReadNarrowlyAndTenOfEightReadWidely() {
        Finding finding = judge(year(NEW_YEARS_EVE, 8, 0, 1, 2), CANCELLED_DOES_NOT_COUNT);
        assertThat(finding.outcome()).isEqualTo(new Outcome.Met());
        assertThat(finding.readings()).hasSize(2);
        assertThat(finding.readings().getFirst().readAs())
                .containsExactly(new ReadAs.Counted(CountedMeetings.ORDINARY_ONLY));
        Measure.Meetings narrow = measure(finding.readings().getFirst().finding());
        assertThat(narrow.counted()).isEqualTo(8);
        assertThat(narrow.required()).isEqualTo(8);
        assertThat(narrow.margin()).isZero();
        assertThat(narrow.cancelled()).isEqualTo(1);
        Measure.Meetings wide = measure(finding.readings().getLast().finding());
        assertThat(wide.counted()).isEqualTo(10);
        assertThat(wide.margin()).isEqualTo(2);
        assertThat(finding.citations().getFirst().label()).isEqualTo("§ 6 nr. 2");
    }

    @Test
    void whereTheReadingsDifferNothingIsSaidUntilTheCommunityHasChosen() {
        YearFacts sevenAndTwo = year(LocalDate.of(2026, 1, 1), 7, 0, 0, 2);
        Finding open = judge(sevenAndTwo);
        assertThat(open.outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.ChoiceMissing(
                        Choice.COUNTED_MEETINGS, open.citations().getFirst(), Ssu.BODY))));
        assertThat(judge(sevenAndTwo, WIDE).outcome()).isEqualTo(new Outcome.Met());
        assertThat(judge(sevenAndTwo, WIDE).citations()).hasSize(2);
        assertThat(judge(sevenAndTwo, NARROW).outcome()).isEqualTo(new Outcome.NotMet());
    }

    @Test
    void whatACancelledMeetingIsWorthIsAskedOnlyWhereItTurnsTheAnswer() {
        YearFacts sevenAndOne = year(LocalDate.of(2026, 1, 1), 7, 0, 1, 0);
        Finding open = judge(sevenAndOne, NARROW);
        assertThat(open.outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.ChoiceMissing(
                        Choice.CANCELLED_MEETINGS, open.citations().getFirst(), Ssu.BODY))));
        assertThat(judge(sevenAndOne, NARROW, CANCELLED_COUNTS).outcome()).isEqualTo(new Outcome.Met());
        assertThat(judge(sevenAndOne, NARROW, CANCELLED_DOES_NOT_COUNT).outcome())
                .isEqualTo(new Outcome.NotMet());
        assertThat(judge(year(LocalDate.of(2026, 1, 1), 7, 0, 0, 0), NARROW).readings())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} holdt etter årets slutt: {1}")
    @CsvSource({"7, NotMet", "8, Met", "9, Met"})
    void eightIsEnoughAndSevenIsNot(int held, String outcome) {
        assertThat(judge(year(LocalDate.of(2026, 1, 1), held, 0, 0, 0), NARROW)
                        .outcome()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void meetingsAheadNeverCountAsHeld() {
        Finding onCourse = judge(year(LocalDate.of(2025, 9, 1), 6, 2, 0, 0), NARROW);
        assertThat(onCourse.outcome())
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.MEETINGS_AHEAD, new Subject.OfBody(Ssu.BODY)))));
        assertThat(onCourse.remedies()).isEmpty();
        assertThat(measure(onCourse).ahead()).isEqualTo(2);
    }

    @Test
    void withTooFewAheadTheFindingSaysHowManyMoreAndTheLastDayToCallThem() {
        Finding behind = judge(year(LocalDate.of(2025, 12, 1), 6, 1, 0, 0), NARROW);
        assertThat(behind.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(behind.remedies()).containsExactly(new Remedy.CallFurther(1, LocalDate.of(2025, 12, 17)));
    }

    @Test
    void withJustEnoughAheadTheYearIsOpenAlsoAfterTheLastDayToCallAnother() {
        assertThat(judge(year(LocalDate.of(2025, 12, 20), 7, 1, 0, 0), NARROW).outcome())
                .isEqualTo(Ruling.missing(Fact.MEETINGS_AHEAD, new Subject.OfBody(Ssu.BODY)));
        assertThat(judge(year(LocalDate.of(2025, 12, 20), 6, 1, 0, 0), NARROW).outcome())
                .isEqualTo(new Outcome.NotMet());
    }

    @Test
    void onlyWhatIsReadInSeveralWaysIsNamedInAReading() {
        Finding chosen = judge(year(NEW_YEARS_EVE, 8, 0, 1, 2), NARROW);
        assertThat(chosen.readings())
                .extracting(reading -> reading.readAs().size())
                .containsOnly(1);
    }

    @Test
    void readWidelyAnExtraordinaryMeetingCanStillBeCalledAWeekLater() {
        YearFacts behind = year(LocalDate.of(2025, 12, 18), 7, 0, 0, 0);
        assertThat(judge(behind, WIDE).remedies())
                .containsExactly(new Remedy.CallFurther(1, LocalDate.of(2025, 12, 24)));
        assertThat(judge(behind, NARROW).outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(judge(year(LocalDate.of(2025, 12, 24), 7, 0, 0, 0), WIDE).outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        assertThat(judge(year(LocalDate.of(2025, 12, 25), 7, 0, 0, 0), WIDE).outcome())
                .isEqualTo(new Outcome.NotMet());
    }

    @Test
    void theLastLawfulCallForNewYearsEveIsTheSeventeenthAndForAnExtraordinaryMeetingTheTwentyFourth() {
        RulesInForce rules = TromsOgOfoten.on(NEW_YEARS_EVE);
        assertThat(YearJudge.lastCall(TromsOgOfoten.ordinary(NEW_YEARS_EVE), rules))
                .contains(LocalDate.of(2025, 12, 17));
        assertThat(YearJudge.lastCall(TromsOgOfoten.extraordinary(NEW_YEARS_EVE), rules))
                .contains(LocalDate.of(2025, 12, 24));
        List<Duty> ordinary = Duties.of(TromsOgOfoten.ordinary(NEW_YEARS_EVE), rules);
        assertThat(((Duty.Due) ordinary.getFirst()).lastDay().date()).isEqualTo(LocalDate.of(2025, 12, 10));
    }

    @Test
    void theLastCallIsNotGuessedWhereNoRuleOrChoiceSettlesIt() {
        assertThat(YearJudge.lastCall(
                        TromsOgOfoten.extraordinary(NEW_YEARS_EVE), TromsOgOfoten.unchosen(NEW_YEARS_EVE)))
                .isEmpty();
        assertThat(YearJudge.lastCall(TromsOgOfoten.ordinary(NEW_YEARS_EVE), Ssu.rules()))
                .isEmpty();
    }

    @Test
    void meetingsOfAnotherYearAndMeetingsThatLapsedDoNotCount() {
        List<YearMeeting> meetings = new ArrayList<>(meetings(MeetingKind.ORDINARY, MeetingStanding.HELD, 7));
        meetings.add(new YearMeeting(LocalDate.of(2024, 12, 31), MeetingKind.ORDINARY, MeetingStanding.HELD));
        meetings.add(new YearMeeting(LocalDate.of(2026, 1, 1), MeetingKind.ORDINARY, MeetingStanding.HELD));
        meetings.add(new YearMeeting(LocalDate.of(2025, 11, 1), MeetingKind.TENTATIVE, MeetingStanding.LAPSED));
        YearFacts facts = new YearFacts(Ssu.BODY, 2025, LocalDate.of(2026, 1, 1), meetings);
        assertThat(measure(judge(facts, NARROW)).counted()).isEqualTo(7);
        meetings.set(9, new YearMeeting(LocalDate.of(2025, 11, 1), MeetingKind.TENTATIVE, MeetingStanding.HELD));
        assertThat(judge(new YearFacts(Ssu.BODY, 2025, LocalDate.of(2026, 1, 1), meetings), NARROW)
                        .outcome())
                .isEqualTo(new Outcome.Met());
    }

    @Test
    void theOrderOfMeetingsNeverMattersAndOneMoreHeldNeverLosesTheYear() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            YearFacts facts = year(
                    LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)),
                    random.nextInt(12),
                    random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(3));
            List<YearMeeting> shuffled = new ArrayList<>(facts.meetings());
            Collections.shuffle(shuffled, random);
            Rule[] choices = random.nextBoolean() ? new Rule[] {} : new Rule[] {NARROW, CANCELLED_COUNTS};
            Finding before = judge(facts, choices);
            assertThat(judge(new YearFacts(Ssu.BODY, 2025, facts.asOf(), shuffled), choices))
                    .isEqualTo(before);
            shuffled.add(new YearMeeting(LocalDate.of(2025, 12, 30), MeetingKind.ORDINARY, MeetingStanding.HELD));
            if (before.outcome() instanceof Outcome.Met) {
                assertThat(judge(new YearFacts(Ssu.BODY, 2025, facts.asOf(), shuffled), choices)
                                .outcome())
                        .isInstanceOf(Outcome.Met.class);
            }
        }
    }

    @Test
    void fourMeetingsOfFourInFinnmark() {
        Rule four = choice("4-2", new MeetingsPerYear(4, YearRequirement.MINIMUM, CountedMeetings.NOT_STATED));
        Finding finding = YearJudge.judge(
                year(LocalDate.of(2026, 1, 1), 4, 0, 0, 0), Ssu.rules(Ssu.paragraph("4-2", "kap. 4 punkt 2", four)));
        assertThat(finding.outcome()).isEqualTo(new Outcome.Met());
        assertThat(measure(finding).counted()).isEqualTo(4);
        assertThat(measure(finding).required()).isEqualTo(4);
    }

    @Test
    void whereMeetingsAreOnlyPlannedWhatBecomesOfThemChangesNothing() {
        Rule four = choice("4-2", new MeetingsPerYear(4, YearRequirement.PLANNED, CountedMeetings.NOT_STATED));
        RulesInForce rules = Ssu.rules(Ssu.paragraph("4-2", "kap. 4 punkt 2", four));
        assertThat(YearJudge.judge(year(LocalDate.of(2026, 1, 1), 2, 0, 2, 0), rules)
                        .outcome())
                .isEqualTo(new Outcome.Met());
        Finding three = YearJudge.judge(year(LocalDate.of(2026, 1, 1), 2, 0, 1, 5), rules);
        assertThat(three.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(three.remedies()).containsExactly(new Remedy.CallFurther(1, null));
    }

    private static RulesInForce narrowed(int statutes, int mandate) {
        StatutesDocument higher = Ssu.document(
                DocumentKind.STATUTES,
                Ssu.paragraph("2", "§ 2", Ssu.rule("2-number", least(statutes))),
                Ssu.paragraph(
                        "3",
                        "§ 3",
                        Ssu.rule(
                                "3-notice",
                                new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.DOES_NOT_HOLD))));
        StatutesDocument lower = Ssu.document(
                DocumentKind.MANDATE,
                Ssu.paragraph("m2", "mandat nr. 2", Ssu.rule("m2-number", least(mandate))),
                Ssu.paragraph(
                        "m3",
                        "mandat nr. 3",
                        Ssu.rule(
                                "m3-notice",
                                new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.DOES_NOT_HOLD))));
        return RulesInForce.on(NEW_YEARS_EVE, List.of(higher, lower));
    }

    private static MeetingsPerYear least(int number) {
        return new MeetingsPerYear(number, YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY);
    }

    @Test
    void aMandateThatAsksForMoreMeetingsAndALongerNoticeNarrowsTheStatutes() {
        RulesInForce rules = narrowed(4, 6);
        Finding five = YearJudge.judge(year(LocalDate.of(2026, 1, 1), 5, 0, 0, 0), rules);
        assertThat(five.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(five.parts()).extracting(Finding::outcome).containsExactly(new Outcome.Met(), new Outcome.NotMet());
        assertThat(YearJudge.judge(year(LocalDate.of(2026, 1, 1), 6, 0, 0, 0), rules)
                        .outcome())
                .isEqualTo(new Outcome.Met());
        assertThat(YearJudge.lastCall(TromsOgOfoten.ordinary(NEW_YEARS_EVE), rules))
                .contains(LocalDate.of(2025, 12, 10));
        assertThat(Duties.ofYear(year(LocalDate.of(2025, 12, 1), 5, 0, 0, 0), rules)
                        .getLast())
                .isInstanceOfSatisfying(
                        Duty.Due.class, due -> assertThat(due.lastDay().date()).isEqualTo(LocalDate.of(2025, 12, 10)));
    }

    @Test
    void aMandateThatAsksForFewerMeetingsChangesNothing() {
        assertThat(YearJudge.judge(year(LocalDate.of(2026, 1, 1), 4, 0, 0, 0), narrowed(6, 4))
                        .outcome())
                .isEqualTo(new Outcome.NotMet());
        assertThat(narrowed(6, 4).overruled(Ssu.BODY))
                .extracting(overruled -> overruled.rule().rule().id().value())
                .containsExactly("m2-number");
    }

    private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2025, 12, 1);

    private static RulesInForce widely(Provision... notice) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Ssu.rule(
                "number", new MeetingsPerYear(8, YearRequirement.MINIMUM, CountedMeetings.ALSO_EXTRAORDINARY)));
        rules.add(CANCELLED_DOES_NOT_COUNT);
        for (Provision provision : notice) {
            rules.add(Ssu.rule("n" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("2", "§ 2", rules.toArray(Rule[]::new)));
    }

    private static List<Remedy> lackingOne(RulesInForce rules) {
        return YearJudge.judge(year(FIRST_OF_DECEMBER, 7, 0, 0, 0), rules).remedies();
    }

    @Test
    void whereBothKindsCountTheLastCallIsTheLaterOfTheTwoAndUnknownWithoutBoth() {
        Provision oneWeek = new NoticeDeadline(Deadline.weeksBeforeMeeting(1), ExtraordinaryHolds.DOES_NOT_HOLD);
        Provision threeWeeks = new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.DOES_NOT_HOLD);
        Provision twoWeeks =
                new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, Deadline.weeksBeforeMeeting(2));
        assertThat(lackingOne(widely(oneWeek, twoWeeks)))
                .containsExactly(new Remedy.CallFurther(1, LocalDate.of(2025, 12, 24)));
        assertThat(lackingOne(widely(threeWeeks, twoWeeks)))
                .containsExactly(new Remedy.CallFurther(1, LocalDate.of(2025, 12, 17)));
        assertThat(lackingOne(widely(oneWeek))).containsExactly(new Remedy.CallFurther(1, null));
        assertThat(lackingOne(widely(twoWeeks))).containsExactly(new Remedy.CallFurther(1, null));
    }

    @Test
    void ofSeveralDeadlinesForTheNoticeTheStrictestIsTheLastCallInWhicheverOrder() {
        Provision two = new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.DOES_NOT_HOLD);
        Provision three = new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.DOES_NOT_HOLD);
        MeetingFacts last = TromsOgOfoten.ordinary(LocalDate.of(2025, 12, 31));
        for (RulesInForce rules : List.of(widely(two, three), widely(three, two))) {
            assertThat(YearJudge.lastCall(last, rules)).contains(LocalDate.of(2025, 12, 10));
        }
        Rule unconfirmed = new Rule(new ProvisionId("n"), Force.SHALL, new Scope.NoBodyNamed(), two);
        assertThat(YearJudge.lastCall(last, Ssu.rules(Ssu.paragraph("2", "§ 2", unconfirmed))))
                .isEmpty();
    }

    @Test
    void aDeadlineNobodyHasChosenToHoldKeepsTheLastCallOpenThoughAnotherIsKnown() {
        Provision oneWeek = new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, Deadline.weeksBeforeMeeting(1));
        Deadline twoWeeks = Deadline.weeksBeforeMeeting(2);
        MeetingFacts last = TromsOgOfoten.extraordinary(NEW_YEARS_EVE);
        assertThat(YearJudge.lastCall(
                        last, widely(new NoticeDeadline(twoWeeks, ExtraordinaryHolds.DOES_NOT_HOLD), oneWeek)))
                .contains(LocalDate.of(2025, 12, 24));
        assertThat(YearJudge.lastCall(
                        last, widely(new NoticeDeadline(twoWeeks, ExtraordinaryHolds.NOT_STATED), oneWeek)))
                .isEmpty();
    }

    @Test
    void aReadingNamesOnlyWhatIsReadInTwoWays() {
        assertThat(judge(year(LocalDate.of(2026, 1, 1), 7, 0, 1, 0), NARROW).readings())
                .extracting(Reading::readAs)
                .containsExactlyInAnyOrder(
                        List.of(new ReadAs.Cancelled(CancelledCounts.COUNTS)),
                        List.of(new ReadAs.Cancelled(CancelledCounts.DOES_NOT_COUNT)));
    }

    @Test
    void withoutARuleTheQuestionIsPut() {
        assertThat(YearJudge.judge(year(NEW_YEARS_EVE, 8, 0, 0, 0), Ssu.rules()).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.MEETINGS_IN_YEAR, Ssu.BODY))));
    }

    @Test
    void theYearOwesItsPlanAndTheMeetingsItLacks() {
        RulesInForce rules = TromsOgOfoten.on(LocalDate.of(2025, 12, 1), NARROW);
        List<Duty> behind = Duties.ofYear(year(LocalDate.of(2025, 12, 1), 6, 1, 0, 0), rules);
        assertThat(behind).extracting(Duty::what).containsExactly(Duty.What.ADOPT_PLAN, Duty.What.CALL_FURTHER_MEETING);
        assertThat(behind)
                .extracting(duty -> ((Duty.Due) duty).lastDay().date())
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 17));
        assertThat(Duties.ofYear(year(LocalDate.of(2025, 12, 1), 8, 0, 0, 0), rules))
                .extracting(Duty::what)
                .containsExactly(Duty.What.ADOPT_PLAN);
        // A meeting still ahead is waited for, and nobody is asked anything.
        assertThat(Duties.ofYear(year(LocalDate.of(2025, 12, 1), 7, 1, 0, 0), rules))
                .extracting(Duty::what)
                .containsExactly(Duty.What.ADOPT_PLAN);
    }

    @Test
    void whereTheReadingsDifferTheDutyIsToAskOrTheEarlierDay() {
        RulesInForce rules = TromsOgOfoten.on(LocalDate.of(2025, 12, 1));
        List<Duty> either = Duties.ofYear(year(LocalDate.of(2025, 12, 1), 6, 0, 0, 0), rules);
        assertThat(((Duty.Due) either.getLast()).lastDay().date()).isEqualTo(LocalDate.of(2025, 12, 17));
        List<Duty> asked = Duties.ofYear(year(LocalDate.of(2026, 1, 1), 7, 0, 0, 2), rules);
        assertThat(asked.getLast())
                .isInstanceOfSatisfying(
                        Duty.Unknown.class,
                        unknown -> assertThat(unknown.questions()).first().isInstanceOf(Question.ChoiceMissing.class));
    }
}
