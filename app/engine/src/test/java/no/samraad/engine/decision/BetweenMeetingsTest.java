package no.samraad.engine.decision;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.decision.BetweenMeetingsFacts.Answer;
import no.samraad.engine.decision.BetweenMeetingsFacts.Said;
import no.samraad.engine.decision.BetweenMeetingsFacts.Told;
import no.samraad.engine.decision.BetweenMeetingsFacts.Way;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
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
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.RoundObjection;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vedtak mellom møtene: skriftlig runde med fem virkedagers svarfrist, og lederens fullmakt")
class BetweenMeetingsTest {
    private static final CaseRef CASE = new CaseRef("80/25");
    private static final Organ CHAIR = new Organ.Officers(Set.of(Office.CHAIR));
    /** A Monday: five working days later is the next Monday. */
    private static final Instant SENT = at("2025-11-03T12:00");

    private static final Instant AFTER = at("2025-11-11T00:00");
    private static final Subject ABOUT = new Subject.OfCase(CASE);

    private static Rule round(
            BetweenMatters matters, RoundAnswers answers, RoundObjection objection, RoundAgreement agreement) {
        return choice(
                "v-round",
                new WrittenRound(
                        Set.of(CHAIR),
                        matters,
                        Deadline.workingDaysAfterDispatch(5),
                        answers,
                        objection,
                        agreement,
                        ToldNext.TOLD_AT_NEXT_MEETING));
    }

    private static final Rule ALL_MUST = round(
            BetweenMatters.ANY,
            RoundAnswers.ALL_MUST_ANSWER,
            RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
            new RoundAgreement.AllForIt());

    private static Answer answer(int seat, Said said, String when) {
        SeatId id = Ssu.composition().seats().get(seat).id();
        return new Answer(id, new PersonId("m-" + id.value()), said, at(when));
    }

    /** So many seats say this, the first ones first. */
    private static List<Answer> answers(int forIt, int against, int abstain, int wantAMeeting) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < forIt + against + abstain + wantAMeeting; i++) {
            Said said = i < forIt
                    ? Said.FOR
                    : i < forIt + against
                            ? Said.AGAINST
                            : i < forIt + against + abstain ? Said.ABSTAINS : Said.WANTS_A_MEETING;
            answers.add(answer(i, said, "2025-11-05T09:00"));
        }
        return answers;
    }

    private static BetweenMeetingsFacts inWriting(List<Answer> answers, Instant endedAt) {
        return facts(new Way.InWriting(CHAIR, SENT, answers, Set.of(), endedAt), Told.NO_MEETING_SINCE);
    }

    private static BetweenMeetingsFacts facts(Way way, Told told) {
        return new BetweenMeetingsFacts(
                CASE,
                List.of("SSU slutter seg til høringssvaret."),
                Ssu.composition(),
                Urgency.NOT_ASKED,
                Set.of(),
                way,
                told);
    }

    private static Judgement judge(BetweenMeetingsFacts facts, Rule... rules) {
        return Engine.judge(new Act.DecideBetweenMeetings(facts), TromsOgOfoten.on(LocalDate.of(2025, 11, 11), rules));
    }

    private static String outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass().getSimpleName();
    }

    private static List<Clause> clauses(Judgement judgement) {
        return judgement.finding().parts().stream().map(Finding::clause).toList();
    }

    @Test
    void sixteenForOfSixteenIsDecidedAndLeavesNothingOpen() {
        Judgement judgement = judge(inWriting(answers(16, 0, 0, 0), AFTER), ALL_MUST);
        assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(clauses(judgement))
                .containsExactly(
                        Clause.BETWEEN_MEETINGS,
                        Clause.PROPOSAL_COMPLETE,
                        Clause.ROUND_OPENED,
                        Clause.ROUND_OVER,
                        Clause.ROUND_ANSWERED,
                        Clause.NOBODY_WANTS_A_MEETING,
                        Clause.ROUND_AGREED,
                        Clause.NEXT_MEETING_TOLD);
        assertThat(outcome(judgement, Clause.NEXT_MEETING_TOLD)).isEqualTo("NotApplicable");
    }

    @Test
    void oneSilentSeatStopsARoundThatAllMustAnswerAndNoKeyOpensIt() {
        Judgement judgement = judge(inWriting(answers(15, 0, 0, 0), AFTER), ALL_MUST);
        Finding answered = Findings.part(judgement, Clause.ROUND_ANSWERED);
        assertThat(answered.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(answered.notes()).containsExactly(new Note.SeatSilent(Ssu.seatId(Ssu.USERS, 2)));
        assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void oneWhoWantsAMeetingTakesItThere() {
        Judgement judgement = judge(inWriting(answers(15, 0, 0, 1), AFTER), ALL_MUST);
        Finding wants = Findings.part(judgement, Clause.NOBODY_WANTS_A_MEETING);
        assertThat(wants.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(wants.remedies()).containsExactly(new Remedy.TakeToMeeting());
        assertThat(wants.notes()).containsExactly(new Note.WantsAMeeting(Ssu.seatId(Ssu.USERS, 2)));
        Rule notStopped = round(
                BetweenMatters.ANY,
                RoundAnswers.ALL_MUST_ANSWER,
                RoundObjection.DOES_NOT_STOP_IT,
                new RoundAgreement.OfAllSeats(new Threshold.MoreThan(new Fraction(1, 2))));
        Judgement goesOn = judge(inWriting(answers(15, 0, 0, 1), AFTER), notStopped);
        assertThat(outcome(goesOn, Clause.NOBODY_WANTS_A_MEETING)).isEqualTo("NotApplicable");
        assertThat(goesOn.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
    }

    @ParameterizedTest(name = "{0} for, {1} mot, {2} avstår: {3}")
    @CsvSource({"16, 0, 0, Met", "15, 1, 0, NotMet", "15, 0, 1, NotMet"})
    void allForItMeansNobodyAgainstAndNobodyAbstaining(int forIt, int against, int abstain, String outcome) {
        assertThat(outcome(judge(inWriting(answers(forIt, against, abstain, 0), AFTER), ALL_MUST), Clause.ROUND_AGREED))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} for av 16: {1}")
    @CsvSource({"8, NotMet", "9, Met"})
    void moreThanHalfOfAllSeatsIsNine(int forIt, String outcome) {
        Rule half = round(
                BetweenMatters.ANY,
                RoundAnswers.SILENCE_IS_NOT_COUNTED,
                RoundObjection.DOES_NOT_STOP_IT,
                new RoundAgreement.OfAllSeats(new Threshold.MoreThan(new Fraction(1, 2))));
        Finding agreed = Findings.part(judge(inWriting(answers(forIt, 2, 0, 0), AFTER), half), Clause.ROUND_AGREED);
        assertThat(agreed.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(Findings.count(agreed).required()).isEqualTo(9);
        assertThat(Findings.count(agreed).base()).isEqualTo(16);
    }

    @ParameterizedTest(name = "{0} for av {1} svar: {2}")
    @CsvSource({"5, 9, NotMet", "6, 9, Met", "0, 0, NotMet", "1, 1, Met"})
    void twoThirdsOfTheAnswersAndNothingIsDecidedByNobody(int forIt, int answers, String outcome) {
        Rule twoThirds = round(
                BetweenMatters.ANY,
                RoundAnswers.SILENCE_IS_NOT_COUNTED,
                RoundObjection.DOES_NOT_STOP_IT,
                new RoundAgreement.OfAnswers(new Threshold.AtLeast(new Fraction(2, 3))));
        Judgement judgement = judge(inWriting(answers(forIt, answers - forIt, 0, 0), AFTER), twoThirds);
        assertThat(outcome(judgement, Clause.ROUND_AGREED)).isEqualTo(outcome);
        assertThat(outcome(judgement, Clause.ROUND_ANSWERED)).isEqualTo("NotApplicable");
    }

    @Test
    void silenceIsConsentButNotTheSilenceOfAll() {
        Rule silence = round(
                BetweenMatters.ANY,
                RoundAnswers.SILENCE_IS_CONSENT,
                RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
                new RoundAgreement.AllForIt());
        Finding one = Findings.part(judge(inWriting(answers(1, 0, 0, 0), AFTER), silence), Clause.ROUND_AGREED);
        assertThat(one.outcome()).isEqualTo(new Outcome.Met());
        assertThat(Findings.count(one).found()).isEqualTo(16);
        assertThat(outcome(judge(inWriting(List.of(), AFTER), silence), Clause.ROUND_AGREED))
                .isEqualTo("NotMet");
        assertThat(outcome(judge(inWriting(answers(0, 1, 0, 0), AFTER), silence), Clause.ROUND_AGREED))
                .isEqualTo("NotMet");
    }

    @Test
    void theRoundIsOverAtMidnightOfTheFifthWorkingDayOrWhenAllHaveAnswered() {
        List<Answer> fifteen = answers(15, 0, 0, 0);
        Finding early =
                Findings.part(judge(inWriting(fifteen, at("2025-11-10T23:59:59")), ALL_MUST), Clause.ROUND_OVER);
        assertThat(early.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(early.remedies()).containsExactly(new Remedy.WaitUntil(AFTER));
        assertThat(Findings.timing(early).lastDay().date()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(outcome(judge(inWriting(fifteen, AFTER), ALL_MUST), Clause.ROUND_OVER))
                .isEqualTo("Met");
        assertThat(outcome(judge(inWriting(answers(16, 0, 0, 0), at("2025-11-05T10:00")), ALL_MUST), Clause.ROUND_OVER))
                .isEqualTo("Met");
    }

    @Test
    void anAnswerAfterTheTimeHasRunIsNotCountedAndSaysSo() {
        List<Answer> answers = new ArrayList<>(answers(15, 0, 0, 0));
        answers.add(answer(15, Said.FOR, "2025-11-10T23:59:59"));
        assertThat(judge(inWriting(answers, at("2025-11-12T09:00")), ALL_MUST).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
        answers.set(15, answer(15, Said.FOR, "2025-11-11T00:00"));
        Finding answered =
                Findings.part(judge(inWriting(answers, at("2025-11-12T09:00")), ALL_MUST), Clause.ROUND_ANSWERED);
        assertThat(answered.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(answered.notes())
                .contains(new Note.AnsweredTooLate(Ssu.member(Ssu.USERS, 2), Ssu.seatId(Ssu.USERS, 2)));
    }

    @Test
    void anAnswerAfterTheRoundIsEndedChangesNothing() {
        List<Answer> answers = new ArrayList<>(answers(15, 0, 0, 0));
        answers.add(answer(15, Said.FOR, "2025-11-06T09:00"));
        for (String end : List.of("2025-11-06T08:59:59", "2025-11-06T09:00")) {
            boolean inTime = end.endsWith("09:00");
            Judgement judgement = judge(inWriting(answers, at(end)), ALL_MUST);
            assertThat(outcome(judgement, Clause.ROUND_ANSWERED)).isEqualTo(inTime ? "Met" : "NotMet");
            assertThat(outcome(judgement, Clause.ROUND_OVER)).isEqualTo(inTime ? "Met" : "NotMet");
        }
    }

    @ParameterizedTest(name = "de tause medregnet er {1} for når vara {0}")
    @CsvSource({"REPRESENTS_IT, 16", "DOES_NOT_REPRESENT_IT, 15"})
    void aVacantSeatNobodyAnswersForConsentsToNothing(DeputyOfVacantSeat deputy, int forIt) {
        Rule silence = round(
                BetweenMatters.ANY,
                RoundAnswers.SILENCE_IS_CONSENT,
                RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
                new RoundAgreement.OfAllSeats(new Threshold.AtLeastNumber(16)));
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        Seat last = seats.removeLast();
        seats.add(new Seat(last.id(), last.partner(), last.vote(), null, last.deputies()));
        BetweenMeetingsFacts facts = new BetweenMeetingsFacts(
                CASE,
                List.of("Vedtas."),
                new Composition(Ssu.BODY, Ssu.PARTNERS, seats),
                Urgency.NOT_ASKED,
                Set.of(),
                new Way.InWriting(CHAIR, SENT, answers(1, 0, 0, 0), Set.of(), AFTER),
                Told.NO_MEETING_SINCE);
        Finding agreed =
                Findings.part(judge(facts, silence, choice("v-vacant", new VacantSeat(deputy))), Clause.ROUND_AGREED);
        assertThat(Findings.count(agreed).found()).isEqualTo(forIt);
        assertThat(agreed.outcome()).isEqualTo(forIt == 16 ? new Outcome.Met() : new Outcome.NotMet());
    }

    @Test
    void theFirstAnswerStands() {
        List<Answer> answers = new ArrayList<>(answers(16, 0, 0, 0));
        answers.add(answer(0, Said.AGAINST, "2025-11-06T09:00"));
        assertThat(outcome(judge(inWriting(answers, AFTER), ALL_MUST), Clause.ROUND_AGREED))
                .isEqualTo("Met");
    }

    @Test
    void aDeputyAnswersOnlyForAMemberWhoHasSaidThatHeOrSheCannot() {
        List<Answer> answers = new ArrayList<>(answers(15, 0, 0, 0));
        PersonId deputy = Ssu.deputy(Ssu.USERS, 2);
        SeatId seat = Ssu.seatId(Ssu.USERS, 2);
        answers.add(new Answer(seat, deputy, Said.FOR, at("2025-11-05T09:00")));
        Finding without = Findings.part(judge(inWriting(answers, AFTER), ALL_MUST), Clause.ROUND_ANSWERED);
        assertThat(without.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(without.notes()).contains(new Note.AnswerNotCounted(deputy, seat));
        Way unable = new Way.InWriting(CHAIR, SENT, answers, Set.of(Ssu.member(Ssu.USERS, 2)), AFTER);
        assertThat(outcome(judge(facts(unable, Told.NO_MEETING_SINCE), ALL_MUST), Clause.ROUND_ANSWERED))
                .isEqualTo("Met");
    }

    @Test
    void aDeputyWhoIsPartialAnswersForNobody() {
        List<Answer> answers = new ArrayList<>(answers(15, 0, 0, 0));
        PersonId deputy = Ssu.deputy(Ssu.USERS, 2);
        SeatId seat = Ssu.seatId(Ssu.USERS, 2);
        answers.add(new Answer(seat, deputy, Said.FOR, at("2025-11-05T09:00")));
        BetweenMeetingsFacts facts = new BetweenMeetingsFacts(
                CASE,
                List.of("Vedtas."),
                Ssu.composition(),
                Urgency.NOT_ASKED,
                Set.of(deputy),
                new Way.InWriting(CHAIR, SENT, answers, Set.of(Ssu.member(Ssu.USERS, 2)), AFTER),
                Told.NO_MEETING_SINCE);
        Finding answered = Findings.part(judge(facts, ALL_MUST), Clause.ROUND_ANSWERED);
        assertThat(answered.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(answered.notes()).contains(new Note.AnswerNotCounted(deputy, seat));
    }

    @Test
    void theMemberGoesBeforeTheDeputyAndNobodyAnswersForTwoSeats() {
        PersonId deputy = Ssu.deputy(Ssu.USERS, 2);
        SeatId second = Ssu.seatId(Ssu.USERS, 2);
        List<Answer> answers = new ArrayList<>(answers(16, 0, 0, 0));
        answers.add(new Answer(second, deputy, Said.AGAINST, at("2025-11-04T09:00")));
        Way unable = new Way.InWriting(CHAIR, SENT, answers, Set.of(Ssu.member(Ssu.USERS, 2)), AFTER);
        assertThat(outcome(judge(facts(unable, Told.NO_MEETING_SINCE), ALL_MUST), Clause.ROUND_AGREED))
                .isEqualTo("Met");
        List<Answer> twice = new ArrayList<>(answers(15, 0, 0, 0));
        twice.add(new Answer(second, Ssu.member(Ssu.USERS, 1), Said.FOR, at("2025-11-06T09:00")));
        assertThat(outcome(judge(inWriting(twice, AFTER), ALL_MUST), Clause.ROUND_ANSWERED))
                .isEqualTo("NotMet");
    }

    @Test
    void theDeputyOfAVacantSeatAnswersOnlyWhereDeputiesRepresentVacantSeats() {
        List<Seat> seats = new ArrayList<>(Ssu.composition().seats());
        Seat last = seats.removeLast();
        seats.add(new Seat(last.id(), last.partner(), last.vote(), null, last.deputies()));
        List<Answer> answers = new ArrayList<>(answers(15, 0, 0, 0));
        answers.add(new Answer(last.id(), last.deputies().getFirst(), Said.FOR, at("2025-11-05T09:00")));
        BetweenMeetingsFacts facts = new BetweenMeetingsFacts(
                CASE,
                List.of("Vedtas."),
                new Composition(Ssu.BODY, Ssu.PARTNERS, seats),
                Urgency.NOT_ASKED,
                Set.of(),
                new Way.InWriting(CHAIR, SENT, answers, Set.of(), AFTER),
                Told.NO_MEETING_SINCE);
        assertThat(outcome(judge(facts, ALL_MUST), Clause.ROUND_ANSWERED)).isEqualTo("NotMet");
        Rule represents = choice("v-vacant", new VacantSeat(DeputyOfVacantSeat.REPRESENTS_IT));
        assertThat(outcome(judge(facts, ALL_MUST, represents), Clause.ROUND_ANSWERED))
                .isEqualTo("Met");
    }

    @Test
    void whoeverIsPartialAnswersNotAndTheSeatLeavesTheBaseOnlyWhereItShrinks() {
        Rule half = round(
                BetweenMatters.ANY,
                RoundAnswers.ALL_MUST_ANSWER,
                RoundObjection.DOES_NOT_STOP_IT,
                new RoundAgreement.OfAllSeats(new Threshold.AtLeast(new Fraction(15, 16))));
        BetweenMeetingsFacts facts = new BetweenMeetingsFacts(
                CASE,
                List.of("Vedtas."),
                Ssu.composition(),
                Urgency.NOT_ASKED,
                Set.of(Ssu.member(Ssu.USERS, 2)),
                new Way.InWriting(CHAIR, SENT, answers(14, 1, 0, 1), Set.of(), AFTER),
                Told.NO_MEETING_SINCE);
        Judgement stays = judge(facts, half);
        assertThat(outcome(stays, Clause.ROUND_ANSWERED)).isEqualTo("Met");
        assertThat(Findings.count(Findings.part(stays, Clause.ROUND_AGREED)).base())
                .isEqualTo(16);
        Rule shrinks = choice("v-base", new PartialityAndBase(BaseAtPartiality.SHRINKS));
        assertThat(Findings.count(Findings.part(judge(facts, half, shrinks), Clause.ROUND_AGREED))
                        .base())
                .isEqualTo(15);
    }

    @Test
    void onlyUrgentMattersWhereThatIsTheRule() {
        Rule urgent = round(
                BetweenMatters.ONLY_URGENT,
                RoundAnswers.ALL_MUST_ANSWER,
                RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
                new RoundAgreement.AllForIt());
        Outcome asked = Findings.part(judge(inWriting(answers(16, 0, 0, 0), AFTER), urgent), Clause.BETWEEN_MEETINGS)
                .outcome();
        assertThat(asked)
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(Fact.FOUND_URGENT, ABOUT))));
        for (Urgency urgency : List.of(Urgency.FOUND_URGENT, Urgency.FOUND_NOT_URGENT)) {
            BetweenMeetingsFacts facts = new BetweenMeetingsFacts(
                    CASE,
                    List.of("Vedtas."),
                    Ssu.composition(),
                    urgency,
                    Set.of(),
                    new Way.OnBehalf(CHAIR),
                    Told.NO_MEETING_SINCE);
            Rule mandate = choice(
                    "v-mandate",
                    new ChairsMandate(Set.of(CHAIR), BetweenMatters.ONLY_URGENT, ToldNext.TOLD_AT_NEXT_MEETING));
            assertThat(judge(facts, mandate).disposition())
                    .isInstanceOf(
                            urgency == Urgency.FOUND_URGENT ? Disposition.Allowed.class : Disposition.Refused.class);
        }
    }

    @Test
    void whoOpensTheRoundAndWhoHoldsTheMandate() {
        Way bySecretary = new Way.InWriting(
                new Organ.Officers(Set.of(Office.SECRETARIAT)), SENT, answers(16, 0, 0, 0), Set.of(), AFTER);
        assertThat(judge(facts(bySecretary, Told.NO_MEETING_SINCE), ALL_MUST).disposition())
                .isInstanceOf(Disposition.Refused.class);
        Way unknown = new Way.InWriting(null, SENT, answers(16, 0, 0, 0), Set.of(), AFTER);
        assertThat(outcome(judge(facts(unknown, Told.NO_MEETING_SINCE), ALL_MUST), Clause.ROUND_OPENED))
                .isEqualTo("Undetermined");
        Rule mandate = choice("v-mandate", new ChairsMandate(Set.of(CHAIR), BetweenMatters.ANY, ToldNext.NOT_STATED));
        assertThat(judge(facts(new Way.OnBehalf(CHAIR), Told.NOT_TOLD), mandate).disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(judge(
                                facts(new Way.OnBehalf(new Organ.Officers(Set.of(Office.DEPUTY_CHAIR))), Told.NOT_TOLD),
                                mandate)
                        .disposition())
                .isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void theNextMeetingIsToldAndNotTellingItIsABreachOfOrder() {
        Way round = new Way.InWriting(CHAIR, SENT, answers(16, 0, 0, 0), Set.of(), AFTER);
        assertThat(outcome(judge(facts(round, Told.TOLD), ALL_MUST), Clause.NEXT_MEETING_TOLD))
                .isEqualTo("Met");
        assertThat(judge(facts(round, Told.NOT_TOLD), ALL_MUST).disposition())
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.NEXT_MEETING_TOLD));
    }

    @Test
    void aProposalWithBlanksIsNotDecided() {
        BetweenMeetingsFacts blank = new BetweenMeetingsFacts(
                CASE,
                List.of("SSU oppnevner xx fra UNN."),
                Ssu.composition(),
                Urgency.NOT_ASKED,
                Set.of(),
                new Way.InWriting(CHAIR, SENT, answers(16, 0, 0, 0), Set.of(), AFTER),
                Told.NO_MEETING_SINCE);
        assertThat(outcome(judge(blank, ALL_MUST), Clause.PROPOSAL_COMPLETE)).isEqualTo("NotMet");
        assertThat(judge(blank, ALL_MUST).disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void whereDecisionsAreMadeOnlyInMeetingsNothingElseIsAsked() {
        Judgement judgement =
                judge(inWriting(answers(16, 0, 0, 0), AFTER), choice("v-only", new DecidesOnlyInMeetings()));
        assertThat(outcome(judgement, Clause.BETWEEN_MEETINGS)).isEqualTo("NotMet");
        assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void whereTheTextIsSilentItIsAGapAndNeverCalledMet() {
        Judgement judgement = judge(inWriting(answers(16, 0, 0, 0), AFTER));
        assertThat(clauses(judgement)).containsExactly(Clause.BETWEEN_MEETINGS, Clause.PROPOSAL_COMPLETE);
        assertThat(judgement.finding().outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(judgement.disposition())
                .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.BETWEEN_MEETINGS, Ssu.BODY))));
    }

    @Test
    void aRoundOwesItsAnswersAndTheNextMeetingItsNews() {
        RulesInForce rules = TromsOgOfoten.on(LocalDate.of(2025, 11, 3), ALL_MUST);
        List<Duty> duties = Duties.ofBetweenMeetings(
                inWriting(List.of(), SENT), TromsOgOfoten.ordinary(TromsOgOfoten.SSU_9_2025), rules);
        assertThat(duties).extracting(Duty::what).containsExactly(Duty.What.ANSWER_ROUND, Duty.What.TELL_NEXT_MEETING);
        assertThat(duties)
                .extracting(duty -> ((Duty.Due) duty).lastDay().date())
                .containsExactly(LocalDate.of(2025, 11, 10), TromsOgOfoten.SSU_9_2025);
        assertThat(Duties.ofBetweenMeetings(inWriting(List.of(), SENT), null, rules))
                .hasSize(1);
        assertThat(Duties.ofBetweenMeetings(
                        inWriting(List.of(), SENT),
                        TromsOgOfoten.ordinary(TromsOgOfoten.SSU_9_2025),
                        TromsOgOfoten.on(LocalDate.of(2025, 11, 3))))
                .isEmpty();
    }

    @Test
    void aRoundNotYetSentAsksWhen() {
        Way unsent = new Way.InWriting(CHAIR, (@Nullable Instant) null, List.of(), Set.of(), AFTER);
        assertThat(outcome(judge(facts(unsent, Told.NO_MEETING_SINCE), ALL_MUST), Clause.ROUND_OVER))
                .isEqualTo("Undetermined");
    }

    @Test
    void theOrderOfAnswersNeverMattersAndOneMoreForNeverLosesTheDecision() {
        Random random = new Random(12);
        List<RoundAgreement> agreements = List.of(
                new RoundAgreement.AllForIt(),
                new RoundAgreement.OfAllSeats(new Threshold.MoreThan(new Fraction(1, 2))),
                new RoundAgreement.OfAnswers(new Threshold.AtLeast(new Fraction(2, 3))));
        for (int tried = 0; tried < 400; tried++) {
            Rule rule = round(
                    BetweenMatters.ANY,
                    RoundAnswers.values()[random.nextInt(3)],
                    RoundObjection.values()[random.nextInt(2)],
                    agreements.get(random.nextInt(3)));
            List<Answer> answers = new ArrayList<>();
            for (int seat = 0; seat < 15; seat++) {
                if (random.nextInt(4) > 0) {
                    Said said = random.nextInt(5) == 0 ? Said.values()[random.nextInt(4)] : Said.FOR;
                    answers.add(answer(seat, said, "2025-11-0" + (4 + random.nextInt(4)) + "T09:00"));
                }
            }
            Judgement before = judge(inWriting(answers, AFTER), rule);
            Collections.shuffle(answers, random);
            assertThat(judge(inWriting(answers, AFTER), rule)).isEqualTo(before);
            answers.add(answer(15, Said.FOR, "2025-11-09T09:00"));
            if (before.disposition() instanceof Disposition.Allowed) {
                assertThat(judge(inWriting(answers, AFTER), rule).disposition())
                        .isInstanceOf(Disposition.Allowed.class);
            }
        }
    }
}
