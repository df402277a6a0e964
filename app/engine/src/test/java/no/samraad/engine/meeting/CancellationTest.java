package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.MeetingCancellation;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Et møte kan avlyses av leder og nestleder sammen senest en uke før; et nytt møte holdes innen fire uker")
class CancellationTest {
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);
    private static final Organ BOTH = new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR));
    private static final Rule RULE = choice(
            "v-cancel",
            new MeetingCancellation(Set.of(BOTH), Deadline.weeksBeforeMeeting(1), Deadline.weeksAfterMeeting(4)));

    private static Judgement judge(
            @Nullable Organ by, @Nullable String said, @Nullable LocalDate replacement, Rule... rules) {
        return Engine.judge(
                new Act.CancelMeeting(
                        new CancellationFacts(ordinary(MEETING), by, said == null ? null : at(said), replacement)),
                TromsOgOfoten.on(MEETING, rules));
    }

    private static Outcome outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome();
    }

    @Test
    void theChairAloneMayNotCancel() {
        LocalDate january = LocalDate.of(2026, 1, 7);
        assertThat(judge(BOTH, "2025-12-03T12:00", january, RULE).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
        Judgement alone = judge(new Organ.Officers(Set.of(Office.CHAIR)), "2025-12-03T12:00", january, RULE);
        assertThat(outcome(alone, Clause.WHO_CANCELS)).isEqualTo(new Outcome.NotMet());
        assertThat(alone.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        assertThat(outcome(judge(null, "2025-12-03T12:00", january, RULE), Clause.WHO_CANCELS))
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.CANCELLED_BY, new Subject.OfBody(Ssu.BODY)))));
    }

    @ParameterizedTest(name = "varslet {0}: {1}")
    @CsvSource({"2025-12-03T23:59, Met", "2025-12-04T00:00, NotMet"})
    void aWeekBeforeIsInTime(String said, String outcome) {
        assertThat(outcome(judge(BOTH, said, null, RULE), Clause.CANCELLED_IN_TIME)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "nytt møte {0}: {1}")
    @CsvSource({"2025-12-11, Met", "2026-01-07, Met", "2026-01-08, NotMet"})
    void theNewMeetingIsHeldWithinFourWeeksOfTheCancelledOne(LocalDate replacement, String outcome) {
        assertThat(outcome(judge(BOTH, "2025-12-01T12:00", replacement, RULE), Clause.REPLACEMENT_HELD)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void withoutANewDayTheQuestionIsWhen() {
        assertThat(outcome(judge(BOTH, "2025-12-01T12:00", null, RULE), Clause.REPLACEMENT_HELD))
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.REPLACEMENT_DAY, new Subject.OfBody(Ssu.BODY)))));
        List<Duty> duties = Duties.ofCancellation(
                new CancellationFacts(ordinary(MEETING), BOTH, at("2025-12-01T12:00"), null),
                TromsOgOfoten.on(MEETING, RULE));
        assertThat(duties).singleElement().isInstanceOfSatisfying(Duty.Due.class, due -> {
            assertThat(due.what()).isEqualTo(Duty.What.HOLD_REPLACEMENT);
            assertThat(due.lastDay().date()).isEqualTo(LocalDate.of(2026, 1, 7));
        });
    }

    @Test
    void aRuleThatNamesOnlyWhoAsksForNothingMore() {
        Rule who = choice("v-cancel", new MeetingCancellation(Set.of(BOTH), null, null));
        assertThat(judge(BOTH, null, null, who).finding().parts()).hasSize(1);
        assertThat(judge(BOTH, null, null, who).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(Duties.ofCancellation(
                        new CancellationFacts(ordinary(MEETING), BOTH, null, null), TromsOgOfoten.on(MEETING, who)))
                .isEmpty();
    }

    @Test
    void withoutARuleAMeetingIsCancelledWithTheGapInTheRecord() {
        assertThat(judge(BOTH, "2025-12-09T12:00", null).disposition())
                .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.WHO_CANCELS, Ssu.BODY))));
    }
}
