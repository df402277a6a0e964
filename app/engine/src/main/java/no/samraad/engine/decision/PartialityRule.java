package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
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
                rule -> switch (rule.provision().decider()) {
                    case BODY -> decidedBy(ItemFacts.DecidedBy.BODY, facts, rule);
                    case MEETING_LEADER -> decidedBy(ItemFacts.DecidedBy.MEETING_LEADER, facts, rule);
                    case NOT_STATED ->
                        Readings.merge(
                                Clause.PARTIALITY_DECIDED,
                                facts.about(),
                                rule.rule().force(),
                                List.of(Citation.of(rule)),
                                List.of(
                                        new Reading(
                                                List.of(new ReadAs.Decider(PartialityDecider.BODY)),
                                                decidedBy(ItemFacts.DecidedBy.BODY, facts, rule)),
                                        new Reading(
                                                List.of(new ReadAs.Decider(PartialityDecider.MEETING_LEADER)),
                                                decidedBy(ItemFacts.DecidedBy.MEETING_LEADER, facts, rule))),
                                List.of(new Question.ChoiceMissing(
                                        Choice.PARTIALITY_DECIDER,
                                        Citation.of(rule),
                                        facts.composition().body())));
                });
    }

    /** One rule, judged of each who is partial: where it only advises it is still not kept when it is not kept of one. */
    private static Finding decidedBy(ItemFacts.DecidedBy wanted, ItemFacts facts, InForce<Partiality> rule) {
        List<Finding> each = facts.partialities().stream()
                .sorted(Comparator.comparing(PartialityFound::person))
                .map(found -> decidedBy(wanted, found, rule))
                .toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        return new Finding(
                Clause.PARTIALITY_DECIDED,
                facts.about(),
                Finding.allOf(each),
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(),
                List.of(),
                List.of(),
                each,
                List.of());
    }

    private static Finding decidedBy(ItemFacts.DecidedBy wanted, PartialityFound found, InForce<Partiality> rule) {
        Subject about = new Subject.OfPerson(found.person());
        Outcome outcome = byThem(found, wanted, about);
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
