package no.samraad.engine.account;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.account.Account.AttendanceOf;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.judgement.RecordedBreach;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hvordan gikk det? Året talt opp av det som ble prøvd da det skjedde")
class AccountTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

    private static RulesInForce rules(LocalDate day) {
        return RulesInForce.on(
                day,
                List.of(Ssu.document(
                        DocumentKind.STATUTES,
                        paragraph(
                                "6-2",
                                "§ 6 nr. 2",
                                rule(
                                        "6-2",
                                        new MeetingsPerYear(
                                                2, YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY))))));
    }

    private static MeetingRecord meeting(LocalDate day, MeetingStanding standing, Attendance attended) {
        return new MeetingRecord(
                BODY, new YearMeeting(day, MeetingKind.ORDINARY, standing), Ssu.composition(), attended);
    }

    private static Finding part(Clause clause, Outcome outcome, Force force) {
        return new Finding(
                clause,
                new Subject.OfBody(BODY),
                outcome,
                force,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ActRecord act(
            LocalDate day, Clause act, Finding part, @Nullable RecordedBreach breach, @Nullable String reason) {
        return new ActRecord(
                BODY,
                day,
                new Judgement(
                        Finding.whole(act, new Subject.OfBody(BODY), List.of(part)),
                        new Disposition.Allowed(List.of()),
                        day,
                        List.of(),
                        "1"),
                breach,
                reason);
    }

    private static ActRecord notice(LocalDate day, Outcome outcome) {
        return act(day, Clause.ACT_SEND_NOTICE, part(Clause.NOTICE_IN_TIME, outcome, Force.SHALL), null, null);
    }

    private static Account.OfBody account(List<MeetingRecord> meetings, List<ActRecord> acts) {
        Account account = Account.of(Period.year(2025), AccountTest::rules, meetings, acts);
        assertThat(account.bodies()).hasSize(1);
        return account.bodies().getFirst();
    }

    @Test
    void meetingsHeldAreCountedAgainstTheNumberRequired() {
        List<MeetingRecord> meetings = new ArrayList<>(List.of(
                meeting(DAY, MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)),
                meeting(DAY.plusMonths(1), MeetingStanding.CANCELLED, Attendance.none())));
        assertThat(account(meetings, List.of()).meetings())
                .singleElement()
                .satisfies(year -> assertThat(year.clause()).isEqualTo(Clause.MEETINGS_IN_YEAR));
        meetings.add(meeting(DAY.plusMonths(2), MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)));
        assertThat(account(meetings, List.of()).meetings().getFirst().outcome()).isEqualTo(new Outcome.Met());
        meetings.removeFirst();
        meetings.add(meeting(LocalDate.of(2024, 12, 31), MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)));
        assertThat(account(meetings, List.of()).meetings().getFirst().outcome()).isNotEqualTo(new Outcome.Met());
    }

    @Test
    void halfAYearIsNotHeldAgainstTheNumberOfMeetingsInHalfAYear() {
        List<MeetingRecord> meetings = List.of(
                meeting(LocalDate.of(2025, 2, 5), MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)),
                meeting(LocalDate.of(2025, 9, 3), MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 0)));
        Account.OfBody autumn = Account.of(
                        new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)),
                        AccountTest::rules,
                        meetings,
                        List.of())
                .bodies()
                .getFirst();
        assertThat(autumn.meetings().getFirst().outcome()).isEqualTo(new Outcome.Met());
        assertThat(autumn.attendance()).contains(new AttendanceOf(Ssu.USERS, 2, 0, 0));
    }

    @Test
    void aYearIsCountedByTheRulesAtItsEndAndTheLastOneByThoseAtTheEndOfThePeriod() {
        List<LocalDate> asked = new ArrayList<>();
        Account.of(
                new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)),
                day -> {
                    asked.add(day);
                    return rules(day);
                },
                List.of(meeting(DAY, MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2))),
                List.of());
        assertThat(asked).containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30));
    }

    @Test
    void eachBodyIsCountedByItselfAndAPartnerWithoutAVoteIsNotCounted() {
        Seat observer = new Seat(Ssu.seatId(Ssu.USERS, 1), Ssu.USERS, VotingRight.WITHOUT_VOTE, null, List.of());
        Composition others = new Composition(
                TromsOgOfoten.PM,
                Ssu.PARTNERS,
                List.of(Ssu.seat(Ssu.TRUST, 1), Ssu.seat(Ssu.MUNICIPALITIES, 1), observer));
        YearMeeting day = new YearMeeting(DAY, MeetingKind.ORDINARY, MeetingStanding.HELD);
        ActRecord theirs = new ActRecord(
                TromsOgOfoten.PM, DAY, notice(DAY, new Outcome.NotMet()).judgement(), null, null);
        Account account = Account.of(
                Period.year(2025),
                AccountTest::rules,
                List.of(
                        meeting(DAY, MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)),
                        new MeetingRecord(TromsOgOfoten.PM, day, others, Ssu.attendance(1, 0, 0, 0))),
                List.of(notice(DAY, new Outcome.Met()), theirs));
        assertThat(account.bodies()).extracting(Account.OfBody::body).containsExactly(TromsOgOfoten.PM, BODY);
        assertThat(account.bodies().getFirst().attendance())
                .containsExactly(new AttendanceOf(Ssu.TRUST, 1, 1, 0), new AttendanceOf(Ssu.MUNICIPALITIES, 1, 0, 0));
        assertThat(account.bodies())
                .extracting(Account.OfBody::notices)
                .containsExactly(new Account.Kept(0, 1, 0), new Account.Kept(1, 0, 0));
    }

    @Test
    void whoCameForAnotherSeatDidNotComeForThisOne() {
        Attendance elsewhere = new Attendance(
                List.of(new CheckIn(Ssu.deputy(Ssu.GPS, 1), Ssu.seatId(Ssu.GPS, 2), Presence.IN_ROOM)), List.of());
        assertThat(account(List.of(meeting(DAY, MeetingStanding.HELD, elsewhere)), List.of())
                        .attendance())
                .contains(new AttendanceOf(Ssu.GPS, 2, 0, 0));
    }

    @Test
    void seatsAreCountedOnceForEachMeetingHeldAndTheMemberBeforeTheDeputy() {
        Attendance second = Ssu.with(
                Ssu.members(3, 6, 0, 1),
                Ssu.deputyIn(Ssu.TRUST, 1),
                Ssu.deputyIn(Ssu.TRUST, 4),
                Ssu.deputyIn(Ssu.GPS, 2));
        Account.OfBody account = account(
                List.of(
                        meeting(DAY, MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)),
                        meeting(DAY.plusMonths(1), MeetingStanding.HELD, second),
                        meeting(DAY.plusMonths(2), MeetingStanding.CANCELLED, Attendance.none())),
                List.of());
        assertThat(account.attendance())
                .containsExactly(
                        new AttendanceOf(Ssu.TRUST, 12, 9, 1),
                        new AttendanceOf(Ssu.MUNICIPALITIES, 12, 12, 0),
                        new AttendanceOf(Ssu.GPS, 4, 2, 1),
                        new AttendanceOf(Ssu.USERS, 4, 3, 0));
        assertThat(account.attendance())
                .allSatisfy(of ->
                        assertThat(of.byMember() + of.byDeputy() + of.empty()).isEqualTo(of.seats()));
    }

    @Test
    void noticesAndMinutesInTimeLateAndUnsaidSumToAll() {
        Outcome.Undetermined open = new Outcome.Undetermined(List.of(new Question.NoRule(Clause.NOTICE_IN_TIME, BODY)));
        Account.OfBody account = account(
                List.of(),
                List.of(
                        notice(DAY, new Outcome.Met()),
                        notice(DAY.plusDays(1), new Outcome.NotMet()),
                        notice(DAY.plusDays(2), open),
                        notice(DAY.plusDays(3), new Outcome.NotApplicable()),
                        notice(LocalDate.of(2024, 12, 31), new Outcome.NotMet()),
                        notice(LocalDate.of(2026, 1, 1), new Outcome.NotMet()),
                        act(
                                LocalDate.of(2025, 12, 31),
                                Clause.ACT_PUBLISH_MINUTES,
                                part(Clause.MINUTES_IN_TIME, new Outcome.Met(), Force.SHALL),
                                null,
                                null)));
        assertThat(account.notices()).isEqualTo(new Account.Kept(1, 1, 1));
        assertThat(account.notices().all()).isEqualTo(3);
        assertThat(account.minutes()).isEqualTo(new Account.Kept(1, 0, 0));
    }

    @Test
    void breachesAndDeparturesStandWithTheirReasons() {
        Finding late = part(Clause.NOTICE_IN_TIME, new Outcome.NotMet(), Force.SHALL);
        RecordedBreach breach = new RecordedBreach(
                List.of(late),
                new PersonId("sekretær"),
                RecordedBreach.BreachAuthority.SECRETARY,
                "Posten sto.",
                Instant.parse("2025-05-14T10:00:00Z"));
        Finding closed = part(Clause.MEETING_OPEN, new Outcome.NotMet(), Force.IN_PRINCIPLE);
        Account.OfBody account = account(
                List.of(),
                List.of(
                        act(DAY, Clause.ACT_SEND_NOTICE, late, breach, null),
                        act(DAY.plusDays(1), Clause.ACT_SEND_NOTICE, closed, null, "Personsak.")));
        assertThat(account.breaches()).containsExactly(new Account.Breach(DAY, Clause.ACT_SEND_NOTICE, breach));
        assertThat(account.departures())
                .containsExactly(new Account.DepartureMade(DAY.plusDays(1), closed, "Personsak."));
    }

    @Test
    void theOrderOfTheRecordsNeverMatters() {
        List<ActRecord> acts = List.of(notice(DAY, new Outcome.Met()), notice(DAY.plusDays(1), new Outcome.NotMet()));
        List<MeetingRecord> meetings = List.of(
                meeting(DAY, MeetingStanding.HELD, Ssu.attendance(6, 6, 2, 2)),
                meeting(DAY.plusMonths(1), MeetingStanding.HELD, Ssu.attendance(3, 3, 1, 1)));
        assertThat(account(meetings.reversed(), acts.reversed())).isEqualTo(account(meetings, acts));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThat(new Period(DAY, DAY).contains(DAY)).isTrue();
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
