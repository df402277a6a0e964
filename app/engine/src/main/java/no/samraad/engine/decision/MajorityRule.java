package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** E2: whether enough are for, of those counted. A tie is not enough where more than half is asked for, unless E9 breaks it. */
final class MajorityRule {
    private static final Threshold MORE_THAN_HALF = new Threshold.MoreThan(new Fraction(1, 2));

    private MajorityRule() {}

    /** How the votes fell, among some seats or all. */
    private record Votes(int forIt, int against, int blank, int represented, int seats, int filled) {
        int base(VoteBase of) {
            return switch (of) {
                case REPRESENTED -> represented;
                case ALL_SEATS -> seats;
                case FILLED_SEATS -> filled;
                case CAST -> forIt + against;
                case CAST_AND_BLANK -> forIt + against + blank;
            };
        }

        /** As many for as against, where one more would be enough. */
        boolean tied(int required) {
            return forIt > 0 && forIt == against && forIt == required - 1;
        }
    }

    static Finding judge(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, DecisionMode.Majority majority) {
        return votes(facts, rules, _ -> true)
                .map(votes -> counted(facts, rules, rule, majority, votes))
                .orElseGet(() -> unknown(rule, facts.about()));
    }

    /** More for than against: the same as more than half of the votes cast. */
    static Finding mostVotes(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule) {
        return judge(facts, rules, rule, new DecisionMode.Majority(MORE_THAN_HALF, VoteBase.CAST));
    }

    /** Each side is counted by itself; a tie on a side is too few there, since what breaks a tie is one vote of the whole. */
    static Finding ofEachSide(
            ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, DecisionMode.MajorityOfEachSide each) {
        List<Finding> parts = new ArrayList<>();
        for (Side side : new TreeSet<>(each.sides())) {
            Set<PartnerCode> partners = facts.composition().partners().stream()
                    .filter(partner -> partner.side() == side)
                    .map(Partner::code)
                    .collect(Collectors.toSet());
            Subject about = new Subject.OfSide(side);
            parts.add(votes(facts, rules, seat -> partners.contains(seat.partner()))
                    .map(votes -> enough(about, rule, each.threshold(), each.of(), votes))
                    .orElseGet(() -> unknown(rule, facts.about())));
        }
        Outcome whole = Finding.allOf(parts);
        return new Finding(
                Clause.MAJORITY_OF_EACH_SIDE,
                facts.about(),
                whole,
                rule.rule().force(),
                parts.getFirst().citations(),
                List.of(),
                List.of(),
                Ruling.remedies(whole, List.of(new Remedy.Postpone())),
                parts,
                List.of());
    }

    /** How the votes of these seats fell; empty when it is not known. */
    private static Optional<Votes> votes(ItemFacts facts, RulesInForce rules, Predicate<Seat> counted) {
        List<Seat> seats =
                facts.composition().votingSeats().stream().filter(counted).toList();
        Set<SeatId> all = VoteJudge.takingPart(facts, rules);
        Set<SeatId> takingPart = new TreeSet<>(all);
        takingPart.retainAll(seats.stream().map(Seat::id).toList());
        int filled = (int) seats.stream().filter(seat -> seat.member() != null).count();
        int represented = takingPart.size();
        return switch (facts.agreement()) {
            case Agreement.NotAsked _ -> Optional.empty();
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) ->
                // An answer from a seat that takes no part is none.
                Collections.disjoint(all, objecting) && Collections.disjoint(all, abstaining)
                        ? Optional.of(new Votes(represented, 0, 0, represented, seats.size(), filled))
                        : Optional.empty();
            case Agreement.RollCall(List<VoteCast> votes) -> {
                List<VoteCast> counting = VoteJudge.counted(facts, votes);
                yield Optional.of(new Votes(
                        count(counting, takingPart, VoteCast.Value.FOR),
                        count(counting, takingPart, VoteCast.Value.AGAINST),
                        count(counting, takingPart, VoteCast.Value.BLANK),
                        represented,
                        seats.size(),
                        filled));
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
        Outcome outcome = Ruling.missing(Fact.VOTES, about);
        return Ruling.of(
                Clause.MAJORITY, about, outcome, rule, List.of(), List.of(), Ruling.remedies(outcome, List.of()));
    }

    /** Nothing is decided by nobody, whatever share of nothing is asked for. */
    private static int required(Threshold threshold, int base) {
        return Math.max(1, threshold.requiredOf(base));
    }

    private static Finding enough(
            Subject about, InForce<DecidesBy> rule, Threshold threshold, VoteBase of, Votes votes) {
        int base = votes.base(of);
        int required = required(threshold, base);
        boolean enough = votes.forIt() >= required;
        return Ruling.of(
                Clause.MAJORITY,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about, votes.forIt(), base, required, Measure.CountUnit.VOTES_FOR)),
                List.of(),
                List.of(new Remedy.Postpone()));
    }

    private static Finding counted(
            ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule, DecisionMode.Majority majority, Votes votes) {
        Finding plain = enough(facts.about(), rule, majority.threshold(), majority.of(), votes);
        int required = required(majority.threshold(), votes.base(majority.of()));
        return votes.tied(required) ? TieRule.judge(facts, rules, plain, votes.forIt()) : plain;
    }
}
