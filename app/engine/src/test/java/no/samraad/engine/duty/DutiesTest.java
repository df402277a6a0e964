package no.samraad.engine.duty;

import static no.samraad.engine.model.TromsOgOfoten.extraordinary;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hva vedtektene krever for et møte, og når")
class DutiesTest {
    private static List<LocalDate> dates(List<Duty> duties) {
        return duties.stream().map(duty -> ((Duty.Due) duty).lastDay().date()).toList();
    }

    @Test
    void theDatesOfTheMeetingOfTenDecember() {
        List<Duty> duties = Duties.of(ordinary(TromsOgOfoten.SSU_9_2025), TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025));
        assertThat(duties)
                .extracting(Duty::what)
                .containsExactly(
                        Duty.What.SUBMIT_CASES,
                        Duty.What.SEND_NOTICE,
                        Duty.What.SEND_MINUTES_FOR_APPROVAL,
                        Duty.What.PUBLISH_MINUTES);
        assertThat(dates(duties))
                .isEqualTo(List.of(
                        LocalDate.of(2025, 11, 19),
                        LocalDate.of(2025, 11, 26),
                        LocalDate.of(2025, 12, 10),
                        LocalDate.of(2025, 12, 17)));
        assertThat(((Duty.Due) duties.get(1)).citations().getFirst().label()).isEqualTo("§ 6 nr. 8");
    }

    @Test
    void aDateOnGoodFridayBringsTheWorkingDayBeforeAsAdvice() {
        LocalDate meeting = LocalDate.of(2024, 4, 12);
        Duty.Due notice = (Duty.Due)
                Duties.of(ordinary(meeting), TromsOgOfoten.on(meeting)).get(1);
        assertThat(notice.lastDay().date()).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(notice.workingDayBefore()).isEqualTo(LocalDate.of(2024, 3, 27));
    }

    @Test
    void anExtraordinaryMeetingHasOnlyItsOwnNoticePeriodWhenThatIsChosen() {
        LocalDate meeting = LocalDate.of(2025, 12, 31);
        List<Duty> duties = Duties.of(extraordinary(meeting), TromsOgOfoten.on(meeting));
        assertThat(duties.getFirst()).isInstanceOf(Duty.NotHere.class);
        assertThat(((Duty.Due) duties.get(1)).lastDay().date()).isEqualTo(LocalDate.of(2025, 12, 24));
    }

    @Test
    void whereAMandateAsksForNoticeAWeekEarlierTheStricterDateIsDue() {
        StatutesDocument mandate = Ssu.document(
                DocumentKind.MANDATE,
                Ssu.paragraph(
                        "5",
                        "pkt. 5",
                        Ssu.rule(
                                "earlier",
                                new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED))));
        RulesInForce rules = RulesInForce.on(
                TromsOgOfoten.SSU_9_2025, List.of(TromsOgOfoten.statutes(), TromsOgOfoten.choices(), mandate));
        assertThat(((Duty.Due) Duties.of(ordinary(TromsOgOfoten.SSU_9_2025), rules)
                                .get(1))
                        .lastDay()
                        .date())
                .isEqualTo(LocalDate.of(2025, 11, 19));
    }

    @Test
    void ofTwoDeadlinesForTheNoticeTheStricterIsDueInWhicheverOrderTheyStand() {
        Rule two = Ssu.rule("to", new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED));
        Rule three = Ssu.rule("tre", new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED));
        for (List<Rule> rules : List.of(List.of(two, three), List.of(three, two))) {
            Duty notice = Duties.of(
                            ordinary(Ssu.MEETING),
                            Ssu.rules(Ssu.paragraph("6-8", "§ 6 nr. 8", rules.getFirst(), rules.getLast())))
                    .get(1);
            assertThat(notice)
                    .isInstanceOfSatisfying(
                            Duty.Due.class,
                            due -> assertThat(due.lastDay().date()).isEqualTo(Ssu.MEETING.minusWeeks(3)));
        }
    }

    @Test
    void withoutRulesEveryDateIsAQuestion() {
        List<Duty> duties = Duties.of(ordinary(Ssu.MEETING), Ssu.rules());
        assertThat(duties)
                .isEqualTo(List.of(
                        new Duty.Unknown(
                                Duty.What.SUBMIT_CASES, List.of(new Question.NoRule(Clause.CASE_IN_TIME, Ssu.BODY))),
                        new Duty.Unknown(
                                Duty.What.SEND_NOTICE, List.of(new Question.NoRule(Clause.NOTICE_IN_TIME, Ssu.BODY))),
                        new Duty.Unknown(
                                Duty.What.PUBLISH_MINUTES,
                                List.of(new Question.NoRule(Clause.MINUTES_IN_TIME, Ssu.BODY)))));
    }
}
