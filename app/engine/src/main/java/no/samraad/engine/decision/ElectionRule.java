package no.samraad.engine.decision;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ElectionFacts.CandidateVotes;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Seat;

/** E1, E2 and E9 at an election: the quorum, the votes counted, and what breaks a tie between candidates. */
public final class ElectionRule {
    private ElectionRule() {}

    /** Judges an election about to be declared. */
    public static List<Finding> judge(ElectionFacts facts, RulesInForce rules) {
        int represented = VoteJudge.represented(
                        facts.composition(),
                        VoteJudge.representation(facts.composition(), facts.attendance(), facts.partial(), rules))
                .size();
        return List.of(
                QuorumJudge.judgeTreatment(
                        Treatment.DECIDE,
                        new QuorumFacts(
                                facts.composition(),
                                facts.attendance(),
                                facts.partial(),
                                QuorumFacts.Moment.ITEM,
                                facts.atOpening()),
                        rules),
                votesOfSeats(facts, represented),
                elected(facts, represented, rules));
    }

    private static Subject about(ElectionFacts facts) {
        return new Subject.OfPerson(facts.elected());
    }

    private static int cast(ElectionFacts facts) {
        return facts.candidates().stream().mapToInt(CandidateVotes::votes).sum();
    }

    /** Each seat represented has one vote; more votes than seats is a count gone wrong, whatever the rules say. */
    private static Finding votesOfSeats(ElectionFacts facts, int represented) {
        int counted = cast(facts) + facts.blank();
        Subject body = new Subject.OfBody(facts.composition().body());
        Outcome outcome = counted <= represented ? new Outcome.Met() : new Outcome.NotMet();
        return new Finding(
                Clause.VOTES_OF_SEATS,
                body,
                outcome,
                Force.SHALL,
                List.of(),
                List.of(new Measure.Tally(body, counted, represented, Measure.CountUnit.VOTES_CAST)),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of());
    }

    private static Finding elected(ElectionFacts facts, int represented, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        return AgreementRule.way(MatterKind.ELECTION, body, about(facts), rules, rule -> switch (rule.provision()
                .mode()) {
            case DecisionMode.Consensus _ -> unopposed(facts, rule);
            case DecisionMode.Majority(Threshold threshold, VoteBase of) ->
                majority(facts, rule, threshold, of, represented, rules);
            case DecisionMode.ConsensusThenMajority(Threshold threshold, VoteBase of, var _) -> {
                Finding consensus = unopposed(facts, rule);
                yield consensus.outcome() instanceof Outcome.Met
                        ? consensus
                        : majority(facts, rule, threshold, of, represented, rules);
            }
            case DecisionMode.MajorityOfEachSide _ -> bySide(facts, rule);
            case DecisionMode.MostVotes _ -> mostVotes(facts, rule, rules);
        });
    }

    private static int votesFor(ElectionFacts facts) {
        return facts.candidates().stream()
                .filter(candidate -> candidate.candidate().equals(facts.elected()))
                .mapToInt(CandidateVotes::votes)
                .sum();
    }

    /** By consensus: nobody votes for another. */
    private static Finding unopposed(ElectionFacts facts, InForce<?> rule) {
        int votes = votesFor(facts);
        return counted(facts, rule, votes, cast(facts), Math.max(1, cast(facts)));
    }

    /** Enough votes, and more than any other: where few are enough, several may have them. */
    private static Finding majority(
            ElectionFacts facts,
            InForce<?> rule,
            Threshold threshold,
            VoteBase of,
            int represented,
            RulesInForce rules) {
        List<Seat> seats = facts.composition().votingSeats();
        int base = switch (of) {
            case REPRESENTED -> represented;
            case ALL_SEATS -> seats.size();
            case FILLED_SEATS ->
                (int) seats.stream().filter(seat -> seat.member() != null).count();
            case CAST -> cast(facts);
            case CAST_AND_BLANK -> cast(facts) + facts.blank();
        };
        int votes = votesFor(facts);
        int best = bestOfOthers(facts);
        int required = Math.max(1, threshold.requiredOf(base));
        Finding plain = counted(facts, rule, votes, base, Math.max(required, best + 1));
        return votes > 0 && votes == best && votes + 1 >= required ? tied(facts, plain, votes, rules) : plain;
    }

    private static int bestOfOthers(ElectionFacts facts) {
        return facts.candidates().stream()
                .filter(candidate -> !candidate.candidate().equals(facts.elected()))
                .mapToInt(CandidateVotes::votes)
                .max()
                .orElse(0);
    }

    private static Finding counted(ElectionFacts facts, InForce<?> rule, int votes, int base, int required) {
        boolean enough = votes >= required;
        return Ruling.of(
                Clause.ELECTED,
                about(facts),
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about(facts), votes, base, required, Measure.CountUnit.VOTES_FOR)),
                List.of(),
                List.of(new Remedy.Postpone()));
    }

    /** The votes of an election are not kept side by side. */
    private static Finding bySide(ElectionFacts facts, InForce<?> rule) {
        Outcome missing = Ruling.missing(Fact.VOTES, about(facts));
        return Ruling.of(
                Clause.ELECTED, about(facts), missing, rule, List.of(), List.of(), Ruling.remedies(missing, List.of()));
    }

    /** More votes than any other; as many as another is a tie. */
    private static Finding mostVotes(ElectionFacts facts, InForce<?> rule, RulesInForce rules) {
        int votes = votesFor(facts);
        int best = bestOfOthers(facts);
        Finding plain = counted(facts, rule, votes, cast(facts), best + 1);
        return votes == best && votes > 0 ? tied(facts, plain, votes, rules) : plain;
    }

    /** As many votes as another, where one more would be enough. */
    private static Finding tied(ElectionFacts facts, Finding plain, int votes, RulesInForce rules) {
        Finding broken = TieRule.broken(
                about(facts), facts.composition().body(), MatterKind.ELECTION, facts.tie(), VoteCast.Value.FOR, rules);
        return new Finding(
                plain.clause(),
                plain.about(),
                broken.outcome(),
                plain.force(),
                plain.citations(),
                plain.measures(),
                List.of(new Note.Tie(votes)),
                broken.remedies(),
                List.of(broken),
                List.of());
    }
}
