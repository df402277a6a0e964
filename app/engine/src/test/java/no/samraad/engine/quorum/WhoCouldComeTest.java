package no.samraad.engine.quorum;

import static no.samraad.engine.model.Ssu.GPS;
import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.deputy;
import static no.samraad.engine.model.Ssu.deputyIn;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.Ssu.seatId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Remedy.Candidate;
import no.samraad.engine.finding.Remedy.Standing;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hvem som kan kalles inn når en partner har for få representert: medlemmer og varamedlemmer som er ledige")
class WhoCouldComeTest {
    private static final RulesInForce HALF = Ssu.quorumRules();

    private static Finding judge(
            Composition composition, Attendance attendance, RulesInForce rules, PersonId... partial) {
        return QuorumJudge.judge(new QuorumFacts(composition, attendance, Set.of(partial)), rules);
    }

    private static Finding users(
            Composition composition, Attendance attendance, RulesInForce rules, PersonId... partial) {
        return Findings.part(judge(composition, attendance, rules, partial), new Subject.OfPartner(USERS));
    }

    private static List<Candidate> named(Finding part) {
        return part.remedies().stream()
                .filter(Remedy.BringIn.class::isInstance)
                .flatMap(remedy -> ((Remedy.BringIn) remedy).anyOf().stream())
                .toList();
    }

    private static Candidate regular(PartnerCode partner, int number) {
        return new Candidate(member(partner, number), seatId(partner, number), Standing.MEMBER);
    }

    private static Candidate personalDeputy(PartnerCode partner, int number) {
        return new Candidate(deputy(partner, number), seatId(partner, number), Standing.DEPUTY);
    }

    private static Composition with(Seat... changed) {
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        Arrays.stream(changed).forEach(seat -> seats.replaceAll(old -> old.id().equals(seat.id()) ? seat : old));
        return new Composition(Ssu.BODY, Ssu.PARTNERS, seats);
    }

    private static Seat userSeat(int number, @Nullable PersonId member, PersonId... deputies) {
        return new Seat(seatId(USERS, number), USERS, VotingRight.VOTES, member, List.of(deputies));
    }

    private static RulesInForce atPartiality(PartialSeat seat) {
        return Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule("half", Ssu.half(SeatBase.SEATS)),
                Ssu.rule("partial", new Partiality(PartialityDecider.BODY, seat)),
                Ssu.rule("base", new PartialityAndBase(BaseAtPartiality.STAYS))));
    }

    @Test
    void whatWouldHelpTheWholeIsWhatWouldHelpItsParts() {
        Finding whole = judge(Ssu.composition(), Ssu.attendance(6, 6, 2, 0), HALF);
        assertThat(whole.remedies())
                .containsExactly(
                        new Remedy.BringIn(
                                new Subject.OfPartner(USERS),
                                1,
                                List.of(
                                        regular(USERS, 1),
                                        personalDeputy(USERS, 1),
                                        regular(USERS, 2),
                                        personalDeputy(USERS, 2))),
                        new Remedy.Postpone());
    }

    @Test
    void thePersonalDeputyOfAPartialMemberIsNamedWhereTheDeputyStepsInAndThePartialMemberIsNot() {
        assertThat(named(users(
                        Ssu.composition(),
                        Ssu.attendance(6, 6, 2, 1),
                        atPartiality(PartialSeat.DEPUTY_STEPS_IN),
                        member(USERS, 1))))
                .containsExactly(personalDeputy(USERS, 1), regular(USERS, 2), personalDeputy(USERS, 2));
    }

    @Test
    void whereThePartialMembersSeatStaysEmptyNobodyIsNamedForIt() {
        assertThat(named(users(
                        Ssu.composition(),
                        Ssu.attendance(6, 6, 2, 1),
                        atPartiality(PartialSeat.STAYS_EMPTY),
                        member(USERS, 1))))
                .containsExactly(regular(USERS, 2), personalDeputy(USERS, 2));
    }

    @Test
    void theDeputyOfAVacantSeatIsNamedOnlyWhereTheSeatIsRepresentedByOne() {
        Composition vacant = with(userSeat(1, null, deputy(USERS, 1)));
        assertThat(named(users(vacant, Ssu.attendance(6, 6, 2, 0), withVacant(DeputyOfVacantSeat.REPRESENTS_IT))))
                .containsExactly(personalDeputy(USERS, 1), regular(USERS, 2), personalDeputy(USERS, 2));
        assertThat(named(users(
                        vacant, Ssu.attendance(6, 6, 2, 0), withVacant(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT))))
                .containsExactly(regular(USERS, 2), personalDeputy(USERS, 2));
    }

    @Test
    void theRuleOfVacantSeatsIsCitedOnlyWhereOneIsVacant() {
        RulesInForce rules = withVacant(DeputyOfVacantSeat.REPRESENTS_IT);
        assertThat(users(Ssu.composition(), Ssu.attendance(6, 6, 2, 2), rules).citations())
                .noneMatch(citation -> citation.paragraph().value().equals("9"));
        assertThat(users(with(userSeat(1, null, deputy(USERS, 1))), Ssu.attendance(6, 6, 2, 1), rules)
                        .citations())
                .anyMatch(citation -> citation.paragraph().value().equals("9"));
    }

    private static RulesInForce withVacant(DeputyOfVacantSeat deputy) {
        return Ssu.rules(
                Ssu.paragraph("7", "§ 7", Ssu.rule("half", Ssu.half(SeatBase.SEATS))),
                Ssu.paragraph("9", "§ 9", Ssu.rule("vacant", new VacantSeat(deputy))));
    }

    @Test
    void whoeverHasDeclinedOrLeftIsNotNamed() {
        Attendance away = new Attendance(
                members(6, 6, 2, 0),
                List.of(
                        new Absence(member(USERS, 1), Absence.Kind.DECLINED),
                        new Absence(deputy(USERS, 2), Absence.Kind.LEFT)));
        assertThat(named(users(Ssu.composition(), away, HALF)))
                .containsExactly(personalDeputy(USERS, 1), regular(USERS, 2));
    }

    @Test
    void aDeputyWhoIsAMemberElsewhereHasTheOwnSeatAndIsNotNamed() {
        Composition composition = with(userSeat(2, member(USERS, 2), member(GPS, 2)));
        assertThat(named(users(composition, Ssu.attendance(6, 6, 1, 0), HALF)))
                .containsExactly(regular(USERS, 1), personalDeputy(USERS, 1), regular(USERS, 2));
    }

    @Test
    void aDeputyWhoSitsForAnotherSeatAlreadyIsNotNamed() {
        Composition composition = with(userSeat(2, member(USERS, 2), deputy(GPS, 2)));
        Attendance deputySitsForTheGp = Ssu.with(members(6, 6, 1, 0), deputyIn(GPS, 2));
        assertThat(named(users(composition, deputySitsForTheGp, HALF)))
                .containsExactly(regular(USERS, 1), personalDeputy(USERS, 1), regular(USERS, 2));
    }

    @Test
    void oneWhoIsInWithTwoSeatsIsAQuestionAndNoDeputyIsNamedBesideTheMember() {
        Composition composition =
                with(userSeat(1, member(USERS, 1), deputy(USERS, 1)), userSeat(2, member(USERS, 1), deputy(USERS, 2)));
        Attendance bothSeats = Ssu.with(
                members(6, 6, 2, 0),
                new CheckIn(member(USERS, 1), seatId(USERS, 1), Presence.IN_ROOM),
                new CheckIn(member(USERS, 1), seatId(USERS, 2), Presence.IN_ROOM));
        Finding users = users(composition, bothSeats, HALF);
        assertThat(users.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(named(users)).isEmpty();
    }

    @Test
    void aDeputyOfTwoSeatsIsPlacedWhereTheOtherSeatHasNobodyElse() {
        // Both members have said no. The first deputy could fill either seat, the second only the first one.
        Composition composition = with(
                userSeat(1, member(USERS, 1), deputy(USERS, 1), deputy(USERS, 2)),
                userSeat(2, member(USERS, 2), deputy(USERS, 1)));
        assertThat(named(users(composition, bothUsersDeclined(), bothUsersNeeded())))
                .containsExactly(
                        new Candidate(deputy(USERS, 1), seatId(USERS, 1), Standing.DEPUTY),
                        new Candidate(deputy(USERS, 2), seatId(USERS, 1), Standing.DEPUTY),
                        new Candidate(deputy(USERS, 1), seatId(USERS, 2), Standing.DEPUTY));
    }

    @Test
    void oneDeputyOfTwoSeatsCannotFillBothAndNobodyIsNamedWhenBothAreNeeded() {
        Composition composition =
                with(userSeat(1, member(USERS, 1), deputy(USERS, 1)), userSeat(2, member(USERS, 2), deputy(USERS, 1)));
        Finding users = users(composition, bothUsersDeclined(), bothUsersNeeded());
        assertThat(users.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(named(users)).isEmpty();
    }

    private static Attendance bothUsersDeclined() {
        return new Attendance(
                members(6, 6, 2, 0),
                List.of(
                        new Absence(member(USERS, 1), Absence.Kind.DECLINED),
                        new Absence(member(USERS, 2), Absence.Kind.DECLINED)));
    }

    private static RulesInForce bothUsersNeeded() {
        return Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule(
                        "named",
                        new Quorum(
                                new Threshold.AtLeastNumber(2),
                                new QuorumBase.NamedPartners(Set.of(USERS)),
                                SeatBase.SEATS,
                                RemoteCounts.COUNTS))));
    }

    @Test
    void thoseOfASideAreNamedInTheOrderOfTheirSeatsWhicheverPartnerTheyBelongTo() {
        RulesInForce sides = Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule(
                        "sides",
                        new Quorum(
                                new Threshold.AtLeast(new Fraction(3, 4)),
                                new QuorumBase.EachSide(),
                                SeatBase.SEATS,
                                RemoteCounts.COUNTS))));
        Finding others = Findings.part(
                judge(Ssu.composition(), Ssu.attendance(6, 6, 1, 1), sides), new Subject.OfSide(Side.OTHER));
        assertThat(named(others))
                .containsExactly(regular(USERS, 2), personalDeputy(USERS, 2), regular(GPS, 2), personalDeputy(GPS, 2));
    }

    @Test
    void ofThoseWhoAreInOnlyTheOnesWithoutADeputyReadyLoseItByLeaving() {
        // Three of six municipal seats; the deputy of the first sits ready beside the member.
        Attendance oneDeputyReady = Ssu.with(members(6, 3, 2, 2), deputyIn(MUNICIPALITIES, 1));
        assertThat(Findings.part(judge(Ssu.composition(), oneDeputyReady, HALF), new Subject.OfPartner(MUNICIPALITIES))
                        .notes())
                .contains(new Note.LostIfLeaves(List.of(member(MUNICIPALITIES, 2), member(MUNICIPALITIES, 3))));
        Attendance allReady = Ssu.with(members(6, 6, 2, 1), deputyIn(USERS, 1));
        assertThat(users(Ssu.composition(), allReady, HALF).notes()).noneMatch(Note.LostIfLeaves.class::isInstance);
        assertThat(Findings.part(judge(Ssu.composition(), allReady, HALF), new Subject.OfPartner(TRUST))
                        .notes())
                .isEmpty();
    }
}
