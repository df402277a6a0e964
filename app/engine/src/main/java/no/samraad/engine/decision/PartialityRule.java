package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Representation;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** B18: who decides that someone is partial in an item, and that whoever is takes no part in it. */
final class PartialityRule {
    private PartialityRule() {}

    /** B18: partiality was decided by whoever is to decide it. */
    static Finding decided(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(Partiality.class, facts.composition().body()),
                Clause.PARTIALITY_DECIDED,
                facts.about(),
                facts.composition().body(),
                rule -> {
                    List<Finding> each = new ArrayList<>();
                    facts.partialities().stream()
                            .sorted(Comparator.comparing(PartialityFound::person))
                            .forEach(found -> each.add(
                                    decidedBy(found, rule, facts.composition().body())));
                    return each.size() == 1
                            ? each.getFirst()
                            : Finding.whole(Clause.PARTIALITY_DECIDED, facts.about(), each);
                });
    }

    private static Finding decidedBy(PartialityFound found, InForce<Partiality> rule, BodyCode body) {
        Subject about = new Subject.OfPerson(found.person());
        PartialityDecider decider = rule.provision().decider();
        Outcome outcome = switch (decider) {
            case NOT_STATED ->
                new Outcome.Undetermined(
                        List.of(new Question.ChoiceMissing(Choice.PARTIALITY_DECIDER, Citation.of(rule), body)));
            case BODY -> byThem(found, ItemFacts.DecidedBy.BODY, about);
            case MEETING_LEADER -> byThem(found, ItemFacts.DecidedBy.MEETING_LEADER, about);
        };
        return Ruling.of(
                Clause.PARTIALITY_DECIDED,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }

    private static Outcome byThem(PartialityFound found, ItemFacts.DecidedBy wanted, Subject about) {
        return switch (found.decidedBy()) {
            case NOT_KNOWN -> Ruling.missing(Fact.PARTIALITY_DECIDED_BY, about);
            case BODY, MEETING_LEADER, ONESELF ->
                found.decidedBy() == wanted ? new Outcome.Met() : new Outcome.NotMet();
        };
    }

    /** B18: whoever is partial neither objects, abstains nor votes. */
    static Finding takesNoPart(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(Partiality.class, facts.composition().body()),
                Clause.PARTIAL_TAKES_NO_PART,
                facts.about(),
                facts.composition().body(),
                rule -> {
                    List<Note> tookPart = new ArrayList<>();
                    switch (facts.agreement()) {
                        case Agreement.NotAsked _ -> {}
                        case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) -> {
                            Set<SeatId> answered = new TreeSet<>(objecting);
                            answered.addAll(abstaining);
                            Representation representation = VoteJudge.representation(
                                    facts.composition(), facts.attendance(), facts.partial(), rules);
                            for (Seat seat : facts.composition().votingSeats()) {
                                PersonId member = seat.member();
                                if (answered.contains(seat.id())
                                        && member != null
                                        && representation.emptiedByPartiality(seat)
                                        && !VoteJudge.represented(facts.composition(), representation)
                                                .contains(seat.id())) {
                                    tookPart.add(new Note.PartialTookPart(member, seat.id()));
                                }
                            }
                        }
                        case Agreement.RollCall(List<VoteCast> votes) ->
                            votes.stream()
                                    .filter(vote -> facts.partial().contains(vote.by()))
                                    .sorted(Comparator.comparing(VoteCast::seat))
                                    .forEach(vote -> tookPart.add(new Note.PartialTookPart(vote.by(), vote.seat())));
                    }
                    Outcome outcome = tookPart.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
                    return Ruling.of(
                            Clause.PARTIAL_TAKES_NO_PART,
                            facts.about(),
                            outcome,
                            rule,
                            List.of(),
                            tookPart,
                            Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
                });
    }
}
