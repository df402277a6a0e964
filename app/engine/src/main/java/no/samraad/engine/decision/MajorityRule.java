package no.samraad.engine.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.SeatId;

/** E2: whether enough are for, of those counted. A tie is not enough where more than half is asked for. */
final class MajorityRule {
    private MajorityRule() {}

    static Finding judge(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, DecisionMode.Majority majority) {
        Subject about = new Subject.OfCase(facts.item());
        Set<SeatId> takingPart = VoteJudge.takingPart(facts, rules);
        return switch (facts.agreement()) {
            case Agreement.NotAsked _ -> unknown(rule, about);
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) ->
                objecting.isEmpty() && abstaining.isEmpty()
                        ? counted(facts, rule, majority, takingPart.size(), takingPart.size(), takingPart.size())
                        : unknown(rule, about);
            case Agreement.RollCall(List<VoteCast> votes) -> {
                int forIt = count(votes, takingPart, VoteCast.Value.FOR);
                int against = count(votes, takingPart, VoteCast.Value.AGAINST);
                yield counted(facts, rule, majority, forIt, forIt + against, takingPart.size());
            }
        };
    }

    /** Votes of seats that take part, each seat once. */
    private static int count(List<VoteCast> votes, Set<SeatId> takingPart, VoteCast.Value value) {
        Set<SeatId> seats = new TreeSet<>();
        votes.stream()
                .filter(vote -> vote.value() == value && takingPart.contains(vote.seat()))
                .forEach(vote -> seats.add(vote.seat()));
        return seats.size();
    }

    private static Finding unknown(InForce<DecidesBy> rule, Subject about) {
        Outcome.Undetermined outcome = new Outcome.Undetermined(List.of(new Question.FactMissing(Fact.VOTES, about)));
        return Ruling.of(
                Clause.MAJORITY,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.Answer(outcome.questions().getFirst())));
    }

    private static Finding counted(
            ItemFacts facts,
            InForce<DecidesBy> rule,
            DecisionMode.Majority majority,
            int forIt,
            int cast,
            int represented) {
        int base = switch (majority.of()) {
            case REPRESENTED -> represented;
            case ALL_SEATS -> facts.composition().votingSeats().size();
            case CAST -> cast;
        };
        // Nothing is decided by nobody, whatever share of nothing is asked for.
        int required = Math.max(1, majority.threshold().requiredOf(base));
        boolean enough = forIt >= required;
        Subject about = new Subject.OfCase(facts.item());
        return Ruling.of(
                Clause.MAJORITY,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about, forIt, base, required, Measure.CountUnit.VOTES_FOR)),
                List.of(),
                enough ? List.of() : List.of(new Remedy.Postpone()));
    }
}
