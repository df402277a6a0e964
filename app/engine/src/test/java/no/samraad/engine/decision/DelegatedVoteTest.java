package no.samraad.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samraad.engine.appointment.CheckInFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
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
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.DelegateCircle;
import no.samraad.engine.provision.SeatProvision.DelegationForm;
import no.samraad.engine.provision.SeatProvision.VoteDelegation;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§ 3.1: ordføreren eller den ordføreren overlater stemmen til; ingen andre kan overlate stemmen sin")
class DelegatedVoteTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 10);
    private static final BodyCode PM = TromsOgOfoten.PM;
    private static final PartnerCode MAYORS = Ssu.MUNICIPALITIES;
    private static final PartnerCode BOARD = Ssu.TRUST;
    private static final PersonId MAYOR = new PersonId("ordforer");
    private static final PersonId BOARD_MEMBER = new PersonId("styremedlem");
    private static final PersonId OTHER_MAYOR = new PersonId("ordforer-2");
    private static final PersonId DELEGATE = new PersonId("varaordforer");
    private static final SeatId MAYORS_SEAT = new SeatId("k-1");
    private static final SeatId BOARD_SEAT = new SeatId("s-1");
    private static final PartyCode NORDVIK = new PartyCode("nordvik");
    private static final PartyCode SORVIK = new PartyCode("sorvik");
    private static final Composition SEATS = new Composition(
            PM,
            List.of(new Partner(BOARD, Side.HOSPITAL), new Partner(MAYORS, Side.MUNICIPAL)),
            List.of(
                    new Seat(MAYORS_SEAT, MAYORS, VotingRight.VOTES, MAYOR, List.of()),
                    new Seat(new SeatId("k-2"), MAYORS, VotingRight.VOTES, OTHER_MAYOR, List.of()),
                    new Seat(BOARD_SEAT, BOARD, VotingRight.VOTES, BOARD_MEMBER, List.of())));

    private static RulesInForce rules(DelegateCircle to, DelegationForm form, @Nullable Integer most) {
        Rule rule = new Rule(
                new ProvisionId("3-1-delegat"),
                Force.SHALL,
                new Scope.BodiesNamed(Set.of(PM)),
                new VoteDelegation(Set.of(MAYORS), to, form, most));
        return RulesInForce.on(DAY, List.of(Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("3-1", "§ 3.1", rule))));
    }

    private static final RulesInForce ANYONE = rules(DelegateCircle.ANYONE, DelegationForm.NOT_STATED, null);

    private static DelegatedVote mayors(PersonId to, @Nullable DelegatedIn form, @Nullable PartyCode party) {
        return new DelegatedVote(MAYORS_SEAT, MAYOR, to, form, NORDVIK, party);
    }

    private static Judgement delegate(DelegatedVote delegated, RulesInForce rules, DelegatedVote... others) {
        return Engine.judge(
                new Act.DelegateVote(new VoteDelegationFacts(DAY, SEATS, delegated, Arrays.asList(others))), rules);
    }

    private static Judgement vote(
            SeatId seat, PersonId by, RulesInForce rules, DelegatedVote delegated, CheckIn... in) {
        return Engine.judge(
                new Act.CastVote(new BallotFacts(
                        new CaseRef("3/25"),
                        new VoteCast(seat, by, VoteCast.Value.FOR),
                        SEATS,
                        new Attendance(Arrays.asList(in), List.of(), List.of(delegated)),
                        Set.of())),
                rules);
    }

    private static CheckIn in(PersonId person, SeatId seat) {
        return new CheckIn(person, seat, Presence.IN_ROOM);
    }

    private static Class<?> outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass();
    }

    @Test
    void theMayorHandsTheVoteToWhomTheMayorWants() {
        Judgement handed = delegate(mayors(DELEGATE, null, null), ANYONE);
        assertThat(handed.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        Judgement cast = vote(MAYORS_SEAT, DELEGATE, ANYONE, mayors(DELEGATE, null, null), in(DELEGATE, MAYORS_SEAT));
        assertThat(outcome(cast, Clause.HAS_VOTE)).isEqualTo(Outcome.Met.class);
        assertThat(cast.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(Findings.part(cast, Clause.HAS_VOTE).citations())
                .singleElement()
                .satisfies(where -> assertThat(where.label()).isEqualTo("§ 3.1"));
    }

    /** How many of the mayors' seats are counted as represented, by the tally of a body whose quorum no rule states. */
    private static int represented(DelegatedVote handed, CheckIn... in) {
        Finding quorum = QuorumJudge.judge(
                new QuorumFacts(SEATS, new Attendance(Arrays.asList(in), List.of(), List.of(handed)), Set.of()),
                ANYONE);
        return quorum.measures().stream()
                .filter(measure -> measure instanceof Measure.Tally(var about, var _, var _, var _)
                        && about.equals(new Subject.OfPartner(MAYORS)))
                .mapToInt(measure -> ((Measure.Tally) measure).found())
                .sum();
    }

    @Test
    @DisplayName("plassen er representert når den som har fått stemmen, sitter for den og ordføreren er ute")
    void theSeatIsRepresentedByWhoeverHasTheVote() {
        DelegatedVote handed = mayors(DELEGATE, DelegatedIn.WRITING, NORDVIK);
        assertThat(represented(handed)).isZero();
        assertThat(represented(handed, in(DELEGATE, MAYORS_SEAT))).isEqualTo(1);
        assertThat(represented(handed, in(MAYOR, MAYORS_SEAT), in(DELEGATE, MAYORS_SEAT)))
                .isEqualTo(1);
        assertThat(represented(handed, in(new PersonId("en-annen"), MAYORS_SEAT)))
                .as("someone it was not handed to")
                .isZero();
        assertThat(represented(mayors(OTHER_MAYOR, null, SORVIK), in(OTHER_MAYOR, new SeatId("k-2"))))
                .as("a member fills the own seat, and no second one")
                .isEqualTo(1);
        DelegatedVote boards = new DelegatedVote(BOARD_SEAT, BOARD_MEMBER, DELEGATE, DelegatedIn.WRITING, null, null);
        assertThat(VoteDelegationRule.handedOver(
                        new Attendance(List.of(), List.of(), List.of(boards, handed)), SEATS, ANYONE))
                .as("a board member has none to hand over")
                .containsExactly(handed);
    }

    @Test
    @DisplayName("den som har fått stemmen, registreres på plassen uten at noen må spørre om oppnevning")
    void whoeverHasTheVoteIsCheckedInForTheSeat() {
        Attendance handed = new Attendance(List.of(), List.of(), List.of(mayors(DELEGATE, null, null)));
        Judgement delegate =
                Engine.judge(new Act.CheckInPerson(new CheckInFacts(SEATS, handed, in(DELEGATE, MAYORS_SEAT))), ANYONE);
        assertThat(outcome(delegate, Clause.SITS_FOR_OWN_SEAT)).isEqualTo(Outcome.Met.class);
        Judgement stranger = Engine.judge(
                new Act.CheckInPerson(new CheckInFacts(SEATS, handed, in(new PersonId("en-annen"), MAYORS_SEAT))),
                ANYONE);
        assertThat(outcome(stranger, Clause.SITS_FOR_OWN_SEAT)).isEqualTo(Outcome.Undetermined.class);
    }

    @Test
    void aVoteDelegatedByABoardMemberIsNotMetAndNoKeyOpensIt() {
        DelegatedVote boards = new DelegatedVote(BOARD_SEAT, BOARD_MEMBER, DELEGATE, DelegatedIn.WRITING, null, null);
        Judgement handed = delegate(boards, ANYONE);
        assertThat(outcome(handed, Clause.MAY_DELEGATE)).isEqualTo(Outcome.NotMet.class);
        assertThat(handed.disposition()).isInstanceOf(Disposition.Refused.class);
        Judgement cast = vote(BOARD_SEAT, DELEGATE, ANYONE, boards, in(DELEGATE, BOARD_SEAT));
        assertThat(outcome(cast, Clause.HAS_VOTE)).isEqualTo(Outcome.NotMet.class);
        assertThat(cast.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void someoneWhoIsNotTheMayorDoesNotHandOverTheMayorsVote() {
        DelegatedVote stranger = new DelegatedVote(MAYORS_SEAT, OTHER_MAYOR, DELEGATE, null, SORVIK, null);
        assertThat(outcome(delegate(stranger, ANYONE), Clause.MAY_DELEGATE)).isEqualTo(Outcome.NotMet.class);
    }

    @Test
    void whoWasHandedTheVoteDoesNotCastItWhileTheMayorIsIn() {
        Judgement both = vote(
                MAYORS_SEAT,
                DELEGATE,
                ANYONE,
                mayors(DELEGATE, null, null),
                in(DELEGATE, MAYORS_SEAT),
                in(MAYOR, MAYORS_SEAT));
        assertThat(outcome(both, Clause.HAS_VOTE)).isEqualTo(Outcome.NotMet.class);
        assertThat(Findings.part(Findings.part(both, Clause.HAS_VOTE), Clause.DELEGATOR_OUT)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void withinThePartyWithinThePartnerOrAmongTheMembers() {
        RulesInForce party = rules(DelegateCircle.SAME_PARTY, DelegationForm.NOT_STATED, null);
        assertThat(outcome(delegate(mayors(DELEGATE, null, NORDVIK), party), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(delegate(mayors(DELEGATE, null, SORVIK), party), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.NotMet.class);
        assertThat(outcome(delegate(mayors(DELEGATE, null, null), party), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.Undetermined.class);
        RulesInForce partner = rules(DelegateCircle.SAME_PARTNER, DelegationForm.NOT_STATED, null);
        assertThat(outcome(delegate(mayors(OTHER_MAYOR, null, null), partner), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(delegate(mayors(BOARD_MEMBER, null, null), partner), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.NotMet.class);
        RulesInForce member = rules(DelegateCircle.ANOTHER_MEMBER, DelegationForm.NOT_STATED, null);
        assertThat(outcome(delegate(mayors(BOARD_MEMBER, null, null), member), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(delegate(mayors(DELEGATE, null, null), member), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.NotMet.class);
    }

    @Test
    void aMemberWhoHoldsAnothersVoteHasTwoAndFillsOneSeat() {
        RulesInForce member = rules(DelegateCircle.ANOTHER_MEMBER, DelegationForm.NOT_STATED, null);
        Judgement cast =
                vote(MAYORS_SEAT, BOARD_MEMBER, member, mayors(BOARD_MEMBER, null, null), in(BOARD_MEMBER, BOARD_SEAT));
        assertThat(cast.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(outcome(cast, Clause.ONE_PERSON_ONE_SEAT)).isEqualTo(Outcome.Met.class);
    }

    @Test
    void whereTheRulesAskForWritingSpokenWordsAreNotEnough() {
        RulesInForce writing = rules(DelegateCircle.ANYONE, DelegationForm.IN_WRITING, null);
        assertThat(outcome(delegate(mayors(DELEGATE, DelegatedIn.WRITING, null), writing), Clause.DELEGATION_FORM))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(delegate(mayors(DELEGATE, DelegatedIn.SPOKEN_WORDS, null), writing), Clause.DELEGATION_FORM))
                .isEqualTo(Outcome.NotMet.class);
        assertThat(delegate(mayors(DELEGATE, null, null), writing).disposition())
                .isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void oneMayHoldAsManyAsTheRulesSayAndNotOneMore() {
        RulesInForce one = rules(DelegateCircle.ANYONE, DelegationForm.NOT_STATED, 1);
        DelegatedVote first = new DelegatedVote(new SeatId("k-2"), OTHER_MAYOR, DELEGATE, null, SORVIK, null);
        DelegatedVote mine = mayors(DELEGATE, null, null);
        assertThat(outcome(delegate(mine, one, mine), Clause.VOTES_HELD)).isEqualTo(Outcome.Met.class);
        assertThat(outcome(delegate(mine, one, first), Clause.VOTES_HELD)).isEqualTo(Outcome.NotMet.class);
    }

    @Test
    void theSameVoteHandedOverTwiceIsOneVote() {
        RulesInForce one = rules(DelegateCircle.ANYONE, DelegationForm.NOT_STATED, 1);
        assertThat(outcome(
                        delegate(
                                mayors(DELEGATE, null, null), one, mayors(DELEGATE, DelegatedIn.SPOKEN_WORDS, NORDVIK)),
                        Clause.VOTES_HELD))
                .isEqualTo(Outcome.Met.class);
    }

    @Test
    void nobodyIsAnotherMemberToOneself() {
        RulesInForce member = rules(DelegateCircle.ANOTHER_MEMBER, DelegationForm.NOT_STATED, null);
        assertThat(outcome(delegate(mayors(MAYOR, null, null), member), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.NotMet.class);
        assertThat(outcome(delegate(mayors(OTHER_MAYOR, null, null), member), Clause.DELEGATE_CIRCLE))
                .isEqualTo(Outcome.Met.class);
    }

    @Test
    void aSeatWithoutAVoteHasNoneToHandOverAndNoKeyOpensIt() {
        Composition mute = new Composition(
                PM,
                SEATS.partners(),
                List.of(new Seat(MAYORS_SEAT, MAYORS, VotingRight.WITHOUT_VOTE, MAYOR, List.of())));
        Judgement judgement = Engine.judge(
                new Act.DelegateVote(new VoteDelegationFacts(DAY, mute, mayors(DELEGATE, null, null), List.of())),
                ANYONE);
        assertThat(outcome(judgement, Clause.MAY_DELEGATE)).isEqualTo(Outcome.NotMet.class);
        assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void whereNoRuleSpeaksOfItItIsAskedAndNeverCalledMet() {
        Judgement gap = delegate(
                mayors(DELEGATE, null, null), RulesInForce.on(DAY, List.of(Ssu.document(DocumentKind.STATUTES))));
        assertThat(Findings.part(gap, Clause.MAY_DELEGATE).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.MAY_DELEGATE, PM))));
    }
}
