package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingOnDemand;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.SeatId;

/** E4: how votes are recorded, and in what way when enough ask for it. */
final class RecordingRule {
    private RecordingRule() {}

    /** Every rule on how this roll-call is recorded; that on demand only where there is one. */
    static List<Finding> judge(RollCallFacts facts, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        Subject about = new Subject.OfCase(facts.item());
        List<Finding> findings = new ArrayList<>();
        findings.add(recorded(facts.votes(), facts.recording(), body, about, rules));
        Ruling.ifStated(
                        rules.find(RecordingOnDemand.class, body),
                        Clause.RECORDED_ON_DEMAND,
                        about,
                        body,
                        rule -> onDemand(facts, about, rule, rules))
                .ifPresent(findings::add);
        return findings;
    }

    /** Names give the counts too; counts do not give the names. */
    private static boolean enough(Recording recording, Recording wanted) {
        return recording == Recording.NAMED || wanted == Recording.COUNTS;
    }

    /** Votes that are not unanimous are recorded as the rules say. */
    static Finding recorded(
            List<VoteCast> votes, Recording recording, BodyCode body, Subject about, RulesInForce rules) {
        return Ruling.by(rules.find(VoteRecording.class, body), Clause.VOTES_RECORDED, about, body, rule -> {
            boolean unanimous = votes.stream().map(VoteCast::value).distinct().count() <= 1;
            boolean concerned = switch (rule.provision().when()) {
                case ALWAYS -> true;
                case WHEN_NOT_UNANIMOUS -> !unanimous;
            };
            Outcome outcome;
            if (!concerned) {
                outcome = new Outcome.NotApplicable();
            } else {
                outcome = enough(recording, rule.provision().recording()) ? new Outcome.Met() : new Outcome.NotMet();
            }
            return Ruling.of(
                    Clause.VOTES_RECORDED,
                    about,
                    outcome,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
        });
    }

    /** Only a seat that is represented can ask. Who asked need not be known where it is recorded so in any case. */
    private static Finding onDemand(
            RollCallFacts facts, Subject about, InForce<RecordingOnDemand> rule, RulesInForce rules) {
        List<SeatId> represented = VoteJudge.represented(
                facts.composition(),
                VoteJudge.representation(facts.composition(), facts.attendance(), facts.partial(), rules));
        int required = Math.max(1, rule.provision().askedBy().requiredOf(represented.size()));
        Set<SeatId> asked = facts.askedBy();
        List<Measure> measures = new ArrayList<>();
        Outcome outcome;
        if (asked == null) {
            outcome = enough(facts.recording(), rule.provision().recording())
                    ? new Outcome.Met()
                    : Ruling.missing(Fact.RECORDING_ASKED_BY, about);
        } else {
            int asking = (int) represented.stream().filter(asked::contains).count();
            measures.add(
                    new Measure.Count(about, asking, represented.size(), required, Measure.CountUnit.SEATS_ASKING));
            if (asking < required) {
                outcome = new Outcome.NotApplicable();
            } else {
                outcome = enough(facts.recording(), rule.provision().recording())
                        ? new Outcome.Met()
                        : new Outcome.NotMet();
            }
        }
        return Ruling.of(
                Clause.RECORDED_ON_DEMAND,
                about,
                outcome,
                rule,
                measures,
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }
}
