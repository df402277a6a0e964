package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.BetweenMeetingsFacts.Answer;
import no.samraad.engine.decision.BetweenMeetingsFacts.Said;
import no.samraad.engine.decision.BetweenMeetingsFacts.Way;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.RoundObjection;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** Matters decided between meetings (D12). */
final class RoundOracle {
    private RoundOracle() {}

    static List<Part> decideBetweenMeetings(BetweenMeetingsFacts facts, Law law) {
        BodyCode body = facts.composition().body();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Clause.PROPOSAL_COMPLETE,
                Force.SHALL,
                State.of(
                        !facts.proposal().isEmpty() && facts.proposal().stream().noneMatch(ItemOracle::hasBlank))));
        switch (facts.way()) {
            case Way.InWriting round -> {
                parts.addAll(mayBeDecided(WrittenRound.class, rule -> urgent(rule.matters(), facts), body, law));
                for (Clause clause : List.of(
                        Clause.ROUND_OPENED,
                        Clause.ROUND_OVER,
                        Clause.ROUND_ANSWERED,
                        Clause.NOBODY_WANTS_A_MEETING,
                        Clause.ROUND_AGREED,
                        Clause.NEXT_MEETING_TOLD)) {
                    parts.addAll(law.eachThatSays(
                            WrittenRound.class,
                            body,
                            any -> true,
                            clause,
                            rule -> round(clause, rule, round, facts, law)));
                }
            }
            case Way.OnBehalf onBehalf -> {
                parts.addAll(mayBeDecided(ChairsMandate.class, rule -> urgent(rule.matters(), facts), body, law));
                parts.addAll(law.eachThatSays(
                        ChairsMandate.class,
                        body,
                        any -> true,
                        Clause.MANDATE_HOLDER,
                        rule -> YearOracle.doneBy(rule.holders(), onBehalf.by())));
                parts.addAll(law.eachThatSays(
                        ChairsMandate.class,
                        body,
                        any -> true,
                        Clause.NEXT_MEETING_TOLD,
                        rule -> told(rule.told(), facts)));
            }
        }
        return parts;
    }

    /** A body that decides only in meetings decides in no other way, unless it has a rule of just this way. */
    private static <P extends Provision> List<Part> mayBeDecided(
            Class<P> way, Function<P, State> judge, BodyCode body, Law law) {
        boolean onlyInMeetings = law.said(way, body, any -> true) instanceof Law.Said.Nothing<P>;
        return onlyInMeetings
                ? law.each(DecidesOnlyInMeetings.class, body, Clause.BETWEEN_MEETINGS, _ -> State.NOT_MET)
                : law.each(way, body, Clause.BETWEEN_MEETINGS, judge);
    }

    private static State urgent(BetweenMatters matters, BetweenMeetingsFacts facts) {
        return switch (matters) {
            case ANY -> State.MET;
            case ONLY_URGENT ->
                switch (facts.urgency()) {
                    case FOUND_URGENT -> State.MET;
                    case FOUND_NOT_URGENT -> State.NOT_MET;
                    case NOT_ASKED -> State.OPEN;
                };
        };
    }

    private static State told(ToldNext rule, BetweenMeetingsFacts facts) {
        return switch (rule) {
            case NOT_STATED -> State.NOT_APPLICABLE;
            case TOLD_AT_NEXT_MEETING ->
                switch (facts.told()) {
                    case NO_MEETING_SINCE -> State.NOT_APPLICABLE;
                    case TOLD -> State.MET;
                    case NOT_TOLD -> State.NOT_MET;
                };
        };
    }

    private static State round(
            Clause clause, WrittenRound rule, Way.InWriting round, BetweenMeetingsFacts facts, Law law) {
        Map<SeatId, Said> answers = answers(rule, round, facts, law);
        List<Seat> seats = asked(facts);
        boolean allAnswered = answers.size() == seats.size();
        return switch (clause) {
            case ROUND_OPENED -> YearOracle.doneBy(rule.opened(), round.openedBy());
            case ROUND_OVER -> {
                Instant sentAt = round.sentAt();
                if (sentAt == null) {
                    yield State.OPEN;
                }
                yield State.of(allAnswered || !round.endedAt().isBefore(end(rule, sentAt, facts, law)));
            }
            case ROUND_ANSWERED ->
                rule.answers() == RoundAnswers.ALL_MUST_ANSWER ? State.of(allAnswered) : State.NOT_APPLICABLE;
            case NOBODY_WANTS_A_MEETING ->
                rule.objection() == RoundObjection.DOES_NOT_STOP_IT
                        ? State.NOT_APPLICABLE
                        : State.of(!answers.containsValue(Said.WANTS_A_MEETING));
            case ROUND_AGREED -> agreed(rule, answers, seats, facts, law);
            case NEXT_MEETING_TOLD -> told(rule.told(), facts);
            default -> throw new IllegalArgumentException("no opinion on " + clause);
        };
    }

    private static Instant end(WrittenRound rule, Instant sentAt, BetweenMeetingsFacts facts, Law law) {
        LocalDate sent = sentAt.atZone(Days.OSLO).toLocalDate();
        return Days.end(rule.answer(), sent, law, facts.composition().body(), WhichDeadlines.EVERY_DEADLINE);
    }

    /** Whoever is partial is not asked. */
    private static List<Seat> asked(BetweenMeetingsFacts facts) {
        List<Seat> seats = new ArrayList<>();
        for (Seat seat : facts.composition().seats()) {
            PersonId member = seat.member();
            if (seat.vote() == VotingRight.VOTES
                    && (member == null || !facts.partial().contains(member))) {
                seats.add(seat);
            }
        }
        return seats;
    }

    /** Members answer before deputies, the first answer stands, and nobody answers for two seats. */
    private static Map<SeatId, Said> answers(
            WrittenRound rule, Way.InWriting round, BetweenMeetingsFacts facts, Law law) {
        Instant sentAt = round.sentAt();
        List<Answer> inTime = new ArrayList<>();
        for (Answer answer : round.answers()) {
            if (!answer.at().isAfter(round.endedAt())
                    && (sentAt == null || answer.at().isBefore(end(rule, sentAt, facts, law)))) {
                inTime.add(answer);
            }
        }
        inTime.sort(Comparator.comparing(Answer::at));
        Map<SeatId, Said> standing = new HashMap<>();
        Set<PersonId> answered = new HashSet<>();
        for (boolean members : new boolean[] {true, false}) {
            for (Answer answer : inTime) {
                for (Seat seat : asked(facts)) {
                    boolean may = members
                            ? answer.by().equals(seat.member())
                            : !answer.by().equals(seat.member()) && deputyMay(seat, answer.by(), round, facts, law);
                    if (seat.id().equals(answer.seat())
                            && may
                            && !standing.containsKey(seat.id())
                            && answered.add(answer.by())) {
                        standing.put(seat.id(), answer.said());
                    }
                }
            }
        }
        return standing;
    }

    private static boolean deputyMay(
            Seat seat, PersonId person, Way.InWriting round, BetweenMeetingsFacts facts, Law law) {
        PersonId member = seat.member();
        return seat.deputies().contains(person)
                && !facts.partial().contains(person)
                && (member == null
                        ? deputiesRepresentVacantSeats(facts, law)
                        : round.unable().contains(member));
    }

    private static boolean deputiesRepresentVacantSeats(BetweenMeetingsFacts facts, Law law) {
        return law.holding(VacantSeat.class, facts.composition().body()).stream()
                .anyMatch(rule -> rule.deputy() == DeputyOfVacantSeat.REPRESENTS_IT);
    }

    /** Nobody consents by the silence of all, nor by that of a seat nobody could answer for. */
    private static State agreed(
            WrittenRound rule, Map<SeatId, Said> answers, List<Seat> seats, BetweenMeetingsFacts facts, Law law) {
        int forIt = 0;
        int counted = 0;
        for (Seat seat : seats) {
            Said said = answers.get(seat.id());
            boolean couldAnswer =
                    seat.member() != null || (!seat.deputies().isEmpty() && deputiesRepresentVacantSeats(facts, law));
            if (said == null && rule.answers() == RoundAnswers.SILENCE_IS_CONSENT && couldAnswer) {
                said = Said.FOR;
            }
            counted += said == null ? 0 : 1;
            forIt += said == Said.FOR ? 1 : 0;
        }
        boolean shrinks = law
                .holding(PartialityAndBase.class, facts.composition().body())
                .stream()
                .anyMatch(choice -> choice.base() == BaseAtPartiality.SHRINKS);
        int all = 0;
        for (Seat seat : facts.composition().seats()) {
            all += seat.vote() == VotingRight.VOTES ? 1 : 0;
        }
        int needed = switch (rule.agreement()) {
            case RoundAgreement.AllForIt _ -> counted;
            case RoundAgreement.OfAllSeats(Threshold threshold) ->
                QuorumAgain.needed(threshold, shrinks ? seats.size() : all);
            case RoundAgreement.OfAnswers(Threshold threshold) -> QuorumAgain.needed(threshold, counted);
        };
        return State.of(!answers.isEmpty() && forIt > 0 && forIt >= needed);
    }
}
