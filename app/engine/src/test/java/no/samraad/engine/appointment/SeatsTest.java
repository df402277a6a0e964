package no.samraad.engine.appointment;

import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.deputy;
import static no.samraad.engine.model.Ssu.deputyIn;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.memberIn;
import static no.samraad.engine.model.Ssu.seatId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyBesideMember;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.SeatingFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§ 3.2: 16 plasser med stemmerett, personlig vara for hver; én person fyller aldri to plasser")
class SeatsTest {
    private static Judgement checkIn(CheckIn checkIn, List<CheckIn> already, Rule... more) {
        return Engine.judge(
                new Act.CheckInPerson(new CheckInFacts(Ssu.composition(), new Attendance(already, List.of()), checkIn)),
                TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025, more));
    }

    private static Judgement check(Composition composition) {
        return Engine.judge(
                new Act.CheckSeats(new SeatingFacts(composition, null)), TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025));
    }

    @Test
    void aMemberADeputyForAMemberWhoIsOutAndAGuestAreCheckedIn() {
        assertThat(checkIn(memberIn(TRUST, 1), List.of()).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(checkIn(deputyIn(TRUST, 1), List.of()).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(checkIn(new CheckIn(new PersonId("guest"), null, Presence.IN_ROOM), List.of())
                        .disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Test
    void onePersonInTwoSeatsIsRefusedAndNoKeyOpensIt() {
        CheckIn second = new CheckIn(deputy(TRUST, 1), seatId(TRUST, 2), Presence.IN_ROOM);
        Judgement refused = checkIn(second, List.of(deputyIn(TRUST, 1)));
        assertThat(refused.disposition()).isInstanceOf(Disposition.Refused.class);
        assertThat(Findings.part(refused, Clause.ONE_PERSON_ONE_SEAT).notes())
                .containsExactly(
                        new Note.OnePersonSeveralSeats(deputy(TRUST, 1), List.of(seatId(TRUST, 1), seatId(TRUST, 2))));
        CheckIn memberElsewhere = new CheckIn(member(TRUST, 1), seatId(MUNICIPALITIES, 2), Presence.IN_ROOM);
        assertThat(checkIn(memberElsewhere, List.of()).disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void othersWhoAreInAndTheOwnSeatOnceMoreConcernNobody() {
        Judgement again = checkIn(memberIn(TRUST, 1), List.of(memberIn(TRUST, 1), memberIn(TRUST, 2)));
        assertThat(Findings.part(again, Clause.ONE_PERSON_ONE_SEAT).outcome()).isInstanceOf(Outcome.Met.class);
        Judgement deputy = checkIn(deputyIn(TRUST, 1), List.of(memberIn(TRUST, 2)));
        assertThat(Findings.part(deputy, Clause.DEPUTY_BESIDE_MEMBER).outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
        CheckIn guest = new CheckIn(new PersonId("guest"), null, Presence.IN_ROOM);
        assertThat(Findings.part(checkIn(guest, List.of()), Clause.ONE_PERSON_ONE_SEAT)
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aStandInWhoIsNotAppointedIsAskedAboutAndNeedsAReason() {
        Judgement standIn =
                checkIn(new CheckIn(new PersonId("stranger"), seatId(TRUST, 2), Presence.IN_ROOM), List.of());
        assertThat(Findings.part(standIn, Clause.SITS_FOR_OWN_SEAT).outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(standIn.disposition()).isInstanceOf(Disposition.NeedsReason.class);
    }

    @Test
    void whetherADeputyMayAttendBesideTheMemberIsForTheCommunityToChoose() {
        List<CheckIn> in = List.of(memberIn(TRUST, 1));
        Finding open = Findings.part(checkIn(deputyIn(TRUST, 1), in), Clause.DEPUTY_BESIDE_MEMBER);
        assertThat(open.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(open.readings()).hasSize(3);
        Rule may = TromsOgOfoten.choice("v-b", new DeputyBesideMember(BesideMember.ATTEND));
        assertThat(checkIn(deputyIn(TRUST, 1), in, may).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        Rule mayNot = TromsOgOfoten.choice("v-b", new DeputyBesideMember(BesideMember.STAY_AWAY));
        assertThat(Findings.part(checkIn(deputyIn(TRUST, 1), in, mayNot), Clause.DEPUTY_BESIDE_MEMBER)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void sixteenSeatsWithTheirDeputiesAreWhatTheRulesSay() {
        Judgement seats = check(Ssu.composition());
        assertThat(Findings.part(seats, Clause.SEATS_OF_PARTNER).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Findings.part(seats, Clause.DEPUTY_FOR_EACH_SEAT).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Findings.part(seats, Clause.ONE_PERSON_ONE_SEAT).outcome()).isInstanceOf(Outcome.Met.class);
    }

    @Test
    void aSeatTooManyOrTooFewADeputyMissingAndAPersonTwiceAreEachNamed() {
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        seats.removeFirst();
        seats.set(
                0,
                new Seat(
                        seatId(MUNICIPALITIES, 1),
                        MUNICIPALITIES,
                        VotingRight.VOTES,
                        member(MUNICIPALITIES, 2),
                        List.of()));
        Judgement judgement = check(new Composition(Ssu.BODY, Ssu.PARTNERS, seats));
        Finding count = Findings.part(judgement, Clause.SEATS_OF_PARTNER);
        assertThat(count.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.count(Findings.part(count, new Subject.OfPartner(TRUST)))
                        .found())
                .isEqualTo(5);
        assertThat(Findings.part(judgement, Clause.DEPUTY_FOR_EACH_SEAT).notes())
                .containsExactly(new Note.SeatWithoutDeputy(seatId(MUNICIPALITIES, 1)));
        assertThat(Findings.part(judgement, Clause.ONE_PERSON_ONE_SEAT).notes())
                .containsExactly(new Note.OnePersonSeveralSeats(
                        member(MUNICIPALITIES, 2), List.of(seatId(MUNICIPALITIES, 1), seatId(MUNICIPALITIES, 2))));
    }

    private static Judgement appoint(PersonId person, Capacity as) {
        return Engine.judge(
                new Act.AppointToSeat(new AppointmentFacts(Ssu.composition(), seatId(TRUST, 1), person, as)),
                TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025));
    }

    @Test
    void nobodyIsAppointedMemberOfTwoSeatsOrDeputyForTheOwnSeat() {
        assertThat(appoint(member(TRUST, 2), Capacity.MEMBER).disposition()).isInstanceOf(Disposition.Refused.class);
        assertThat(appoint(member(TRUST, 1), Capacity.DEPUTY).disposition()).isInstanceOf(Disposition.Refused.class);
        assertThat(appoint(member(TRUST, 2), Capacity.DEPUTY).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(appoint(new PersonId("new"), Capacity.MEMBER).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Test
    void whatIsRightIsNotToBePutRightAndWhatIsWrongIs() {
        Judgement right = check(Ssu.composition());
        for (Clause clause :
                List.of(Clause.SEATS_OF_PARTNER, Clause.DEPUTY_FOR_EACH_SEAT, Clause.ONE_PERSON_ONE_SEAT)) {
            assertThat(Findings.part(right, clause).remedies()).as(clause.key()).isEmpty();
        }
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        seats.removeFirst();
        seats.set(
                0,
                new Seat(
                        seatId(MUNICIPALITIES, 1),
                        MUNICIPALITIES,
                        VotingRight.VOTES,
                        member(MUNICIPALITIES, 2),
                        List.of()));
        Judgement wrong = check(new Composition(Ssu.BODY, Ssu.PARTNERS, seats));
        Finding count = Findings.part(wrong, Clause.SEATS_OF_PARTNER);
        assertThat(Findings.part(count, new Subject.OfPartner(TRUST)).remedies())
                .containsExactly(new Remedy.PutRight());
        assertThat(Findings.part(count, new Subject.OfPartner(MUNICIPALITIES)).remedies())
                .isEmpty();
        assertThat(Findings.part(wrong, Clause.DEPUTY_FOR_EACH_SEAT).remedies()).containsExactly(new Remedy.PutRight());
        assertThat(Findings.part(wrong, Clause.ONE_PERSON_ONE_SEAT).remedies()).containsExactly(new Remedy.PutRight());
    }

    @Test
    void anAppointmentThatCollidesNamesTheOtherSeatAndIsToBePutRight() {
        Finding twice = Findings.part(appoint(member(TRUST, 2), Capacity.MEMBER), Clause.ONE_PERSON_ONE_SEAT);
        assertThat(twice.notes())
                .containsExactly(new Note.OnePersonSeveralSeats(member(TRUST, 2), List.of(seatId(TRUST, 2))));
        assertThat(twice.remedies()).containsExactly(new Remedy.PutRight());
        Finding once = Findings.part(appoint(new PersonId("new"), Capacity.MEMBER), Clause.ONE_PERSON_ONE_SEAT);
        assertThat(once.notes()).isEmpty();
        assertThat(once.remedies()).isEmpty();
    }

    @Test
    void whoSitsInOneSeatIsToldNothingAndWhoSitsInTwoIsToPutItRight() {
        Finding one = Findings.part(checkIn(deputyIn(TRUST, 1), List.of()), Clause.ONE_PERSON_ONE_SEAT);
        assertThat(one.remedies()).isEmpty();
        assertThat(one.notes()).isEmpty();
        Finding two = Findings.part(
                checkIn(new CheckIn(deputy(TRUST, 1), seatId(TRUST, 2), Presence.IN_ROOM), List.of(deputyIn(TRUST, 1))),
                Clause.ONE_PERSON_ONE_SEAT);
        assertThat(two.remedies()).containsExactly(new Remedy.PutRight());
    }
}
