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
import static no.samraad.engine.model.Ssu.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.VotingRight;
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
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§ 6 nr. 12: SSU er beslutningsdyktig når minst halvparten av de stemmeberettigede fra hver partner er "
        + "representert")
class QuorumTest {
    private static final RulesInForce RULES = Ssu.quorumRules();

    private static Finding judge(Attendance attendance) {
        return judge(Ssu.composition(), attendance, Set.of(), RULES);
    }

    private static Finding judge(
            Composition composition, Attendance attendance, Set<PersonId> partial, RulesInForce rules) {
        return QuorumJudge.judge(new QuorumFacts(composition, attendance, partial), rules);
    }

    private static Finding of(Finding quorum, PartnerCode partner) {
        return Findings.part(quorum, new Subject.OfPartner(partner));
    }

    private static Composition replacing(Seat seat) {
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        seats.replaceAll(old -> old.id().equals(seat.id()) ? seat : old);
        return new Composition(Ssu.BODY, Ssu.PARTNERS, seats);
    }

    private static Seat vacant(PartnerCode partner, int number) {
        return new Seat(seatId(partner, number), partner, VotingRight.VOTES, null, List.of(deputy(partner, number)));
    }

    @Test
    void exactlyHalfOfEachPartnerIsEnoughAndLeavesNoMargin() {
        Finding quorum = judge(Ssu.attendance(3, 3, 1, 1));
        assertThat(quorum.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(quorum.clause()).isEqualTo(Clause.QUORUM);
        assertThat(quorum.parts())
                .hasSize(4)
                .allSatisfy(part -> assertThat(Findings.count(part).margin()).isZero());
        assertThat(quorum.citations().getFirst().label()).isEqualTo("§ 6 nr. 12");
    }

    @Test
    void fourteenOfSixteenIsNotEnoughWhenOnePartnerIsNotThere() {
        Finding quorum = judge(Ssu.attendance(6, 6, 2, 0));
        assertThat(quorum.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(of(quorum, USERS).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(of(quorum, TRUST).outcome()).isInstanceOf(Outcome.Met.class);
    }

    @Test
    void twoOfSixMunicipalSeatsIsOneTooFewAndEveryPartIsStillCounted() {
        Finding quorum = judge(Ssu.attendance(2, 2, 2, 2));
        assertThat(of(quorum, TRUST).outcome()).isInstanceOf(Outcome.NotMet.class);
        Finding municipalities = of(quorum, MUNICIPALITIES);
        assertThat(municipalities.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.count(municipalities).margin()).isEqualTo(-1);
        assertThat(municipalities.remedies()).singleElement().satisfies(remedy -> {
            Remedy.BringIn bringIn = (Remedy.BringIn) remedy;
            assertThat(bringIn.missing()).isEqualTo(1);
            assertThat(bringIn.anyOf())
                    .hasSize(8)
                    .contains(new Remedy.Candidate(
                            deputy(MUNICIPALITIES, 3), seatId(MUNICIPALITIES, 3), Remedy.Standing.DEPUTY));
        });
        assertThat(quorum.remedies()).contains(new Remedy.Postpone());
    }

    @Test
    void aDeputyInForAMemberWhoIsOutRepresentsTheSeat() {
        assertThat(judge(with(members(3, 2, 1, 1), deputyIn(MUNICIPALITIES, 6))).outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void aDeputyWhileTheMemberIsInNeverCounts() {
        Finding quorum = judge(with(members(3, 2, 1, 1), deputyIn(MUNICIPALITIES, 1)));
        assertThat(of(quorum, MUNICIPALITIES).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.count(of(quorum, MUNICIPALITIES)).found()).isEqualTo(2);
        assertThat(of(quorum, MUNICIPALITIES).notes())
                .contains(new Note.DeputyBesideMember(deputy(MUNICIPALITIES, 1), seatId(MUNICIPALITIES, 1)));
    }

    @Test
    void aDeputyOfAnotherSeatIsNotTheEntitledDeputyAndStaysUndetermined() {
        CheckIn stranger = new CheckIn(deputy(MUNICIPALITIES, 5), seatId(MUNICIPALITIES, 6), Presence.IN_ROOM);
        Finding municipalities = of(judge(with(members(3, 2, 1, 1), stranger)), MUNICIPALITIES);
        assertThat(Findings.count(municipalities).found()).isEqualTo(2);
        assertThat(municipalities.outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(
                        Fact.STAND_IN_APPOINTED, new Subject.OfPerson(deputy(MUNICIPALITIES, 5))))));
    }

    @Test
    void aStandInWhoWouldNotBeEnoughAnywayLeavesItNotMet() {
        CheckIn stranger = new CheckIn(new PersonId("stranger"), seatId(MUNICIPALITIES, 6), Presence.IN_ROOM);
        assertThat(of(judge(with(members(3, 1, 1, 1), stranger)), MUNICIPALITIES)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void onePersonNeverFillsTwoSeats() {
        Seat second = new Seat(
                seatId(MUNICIPALITIES, 6),
                MUNICIPALITIES,
                VotingRight.VOTES,
                member(MUNICIPALITIES, 6),
                List.of(deputy(MUNICIPALITIES, 5)));
        CheckIn first = deputyIn(MUNICIPALITIES, 5);
        CheckIn again = new CheckIn(deputy(MUNICIPALITIES, 5), seatId(MUNICIPALITIES, 6), Presence.IN_ROOM);
        Finding municipalities =
                of(judge(replacing(second), with(members(3, 2, 1, 1), first, again), Set.of(), RULES), MUNICIPALITIES);
        assertThat(municipalities.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(Findings.count(municipalities).found()).isEqualTo(2);
    }

    @Test
    void aMemberWhoAlsoSitsAsDeputyFillsTheOwnSeatOnly() {
        Seat second = new Seat(
                seatId(MUNICIPALITIES, 6),
                MUNICIPALITIES,
                VotingRight.VOTES,
                member(MUNICIPALITIES, 6),
                List.of(member(MUNICIPALITIES, 1)));
        CheckIn asDeputy = new CheckIn(member(MUNICIPALITIES, 1), seatId(MUNICIPALITIES, 6), Presence.IN_ROOM);
        Finding municipalities =
                of(judge(replacing(second), with(members(3, 2, 1, 1), asDeputy), Set.of(), RULES), MUNICIPALITIES);
        assertThat(Findings.count(municipalities).found()).isEqualTo(2);
        assertThat(municipalities.outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void theLastOneOfAPartnerIsNamedAsTheOneWhoseLeavingLosesTheQuorum() {
        Finding quorum = judge(Ssu.attendance(6, 6, 2, 1));
        assertThat(of(quorum, USERS).notes()).contains(new Note.LostIfLeaves(List.of(member(USERS, 1))));
        assertThat(of(quorum, GPS).notes()).isEmpty();
    }

    @Test
    void afterTheOnlyUserHasLeftTheRemediesNameTheDeputyAndTheOtherSeatsMemberAndDeputy() {
        Attendance left =
                new Attendance(members(6, 6, 2, 0), List.of(new Absence(member(USERS, 1), Absence.Kind.LEFT)));
        Finding users = of(judge(left), USERS);
        assertThat(users.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(users.remedies())
                .containsExactly(new Remedy.BringIn(
                        new Subject.OfPartner(USERS),
                        1,
                        List.of(
                                new Remedy.Candidate(deputy(USERS, 1), seatId(USERS, 1), Remedy.Standing.DEPUTY),
                                new Remedy.Candidate(member(USERS, 2), seatId(USERS, 2), Remedy.Standing.MEMBER),
                                new Remedy.Candidate(deputy(USERS, 2), seatId(USERS, 2), Remedy.Standing.DEPUTY))));
    }

    @Test
    void aTextThatSaysMembersLeavesSeatsOrFilledSeatsOpenAndShowsBothReadings() {
        RulesInForce open =
                Ssu.rules(Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("6-12-quorum", Ssu.half(SeatBase.NOT_STATED))));
        // Six seats, two vacant: of seats 3 are needed, of filled seats 2.
        List<Seat> seats = new ArrayList<>(replacing(vacant(TRUST, 5)).seats());
        seats.replaceAll(old -> old.id().equals(seatId(TRUST, 6)) ? vacant(TRUST, 6) : old);
        Composition composition = new Composition(Ssu.BODY, Ssu.PARTNERS, seats);
        Finding two = judge(composition, Ssu.attendance(2, 6, 2, 2), Set.of(), open);
        assertThat(two.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        undetermined -> assertThat(undetermined.questions())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Question.ChoiceMissing.class,
                                        missing -> assertThat(missing.choice()).isEqualTo(Choice.SEAT_BASE)));
        assertThat(two.readings())
                .extracting(reading -> reading.finding().outcome().getClass())
                .isEqualTo(List.of(Outcome.NotMet.class, Outcome.Met.class));
        Finding three = judge(composition, Ssu.attendance(3, 6, 2, 2), Set.of(), open);
        assertThat(three.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(three.readings()).hasSize(2);
    }

    @Test
    void thePartialMemberDoesNotCountAndTheDeputyStepsInWhenThatIsChosen() {
        RulesInForce steps = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("q", Ssu.half(SeatBase.SEATS))),
                Ssu.paragraph(
                        "7",
                        "§ 7",
                        Ssu.rule("p", new Partiality(PartialityDecider.BODY, PartialSeat.DEPUTY_STEPS_IN)),
                        Ssu.rule("b", new PartialityAndBase(BaseAtPartiality.STAYS))));
        Set<PersonId> partial = Set.of(member(USERS, 1));
        assertThat(of(judge(Ssu.composition(), Ssu.attendance(3, 3, 1, 1), partial, steps), USERS)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(of(judge(Ssu.composition(), with(members(3, 3, 1, 1), deputyIn(USERS, 1)), partial, steps), USERS)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void theBaseShrinksByThePartialSeatWhenThatIsChosen() {
        RulesInForce shrinks = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("q", Ssu.half(SeatBase.SEATS))),
                Ssu.paragraph(
                        "7",
                        "§ 7",
                        Ssu.rule("p", new Partiality(PartialityDecider.BODY, PartialSeat.STAYS_EMPTY)),
                        Ssu.rule("b", new PartialityAndBase(BaseAtPartiality.SHRINKS))));
        Finding users =
                of(judge(Ssu.composition(), Ssu.attendance(3, 3, 1, 2), Set.of(member(USERS, 1)), shrinks), USERS);
        assertThat(Findings.count(users).base()).isEqualTo(1);
        assertThat(Findings.count(users).found()).isEqualTo(1);
        assertThat(users.outcome()).isInstanceOf(Outcome.Met.class);
    }

    @Test
    void withoutAQuorumRuleTheAnswerIsAQuestionToTheCommunity() {
        Finding quorum = judge(Ssu.composition(), Ssu.attendance(6, 6, 2, 2), Set.of(), Ssu.rules());
        assertThat(quorum.outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.QUORUM, Ssu.BODY))));
        assertThat(quorum.citations()).isEmpty();
        assertThat(quorum.measures()).hasSize(4);
    }

    @Test
    void aQuorumThatIsOnlyAdvisedIsNotThereWhenAPartnerLacksMembers() {
        Rule should = new Rule(new ProvisionId("q"), Force.SHOULD, new Scope.AllBodies(), Ssu.half(SeatBase.SEATS));
        RulesInForce rules = Ssu.rules(Ssu.paragraph("6-12", "§ 6 nr. 12", should));
        assertThat(judge(Ssu.composition(), Ssu.attendance(6, 6, 2, 0), Set.of(), rules)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(judge(Ssu.composition(), Ssu.attendance(3, 3, 1, 1), Set.of(), rules)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    void anAnswerThatAnswersNothingLeavesTheBaseOpen() {
        RulesInForce rules = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("q", Ssu.half(SeatBase.NOT_STATED))),
                Ssu.paragraph("v", "valg 1", Ssu.rule("v", new SeatBaseChosen(SeatBase.NOT_STATED))));
        Composition full = Ssu.composition();
        List<Seat> seats = new ArrayList<>(full.seats());
        seats.replaceAll(seat -> seat.id().equals(Ssu.seatId(Ssu.USERS, 2))
                ? new Seat(seat.id(), seat.partner(), seat.vote(), null, List.of())
                : seat);
        seats.add(new Seat(Ssu.seatId(Ssu.USERS, 3), Ssu.USERS, VotingRight.VOTES, null, List.of()));
        Composition vacant = new Composition(full.body(), full.partners(), seats);
        assertThat(judge(vacant, Ssu.attendance(6, 6, 2, 1), Set.of(), rules).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.questions())
                                .anyMatch(
                                        question -> question instanceof Question.ChoiceMissing(var choice, var _, var _)
                                                && choice == Choice.SEAT_BASE));
    }

    @Test
    void withoutAQuorumTheBodyDecidesNothingButWhatElseItMayDoIsForTheCommunityToChoose() {
        QuorumFacts facts = new QuorumFacts(Ssu.composition(), Ssu.attendance(6, 6, 2, 0), Set.of());
        assertThat(QuorumJudge.judgeTreatment(Treatment.DECIDE, facts, RULES).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(QuorumJudge.judgeTreatment(Treatment.TAKE_AS_INFORMATION, facts, RULES)
                        .outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        RulesInForce chosen = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("q", Ssu.half(SeatBase.SEATS))),
                Ssu.paragraph("v", "valg 3", Ssu.rule("w", new WithoutQuorum(Set.of(Treatment.DISCUSS)))));
        assertThat(QuorumJudge.judgeTreatment(Treatment.DISCUSS, facts, chosen).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(QuorumJudge.judgeTreatment(Treatment.RECOMMEND, facts, chosen)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void aQuorumThatIsOnlyAdvisedForbidsNothingNeitherADecisionNorADiscussion() {
        Rule should = new Rule(new ProvisionId("q"), Force.SHOULD, new Scope.AllBodies(), Ssu.half(SeatBase.SEATS));
        RulesInForce rules = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", should),
                Ssu.paragraph("v", "valg 3", Ssu.rule("w", new WithoutQuorum(Set.of(Treatment.POSTPONE)))));
        QuorumFacts facts = new QuorumFacts(Ssu.composition(), Ssu.attendance(6, 6, 2, 0), Set.of());
        for (Treatment treatment : List.of(Treatment.DECIDE, Treatment.DISCUSS)) {
            Finding finding = QuorumJudge.judgeTreatment(treatment, facts, rules);
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.force()).isEqualTo(Force.SHOULD);
        }
        assertThat(Engine.judge(new Act.OpenMeeting(Ssu.MEETING, Ssu.composition(), facts.attendance()), rules)
                        .disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
    }

    @Test
    void whatIsNotChosenIsOpenWhereTheQuorumIs() {
        Rule chosen = Ssu.rule("w", new WithoutQuorum(Set.of(Treatment.POSTPONE)));
        RulesInForce open = Ssu.rules(
                Ssu.paragraph("6-12", "§ 6 nr. 12", Ssu.rule("q", Ssu.half(SeatBase.SEATS))),
                Ssu.paragraph("v", "valg 3", chosen));
        CheckIn stranger = new CheckIn(new PersonId("stranger"), seatId(MUNICIPALITIES, 6), Presence.IN_ROOM);
        QuorumFacts facts = new QuorumFacts(Ssu.composition(), with(members(3, 2, 1, 1), stranger), Set.of());
        assertThat(QuorumJudge.judgeTreatment(Treatment.DISCUSS, facts, open).outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        assertThat(QuorumJudge.judgeTreatment(Treatment.POSTPONE, facts, open).outcome())
                .isInstanceOf(Outcome.Met.class);
        RulesInForce noQuorum = Ssu.rules(Ssu.paragraph("v", "valg 3", chosen));
        assertThat(QuorumJudge.judgeTreatment(Treatment.DISCUSS, facts, noQuorum)
                        .outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.QUORUM, Ssu.BODY))));
    }

    @Test
    void aMeetingWithoutAQuorumMayBeOpenedWithTheGapOnRecordWhenNothingIsChosen() {
        assertThat(Engine.judge(new Act.OpenMeeting(Ssu.MEETING, Ssu.composition(), Ssu.attendance(6, 6, 2, 0)), RULES)
                        .disposition())
                .isEqualTo(new Disposition.Allowed(
                        List.of(new Question.NoRule(Clause.TREATMENT_WITHOUT_QUORUM, Ssu.BODY))));
    }
}
