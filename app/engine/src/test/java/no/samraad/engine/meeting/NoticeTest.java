package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.extraordinary;
import static no.samraad.engine.model.TromsOgOfoten.notice;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.Holiday;
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
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§ 6 nr. 8: innkalling, saksliste og papirer sendes medlemmer og varaer minst to uker før møtet")
class NoticeTest {
    private static Judgement judge(NoticeFacts facts) {
        return judge(facts, TromsOgOfoten.on(facts.meeting().date()));
    }

    private static Judgement judge(NoticeFacts facts, RulesInForce rules) {
        return Engine.judge(new Act.SendNotice(facts), rules);
    }

    private static Finding inTime(LocalDate meeting, String sent) {
        return Findings.part(judge(notice(ordinary(meeting), at(sent))), Clause.NOTICE_IN_TIME);
    }

    @Test
    void noticeOfTheMeetingOfTenDecemberCanBeSentUntilTheEndOfTheTwentySixthOfNovember() {
        Finding lastMoment = inTime(SSU_9_2025, "2025-11-26T23:59");
        assertThat(lastMoment.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Findings.timing(lastMoment).lastDay().date()).isEqualTo(LocalDate.of(2025, 11, 26));
        assertThat(Findings.timing(lastMoment).marginDays()).isZero();
    }

    @Test
    void theTwentySeventhIsThirteenDaysAndTooLateAndTheMeetingCouldBeHeldADayLater() {
        Finding late = inTime(SSU_9_2025, "2025-11-27T00:00");
        assertThat(late.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.timing(late).marginDays()).isEqualTo(-1);
        assertThat(late.remedies()).containsExactly(new Remedy.MeetNoEarlierThan(LocalDate.of(2025, 12, 11)));
        assertThat(late.citations().getFirst().label()).isEqualTo("§ 6 nr. 8");
    }

    @Test
    void aDayLateIsRefusedWithoutAReasonAndCanBeCarriedOutAsABreachWithOne() {
        Disposition disposition =
                judge(notice(ordinary(SSU_9_2025), at("2025-11-27T09:00"))).disposition();
        assertThat(disposition)
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.NOTICE_IN_TIME));
    }

    @Test
    void inTimeItIsAllowedWithNothingLeftOpen() {
        assertThat(judge(notice(ordinary(SSU_9_2025), at("2025-11-26T12:00"))).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Test
    void aDeadlineOnGoodFridayStaysThereAndTheWednesdayBeforeIsShownAsAdvice() {
        LocalDate meeting = LocalDate.of(2024, 4, 12);
        Finding onGoodFriday = inTime(meeting, "2024-03-29T10:00");
        assertThat(onGoodFriday.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(onGoodFriday.notes())
                .contains(new Note.LastDayNotWorkingDay(
                        LocalDate.of(2024, 3, 29), Holiday.GOOD_FRIDAY, LocalDate.of(2024, 3, 27)));
        assertThat(inTime(meeting, "2024-03-30T10:00").outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void fourteenDaysAreCountedRightAcrossTheYearAndTheNightsClocksChange() {
        assertThat(inTime(LocalDate.of(2026, 1, 7), "2025-12-24T23:59").outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(inTime(LocalDate.of(2026, 1, 7), "2025-12-25T00:00").outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(inTime(LocalDate.of(2025, 11, 9), "2025-10-26T23:59:59").outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(inTime(LocalDate.of(2025, 4, 13), "2025-03-30T23:59:59").outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(inTime(LocalDate.of(2025, 4, 13), "2025-03-31T00:00").outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void beforeItIsSentTheFindingSaysByWhenAndAsksWhen() {
        Finding preview = Findings.part(judge(notice(ordinary(SSU_9_2025), null)), Clause.NOTICE_IN_TIME);
        assertThat(preview.outcome())
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.SENT_AT, new Subject.OfBody(Ssu.BODY)))));
        assertThat(preview.remedies()).containsExactly(new Remedy.DoBy(LocalDate.of(2025, 11, 26)));
    }

    @Test
    void aDeputyLeftOutIsNamed() {
        NoticeFacts full = notice(ordinary(SSU_9_2025), at("2025-11-26T12:00"));
        Set<PersonId> recipients = new HashSet<>(full.recipients());
        PersonId left = Ssu.deputy(Ssu.USERS, 2);
        recipients.remove(left);
        NoticeFacts facts = new NoticeFacts(
                full.meeting(),
                full.form(),
                full.openness(),
                full.ground(),
                full.sentAt(),
                full.parts(),
                full.composition(),
                recipients,
                full.channels());
        Finding toAll = Findings.part(judge(facts), Clause.NOTICE_TO_ALL);
        assertThat(toAll.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(toAll.notes()).containsExactly(new Note.NotSentTo(left));
        assertThat(toAll.remedies()).containsExactly(new Remedy.SendAlsoTo(List.of(left)));
        assertThat(Findings.count(toAll).found()).isEqualTo(31);
        assertThat(Findings.count(toAll).required()).isEqualTo(32);
    }

    @Test
    void papersLeftOutAWrongChannelAndAClosedMeetingAreEachTheirOwnFinding() {
        NoticeFacts facts = new NoticeFacts(
                ordinary(SSU_9_2025),
                MeetingForm.VIDEO,
                Openness.CLOSED,
                NoticeFacts.Ground.NOT_STATED,
                at("2025-11-26T12:00"),
                Set.of(NoticePart.NOTICE, NoticePart.AGENDA),
                Ssu.composition(),
                TromsOgOfoten.everyone(),
                Set.of(Channel.EMAIL, Channel.LETTER));
        Judgement judgement = judge(facts);
        assertThat(Findings.part(judgement, Clause.NOTICE_COMPLETE).notes())
                .containsExactly(new Note.PartNotSent(NoticePart.CASE_PAPERS));
        assertThat(Findings.part(judgement, Clause.NOTICE_CHANNEL).notes())
                .containsExactly(new Note.ChannelNotAllowed(Channel.LETTER));
        assertThat(Findings.part(judgement, Clause.MEETING_FORM).outcome()).isInstanceOf(Outcome.Met.class);
        Finding open = Findings.part(judgement, Clause.MEETING_OPEN);
        assertThat(open.outcome()).isInstanceOf(Outcome.NotMet.class);
        // "In principle" never stops an act.
        assertThat(judgement.disposition())
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.NOTICE_COMPLETE, Clause.NOTICE_CHANNEL));
    }

    @Test
    void sentInNoWayAtAllIsNotSentRight() {
        NoticeFacts full = notice(ordinary(SSU_9_2025), at("2025-11-26T12:00"));
        NoticeFacts facts = new NoticeFacts(
                full.meeting(),
                full.form(),
                full.openness(),
                full.ground(),
                full.sentAt(),
                full.parts(),
                full.composition(),
                full.recipients(),
                Set.of());
        assertThat(Findings.part(judge(facts), Clause.NOTICE_CHANNEL).outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void anExtraordinaryMeetingOnTheLastDayOfTheYearIsCalledByTheTwentyFourthAtTheLatest() {
        MeetingFacts meeting = extraordinary(LocalDate.of(2025, 12, 31));
        Judgement lastDay = judge(notice(meeting, at("2025-12-24T23:00")));
        assertThat(Findings.part(lastDay, Clause.EXTRAORDINARY_NOTICE_IN_TIME).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(Findings.part(lastDay, Clause.NOTICE_IN_TIME).outcome()).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(lastDay.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        Judgement late = judge(notice(meeting, at("2025-12-25T08:00")));
        assertThat(Findings.part(late, Clause.EXTRAORDINARY_NOTICE_IN_TIME).outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void anOrdinaryMeetingOnTheLastDayOfTheYearIsCalledByTheSeventeenth() {
        assertThat(inTime(LocalDate.of(2025, 12, 31), "2025-12-17T23:00").outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(inTime(LocalDate.of(2025, 12, 31), "2025-12-18T00:00").outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void whereTheDayEndsIsToldWithWhereItComesFrom() {
        Rule deadline =
                Ssu.rule("notice", new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED));
        EndOfDay office = new EndOfDay.OfficeHours(LocalTime.of(16, 0));
        Rule chosen = Ssu.rule("office", new DayEnds(office, WhichDeadlines.EVERY_DEADLINE));
        NoticeFacts facts = notice(ordinary(SSU_9_2025), at("2025-11-26T12:00"));
        Finding unsaid =
                Findings.part(judge(facts, Ssu.rules(Ssu.paragraph("8", "§ 8", deadline))), Clause.NOTICE_IN_TIME);
        assertThat(unsaid.notes()).contains(new Note.DayEndsAt(new EndOfDay.Midnight(), Note.ConventionOrigin.DEFAULT));
        assertThat(unsaid.citations()).hasSize(1);
        Finding said = Findings.part(
                judge(facts, Ssu.rules(Ssu.paragraph("8", "§ 8", deadline, chosen))), Clause.NOTICE_IN_TIME);
        assertThat(said.notes()).contains(new Note.DayEndsAt(office, Note.ConventionOrigin.CHOICE));
        assertThat(said.citations()).hasSize(2);
    }

    @Test
    void aMeetingByAgreementNeedsTheAgreementAndNoOtherGround() {
        RulesInForce byAgreement = Ssu.rules(Ssu.paragraph(
                "18",
                "§ 18",
                Ssu.rule(
                        "agreed",
                        new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, Deadline.weeksBeforeMeeting(1)))));
        for (NoticeFacts.Ground ground :
                List.of(NoticeFacts.Ground.AGREED, NoticeFacts.Ground.QUITE_SPECIAL_CASE_STATED)) {
            NoticeFacts facts = new NoticeFacts(
                    extraordinary(LocalDate.of(2025, 12, 31)),
                    MeetingForm.IN_PERSON,
                    Openness.OPEN,
                    ground,
                    at("2025-12-20T12:00"),
                    Set.of(NoticePart.values()),
                    Ssu.composition(),
                    TromsOgOfoten.everyone(),
                    Set.of(Channel.EMAIL));
            assertThat(Findings.part(judge(facts, byAgreement), Clause.EXTRAORDINARY_GROUND)
                            .outcome())
                    .isInstanceOf(ground == NoticeFacts.Ground.AGREED ? Outcome.Met.class : Outcome.Undetermined.class);
        }
    }

    @Test
    void anOpenMeetingIsHeldOpen() {
        assertThat(Findings.part(judge(notice(ordinary(SSU_9_2025), at("2025-11-26T12:00"))), Clause.MEETING_OPEN)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void anExtraordinaryMeetingNeedsItsGroundStated() {
        Instant sent = at("2025-12-20T12:00");
        NoticeFacts without = new NoticeFacts(
                extraordinary(LocalDate.of(2025, 12, 31)),
                MeetingForm.IN_PERSON,
                Openness.OPEN,
                NoticeFacts.Ground.NOT_STATED,
                sent,
                Set.of(NoticePart.values()),
                Ssu.composition(),
                TromsOgOfoten.everyone(),
                Set.of(Channel.EMAIL));
        Finding ground = Findings.part(judge(without), Clause.EXTRAORDINARY_GROUND);
        assertThat(ground.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(judge(without).disposition()).isInstanceOf(Disposition.NeedsReason.class);
        assertThat(Findings.part(
                                judge(notice(extraordinary(LocalDate.of(2025, 12, 31)), sent)),
                                Clause.EXTRAORDINARY_GROUND)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void beforeTheCommunityHasSaidWhichBodiesTheRuleIsForItIsAChoiceAndNotAGap() {
        LocalDate meeting = SSU_9_2025;
        Judgement judgement = judge(notice(ordinary(meeting), at("2025-11-27T12:00")), TromsOgOfoten.unchosen(meeting));
        Finding inTime = Findings.part(judgement, Clause.NOTICE_IN_TIME);
        assertThat(inTime.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        undetermined -> assertThat(undetermined.questions().getFirst())
                                .isInstanceOfSatisfying(
                                        Question.ChoiceMissing.class,
                                        missing -> assertThat(missing.choice()).isEqualTo(Choice.SCOPE)));
        assertThat(inTime.readings()).hasSize(2);
        assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
    }

    @Test
    void whetherOrdinaryDeadlinesHoldForExtraordinaryMeetingsIsAskedWhenNotChosen() {
        LocalDate date = LocalDate.of(2025, 12, 31);
        RulesInForce rules = RulesInForce.on(
                date,
                List.of(
                        TromsOgOfoten.statutes(),
                        Ssu.document(
                                DocumentKind.CHOICE,
                                Ssu.paragraph(
                                        "valg",
                                        "valg",
                                        Ssu.rule(
                                                "scope",
                                                new Convention.ScopeConfirmed(
                                                        Set.of(new ProvisionId("6-8-notice")), Set.of(Ssu.BODY)))))));
        // Ten days: too late for two weeks, in time if the ordinary deadline does not hold.
        Finding open =
                Findings.part(judge(notice(extraordinary(date), at("2025-12-21T12:00")), rules), Clause.NOTICE_IN_TIME);
        assertThat(open.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(open.readings())
                .extracting(reading -> reading.finding().outcome().getClass())
                .isEqualTo(List.of(Outcome.NotMet.class, Outcome.NotApplicable.class));
    }
}
