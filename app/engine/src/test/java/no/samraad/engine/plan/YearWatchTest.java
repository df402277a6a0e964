package no.samraad.engine.plan;

import static no.samraad.engine.model.TromsOgOfoten.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.account.Account;
import no.samraad.engine.account.MeetingRecord;
import no.samraad.engine.account.Period;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.account.PlanKept.Standing;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.plan.YearWatch.LastCall;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.seat.Attendance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures of 2025 are those of the annual report; of the dates only 10.12.2025 is known, the others are made up. */
@DisplayName("Året som det gikk: møter holdt, planlagt og avlyst mot minstekravet")
class YearWatchTest {
    private static final LocalDate KNOWN = LocalDate.of(2025, 12, 10);
    private static final List<LocalDate> DEMONSTRATION_DATES = List.of(
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2025, 3, 5),
            LocalDate.of(2025, 4, 2),
            LocalDate.of(2025, 5, 14),
            LocalDate.of(2025, 6, 11),
            LocalDate.of(2025, 9, 10),
            LocalDate.of(2025, 10, 8));
    private static final LocalDate CANCELLED = LocalDate.of(2025, 11, 12);
    private static final List<LocalDate> EXTRAORDINARY = List.of(LocalDate.of(2025, 8, 27), LocalDate.of(2025, 11, 5));
    private static final Rule WIDE = choice("v-wide", new CountedMeetingsChosen(CountedMeetings.ALSO_EXTRAORDINARY));
    private static final Rule NARROW = choice("v-narrow", new CountedMeetingsChosen(CountedMeetings.ORDINARY_ONLY));
    private static final Rule CANCELLED_DOES_NOT_COUNT =
            choice("v-cancelled", new CancelledMeetings(CancelledCounts.DOES_NOT_COUNT));
    private static final BodyCode CHILDREN = new BodyCode("barn-og-unge");

    private static List<YearMeeting> meetings() {
        List<YearMeeting> all = new ArrayList<>();
        DEMONSTRATION_DATES.forEach(day -> all.add(ordinary(day, MeetingStanding.HELD)));
        all.add(ordinary(KNOWN, MeetingStanding.HELD));
        all.add(ordinary(CANCELLED, MeetingStanding.CANCELLED));
        EXTRAORDINARY.forEach(day -> all.add(new YearMeeting(day, MeetingKind.EXTRAORDINARY, MeetingStanding.HELD)));
        return all;
    }

    private static YearMeeting ordinary(LocalDate day, MeetingStanding standing) {
        return new YearMeeting(day, MeetingKind.ORDINARY, standing);
    }

    private static Account.OfBody account(BodyCode body, List<YearMeeting> meetings, Rule... choices) {
        return Account.of(
                        Period.year(2025),
                        day -> TromsOgOfoten.on(day, choices),
                        meetings.stream()
                                .map(meeting -> new MeetingRecord(body, meeting, Ssu.composition(), Attendance.none()))
                                .toList(),
                        List.of())
                .bodies()
                .getFirst();
    }

    private static Measure.Meetings measure(Finding finding) {
        return (Measure.Meetings) finding.measures().getFirst();
    }

    @Test
    void ninePlannedOneCancelledEightAndTwoHeldKeepsTheMinimumAndTheAccountNamesTheDates() {
        Account.OfBody ssu = account(Ssu.BODY, meetings(), WIDE, CANCELLED_DOES_NOT_COUNT);
        assertThat(ssu.meetings().getFirst().outcome()).isEqualTo(new Outcome.Met());
        assertThat(measure(ssu.meetings().getFirst()).counted()).isEqualTo(10);
        PlanKept plan = ssu.plans().getFirst();
        assertThat(plan.year()).isEqualTo(2025);
        assertThat(plan.planned()).hasSize(9).isSorted();
        assertThat(plan.held()).hasSize(8).contains(KNOWN).containsAll(DEMONSTRATION_DATES);
        assertThat(plan.cancelled()).containsExactly(CANCELLED);
        assertThat(plan.extraordinary()).containsExactlyElementsOf(EXTRAORDINARY);
        assertThat(plan.ahead()).isEmpty();
        assertThat(account(Ssu.BODY, meetings(), NARROW, CANCELLED_DOES_NOT_COUNT)
                        .meetings()
                        .getFirst()
                        .outcome())
                .as("eight ordinary ones are enough by themselves")
                .isEqualTo(new Outcome.Met());
    }

    @Test
    void aCommitteeThatHeldTwoOfFourPlannedDidNotKeepItsPlanAndBrokeNoProvision() {
        List<YearMeeting> four = List.of(
                ordinary(LocalDate.of(2025, 2, 12), MeetingStanding.HELD),
                ordinary(LocalDate.of(2025, 5, 21), MeetingStanding.CANCELLED),
                ordinary(LocalDate.of(2025, 9, 24), MeetingStanding.HELD),
                ordinary(LocalDate.of(2025, 11, 19), MeetingStanding.CANCELLED));
        Account.OfBody fsu = account(CHILDREN, four);
        PlanKept plan = fsu.plans().getFirst();
        assertThat(plan.standing()).isEqualTo(Standing.NOT_KEPT);
        assertThat(plan.planned()).hasSize(4);
        assertThat(plan.held()).hasSize(2);
        assertThat(plan.cancelled()).containsExactly(LocalDate.of(2025, 5, 21), LocalDate.of(2025, 11, 19));
        assertThat(fsu.meetings().getFirst().outcome())
                .as("no rule says how often it meets: a question, and no breach")
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.questions()).allMatch(Question.NoRule.class::isInstance));
        assertThat(fsu.breaches()).isEmpty();
    }

    @Test
    void thePlanIsKeptOnlyWhenNothingWasCancelledAndNothingIsAhead() {
        YearFacts none = new YearFacts(Ssu.BODY, 2025, KNOWN, List.of());
        assertThat(PlanKept.of(none).standing()).isEqualTo(Standing.NO_PLAN);
        YearFacts ahead = new YearFacts(
                Ssu.BODY,
                2025,
                KNOWN,
                List.of(
                        ordinary(LocalDate.of(2025, 1, 29), MeetingStanding.HELD),
                        ordinary(KNOWN, MeetingStanding.AHEAD),
                        new YearMeeting(LocalDate.of(2025, 4, 9), MeetingKind.EXTRAORDINARY, MeetingStanding.CANCELLED),
                        ordinary(LocalDate.of(2026, 1, 14), MeetingStanding.CANCELLED)));
        assertThat(PlanKept.of(ahead).standing()).isEqualTo(Standing.SO_FAR_KEPT);
        assertThat(PlanKept.of(ahead).extraordinary()).isEmpty();
        YearFacts lapsed = new YearFacts(
                Ssu.BODY,
                2025,
                KNOWN,
                List.of(
                        ordinary(LocalDate.of(2025, 1, 29), MeetingStanding.HELD),
                        new YearMeeting(LocalDate.of(2025, 4, 9), MeetingKind.TENTATIVE, MeetingStanding.LAPSED)));
        assertThat(PlanKept.of(lapsed).standing()).isEqualTo(Standing.KEPT);
        assertThat(PlanKept.of(lapsed).planned()).hasSize(1);
    }

    @Test
    void theLastLawfulCallIsShownBeforeAnyMeetingLacks() {
        YearWatch watch = YearWatch.of(
                new YearFacts(Ssu.BODY, 2025, LocalDate.of(2025, 12, 11), meetings()),
                TromsOgOfoten.on(KNOWN, WIDE, CANCELLED_DOES_NOT_COUNT));
        assertThat(watch.minimum().outcome()).isEqualTo(new Outcome.Met());
        assertThat(watch.lastCalls())
                .containsExactly(
                        new LastCall(MeetingKind.ORDINARY, LocalDate.of(2025, 12, 17)),
                        new LastCall(MeetingKind.EXTRAORDINARY, LocalDate.of(2025, 12, 24)));
        assertThat(YearWatch.of(new YearFacts(Ssu.BODY, 2025, KNOWN, meetings()), Ssu.rules())
                        .lastCalls())
                .extracting(LastCall::day)
                .containsOnlyNulls();
    }

    @Test
    void cancellingTheEighthMeetingLeavesOneLackingAndSaysByWhenAnotherCanBeCalled() {
        List<YearMeeting> eight = new ArrayList<>();
        DEMONSTRATION_DATES.forEach(day -> eight.add(ordinary(day, MeetingStanding.HELD)));
        eight.add(ordinary(KNOWN, MeetingStanding.AHEAD));
        YearFacts facts = new YearFacts(Ssu.BODY, 2025, LocalDate.of(2025, 12, 1), eight);
        var rules = TromsOgOfoten.on(KNOWN, NARROW, CANCELLED_DOES_NOT_COUNT);
        assertThat(YearWatch.of(facts, rules).minimum().remedies()).isEmpty();
        YearWatch after = YearWatch.ifCancelled(facts, KNOWN, rules);
        assertThat(after.minimum().remedies()).containsExactly(new Remedy.CallFurther(1, LocalDate.of(2025, 12, 17)));
        assertThat(after.plan().cancelled()).containsExactly(KNOWN);
        YearFacts late = new YearFacts(Ssu.BODY, 2025, LocalDate.of(2025, 12, 18), eight);
        assertThat(YearWatch.ifCancelled(late, KNOWN, rules).minimum().outcome())
                .isEqualTo(new Outcome.NotMet());
        LocalDate held = DEMONSTRATION_DATES.getFirst();
        assertThat(YearWatch.ifCancelled(facts, held, rules))
                .as("what is held cannot be cancelled")
                .isEqualTo(YearWatch.of(facts, rules));
    }
}
