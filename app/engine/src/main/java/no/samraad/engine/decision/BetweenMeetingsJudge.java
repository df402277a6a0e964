package no.samraad.engine.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.decision.BetweenMeetingsFacts.Answer;
import no.samraad.engine.decision.BetweenMeetingsFacts.Said;
import no.samraad.engine.decision.BetweenMeetingsFacts.Way;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.ByOrgan;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** D12: a decision between meetings, by a written round or by those who hold a mandate. */
public final class BetweenMeetingsJudge {
    private BetweenMeetingsJudge() {}

    /** Judges a decision between meetings, made or about to be. */
    public static List<Finding> judge(BetweenMeetingsFacts facts, RulesInForce rules) {
        return switch (facts.way()) {
            case Way.InWriting round -> round(facts, round, rules);
            case Way.OnBehalf mandate -> onBehalf(facts, mandate, rules);
        };
    }

    private static BodyCode body(BetweenMeetingsFacts facts) {
        return facts.composition().body();
    }

    private static Subject about(BetweenMeetingsFacts facts) {
        return new Subject.OfCase(facts.item());
    }

    private static List<Finding> onBehalf(BetweenMeetingsFacts facts, Way.OnBehalf mandate, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        Lookup<ChairsMandate> lookup = rules.find(ChairsMandate.class, body(facts));
        findings.add(allowed(facts, rules, lookup, ChairsMandate::matters));
        Ruling.ifStated(
                        lookup,
                        Clause.MANDATE_HOLDER,
                        about(facts),
                        body(facts),
                        rule -> ByOrgan.judge(
                                Clause.MANDATE_HOLDER,
                                about(facts),
                                rule,
                                rule.provision().holders(),
                                mandate.by(),
                                Fact.OPENED_BY))
                .ifPresent(findings::add);
        findings.add(complete(facts));
        told(facts, lookup, ChairsMandate::told).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> round(BetweenMeetingsFacts facts, Way.InWriting round, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        Lookup<WrittenRound> lookup = rules.find(WrittenRound.class, body(facts));
        findings.add(allowed(facts, rules, lookup, WrittenRound::matters));
        findings.add(complete(facts));
        ofRound(
                        Clause.ROUND_OPENED,
                        facts,
                        lookup,
                        rule -> ByOrgan.judge(
                                Clause.ROUND_OPENED,
                                about(facts),
                                rule,
                                rule.provision().opened(),
                                round.openedBy(),
                                Fact.OPENED_BY))
                .ifPresent(findings::add);
        ofRound(Clause.ROUND_OVER, facts, lookup, rule -> over(facts, round, rules, rule))
                .ifPresent(findings::add);
        ofRound(Clause.ROUND_ANSWERED, facts, lookup, rule -> answered(facts, counted(facts, round, rules, rule), rule))
                .ifPresent(findings::add);
        ofRound(
                        Clause.NOBODY_WANTS_A_MEETING,
                        facts,
                        lookup,
                        rule -> nobodyWantsAMeeting(facts, counted(facts, round, rules, rule), rule))
                .ifPresent(findings::add);
        ofRound(
                        Clause.ROUND_AGREED,
                        facts,
                        lookup,
                        rule -> agreed(facts, counted(facts, round, rules, rule), rules, rule))
                .ifPresent(findings::add);
        told(facts, lookup, WrittenRound::told).ifPresent(findings::add);
        return findings;
    }

    /** Whether matters like this may be decided in this way at all. */
    private static <P extends MeetingProvision> Finding allowed(
            BetweenMeetingsFacts facts, RulesInForce rules, Lookup<P> way, Function<P, BetweenMatters> matters) {
        if (way instanceof Lookup.Silent) {
            return Ruling.by(
                    rules.find(DecidesOnlyInMeetings.class, body(facts)),
                    Clause.BETWEEN_MEETINGS,
                    about(facts),
                    body(facts),
                    rule -> Ruling.of(
                            Clause.BETWEEN_MEETINGS,
                            about(facts),
                            new Outcome.NotMet(),
                            rule,
                            List.of(),
                            List.of(),
                            List.of(new Remedy.TakeToMeeting())));
        }
        return Ruling.by(way, Clause.BETWEEN_MEETINGS, about(facts), body(facts), rule -> {
            Outcome outcome = switch (matters.apply(rule.provision())) {
                case ANY -> new Outcome.Met();
                case ONLY_URGENT ->
                    switch (facts.urgency()) {
                        case FOUND_URGENT -> new Outcome.Met();
                        case FOUND_NOT_URGENT -> new Outcome.NotMet();
                        case NOT_ASKED -> Ruling.missing(Fact.FOUND_URGENT, about(facts));
                    };
            };
            return Ruling.of(
                    Clause.BETWEEN_MEETINGS,
                    about(facts),
                    outcome,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(outcome, new Remedy.TakeToMeeting()));
        });
    }

    private static Finding complete(BetweenMeetingsFacts facts) {
        List<Note> blanks = Blank.in(facts.proposal());
        Outcome outcome = blanks.isEmpty() && !facts.proposal().isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
        return new Finding(
                Clause.PROPOSAL_COMPLETE,
                about(facts),
                outcome,
                Force.SHALL,
                List.of(),
                List.of(),
                blanks,
                Ruling.remedies(outcome, new Remedy.PutRight()),
                List.of(),
                List.of());
    }

    /** It concerns the next meeting: until there has been one, the rule does not apply. */
    private static <P extends MeetingProvision> Optional<Finding> told(
            BetweenMeetingsFacts facts, Lookup<P> lookup, Function<P, ToldNext> asked) {
        return Ruling.ifStated(lookup, Clause.NEXT_MEETING_TOLD, about(facts), body(facts), rule -> {
            Outcome outcome = switch (asked.apply(rule.provision())) {
                case NOT_STATED -> new Outcome.NotApplicable();
                case TOLD_AT_NEXT_MEETING ->
                    switch (facts.told()) {
                        case NO_MEETING_SINCE -> new Outcome.NotApplicable();
                        case TOLD -> new Outcome.Met();
                        case NOT_TOLD -> new Outcome.NotMet();
                    };
            };
            return Ruling.of(
                    Clause.NEXT_MEETING_TOLD,
                    about(facts),
                    outcome,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(outcome, new Remedy.PutRight()));
        });
    }

    /** D12: the rules that ask for the next meeting to be told; empty when none does. */
    public static List<Citation> asksToTell(BetweenMeetingsFacts facts, RulesInForce rules) {
        return switch (facts.way()) {
            case Way.InWriting _ -> asking(rules.find(WrittenRound.class, body(facts)), WrittenRound::told);
            case Way.OnBehalf _ -> asking(rules.find(ChairsMandate.class, body(facts)), ChairsMandate::told);
        };
    }

    private static <P extends MeetingProvision> List<Citation> asking(Lookup<P> lookup, Function<P, ToldNext> asked) {
        return Ruling.holding(lookup).stream()
                .filter(rule -> asked.apply(rule.provision()) == ToldNext.TOLD_AT_NEXT_MEETING)
                .map(Citation::of)
                .toList();
    }

    /** D12: by when a written round is to be answered. Empty when it is not known when it was sent, or no rule holds. */
    public static Optional<Finding> answerDeadline(BetweenMeetingsFacts facts, RulesInForce rules) {
        return switch (facts.way()) {
            case Way.InWriting round ->
                Ruling.ifStated(
                        rules.find(WrittenRound.class, body(facts)),
                        Clause.ROUND_OVER,
                        about(facts),
                        body(facts),
                        rule -> over(facts, round, rules, rule));
            case Way.OnBehalf _ -> Optional.empty();
        };
    }

    private static Optional<Finding> ofRound(
            Clause clause,
            BetweenMeetingsFacts facts,
            Lookup<WrittenRound> lookup,
            Function<InForce<WrittenRound>, Finding> judge) {
        return Ruling.ifStated(lookup, clause, about(facts), body(facts), judge);
    }

    /**
     * The answers that count.
     *
     * @param bySeat one answer for each seat that has given one, in order of seat
     * @param silent the seats that should answer and have not
     * @param notes what was left out, and why
     */
    private record Counted(Map<SeatId, Said> bySeat, Set<SeatId> silent, List<Note> notes) {
        int of(Said said) {
            return (int) bySeat.values().stream().filter(said::equals).count();
        }
    }

    /** Members go before deputies, the first answer before later ones; nobody answers for two seats, or after the end. */
    private static Counted counted(
            BetweenMeetingsFacts facts, Way.InWriting round, RulesInForce rules, InForce<WrittenRound> rule) {
        Optional<LastDay> lastDay = lastDay(facts, round, rules, rule);
        List<Note> notes = new ArrayList<>();
        Map<SeatId, Said> bySeat = new TreeMap<>();
        Set<PersonId> used = new HashSet<>();
        List<Answer> answers = round.answers().stream()
                .sorted(Comparator.comparing(Answer::at)
                        .thenComparing(Answer::seat)
                        .thenComparing(Answer::by)
                        .thenComparing(Answer::said))
                .toList();
        Map<SeatId, Seat> seats = new TreeMap<>();
        facts.composition().votingSeats().forEach(seat -> seats.put(seat.id(), seat));
        Set<SeatId> expected = new TreeSet<>();
        seats.forEach((id, seat) -> {
            if (seat.member() == null || !facts.partial().contains(seat.member())) {
                expected.add(id);
            } else {
                notes.add(new Note.PartialMember(seat.member(), id));
            }
        });
        List<Answer> inTime = answers.stream()
                .filter(answer -> expected.contains(answer.seat())
                        && !answer.at().isAfter(round.endedAt())
                        && lastDay.filter(day -> !answer.at().isBefore(day.ends()))
                                .isEmpty())
                .toList();
        for (Answer answer : inTime) {
            Seat seat = seats.get(answer.seat());
            if (seat != null
                    && answer.by().equals(seat.member())
                    && !bySeat.containsKey(seat.id())
                    && used.add(answer.by())) {
                bySeat.put(seat.id(), answer.said());
            }
        }
        for (Answer answer : inTime) {
            Seat seat = seats.get(answer.seat());
            if (seat != null
                    && !bySeat.containsKey(seat.id())
                    && deputyMay(seat, answer.by(), facts, round, rules)
                    && used.add(answer.by())) {
                bySeat.put(seat.id(), answer.said());
            }
        }
        leftOut(answers, seats, bySeat, lastDay, notes, used);
        Set<SeatId> silent = new TreeSet<>(expected);
        silent.removeAll(bySeat.keySet());
        return new Counted(bySeat, silent, notes);
    }

    /** A deputy answers only for a member who has said that he or she cannot, or for a vacant seat where that is the rule. */
    private static boolean deputyMay(
            Seat seat, PersonId person, BetweenMeetingsFacts facts, Way.InWriting round, RulesInForce rules) {
        if (!seat.deputies().contains(person) || facts.partial().contains(person)) {
            return false;
        }
        PersonId member = seat.member();
        if (member != null) {
            return round.unable().contains(member);
        }
        return deputiesOfVacantSeatsMay(facts, rules);
    }

    private static void leftOut(
            List<Answer> answers,
            Map<SeatId, Seat> seats,
            Map<SeatId, Said> bySeat,
            Optional<LastDay> lastDay,
            List<Note> notes,
            Set<PersonId> used) {
        Set<Note> left = new LinkedHashSet<>();
        for (Answer answer : answers) {
            if (bySeat.containsKey(answer.seat()) && used.contains(answer.by())) {
                continue;
            }
            boolean late =
                    lastDay.filter(day -> !answer.at().isBefore(day.ends())).isPresent();
            left.add(
                    late && seats.containsKey(answer.seat())
                            ? new Note.AnsweredTooLate(answer.by(), answer.seat())
                            : new Note.AnswerNotCounted(answer.by(), answer.seat()));
        }
        notes.addAll(left);
    }

    private static Optional<LastDay> lastDay(
            BetweenMeetingsFacts facts, Way.InWriting round, RulesInForce rules, InForce<WrittenRound> rule) {
        return Optional.ofNullable(round.sentAt()).map(sent -> lastDay(facts, sent, rules, rule));
    }

    private static LastDay lastDay(
            BetweenMeetingsFacts facts, Instant sent, RulesInForce rules, InForce<WrittenRound> rule) {
        return Timeliness.lastDay(
                rule.provision().answer(), Timeliness.dayOf(sent), rules, body(facts), WhichDeadlines.EVERY_DEADLINE);
    }

    /** The time to answer has run, or all have answered. */
    private static Finding over(
            BetweenMeetingsFacts facts, Way.InWriting round, RulesInForce rules, InForce<WrittenRound> rule) {
        Instant sent = round.sentAt();
        if (sent == null) {
            Outcome outcome = Ruling.missing(Fact.SENT_AT, about(facts));
            return Ruling.of(
                    Clause.ROUND_OVER,
                    about(facts),
                    outcome,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(outcome, new Remedy.PutRight()));
        }
        LastDay lastDay = lastDay(facts, sent, rules, rule);
        boolean over = !round.endedAt().isBefore(lastDay.ends())
                || counted(facts, round, rules, rule).silent().isEmpty();
        return Ruling.of(
                Clause.ROUND_OVER,
                about(facts),
                over ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Timing(rule.provision().answer(), Timeliness.dayOf(sent), lastDay, null, 0)),
                List.of(),
                List.of(new Remedy.WaitUntil(lastDay.ends())));
    }

    private static Finding answered(BetweenMeetingsFacts facts, Counted counted, InForce<WrittenRound> rule) {
        int expected = counted.bySeat().size() + counted.silent().size();
        Outcome outcome = switch (rule.provision().answers()) {
            case ALL_MUST_ANSWER -> counted.silent().isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
            case SILENCE_IS_CONSENT, SILENCE_IS_NOT_COUNTED -> new Outcome.NotApplicable();
        };
        List<Note> notes = new ArrayList<>(counted.notes());
        counted.silent().forEach(seat -> notes.add(new Note.SeatSilent(seat)));
        return Ruling.of(
                Clause.ROUND_ANSWERED,
                about(facts),
                outcome,
                rule,
                List.of(new Measure.Tally(
                        new Subject.OfBody(body(facts)), counted.bySeat().size(), expected, Measure.CountUnit.ANSWERS)),
                notes,
                Ruling.remedies(outcome, new Remedy.TakeToMeeting()));
    }

    private static Finding nobodyWantsAMeeting(
            BetweenMeetingsFacts facts, Counted counted, InForce<WrittenRound> rule) {
        List<Note> notes = new ArrayList<>();
        counted.bySeat().forEach((seat, said) -> {
            if (said == Said.WANTS_A_MEETING) {
                notes.add(new Note.WantsAMeeting(seat));
            }
        });
        Outcome outcome = switch (rule.provision().objection()) {
            case ONE_TAKES_IT_TO_A_MEETING -> notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
            case DOES_NOT_STOP_IT -> new Outcome.NotApplicable();
        };
        return Ruling.of(
                Clause.NOBODY_WANTS_A_MEETING,
                about(facts),
                outcome,
                rule,
                List.of(),
                notes,
                Ruling.remedies(outcome, new Remedy.TakeToMeeting()));
    }

    /** Nothing is decided by nobody, whatever silence means. */
    private static Finding agreed(
            BetweenMeetingsFacts facts, Counted counted, RulesInForce rules, InForce<WrittenRound> rule) {
        boolean silenceConsents = rule.provision().answers() == RoundAnswers.SILENCE_IS_CONSENT;
        int silent = silenceConsents ? consenting(facts, counted, rules) : 0;
        int forIt = counted.of(Said.FOR) + silent;
        int answers = counted.bySeat().size() + silent;
        int base;
        int required;
        switch (rule.provision().agreement()) {
            case RoundAgreement.AllForIt _ -> {
                base = answers;
                required = Math.max(1, answers);
            }
            case RoundAgreement.OfAllSeats(var threshold) -> {
                base = seats(facts, counted, rules);
                required = Math.max(1, threshold.requiredOf(base));
            }
            case RoundAgreement.OfAnswers(var threshold) -> {
                base = answers;
                required = Math.max(1, threshold.requiredOf(base));
            }
        }
        List<Note> notes = new ArrayList<>();
        counted.bySeat().forEach((seat, said) -> {
            switch (said) {
                case AGAINST -> notes.add(new Note.SeatObjects(seat));
                case ABSTAINS -> notes.add(new Note.SeatAbstains(seat));
                case FOR, WANTS_A_MEETING -> {}
            }
        });
        boolean enough = forIt >= required && !counted.bySeat().isEmpty();
        return Ruling.of(
                Clause.ROUND_AGREED,
                about(facts),
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about(facts), forIt, base, required, Measure.CountUnit.VOTES_FOR)),
                notes,
                List.of(new Remedy.TakeToMeeting()));
    }

    /** A seat nobody could have answered for is not silent, and consents to nothing. */
    private static int consenting(BetweenMeetingsFacts facts, Counted counted, RulesInForce rules) {
        int consenting = 0;
        for (Seat seat : facts.composition().votingSeats()) {
            boolean someone =
                    seat.member() != null || (!seat.deputies().isEmpty() && deputiesOfVacantSeatsMay(facts, rules));
            if (counted.silent().contains(seat.id()) && someone) {
                consenting++;
            }
        }
        return consenting;
    }

    private static boolean deputiesOfVacantSeatsMay(BetweenMeetingsFacts facts, RulesInForce rules) {
        return Ruling.holding(rules.find(VacantSeat.class, body(facts))).stream()
                .anyMatch(rule -> rule.provision().deputy() == DeputyOfVacantSeat.REPRESENTS_IT);
    }

    /** All seats with a vote; those of partial members are left out only where the base shrinks (E10). */
    private static int seats(BetweenMeetingsFacts facts, Counted counted, RulesInForce rules) {
        boolean shrinks = Ruling.holding(rules.find(PartialityAndBase.class, body(facts))).stream()
                .anyMatch(rule -> rule.provision().base() == BaseAtPartiality.SHRINKS);
        return shrinks
                ? counted.bySeat().size() + counted.silent().size()
                : facts.composition().votingSeats().size();
    }
}
