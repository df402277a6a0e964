package no.samraad.engine.decision;

import static no.samraad.engine.model.Ssu.MUNICIPALITIES;
import static no.samraad.engine.model.Ssu.TRUST;
import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.attendance;
import static no.samraad.engine.model.Ssu.deputy;
import static no.samraad.engine.model.Ssu.deputyIn;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.memberIn;
import static no.samraad.engine.model.Ssu.members;
import static no.samraad.engine.model.Ssu.seatId;
import static no.samraad.engine.model.Ssu.with;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.item;
import static no.samraad.engine.model.TromsOgOfoten.nobodyObjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.DeputyPapers;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Hvem som kan stemme, og hvem sine svar som teller, når en plass er ledig, et medlem er inhabilt eller har gått")
class WhoMayVoteTest {
    private static final PersonId DEPUTY = deputy(USERS, 1);
    private static final PersonId MEMBER = member(USERS, 1);
    private static final Provision DEPUTIES =
            new Deputies(DeputyForm.PERSONAL, DeputyPapers.ALL_PAPERS, BesideMember.NOT_STATED, Set.of());

    private static RulesInForce rules(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("r" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("4", "§ 4", rules.toArray(Rule[]::new)));
    }

    private static Finding cast(
            Composition composition, VoteCast vote, Attendance attendance, Set<PersonId> partial, RulesInForce rules) {
        return Engine.judge(
                        new Act.CastVote(new BallotFacts(new CaseRef("73/25"), vote, composition, attendance, partial)),
                        rules)
                .finding();
    }

    private static VoteCast vote(int seat, PersonId by) {
        return new VoteCast(seatId(USERS, seat), by, VoteCast.Value.FOR);
    }

    @Nested
    @DisplayName("Varamedlemmet for en ledig plass")
    class Vacant {
        private final Composition composition;

        Vacant() {
            List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
            seats.replaceAll(seat -> seat.id().equals(seatId(USERS, 1))
                    ? new Seat(seat.id(), USERS, VotingRight.VOTES, null, List.of(DEPUTY))
                    : seat);
            composition = new Composition(Ssu.BODY, Ssu.PARTNERS, seats);
        }

        private Finding judge(Provision... provisions) {
            return cast(
                    composition,
                    vote(1, DEPUTY),
                    with(members(6, 6, 2, 0), deputyIn(USERS, 1)),
                    Set.of(),
                    rules(provisions));
        }

        private Finding hasVote(Provision... provisions) {
            return Findings.part(judge(provisions), Clause.HAS_VOTE);
        }

        @Test
        void hasTheVoteWhereTheRuleSaysSoAndElseNot() {
            Finding represents = hasVote(new VacantSeat(DeputyOfVacantSeat.REPRESENTS_IT), DEPUTIES);
            assertThat(represents.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(represents.notes()).containsExactly(new Note.SeatVacant(seatId(USERS, 1)));
            assertThat(represents.citations()).hasSize(1);
            assertThat(hasVote(new VacantSeat(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT), DEPUTIES)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void isAChoiceToMakeWhereThereAreDeputiesAndNothingIsSaidOfVacantSeats() {
            Finding open = hasVote(DEPUTIES);
            Question question = new Question.ChoiceMissing(
                    Choice.DEPUTY_OF_VACANT_SEAT, open.citations().getFirst(), Ssu.BODY);
            assertThat(open.outcome()).isEqualTo(new Outcome.Undetermined(List.of(question)));
            assertThat(open.remedies()).containsExactly(new Remedy.Answer(question));
        }

        @Test
        void isAGapWhereNothingIsSaidOfDeputies() {
            assertThat(hasVote().outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.HAS_VOTE, Ssu.BODY))));
        }

        @Test
        void stepsAsideForNobody() {
            assertThat(Findings.part(judge(DEPUTIES), Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }
    }

    @Nested
    @DisplayName("Varamedlemmet for et inhabilt medlem")
    class OfAPartialMember {
        private final Attendance bothIn = with(members(6, 6, 2, 1), deputyIn(USERS, 1));

        private Finding judge(Attendance attendance, Provision... provisions) {
            return cast(Ssu.composition(), vote(1, DEPUTY), attendance, Set.of(MEMBER), rules(provisions));
        }

        private Finding hasVote(Attendance attendance, Provision... provisions) {
            return Findings.part(judge(attendance, provisions), Clause.HAS_VOTE);
        }

        private Provision partial(PartialSeat seat) {
            return new Partiality(PartialityDecider.BODY, seat);
        }

        @Test
        void votesWhereTheDeputyStepsInAndNotWhereTheSeatStaysEmpty() {
            assertThat(hasVote(bothIn, partial(PartialSeat.DEPUTY_STEPS_IN)).outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(hasVote(bothIn, partial(PartialSeat.STAYS_EMPTY)).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void isAChoiceToMakeWhereTheRuleDoesNotSay() {
            Finding open = hasVote(bothIn, partial(PartialSeat.NOT_STATED));
            assertThat(open.outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.ChoiceMissing(
                            Choice.PARTIAL_SEAT, open.citations().getFirst(), Ssu.BODY))));
            assertThat(open.readings())
                    .extracting(Reading::readAs)
                    .containsExactly(
                            List.of(new ReadAs.Partial(PartialSeat.DEPUTY_STEPS_IN)),
                            List.of(new ReadAs.Partial(PartialSeat.STAYS_EMPTY)));
        }

        @Test
        void isAGapWhereNoRuleSpeaksOfPartiality() {
            assertThat(judge(bothIn, DEPUTIES).outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.NoRule(Clause.PARTIAL_TAKES_NO_PART, Ssu.BODY))));
        }

        @Test
        void votesAsAnyDeputyWhereTheMemberHadDeclinedAndIsSimplyAway() {
            Attendance declined = new Attendance(
                    with(members(6, 6, 2, 0), deputyIn(USERS, 1)).checkIns(),
                    List.of(new Absence(MEMBER, Absence.Kind.DECLINED)));
            assertThat(hasVote(declined, partial(PartialSeat.STAYS_EMPTY), DEPUTIES)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void doesNotVoteWhereItIsAnotherWhoHasDeclinedOrTheMemberOnlyLeft() {
            List<CheckIn> in = with(members(6, 6, 2, 0), deputyIn(USERS, 1)).checkIns();
            Attendance anotherDeclined =
                    new Attendance(in, List.of(new Absence(member(USERS, 2), Absence.Kind.DECLINED)));
            Attendance left = new Attendance(in, List.of(new Absence(MEMBER, Absence.Kind.LEFT)));
            assertThat(hasVote(anotherDeclined, partial(PartialSeat.STAYS_EMPTY))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(hasVote(left, partial(PartialSeat.STAYS_EMPTY)).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void isBesideAMemberWhoIsInAndThenDoesNotVote() {
            Finding beside = Findings.part(
                    cast(Ssu.composition(), vote(1, DEPUTY), bothIn, Set.of(), rules(DEPUTIES)),
                    Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT);
            assertThat(beside.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(beside.notes()).containsExactly(new Note.DeputyBesideMember(DEPUTY, seatId(USERS, 1)));
        }

        @Test
        void isNotBesideAMemberWhoIsOutOfTheItem() {
            Finding beside = Findings.part(judge(bothIn, DEPUTIES), Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT);
            assertThat(beside.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(beside.notes()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Én person, én plass")
    class OneSeat {
        private Finding one(VoteCast vote, Attendance attendance) {
            return Findings.part(
                    cast(Ssu.composition(), vote, attendance, Set.of(), rules(DEPUTIES)), Clause.ONE_PERSON_ONE_SEAT);
        }

        @Test
        void aMemberWhoVotesForAnotherSeatIsNamedWithBothInOrder() {
            Finding borrowed = one(vote(1, member(USERS, 2)), attendance(6, 6, 2, 2));
            assertThat(borrowed.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(borrowed.notes())
                    .containsExactly(new Note.OnePersonSeveralSeats(
                            member(USERS, 2), List.of(seatId(USERS, 1), seatId(USERS, 2))));
            assertThat(borrowed.remedies()).containsExactly(new Remedy.PutRight());
        }

        @Test
        void aDeputySitsForTheSeatTheVoteIsForAndAnyOtherIsOneTooMany() {
            CheckIn elsewhere = new CheckIn(DEPUTY, seatId(USERS, 2), Presence.IN_ROOM);
            assertThat(one(vote(1, DEPUTY), with(members(6, 6, 2, 0), elsewhere))
                            .notes())
                    .containsExactly(
                            new Note.OnePersonSeveralSeats(DEPUTY, List.of(seatId(USERS, 1), seatId(USERS, 2))));
            Finding own = one(vote(1, DEPUTY), with(members(6, 6, 2, 0), deputyIn(USERS, 1)));
            assertThat(own.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(own.notes()).isEmpty();
            assertThat(own.remedies()).isEmpty();
        }

        @Test
        void aMemberWhoSitsForNoSeatInTheListVotesForTheOwnOne() {
            CheckIn without = new CheckIn(MEMBER, null, Presence.IN_ROOM);
            assertThat(one(vote(1, MEMBER), with(members(6, 6, 2, 0), without)).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }
    }

    @Test
    void aMemberWhoIsInVotesAndNeedsNoHelp() {
        Finding finding = cast(Ssu.composition(), vote(1, MEMBER), attendance(6, 6, 2, 2), Set.of(), rules(DEPUTIES));
        assertThat(finding.parts())
                .allSatisfy(part -> assertThat(part.remedies()).isEmpty());
        Finding out = Findings.part(
                cast(Ssu.composition(), vote(1, MEMBER), attendance(6, 6, 2, 0), Set.of(), rules(DEPUTIES)),
                Clause.VOTER_IS_IN);
        assertThat(out.remedies()).containsExactly(new Remedy.PutRight());
    }

    @Test
    void someoneWhoSitsElsewhereHasNoVoteForThisSeatAndAStrangerIsAQuestion() {
        Finding elsewhere = Findings.part(
                cast(Ssu.composition(), vote(1, member(TRUST, 1)), attendance(6, 6, 2, 1), Set.of(), rules(DEPUTIES)),
                Clause.HAS_VOTE);
        assertThat(elsewhere.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(elsewhere.remedies()).isEmpty();
        PersonId stranger = new PersonId("stranger");
        Finding unknown = Findings.part(
                cast(
                        Ssu.composition(),
                        vote(1, stranger),
                        with(members(6, 6, 2, 1), new CheckIn(stranger, seatId(USERS, 1), Presence.IN_ROOM)),
                        Set.of(),
                        rules(DEPUTIES)),
                Clause.HAS_VOTE);
        assertThat(unknown.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(unknown.remedies()).singleElement().isInstanceOf(Remedy.Answer.class);
    }

    @Test
    void theRulesOfSeatsWithAndWithoutAVoteAndOfDeputiesAreCited() {
        RulesInForce rules = rules(
                new VotingSeats(List.of(new SeatCount(USERS, 2))),
                new MembersWithoutVote(List.of(new SeatCount(TRUST, 1)), Set.of()),
                DEPUTIES);
        Finding own = cast(Ssu.composition(), vote(1, MEMBER), attendance(6, 6, 2, 2), Set.of(), rules);
        assertThat(Findings.part(own, Clause.HAS_VOTE).citations())
                .extracting(Citation::provision)
                .extracting(id -> id.value())
                .containsExactly("r0", "r1");
        assertThat(Findings.part(own, Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT).citations())
                .extracting(Citation::provision)
                .extracting(id -> id.value())
                .containsExactly("r2");
    }

    @Nested
    @DisplayName("Svarene i en sak: bare de som er eller har vært til stede, har svart")
    class Answered {
        private Finding judge(Attendance attendance, Agreement agreement, Provision... provisions) {
            return Engine.judge(new Act.TreatItem(item(Treatment.DECIDE, attendance, agreement)), rules(provisions))
                    .finding();
        }

        private final Provision consensus = new DecidesBy(new DecisionMode.Consensus());
        private final Provision absenceStops = new ConsensusMeans(
                ConsensusMeaning.NO_OBJECTION, Effect.DOES_NOT_STOP_CONSENSUS, Effect.STOPS_CONSENSUS);

        private Attendance secondUser(Absence.Kind kind) {
            return new Attendance(members(6, 6, 2, 1), List.of(new Absence(member(USERS, 2), kind)));
        }

        @Test
        void whoLeftWithoutHavingAnsweredIsAbsent() {
            assertThat(Findings.part(
                                    judge(secondUser(Absence.Kind.LEFT), nobodyObjects(), consensus, absenceStops),
                                    Clause.CONSENSUS)
                            .notes())
                    .containsExactly(new Note.SeatAbsent(seatId(USERS, 2)));
        }

        @Test
        void whoAbstainedAndLeftHasAbstainedAndWhoDeclinedHasNot() {
            Agreement abstained = new Agreement.AskedForObjections(Set.of(), Set.of(seatId(USERS, 2)));
            Provision abstentionStops = new ConsensusMeans(
                    ConsensusMeaning.NO_OBJECTION, Effect.STOPS_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS);
            Finding left = Findings.part(
                    judge(secondUser(Absence.Kind.LEFT), abstained, consensus, abstentionStops), Clause.CONSENSUS);
            assertThat(left.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(left.notes())
                    .containsExactly(new Note.AnswerStands(seatId(USERS, 2)), new Note.SeatAbstains(seatId(USERS, 2)));
            // Sixteen seats, fifteen of them in.
            assertThat(left.measures())
                    .containsExactly(new Measure.Tally(
                            new Subject.OfBody(Ssu.BODY), 15, 16, Measure.CountUnit.SEATS_REPRESENTED));
            assertThat(Findings.part(
                                    judge(secondUser(Absence.Kind.DECLINED), abstained, consensus, abstentionStops),
                                    Clause.CONSENSUS)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void theTallyOfAConsensusCountsEverySeatRepresentedOnce() {
            Agreement oneObjectsOneAbstains =
                    new Agreement.AskedForObjections(Set.of(seatId(TRUST, 1)), Set.of(seatId(MUNICIPALITIES, 1)));
            Finding asked = Findings.part(
                    judge(attendance(6, 6, 2, 1), oneObjectsOneAbstains, consensus, absenceStops), Clause.CONSENSUS);
            assertThat(asked.measures())
                    .containsExactly(new Measure.Tally(
                            new Subject.OfBody(Ssu.BODY), 15, 16, Measure.CountUnit.SEATS_REPRESENTED));
            List<VoteCast> two = List.of(
                    new VoteCast(seatId(TRUST, 1), member(TRUST, 1), VoteCast.Value.FOR),
                    new VoteCast(seatId(TRUST, 2), member(TRUST, 2), VoteCast.Value.FOR));
            Finding called = Findings.part(
                    judge(attendance(6, 6, 2, 1), new Agreement.RollCall(two), consensus, absenceStops),
                    Clause.CONSENSUS);
            assertThat(called.measures()).isEqualTo(asked.measures());
        }

        @Test
        void whatIsOpenAboutConsensusIsReadInTwoWaysAndWhatIsChosenInOne() {
            Provision onlyAbsenceOpen = new ConsensusMeans(
                    ConsensusMeaning.NO_OBJECTION, Effect.DOES_NOT_STOP_CONSENSUS, Effect.NOT_STATED);
            assertThat(Findings.part(
                                    judge(attendance(6, 6, 2, 2), nobodyObjects(), consensus, onlyAbsenceOpen),
                                    Clause.CONSENSUS)
                            .readings())
                    .extracting(Reading::readAs)
                    .containsExactly(
                            List.of(new ReadAs.AbsentSeat(Effect.STOPS_CONSENSUS)),
                            List.of(new ReadAs.AbsentSeat(Effect.DOES_NOT_STOP_CONSENSUS)));
            Provision onlyAbstentionOpen = new ConsensusMeans(
                    ConsensusMeaning.NO_OBJECTION, Effect.NOT_STATED, Effect.DOES_NOT_STOP_CONSENSUS);
            assertThat(Findings.part(
                                    judge(attendance(6, 6, 2, 2), nobodyObjects(), consensus, onlyAbstentionOpen),
                                    Clause.CONSENSUS)
                            .readings())
                    .extracting(Reading::readAs)
                    .containsExactly(
                            List.of(new ReadAs.Abstention(Effect.STOPS_CONSENSUS)),
                            List.of(new ReadAs.Abstention(Effect.DOES_NOT_STOP_CONSENSUS)));
            assertThat(Findings.part(judge(attendance(6, 6, 2, 2), nobodyObjects(), consensus), Clause.CONSENSUS)
                            .readings()
                            .getFirst()
                            .readAs())
                    .containsExactly(
                            new ReadAs.Meaning(ConsensusMeaning.values()[0]),
                            new ReadAs.Abstention(Effect.STOPS_CONSENSUS),
                            new ReadAs.AbsentSeat(Effect.STOPS_CONSENSUS));
        }

        @Test
        void whoeverIsSilentWhereAllMustSayYesIsNamed() {
            Provision allSayYes = new ConsensusMeans(
                    ConsensusMeaning.ALL_SAY_YES, Effect.DOES_NOT_STOP_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS);
            List<VoteCast> allButOne = new ArrayList<>();
            for (CheckIn in : members(6, 6, 2, 1)) {
                allButOne.add(new VoteCast(Objects.requireNonNull(in.seat()), in.person(), VoteCast.Value.FOR));
            }
            assertThat(Findings.part(
                                    judge(
                                            attendance(6, 6, 2, 2),
                                            new Agreement.RollCall(allButOne),
                                            consensus,
                                            allSayYes),
                                    Clause.CONSENSUS)
                            .notes())
                    .containsExactly(new Note.SeatSilent(seatId(USERS, 2)));
        }

        private Finding majority(VoteBase of, Attendance attendance, Agreement agreement) {
            return Findings.part(
                    judge(
                            attendance,
                            agreement,
                            new DecidesBy(new DecisionMode.Majority(new Threshold.MoreThan(new Fraction(1, 2)), of))),
                    Clause.MAJORITY);
        }

        private Agreement allFor(List<CheckIn> in) {
            return new Agreement.RollCall(in.stream()
                    .map(one -> new VoteCast(Objects.requireNonNull(one.seat()), one.person(), VoteCast.Value.FOR))
                    .toList());
        }

        @Test
        void theVoteOfOneWhoNeverWasInIsNotCountedAndTheSeatIsNotRepresented() {
            Finding counted = majority(VoteBase.REPRESENTED, attendance(6, 6, 2, 1), allFor(members(6, 6, 2, 2)));
            assertThat(Findings.count(counted).found()).isEqualTo(15);
            assertThat(Findings.count(counted).base()).isEqualTo(15);
            Finding declined =
                    majority(VoteBase.REPRESENTED, secondUser(Absence.Kind.DECLINED), allFor(members(6, 6, 2, 2)));
            assertThat(Findings.count(declined).base()).isEqualTo(15);
            Finding left = majority(VoteBase.REPRESENTED, secondUser(Absence.Kind.LEFT), allFor(members(6, 6, 2, 2)));
            assertThat(Findings.count(left).base()).isEqualTo(16);
        }

        @Test
        void ofFilledSeatsAVacantOneIsLeftOutAndOfAllSeatsItIsNot() {
            List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
            seats.replaceAll(seat -> seat.id().equals(seatId(USERS, 2))
                    ? new Seat(seat.id(), USERS, VotingRight.VOTES, null, List.of())
                    : seat);
            Composition oneVacant = new Composition(Ssu.BODY, Ssu.PARTNERS, seats);
            ItemFacts plain = item(Treatment.DECIDE, attendance(6, 6, 2, 1), allFor(members(6, 6, 2, 1)));
            ItemFacts facts = new ItemFacts(
                    plain.meeting(),
                    plain.item(),
                    plain.treatment(),
                    plain.proposal(),
                    plain.advance(),
                    plain.toTreat(),
                    plain.urgency(),
                    plain.earlier(),
                    plain.mark(),
                    oneVacant,
                    plain.attendance(),
                    plain.partialities(),
                    plain.agreement());
            assertThat(base(facts, VoteBase.FILLED_SEATS)).isEqualTo(15);
            assertThat(base(facts, VoteBase.ALL_SEATS)).isEqualTo(16);
        }

        private int base(ItemFacts facts, VoteBase of) {
            return Findings.count(Findings.part(
                            Engine.judge(
                                    new Act.TreatItem(facts),
                                    rules(new DecidesBy(new DecisionMode.Majority(
                                            new Threshold.MoreThan(new Fraction(1, 2)), of)))),
                            Clause.MAJORITY))
                    .base();
        }

        @Test
        void allBlankIsNoTieForTheChairToBreak() {
            Agreement blank = new Agreement.RollCall(members(6, 6, 2, 2).stream()
                    .map(one -> new VoteCast(Objects.requireNonNull(one.seat()), one.person(), VoteCast.Value.BLANK))
                    .toList());
            Finding nobody = majority(VoteBase.CAST, attendance(6, 6, 2, 2), blank);
            assertThat(nobody.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(nobody.notes()).isEmpty();
        }
    }

    @Test
    void memberAndRulesOfTheCommunityAreTheOnesTheBodyHas() {
        assertThat(cast(
                                Ssu.composition(),
                                new VoteCast(seatId(TRUST, 1), member(TRUST, 1), VoteCast.Value.FOR),
                                with(List.of(), memberIn(TRUST, 1)),
                                Set.of(),
                                TromsOgOfoten.on(SSU_9_2025))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }
}
