package no.samraad.engine.minutes;

import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.ApprovalFacts.ChangeRequest;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "§ 6 nr. 15 og 16: godkjent når ingen har bedt om endringer innen fire virkedager; ute senest en uke etter")
class MinutesTest {
    private static final PersonId PARTICIPANT = Ssu.member(Ssu.TRUST, 1);
    private static final PersonId STRANGER = new PersonId("stranger");

    private static Finding closing(String sent, String now, RulesInForce rules, ChangeRequest... requests) {
        return Findings.part(
                Engine.judge(
                        new Act.CloseApproval(new ApprovalFacts(
                                ordinary(SSU_9_2025),
                                at(sent),
                                at(now),
                                List.of(requests),
                                Set.of(PARTICIPANT),
                                null,
                                Set.of())),
                        rules),
                Clause.MINUTES_APPROVED);
    }

    private static Finding fits(String sent, RulesInForce rules) {
        return Findings.part(
                Engine.judge(new Act.SendMinutes(new MinutesSent(ordinary(SSU_9_2025), at(sent), Set.of())), rules),
                Clause.APPROVAL_FITS_PUBLICATION);
    }

    private static Judgement publish(
            MeetingFacts meeting, String when, @Nullable Instant approvedAt, RulesInForce rules) {
        return Engine.judge(
                new Act.PublishMinutes(
                        new PublicationFacts(meeting, at(when), approvedAt, Set.of(MinutesPlace.values()))),
                rules);
    }

    private static final RulesInForce RULES = TromsOgOfoten.on(SSU_9_2025);
    private static final RulesInForce OFFICE = TromsOgOfoten.on(SSU_9_2025, TromsOgOfoten.windowEndsWithOfficeHours());

    @Test
    void minutesNobodyHasApprovedHaveNoDayToWaitFor() {
        Finding unapproved = Findings.part(
                publish(ordinary(SSU_9_2025), "2025-12-17T12:00", null, ONLY_APPROVED), Clause.MINUTES_APPROVED_FIRST);
        assertThat(unapproved.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(unapproved.remedies()).isEmpty();
        Finding early = Findings.part(
                publish(ordinary(SSU_9_2025), "2025-12-17T12:00", at("2025-12-17T12:01"), ONLY_APPROVED),
                Clause.MINUTES_APPROVED_FIRST);
        assertThat(early.remedies()).containsExactly(new Remedy.WaitUntil(at("2025-12-17T12:01")));
    }

    private static final RulesInForce ONLY_APPROVED = Ssu.rules(Ssu.paragraph(
            "6-17", "§ 6 nr. 17", Ssu.rule("approved", new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED))));

    @Test
    void whereEveryDayEndsWithOfficeHoursSoDoesTheWindow() {
        RulesInForce office = Ssu.rules(Ssu.paragraph(
                "6-15",
                "§ 6 nr. 15",
                Ssu.rule("silence", new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)))),
                Ssu.rule(
                        "office",
                        new DayEnds(new EndOfDay.OfficeHours(LocalTime.of(16, 0)), WhichDeadlines.EVERY_DEADLINE))));
        assertThat(closing("2025-12-10T12:00", "2025-12-16T15:59", office).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(closing("2025-12-10T12:00", "2025-12-16T16:00", office).outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void sentOnTheDayOfTheMeetingSilenceEndsOnTheSixteenthAndPublicationOnTheSeventeenthIsInTime() {
        assertThat(closing("2025-12-10T16:00", "2025-12-16T23:59", RULES).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(closing("2025-12-10T16:00", "2025-12-17T00:00", RULES).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(fits("2025-12-10T16:00", RULES).outcome()).isInstanceOf(Outcome.Met.class);
        Judgement published = publish(ordinary(SSU_9_2025), "2025-12-17T08:00", at("2025-12-17T00:00"), RULES);
        assertThat(published.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Test
    void sentTheDayAfterTheWindowFillsTheWholeWeekAndOnlyAnEndWithOfficeHoursLetsTheMinutesOutInTime() {
        Finding midnight = fits("2025-12-11T09:00", RULES);
        assertThat(midnight.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(midnight.remedies()).containsExactly(new Remedy.DoBy(LocalDate.of(2025, 12, 10)));
        assertThat(fits("2025-12-11T09:00", OFFICE).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(closing("2025-12-11T09:00", "2025-12-17T16:00", OFFICE).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(closing("2025-12-11T09:00", "2025-12-17T15:59", OFFICE).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.part(
                                publish(ordinary(SSU_9_2025), "2025-12-18T00:00", at("2025-12-18T00:00"), RULES),
                                Clause.MINUTES_IN_TIME)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void sentOnTheFridayItIsTooLateUnderEitherEndOfDay() {
        assertThat(fits("2025-12-12T09:00", RULES).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(fits("2025-12-12T09:00", OFFICE).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.timing(Findings.part(
                                closing("2025-12-12T09:00", "2025-12-18T12:00", RULES), Clause.WINDOW_HAS_RUN))
                        .lastDay()
                        .date())
                .isEqualTo(LocalDate.of(2025, 12, 18));
    }

    @Test
    void thatTheMinutesWillNotBeApprovedInTimeOnlyWarns() {
        assertThat(Engine.judge(
                                new Act.SendMinutes(
                                        new MinutesSent(ordinary(SSU_9_2025), at("2025-12-12T09:00"), Set.of())),
                                RULES)
                        .disposition())
                .isInstanceOf(Disposition.Allowed.class);
    }

    @Test
    void minutesOutOneDayLateAreABreachOfOrder() {
        Judgement late = publish(ordinary(SSU_9_2025), "2025-12-18T08:00", at("2025-12-17T00:00"), RULES);
        assertThat(late.disposition())
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.MINUTES_IN_TIME));
    }

    @Test
    void unapprovedMinutesAreNotPublishedWhenOnlyApprovedOnesMayBe() {
        Judgement early = publish(ordinary(SSU_9_2025), "2025-12-15T08:00", null, RULES);
        assertThat(Findings.part(early, Clause.MINUTES_APPROVED_FIRST).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        Judgement before = publish(ordinary(SSU_9_2025), "2025-12-16T08:00", at("2025-12-17T00:00"), RULES);
        assertThat(Findings.part(before, Clause.MINUTES_APPROVED_FIRST).remedies())
                .containsExactly(new Remedy.WaitUntil(at("2025-12-17T00:00")));
    }

    @Test
    void minutesOfThePartnershipMeetingBeforeEasterAreDueOnMaundyThursday() {
        MeetingFacts pm = new MeetingFacts(TromsOgOfoten.PM, MeetingKind.ORDINARY, LocalDate.of(2025, 4, 10));
        RulesInForce rules = TromsOgOfoten.on(pm.date());
        Finding sameDay = Findings.part(
                Engine.judge(new Act.SendMinutes(new MinutesSent(pm, at("2025-04-10T18:00"), Set.of())), rules),
                Clause.APPROVAL_FITS_PUBLICATION);
        assertThat(sameDay.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Findings.timing(sameDay).lastDay().date()).isEqualTo(LocalDate.of(2025, 4, 17));
        Finding nextDay = Findings.part(
                Engine.judge(new Act.SendMinutes(new MinutesSent(pm, at("2025-04-11T09:00"), Set.of())), rules),
                Clause.APPROVAL_FITS_PUBLICATION);
        assertThat(nextDay.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(nextDay.measures().getFirst())
                .isInstanceOfSatisfying(
                        Measure.Timing.class,
                        window -> assertThat(window.lastDay().date()).isEqualTo(LocalDate.of(2025, 4, 22)));
        assertThat(Findings.part(publish(pm, "2025-04-17T10:00", at("2025-04-17T00:00"), rules), Clause.MINUTES_IN_TIME)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void oneWhoTookPartAndAsksOnTheFourthDayBreaksTheSilence() {
        Finding asked = closing(
                "2025-12-10T16:00", "2025-12-17T08:00", RULES, new ChangeRequest(PARTICIPANT, at("2025-12-16T23:59")));
        assertThat(asked.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.part(asked, Clause.NOBODY_ASKED_FOR_CHANGES).notes())
                .containsExactly(new Note.AskedForChanges(PARTICIPANT));
        assertThat(asked.remedies()).containsExactly(new Remedy.SendMinutesAgain());
    }

    @Test
    void askingOnTheFifthDayOrWithoutHavingTakenPartDoesNot() {
        assertThat(closing(
                                "2025-12-10T16:00",
                                "2025-12-17T08:00",
                                RULES,
                                new ChangeRequest(PARTICIPANT, at("2025-12-17T00:00")),
                                new ChangeRequest(STRANGER, at("2025-12-12T10:00")))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void noKeyOpensApprovalBeforeTheWindowHasRun() {
        assertThat(Engine.judge(
                                new Act.CloseApproval(new ApprovalFacts(
                                        ordinary(SSU_9_2025),
                                        at("2025-12-10T16:00"),
                                        at("2025-12-16T12:00"),
                                        List.of(),
                                        Set.of(PARTICIPANT),
                                        null,
                                        Set.of())),
                                RULES)
                        .disposition())
                .isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void aRequestIsHeldAgainstTheWindowAndThoseWhoTookPart() {
        Judgement inTime = Engine.judge(
                new Act.ObjectToMinutes(new Objection(
                        ordinary(SSU_9_2025),
                        at("2025-12-10T16:00"),
                        PARTICIPANT,
                        at("2025-12-16T12:00"),
                        Set.of(PARTICIPANT))),
                RULES);
        assertThat(inTime.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        Judgement late = Engine.judge(
                new Act.ObjectToMinutes(new Objection(
                        ordinary(SSU_9_2025),
                        at("2025-12-10T16:00"),
                        STRANGER,
                        at("2025-12-17T00:00"),
                        Set.of(PARTICIPANT))),
                RULES);
        assertThat(late.finding().parts())
                .allSatisfy(part -> assertThat(part.outcome()).isInstanceOf(Outcome.NotMet.class));
    }

    private static RulesInForce approvedBy(ApprovalWay way) {
        return Ssu.rules(Ssu.paragraph("m", "pkt. 9", Ssu.rule("m", new MinutesApproval(way))));
    }

    private static Finding approval(ApprovalWay way, @Nullable Instant approvedAtMeeting, Set<PersonId> signers) {
        return Findings.part(
                Engine.judge(
                        new Act.CloseApproval(new ApprovalFacts(
                                ordinary(SSU_9_2025),
                                at("2025-12-10T16:00"),
                                at("2026-01-30T12:00"),
                                List.of(),
                                Set.of(),
                                approvedAtMeeting,
                                signers)),
                        approvedBy(way)),
                Clause.MINUTES_APPROVED);
    }

    @Test
    void whatIsSaidOfTheWindowGoesBeforeWhatIsSaidOfEveryDeadlineInWhicheverOrder() {
        Rule every = Ssu.rule("e", new DayEnds(new EndOfDay.Midnight(), WhichDeadlines.EVERY_DEADLINE));
        Rule window = Ssu.rule(
                "w", new DayEnds(new EndOfDay.OfficeHours(LocalTime.of(16, 0)), WhichDeadlines.APPROVAL_WINDOW));
        for (List<Rule> order : List.of(List.of(every, window), List.of(window, every))) {
            RulesInForce rules = TromsOgOfoten.on(SSU_9_2025, order.toArray(Rule[]::new));
            assertThat(closing("2025-12-10T16:00", "2025-12-16T16:00", rules).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(closing("2025-12-10T16:00", "2025-12-16T15:59", rules).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }
    }

    @Test
    void whereSilenceShouldApproveAWindowThatHasNotRunIsStillNotApproval() {
        Rule should = new Rule(
                new ProvisionId("m"),
                Force.SHOULD,
                new Scope.AllBodies(),
                new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4))));
        RulesInForce rules = Ssu.rules(Ssu.paragraph("m", "pkt. 9", should));
        assertThat(closing("2025-12-10T16:00", "2025-12-16T23:59", rules).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(closing("2025-12-10T16:00", "2025-12-17T00:00", rules).outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void whereTheNextMeetingApprovesTimeAloneDoesNot() {
        assertThat(approval(new ApprovalWay.NextMeeting(), null, Set.of()).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(approval(new ApprovalWay.NextMeeting(), at("2026-01-29T13:00"), Set.of())
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(approval(new ApprovalWay.NextMeeting(), at("2026-02-28T13:00"), Set.of())
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void whereTwoSignOneSignatureIsOneTooFew() {
        assertThat(approval(new ApprovalWay.Signed(2), null, Set.of(PARTICIPANT))
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(approval(new ApprovalWay.Signed(2), null, Set.of(PARTICIPANT, STRANGER))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void minutesLackingAPartTheyMustHaveNameIt() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "f",
                "§ 9",
                Ssu.rule("f", new MinutesContents(Set.of(MinutesPart.ATTENDANCE, MinutesPart.DECISION_PER_CASE)))));
        Finding contents = Findings.part(
                Engine.judge(
                        new Act.SendMinutes(new MinutesSent(
                                ordinary(SSU_9_2025), at("2025-12-10T16:00"), Set.of(MinutesPart.ATTENDANCE))),
                        rules),
                Clause.MINUTES_CONTENTS);
        assertThat(contents.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(contents.notes()).containsExactly(new Note.MinutesPartMissing(MinutesPart.DECISION_PER_CASE));
    }

    @Test
    void minutesNotOnTheWebAreNotMadeKnownWhereTheyShould() {
        Finding places = Findings.part(
                Engine.judge(
                        new Act.PublishMinutes(new PublicationFacts(
                                ordinary(SSU_9_2025),
                                at("2025-12-17T08:00"),
                                at("2025-12-17T00:00"),
                                Set.of(MinutesPlace.SENT_TO_MEMBERS))),
                        RULES),
                Clause.MINUTES_PLACES);
        assertThat(places.notes()).containsExactly(new Note.PlaceMissing(MinutesPlace.WEB));
    }
}
