package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.MeetingProvision.YearParity;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§ 6 nr. 5: møteplanen for et kalenderår vedtas før året begynner")
class PlanTest {
    private static final List<LocalDate> PLAN_FOR_2024 = List.of(
            LocalDate.of(2024, 1, 18),
            LocalDate.of(2024, 3, 8),
            LocalDate.of(2024, 4, 12),
            LocalDate.of(2024, 5, 30),
            LocalDate.of(2024, 9, 4),
            LocalDate.of(2024, 10, 9),
            LocalDate.of(2024, 11, 14),
            LocalDate.of(2024, 12, 13));

    private static PlanFacts plan(List<LocalDate> days, @Nullable Instant adopted) {
        return new PlanFacts(
                Ssu.BODY,
                2024,
                days.stream()
                        .map(day -> new PlannedDay(day, MeetingKind.ORDINARY, null))
                        .toList(),
                new Organ.TheBody(),
                adopted);
    }

    private static Judgement judge(PlanFacts facts, Rule... choices) {
        return Engine.judge(new Act.AdoptPlan(facts), TromsOgOfoten.on(LocalDate.of(2023, 10, 5), choices));
    }

    private static Outcome outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome();
    }

    @Test
    void thePlanForTwentyTwentyFourAdoptedOnTheFifthOfOctoberHasEightOfEightAndIsEightyEightDaysBeforeTheYear() {
        Judgement judgement = judge(plan(PLAN_FOR_2024, at("2023-10-05T13:00")));
        Finding enough = Findings.part(judgement, Clause.PLAN_HAS_ENOUGH);
        assertThat(enough.outcome()).isEqualTo(new Outcome.Met());
        assertThat(Findings.count(enough).found()).isEqualTo(8);
        assertThat(Findings.count(enough).margin()).isZero();
        assertThat(enough.citations().getFirst().label()).isEqualTo("§ 6 nr. 2");
        Finding inTime = Findings.part(judgement, Clause.PLAN_IN_TIME);
        assertThat(inTime.outcome()).isEqualTo(new Outcome.Met());
        Measure.Timing timing = Findings.timing(inTime);
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(2023, 10, 5), timing.anchor()))
                .isEqualTo(88);
        assertThat(timing.lastDay().date()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(inTime.citations().getFirst().label()).isEqualTo("§ 6 nr. 5");
    }

    @ParameterizedTest(name = "vedtatt {0}: {1}")
    @CsvSource({"2023-12-31T23:59, Met", "2024-01-01T00:00, NotMet", "2024-01-18T12:00, NotMet"})
    void thePlanIsInTimeUntilTheYearBegins(String adopted, String outcome) {
        Finding inTime = Findings.part(judge(plan(PLAN_FOR_2024, at(adopted))), Clause.PLAN_IN_TIME);
        assertThat(inTime.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(inTime.remedies()).as("the year cannot be moved").isEmpty();
    }

    @Test
    void aPlanNotYetAdoptedAsksWhenAndSaysByWhichDay() {
        Finding open = Findings.part(judge(plan(PLAN_FOR_2024, null)), Clause.PLAN_IN_TIME);
        assertThat(open.outcome())
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.ADOPTED_AT, new Subject.OfBody(Ssu.BODY)))));
        assertThat(open.remedies()).containsExactly(new Remedy.DoBy(LocalDate.of(2023, 12, 31)));
    }

    @Test
    void aPlanWithSevenMeetingsLacksOneAndATentativeOrExtraordinaryOneDoesNotFillIt() {
        List<PlannedDay> days =
                new ArrayList<>(plan(PLAN_FOR_2024.subList(0, 7), null).meetings());
        days.add(new PlannedDay(LocalDate.of(2024, 12, 13), MeetingKind.TENTATIVE, null));
        days.add(new PlannedDay(LocalDate.of(2024, 12, 14), MeetingKind.EXTRAORDINARY, null));
        days.add(new PlannedDay(LocalDate.of(2025, 1, 1), MeetingKind.ORDINARY, null));
        Judgement judgement = judge(new PlanFacts(Ssu.BODY, 2024, days, new Organ.TheBody(), at("2023-10-05T13:00")));
        Finding enough = Findings.part(judgement, Clause.PLAN_HAS_ENOUGH);
        assertThat(enough.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(enough.remedies()).containsExactly(new Remedy.CallFurther(1, null));
        assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
    }

    @Test
    void whoAdoptsThePlanIsAGapUntilARuleSaysSo() {
        Judgement silent = judge(plan(PLAN_FOR_2024, at("2023-10-05T13:00")));
        assertThat(silent.disposition())
                .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.PLAN_ADOPTED_BY, Ssu.BODY))));
        Rule byTheBody = choice("v-plan", new PlanAdoptedBy(Set.of(new Organ.TheBody())));
        assertThat(outcome(judge(plan(PLAN_FOR_2024, at("2023-10-05T13:00")), byTheBody), Clause.PLAN_ADOPTED_BY))
                .isEqualTo(new Outcome.Met());
        Rule byThePm = choice("v-plan", new PlanAdoptedBy(Set.of(new Organ.OtherBody(TromsOgOfoten.PM))));
        Finding wrong =
                Findings.part(judge(plan(PLAN_FOR_2024, at("2023-10-05T13:00")), byThePm), Clause.PLAN_ADOPTED_BY);
        assertThat(wrong.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(wrong.remedies())
                .containsExactly(new Remedy.HaveItDoneBy(Set.of(new Organ.OtherBody(TromsOgOfoten.PM))));
    }

    @Test
    void officersTogetherMayHaveOthersWithThemButNobodyMayBeLeftOut() {
        Organ committee = new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR));
        assertThat(committee.isAmong(new Organ.Officers(Set.of(Office.values()))))
                .isTrue();
        assertThat(committee.isAmong(committee)).isTrue();
        assertThat(committee.isAmong(new Organ.Officers(Set.of(Office.CHAIR)))).isFalse();
        assertThat(committee.isAmong(new Organ.TheBody())).isFalse();
        assertThat(new Organ.TheBody().isAmong(committee)).isFalse();
        assertThat(new Organ.OtherBody(TromsOgOfoten.PM).isAmong(new Organ.OtherBody(Ssu.BODY)))
                .isFalse();
    }

    private static PlanFacts twoMeetings(@Nullable MeetingForm spring, @Nullable MeetingForm autumn) {
        return new PlanFacts(
                Ssu.BODY,
                2024,
                List.of(
                        new PlannedDay(LocalDate.of(2024, 10, 9), MeetingKind.ORDINARY, autumn),
                        new PlannedDay(LocalDate.of(2024, 4, 12), MeetingKind.ORDINARY, spring)),
                null,
                null);
    }

    private static Rule formats(Occasion first, MeetingForm form) {
        return choice("v-formats", new MeetingFormats(List.of(new OccasionForms(first, Set.of(form)))));
    }

    private static List<Outcome> formatOutcomes(PlanFacts plan, Rule rule) {
        return judge(plan, rule).finding().parts().stream()
                .filter(part -> part.clause() == Clause.MEETING_FORMAT)
                .map(Finding::outcome)
                .toList();
    }

    @Test
    void theFirstMeetingOfTheYearIsInPersonAndTheSecondByVideo() {
        Provision both = new MeetingFormats(List.of(
                new OccasionForms(new Occasion.NumberOfYear(1), Set.of(MeetingForm.IN_PERSON)),
                new OccasionForms(new Occasion.NumberOfYear(2), Set.of(MeetingForm.VIDEO))));
        assertThat(formatOutcomes(twoMeetings(MeetingForm.IN_PERSON, MeetingForm.VIDEO), choice("v-formats", both)))
                .containsExactly(new Outcome.Met(), new Outcome.Met());
        assertThat(formatOutcomes(twoMeetings(MeetingForm.VIDEO, MeetingForm.IN_PERSON), choice("v-formats", both)))
                .containsExactly(new Outcome.NotMet(), new Outcome.NotMet());
        assertThat(formatOutcomes(twoMeetings(MeetingForm.IN_PERSON, null), choice("v-formats", both)))
                .containsExactly(new Outcome.Met());
    }

    @Test
    void juneIsInTheFirstHalfAndJulyInTheSecond() {
        PlanFacts summer = new PlanFacts(
                Ssu.BODY,
                2024,
                List.of(
                        new PlannedDay(LocalDate.of(2024, 6, 30), MeetingKind.ORDINARY, MeetingForm.VIDEO),
                        new PlannedDay(LocalDate.of(2024, 7, 1), MeetingKind.ORDINARY, MeetingForm.VIDEO)),
                null,
                null);
        assertThat(formatOutcomes(summer, formats(new Occasion.InHalf(YearHalf.AUTUMN), MeetingForm.IN_PERSON)))
                .containsExactly(new Outcome.NotApplicable(), new Outcome.NotMet());
    }

    @Test
    void halvesOfTheYearAndEveryOtherYear() {
        assertThat(formatOutcomes(
                        twoMeetings(MeetingForm.VIDEO, MeetingForm.VIDEO),
                        formats(new Occasion.InHalf(YearHalf.AUTUMN), MeetingForm.IN_PERSON)))
                .containsExactly(new Outcome.NotApplicable(), new Outcome.NotMet());
        assertThat(formatOutcomes(
                        twoMeetings(MeetingForm.VIDEO, MeetingForm.IN_PERSON),
                        formats(new Occasion.InYears(YearParity.EVEN), MeetingForm.IN_PERSON)))
                .containsExactly(new Outcome.NotMet(), new Outcome.Met());
        assertThat(formatOutcomes(
                        twoMeetings(MeetingForm.VIDEO, MeetingForm.VIDEO),
                        formats(new Occasion.InYears(YearParity.ODD), MeetingForm.IN_PERSON)))
                .containsExactly(new Outcome.NotApplicable(), new Outcome.NotApplicable());
    }

    @Test
    void twoFormatsAYear() {
        Rule two = choice("v-two", new DifferentForms(2));
        assertThat(outcome(judge(twoMeetings(MeetingForm.IN_PERSON, MeetingForm.VIDEO), two), Clause.FORMS_IN_YEAR))
                .isEqualTo(new Outcome.Met());
        assertThat(outcome(judge(twoMeetings(MeetingForm.VIDEO, MeetingForm.VIDEO), two), Clause.FORMS_IN_YEAR))
                .isEqualTo(new Outcome.NotMet());
        assertThat(outcome(judge(twoMeetings(MeetingForm.VIDEO, null), two), Clause.FORMS_IN_YEAR))
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.MEETING_FORM, new Subject.OfBody(Ssu.BODY)))));
    }

    @Test
    void aPlanSaysWhereItsDeadlinesFallOnHolidays() {
        LocalDate april = LocalDate.of(2024, 4, 12);
        LocalDate may = LocalDate.of(2024, 5, 30);
        Duty.Due notice = (Duty.Due) Duties.of(TromsOgOfoten.ordinary(april), TromsOgOfoten.on(april))
                .get(1);
        assertThat(notice.lastDay().date()).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(notice.workingDayBefore()).isEqualTo(LocalDate.of(2024, 3, 27));
        Duty.Due cases = (Duty.Due)
                Duties.of(TromsOgOfoten.ordinary(may), TromsOgOfoten.on(may)).getFirst();
        assertThat(cases.lastDay().date()).isEqualTo(LocalDate.of(2024, 5, 9));
        assertThat(cases.workingDayBefore()).isEqualTo(LocalDate.of(2024, 5, 8));
    }
}
