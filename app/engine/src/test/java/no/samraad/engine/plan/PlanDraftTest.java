package no.samraad.engine.plan;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Møteplanen for et år: et utkast der alle frister kan holdes, prøvd dato for dato")
class PlanDraftTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
    private static final ClosedPeriod WINTER_BREAK = closed("vinterferien", "2027-03-08", "2027-03-12");
    private static final ClosedPeriod SUMMER = closed("sommerferien", "2027-06-21", "2027-08-17");
    private static final ClosedPeriod AUTUMN_BREAK = closed("høstferien", "2027-10-11", "2027-10-15");
    private static final List<ClosedPeriod> SCHOOL = List.of(WINTER_BREAK, SUMMER, AUTUMN_BREAK);

    private static ClosedPeriod closed(String name, String first, String last) {
        return new ClosedPeriod(text(name), new Period(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static LocalText text(String nb) {
        return new LocalText(Map.of(Language.NB, nb));
    }

    private static PlanWishes wishes(List<OtherMeeting> others, List<Anchored> anchored) {
        return new PlanWishes(
                Ssu.BODY, 2027, OCTOBER, 0, List.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY), SCHOOL, others, anchored);
    }

    private static PlanDraft draft(PlanWishes wishes, Rule... choices) {
        return DraftPlan.of(wishes, day -> TromsOgOfoten.on(day, choices));
    }

    private static List<LocalDate> dates(PlanDraft draft) {
        return draft.days().stream().map(day -> day.meeting().date()).toList();
    }

    private static PlanCheck check(PlanFacts plan, Rule... choices) {
        return PlanCheck.of(plan, OCTOBER, SCHOOL, List.of(), day -> TromsOgOfoten.on(day, choices));
    }

    private static PlanFacts plan(int year, @Nullable String adopted, LocalDate... days) {
        return new PlanFacts(
                Ssu.BODY,
                year,
                List.of(days).stream()
                        .map(day -> new PlannedDay(day, MeetingKind.ORDINARY, null))
                        .toList(),
                new Organ.TheBody(),
                adopted == null ? null : at(adopted));
    }

    private static Finding finding(PlanCheck check, Clause clause) {
        return check.findings().stream()
                .filter(finding -> finding.clause() == clause)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlanForTwentyTwentySevenHasEightMeetingsAndNothingSpeaksAgainstAnyOfThem() {
        PlanDraft draft = draft(wishes(List.of(), List.of()));
        assertThat(draft.asked()).isEqualTo(8);
        assertThat(draft.lacking()).isZero();
        assertThat(draft.askedBy())
                .singleElement()
                .satisfies(by -> assertThat(by.label()).isEqualTo("§ 6 nr. 2"));
        PlanCheck check = check(draft.facts());
        assertThat(check.days()).allSatisfy(day -> assertThat(day.remarks()).isEmpty());
        assertThat(check.isClean()).isTrue();
        assertThat(finding(check, Clause.PLAN_HAS_ENOUGH).outcome()).isEqualTo(new Outcome.Met());
        assertThat(check.days())
                .allSatisfy(day -> assertThat(day.duties())
                        .extracting(Duty::what)
                        .containsExactly(
                                Duty.What.SUBMIT_CASES,
                                Duty.What.SEND_NOTICE,
                                Duty.What.SEND_MINUTES_FOR_APPROVAL,
                                Duty.What.PUBLISH_MINUTES));
    }

    @Test
    void theMeetingsLieOnPreferredWeekdaysFarEnoughApartThatTheNextOnesCasesComeAfterTheLastOne() {
        List<LocalDate> dates = dates(draft(wishes(List.of(), List.of())));
        assertThat(dates)
                .isSorted()
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isIn(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
        for (int place = 1; place < dates.size(); place++) {
            assertThat(ChronoUnit.DAYS.between(dates.get(place - 1), dates.get(place)))
                    .isBetween(21L, 110L);
        }
        assertThat(dates.stream().filter(day -> day.getMonthValue() <= 6)).hasSize(4);
    }

    @Test
    void theSameWishesGiveTheSamePlanWhateverTheOrderOfWhatIsToBeAvoided() {
        List<OtherMeeting> others = new ArrayList<>();
        Random random = new Random(4);
        for (int number = 0; number < 40; number++) {
            others.add(new OtherMeeting(
                    TromsOgOfoten.FLR, LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)), random.nextInt(3)));
        }
        assertThat(draft(wishes(others.reversed(), List.of()))).isEqualTo(draft(wishes(others, List.of())));
    }

    @ParameterizedTest(name = "fra {0}")
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2038})
    void inEveryYearAPlanIsFoundWithoutARuleThatCannotBeKept(int year) {
        PlanDraft draft = draft(PlanWishes.of(Ssu.BODY, year, LocalDate.of(year - 1, 10, 1)));
        PlanCheck check =
                PlanCheck.of(draft.facts(), LocalDate.of(year - 1, 10, 1), List.of(), List.of(), TromsOgOfoten::on);
        assertThat(check.days())
                .hasSize(8)
                .allSatisfy(day -> assertThat(day.remarks()).isEmpty());
    }

    @Test
    void aDayOnWhichSomebodyElsesMembersMeetIsPassedOverAndTheReasonSaysSo() {
        List<LocalDate> free = dates(draft(wishes(List.of(), List.of())));
        LocalDate wanted = free.get(2);
        OtherMeeting flr = new OtherMeeting(TromsOgOfoten.FLR, wanted, 2);
        PlanDraft draft = draft(wishes(List.of(flr), List.of()));
        assertThat(dates(draft)).doesNotContain(wanted).hasSize(8);
        assertThat(draft.days().get(2).reasons())
                .contains(new DayReason.PassedOver(wanted, new DayRemark.OtherBodyMeets(wanted, TromsOgOfoten.FLR, 2)));
    }

    @Test
    void ownMeetingsAreNoHindrance() {
        LocalDate day = LocalDate.of(2027, 1, 27);
        assertThat(PlanCheck.of(
                                plan(2027, null, day),
                                OCTOBER,
                                List.of(),
                                List.of(new OtherMeeting(Ssu.BODY, day, 16)),
                                TromsOgOfoten::on)
                        .days()
                        .getFirst()
                        .remarks())
                .isEmpty();
    }

    @Test
    void aMeetingNextToAnAutumnMeetingLiesTheWorkingDayBeforeOrAfterIt() {
        Anchored autumn = new Anchored(
                1,
                text("høstmøtet til KS"),
                new Period(LocalDate.of(2027, 10, 20), LocalDate.of(2027, 10, 21)),
                Anchored.Place.NEXT_TO);
        PlanWishes one =
                new PlanWishes(TromsOgOfoten.PM, 2027, OCTOBER, 0, List.of(), SCHOOL, List.of(), List.of(autumn));
        PlanDraft draft = draft(one);
        assertThat(dates(draft)).containsExactly(LocalDate.of(2027, 10, 19));
        assertThat(draft.days().getFirst().reasons())
                .containsExactly(new DayReason.LiesBy(text("høstmøtet til KS"), Anchored.Place.NEXT_TO));
        OtherMeeting taken = new OtherMeeting(TromsOgOfoten.FLR, LocalDate.of(2027, 10, 19), 1);
        assertThat(dates(draft(new PlanWishes(
                        TromsOgOfoten.PM, 2027, OCTOBER, 0, List.of(), SCHOOL, List.of(taken), List.of(autumn)))))
                .containsExactly(LocalDate.of(2027, 10, 22));
    }

    @Test
    void theOthersAreSpreadBeforeAndAfterAMeetingThatHasItsPlace() {
        Anchored june = new Anchored(
                5,
                text("juni"),
                new Period(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 18)),
                Anchored.Place.WITHIN);
        List<LocalDate> dates = dates(draft(wishes(List.of(), List.of(june))));
        assertThat(dates).hasSize(8).isSorted();
        assertThat(dates.get(4)).isBetween(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 18));
    }

    @Test
    void drivenIntoEasterWeekTheMinutesCannotBeBothApprovedAndOutInTime() {
        // Easter Day 2027 is 28 March; four working days from Wednesday the 24th end on 2 April, a week ends on the
        // 31st.
        LocalDate moved = LocalDate.of(2027, 3, 24);
        PlanFacts drafted = draft(wishes(List.of(), List.of())).facts();
        List<PlannedDay> days = new ArrayList<>(drafted.meetings());
        days.set(1, new PlannedDay(moved, MeetingKind.ORDINARY, null));
        PlanCheck check = PlanCheck.of(
                new PlanFacts(Ssu.BODY, 2027, days, null, null), OCTOBER, List.of(), List.of(), TromsOgOfoten::on);
        assertThat(check.isClean()).isFalse();
        List<DayRemark> remarks = check.days().stream()
                .filter(day -> day.day().date().equals(moved))
                .findFirst()
                .orElseThrow()
                .remarks();
        assertThat(remarks).hasSize(2);
        assertThat(remarks.getFirst()).isEqualTo(new DayRemark.MeetingWhenFree(moved, new FreeDay.InEasterWeek()));
        assertThat(remarks.getLast()).isInstanceOfSatisfying(DayRemark.NoRoomForApproval.class, no -> {
            assertThat(no.closes()).isEqualTo(LocalDate.of(2027, 4, 2));
            assertThat(no.publishBy()).isEqualTo(LocalDate.of(2027, 3, 31));
            assertThat(no.weight()).isEqualTo(DayRemark.Weight.BREAKS);
            assertThat(no.finding().citations())
                    .extracting(citation -> citation.label())
                    .containsExactly("§ 6 nr. 16", "§ 6 nr. 15");
        });
    }

    @Test
    void thePlanForTwentyTwentyFourDateByDate() {
        PlanFacts plan = plan(
                2024,
                "2023-10-05T13:00",
                LocalDate.of(2024, 1, 18),
                LocalDate.of(2024, 3, 8),
                LocalDate.of(2024, 4, 12),
                LocalDate.of(2024, 5, 30),
                LocalDate.of(2024, 9, 4),
                LocalDate.of(2024, 10, 9),
                LocalDate.of(2024, 11, 14),
                LocalDate.of(2024, 12, 13));
        PlanCheck check = PlanCheck.of(plan, LocalDate.of(2023, 10, 5), List.of(), List.of(), TromsOgOfoten::on);
        assertThat(finding(check, Clause.PLAN_HAS_ENOUGH).outcome()).isEqualTo(new Outcome.Met());
        assertThat(finding(check, Clause.PLAN_IN_TIME).outcome()).isEqualTo(new Outcome.Met());
        assertThat(check.days().stream().flatMap(day -> day.remarks().stream()))
                .containsExactly(
                        new DayRemark.DueWhenFree(
                                Duty.What.SEND_NOTICE,
                                LocalDate.of(2024, 3, 29),
                                new FreeDay.OnHoliday(Holiday.GOOD_FRIDAY),
                                LocalDate.of(2024, 3, 27)),
                        new DayRemark.DueWhenFree(
                                Duty.What.SUBMIT_CASES,
                                LocalDate.of(2024, 5, 9),
                                new FreeDay.OnHoliday(Holiday.ASCENSION_DAY),
                                LocalDate.of(2024, 5, 8)));
    }

    @Test
    void adoptedOnTheSecondOfJanuaryThePlanIsLateAndSoIsTheNoticeOfItsFirstMeeting() {
        PlanFacts late = plan(2027, "2027-01-02T10:00", LocalDate.of(2027, 1, 13), LocalDate.of(2027, 2, 10));
        PlanCheck check = check(late);
        assertThat(finding(check, Clause.PLAN_IN_TIME).outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(check.days().getFirst().remarks())
                .containsExactly(
                        new DayRemark.DueBeforeAdoption(
                                Duty.What.SUBMIT_CASES, LocalDate.of(2026, 12, 23), LocalDate.of(2027, 1, 2)),
                        new DayRemark.DueBeforeAdoption(
                                Duty.What.SEND_NOTICE, LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
        assertThat(check.days().getLast().remarks()).isEmpty();
        PlanFacts justInTime = plan(2027, "2026-12-30T10:00", LocalDate.of(2027, 1, 13));
        assertThat(check(justInTime).days().getFirst().remarks())
                .as("the notice can be sent on the day of adoption")
                .extracting(remark -> ((DayRemark.DueBeforeAdoption) remark).what())
                .containsExactly(Duty.What.SUBMIT_CASES);
    }

    @Test
    void draftedInTheMiddleOfAYearTheMeetingsLieInWhatIsLeftOfIt() {
        LocalDate summer = LocalDate.of(2027, 8, 20);
        PlanDraft draft = draft(PlanWishes.of(Ssu.BODY, 2027, summer));
        assertThat(dates(draft)).hasSize(8).allSatisfy(day -> assertThat(day).isAfter(summer));
    }

    @Test
    void afterTheYearThereIsNoDayLeft() {
        PlanDraft draft = draft(PlanWishes.of(Ssu.BODY, 2027, LocalDate.of(2027, 12, 31)));
        assertThat(draft.days()).isEmpty();
        assertThat(draft.lacking()).isEqualTo(8);
    }

    @Test
    void weekendsHolidaysTwoMeetingsOnADayAndDaysOfAnotherYearAreNamed() {
        PlanCheck check = check(plan(
                2027,
                null,
                LocalDate.of(2027, 2, 6),
                LocalDate.of(2027, 5, 17),
                LocalDate.of(2027, 9, 8),
                LocalDate.of(2027, 9, 8),
                LocalDate.of(2028, 1, 19)));
        assertThat(check.days().get(0).remarks())
                .contains(new DayRemark.MeetingWhenFree(LocalDate.of(2027, 2, 6), new FreeDay.OnWeekend()));
        assertThat(check.days().get(1).remarks())
                .contains(new DayRemark.MeetingWhenFree(
                        LocalDate.of(2027, 5, 17), new FreeDay.OnHoliday(Holiday.WHIT_MONDAY)));
        assertThat(check.days().get(2).remarks()).containsExactly(new DayRemark.TwiceOnDay(LocalDate.of(2027, 9, 8)));
        assertThat(check.days().get(4).remarks())
                .containsExactly(new DayRemark.OutsideYear(LocalDate.of(2028, 1, 19), 2027));
    }

    @Test
    void easterWeekRunsFromMondayToEasterEveAndTheWeekdaysRoundItAreLikeOthers() {
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 19), List.of())).isEmpty();
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 21), List.of()))
                .contains(new FreeDay.OnHoliday(Holiday.PALM_SUNDAY));
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 22), List.of())).contains(new FreeDay.InEasterWeek());
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 27), List.of())).contains(new FreeDay.InEasterWeek());
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 30), List.of())).isEmpty();
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 7), SCHOOL)).contains(new FreeDay.OnWeekend());
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 8), SCHOOL)).contains(new FreeDay.InClosed(WINTER_BREAK));
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 12), SCHOOL)).contains(new FreeDay.InClosed(WINTER_BREAK));
        assertThat(FreeDay.on(LocalDate.of(2027, 3, 15), SCHOOL)).isEmpty();
    }

    @Test
    void aDateThatFallsInADayKeptFreePointsToTheLastOrdinaryDayBefore() {
        List<DayRemark> remarks = check(plan(2027, null, LocalDate.of(2027, 3, 31)))
                .days()
                .getFirst()
                .remarks();
        assertThat(remarks)
                .containsExactly(new DayRemark.DueWhenFree(
                        Duty.What.SUBMIT_CASES,
                        LocalDate.of(2027, 3, 10),
                        new FreeDay.InClosed(WINTER_BREAK),
                        LocalDate.of(2027, 3, 5)));
        ClosedPeriod always = closed("hele året", "2025-01-01", "2028-12-31");
        assertThat(PlanCheck.of(
                                plan(2027, null, LocalDate.of(2027, 9, 8)),
                                OCTOBER,
                                List.of(always),
                                List.of(),
                                TromsOgOfoten::on)
                        .days()
                        .getFirst()
                        .remarks())
                .contains(new DayRemark.DueWhenFree(
                        Duty.What.SEND_NOTICE,
                        LocalDate.of(2027, 8, 25),
                        new FreeDay.InClosed(always),
                        LocalDate.of(2027, 8, 24)));
    }

    @Test
    void theFormIsSaidWhereTheRulesLeaveNoOtherAndWithTheParagraph() {
        Rule formats = choice(
                "v-formats",
                new MeetingFormats(List.of(
                        new OccasionForms(new Occasion.NumberOfYear(1), Set.of(MeetingForm.IN_PERSON)),
                        new OccasionForms(new Occasion.InHalf(YearHalf.AUTUMN), Set.of(MeetingForm.VIDEO)))));
        PlanDraft draft = draft(wishes(List.of(), List.of()), formats);
        assertThat(draft.days().getFirst().meeting().form()).isEqualTo(MeetingForm.IN_PERSON);
        assertThat(draft.days().get(1).meeting().form()).isNull();
        assertThat(draft.days().getLast().meeting().form()).isEqualTo(MeetingForm.VIDEO);
        assertThat(draft.days().getLast().reasons().getLast())
                .isInstanceOfSatisfying(
                        DayReason.FormStated.class,
                        stated -> assertThat(stated.by().label()).isEqualTo("valg"));
        assertThat(check(draft.facts(), formats).isClean()).isTrue();
    }

    @Test
    void whereAYearMustHaveSeveralFormsTheDraftHasThem() {
        PlanDraft any = draft(wishes(List.of(), List.of()), choice("v-two", new DifferentForms(2)));
        assertThat(any.days().stream().map(day -> day.meeting().form()).limit(3))
                .containsExactly(MeetingForm.IN_PERSON, MeetingForm.VIDEO, null);
        RulesInForce remote = Ssu.rules(Ssu.paragraph(
                "2",
                "§ 2",
                Ssu.rule("two", new DifferentForms(2)),
                Ssu.rule("forms", new MeetingForms(Set.of(MeetingForm.VIDEO, MeetingForm.TELEPHONE)))));
        PlanWishes three = new PlanWishes(Ssu.BODY, 2027, OCTOBER, 3, List.of(), List.of(), List.of(), List.of());
        PlanDraft draft = DraftPlan.of(three, _ -> remote);
        assertThat(draft.days().stream().map(day -> day.meeting().form()))
                .containsExactly(MeetingForm.VIDEO, MeetingForm.TELEPHONE, null);
        assertThat(finding(
                                PlanCheck.of(draft.facts(), OCTOBER, List.of(), List.of(), _ -> remote),
                                Clause.FORMS_IN_YEAR)
                        .outcome())
                .isEqualTo(new Outcome.Met());
    }

    @Test
    void whereNoRuleSaysHowManyTheWishDecidesAndElseNothingIsDrafted() {
        BodyCode silent = new BodyCode("taust");
        RulesInForce none = Ssu.rules();
        assertThat(DraftPlan.of(PlanWishes.of(silent, 2027, OCTOBER), _ -> none).days())
                .isEmpty();
        PlanWishes three = new PlanWishes(silent, 2027, OCTOBER, 3, List.of(), List.of(), List.of(), List.of());
        assertThat(DraftPlan.of(three, _ -> none).days()).hasSize(3);
        assertThat(DraftPlan.of(three, _ -> none).askedBy()).isEmpty();
    }

    @Test
    void aLongLeadTimeKeepsTheFirstMeetingOutOfJanuary() {
        Rule tenWeeks =
                choice("v-ten", new CaseDeadline(Deadline.weeksBeforeMeeting(10), ExtraordinaryHolds.DOES_NOT_HOLD));
        LocalDate december = LocalDate.of(2026, 12, 21);
        PlanDraft draft = DraftPlan.of(PlanWishes.of(Ssu.BODY, 2027, december), day -> TromsOgOfoten.on(day, tenWeeks));
        assertThat(dates(draft).getFirst()).isAfterOrEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(dates(draft).get(2)).isAfterOrEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void boundsAreHeld() {
        assertThatThrownBy(
                        () -> new PlanWishes(Ssu.BODY, 2027, OCTOBER, 53, List.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new PlanWishes(Ssu.BODY, 2027, OCTOBER, -1, List.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchored(0, text("x"), new Period(OCTOBER, OCTOBER), Anchored.Place.WITHIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDraftedDayIsAWorkingDayOfItsYear() {
        PlanWishes weekly = new PlanWishes(Ssu.BODY, 2027, OCTOBER, 52, List.of(), List.of(), List.of(), List.of());
        List<LocalDate> dates = dates(draft(weekly));
        assertThat(dates)
                .hasSize(52)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        day -> assertThat(NorwegianCalendar.isWorkingDay(day)).isTrue());
    }
}
