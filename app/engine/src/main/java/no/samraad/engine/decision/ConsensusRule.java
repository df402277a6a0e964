package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.SeatId;

/**
 * E3: whether there is consensus. All known texts leave open what it means, and what abstaining and absence do; where the
 * community has not chosen, every reading is judged.
 */
final class ConsensusRule {
    private ConsensusRule() {}

    /** What the seats have said. */
    private record Answers(
            Set<SeatId> objecting,
            Set<SeatId> abstaining,
            Set<SeatId> yes,
            Set<SeatId> silent,
            Set<SeatId> absent,
            Set<SeatId> gone) {}

    static Finding judge(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule) {
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        Answers answers = answers(facts, rules);
        if (facts.agreement() instanceof Agreement.RollCall
                && !answers.objecting().isEmpty()) {
            return notUnanimous(facts, rules, rule, citations, answers);
        }
        return reached(facts, rules, rule);
    }

    /** Whether there is consensus, whatever a vote would otherwise yield. */
    static Finding reached(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule) {
        Subject about = new Subject.OfCase(facts.item());
        BodyCode body = facts.composition().body();
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        if (facts.agreement() instanceof Agreement.NotAsked) {
            Outcome outcome = Ruling.missing(Fact.CONSENSUS_ASKED, about);
            return finding(facts, rule, citations, outcome, List.of(), List.of());
        }
        Answers answers = answers(facts, rules);
        List<ConsensusMeaning> meanings = List.of(ConsensusMeaning.values());
        List<Effect> abstention = List.of(Effect.STOPS_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS);
        List<Effect> absence = List.of(Effect.STOPS_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS);
        for (InForce<ConsensusMeans> chosen : Ruling.holding(rules.find(ConsensusMeans.class, body))) {
            citations.add(Citation.of(chosen));
            meanings = List.of(chosen.provision().meaning());
            abstention = stated(chosen.provision().abstention(), abstention);
            absence = stated(chosen.provision().absence(), absence);
        }
        List<Reading> readings = new ArrayList<>();
        for (ConsensusMeaning meaning : meanings) {
            for (Effect abstaining : abstention) {
                for (Effect absent : absence) {
                    List<ReadAs> readAs = new ArrayList<>();
                    if (meanings.size() > 1) {
                        readAs.add(new ReadAs.Meaning(meaning));
                    }
                    if (abstention.size() > 1) {
                        readAs.add(new ReadAs.Abstention(abstaining));
                    }
                    if (absence.size() > 1) {
                        readAs.add(new ReadAs.AbsentSeat(absent));
                    }
                    readings.add(
                            new Reading(readAs, under(facts, rule, citations, answers, meaning, abstaining, absent)));
                }
            }
        }
        if (readings.size() == 1) {
            return readings.getFirst().finding();
        }
        return Readings.merge(
                Clause.CONSENSUS,
                about,
                rule.rule().force(),
                citations,
                readings,
                questions(readings, citations.getFirst(), body));
    }

    private static List<Effect> stated(Effect effect, List<Effect> open) {
        return switch (effect) {
            case STOPS_CONSENSUS, DOES_NOT_STOP_CONSENSUS -> List.of(effect);
            case NOT_STATED -> open;
        };
    }

    private static List<Question> questions(List<Reading> readings, Citation rule, BodyCode body) {
        return Readings.choicesThatMatter(readings).stream()
                .map(choice -> (Question) new Question.ChoiceMissing(choice, rule, body))
                .toList();
    }

    private static Answers answers(ItemFacts facts, RulesInForce rules) {
        Set<SeatId> represented = new TreeSet<>(VoteJudge.represented(
                facts.composition(),
                VoteJudge.representation(facts.composition(), facts.attendance(), facts.partial(), rules)));
        Set<SeatId> absent = new TreeSet<>();
        facts.composition().votingSeats().forEach(seat -> absent.add(seat.id()));
        Set<SeatId> takingPart = VoteJudge.takingPart(facts, rules);
        absent.removeAll(takingPart);
        Set<SeatId> gone = new TreeSet<>(takingPart);
        gone.removeAll(represented);
        Set<SeatId> objecting = new TreeSet<>();
        Set<SeatId> abstaining = new TreeSet<>();
        Set<SeatId> yes = new TreeSet<>();
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {}
            case Agreement.AskedForObjections(Set<SeatId> objects, Set<SeatId> abstains) -> {
                objecting.addAll(objects);
                abstaining.addAll(abstains);
            }
            case Agreement.RollCall(List<VoteCast> votes) ->
                VoteJudge.counted(facts, votes).forEach(vote -> {
                    switch (vote.value()) {
                        case FOR -> yes.add(vote.seat());
                        case AGAINST -> objecting.add(vote.seat());
                        case BLANK, ABSTAIN -> abstaining.add(vote.seat());
                    }
                });
        }
        // Only seats with a vote can object, abstain or say yes; what they said while represented stands.
        objecting.retainAll(takingPart);
        abstaining.retainAll(takingPart);
        yes.retainAll(takingPart);
        Set<SeatId> silent = new TreeSet<>(represented);
        silent.removeAll(objecting);
        silent.removeAll(abstaining);
        silent.removeAll(yes);
        return new Answers(objecting, abstaining, yes, silent, absent, gone);
    }

    private static Finding under(
            ItemFacts facts,
            InForce<DecidesBy> rule,
            List<Citation> citations,
            Answers answers,
            ConsensusMeaning meaning,
            Effect abstention,
            Effect absence) {
        List<Note> notes = new ArrayList<>();
        answers.gone().forEach(seat -> notes.add(new Note.AnswerStands(seat)));
        answers.objecting().forEach(seat -> notes.add(new Note.SeatObjects(seat)));
        boolean stopped = !answers.objecting().isEmpty();
        if (abstention == Effect.STOPS_CONSENSUS && !answers.abstaining().isEmpty()) {
            answers.abstaining().forEach(seat -> notes.add(new Note.SeatAbstains(seat)));
            stopped = true;
        }
        if (absence == Effect.STOPS_CONSENSUS && !answers.absent().isEmpty()) {
            answers.absent().forEach(seat -> notes.add(new Note.SeatAbsent(seat)));
            stopped = true;
        }
        Outcome outcome;
        if (stopped) {
            outcome = new Outcome.NotMet();
        } else {
            outcome = switch (meaning) {
                case NO_OBJECTION -> new Outcome.Met();
                case ALL_SAY_YES -> {
                    if (answers.silent().isEmpty()) {
                        yield new Outcome.Met();
                    }
                    answers.silent().forEach(seat -> notes.add(new Note.SeatSilent(seat)));
                    yield Ruling.missing(Fact.EACH_ANSWER, new Subject.OfCase(facts.item()));
                }
            };
        }
        int present = answers.objecting().size()
                + answers.abstaining().size()
                + answers.yes().size()
                + answers.silent().size()
                - answers.gone().size();
        int seats = facts.composition().votingSeats().size();
        return finding(
                facts,
                rule,
                citations,
                outcome,
                List.of(new Measure.Tally(
                        new Subject.OfBody(facts.composition().body()),
                        present,
                        seats,
                        Measure.CountUnit.SEATS_REPRESENTED)),
                notes);
    }

    private static Finding finding(
            ItemFacts facts,
            InForce<DecidesBy> rule,
            List<Citation> citations,
            Outcome outcome,
            List<Measure> measures,
            List<Note> notes) {
        List<Remedy> remedies = switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotApplicable _ -> List.of();
            case Outcome.NotMet _ -> List.of(new Remedy.Postpone());
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList();
        };
        return new Finding(
                Clause.CONSENSUS,
                new Subject.OfCase(facts.item()),
                outcome,
                rule.rule().force(),
                citations,
                measures,
                notes,
                remedies,
                List.of(),
                List.of());
    }

    /** A roll-call with votes against: what it yields is not said where consensus is the rule. */
    private static Finding notUnanimous(
            ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, List<Citation> citations, Answers answers) {
        BodyCode body = facts.composition().body();
        for (InForce<NonUnanimousVote> chosen : Ruling.holding(rules.find(NonUnanimousVote.class, body))) {
            citations.add(Citation.of(chosen));
            return yields(facts, rule, citations, answers, chosen.provision().yields());
        }
        List<Reading> readings = new ArrayList<>();
        for (NonUnanimous way : NonUnanimous.values()) {
            readings.add(
                    new Reading(List.of(new ReadAs.NotUnanimous(way)), yields(facts, rule, citations, answers, way)));
        }
        return Readings.merge(
                Clause.CONSENSUS,
                new Subject.OfCase(facts.item()),
                rule.rule().force(),
                citations,
                readings,
                List.of(new Question.ChoiceMissing(Choice.NON_UNANIMOUS_VOTE, citations.getFirst(), body)));
    }

    private static Finding yields(
            ItemFacts facts, InForce<DecidesBy> rule, List<Citation> citations, Answers answers, NonUnanimous way) {
        List<Note> notes = new ArrayList<>();
        answers.gone().forEach(seat -> notes.add(new Note.AnswerStands(seat)));
        answers.objecting().forEach(seat -> notes.add(new Note.SeatObjects(seat)));
        int cast = answers.yes().size() + answers.objecting().size();
        return switch (way) {
            case NO_DECISION -> finding(facts, rule, citations, new Outcome.NotMet(), List.of(), notes);
            case DECISION_BY_MAJORITY_OF_VOTES_CAST ->
                finding(
                        facts,
                        rule,
                        citations,
                        answers.yes().size() * 2 > cast ? new Outcome.Met() : new Outcome.NotMet(),
                        List.of(new Measure.Count(
                                new Subject.OfCase(facts.item()),
                                answers.yes().size(),
                                cast,
                                cast / 2 + 1,
                                Measure.CountUnit.VOTES_FOR)),
                        notes);
        };
    }
}
