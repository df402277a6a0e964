package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.PersonId;

/** D8, E1 to E5, E8 and B18: what a body does with an item. Every rule that may concern it is judged, always. */
public final class DecisionJudge {
    private DecisionJudge() {}

    /** Judges the treatment of an item. */
    public static List<Finding> judge(ItemFacts facts, RulesInForce rules) {
        Set<PersonId> partial = facts.partial();
        List<Finding> findings = new ArrayList<>();
        findings.add(QuorumJudge.judgeTreatment(
                facts.treatment(),
                new QuorumFacts(
                        facts.composition(),
                        facts.attendance(),
                        partial,
                        QuorumFacts.Moment.ITEM,
                        facts.known().atOpening()),
                rules));
        findings.add(notified(facts, rules));
        TwoStepsRule.judge(facts, rules).ifPresent(findings::add);
        findings.addAll(EffectRule.judge(facts, rules));
        findings.add(complete(facts));
        List<Finding> changing = AmendmentRule.judge(facts, rules, rule -> AgreementRule.byMode(facts, rules, rule));
        Finding agreed = changing.stream()
                .filter(part -> part.clause() == Clause.AMENDMENT_MAJORITY)
                .findFirst()
                .orElseGet(() -> AgreementRule.judge(facts, rules));
        if (!changing.contains(agreed)) {
            findings.add(agreed);
        }
        findings.addAll(changing);
        findings.add(PathRule.judge(facts, agreed, rules));
        if (!facts.partialities().isEmpty()) {
            findings.add(PartialityRule.decided(facts, rules));
            findings.add(PartialityRule.takesNoPart(facts, rules));
        }
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {}
            case Agreement.AskedForObjections _ -> {}
            case Agreement.RollCall(List<VoteCast> votes) -> {
                findings.addAll(VoteJudge.standing(votes, facts.composition(), facts.attendance(), partial, rules));
                findings.add(RecordingRule.recorded(
                        votes, Recording.NAMED, facts.composition().body(), facts.about(), rules));
            }
        }
        return findings;
    }

    /** D8: the rule is about deciding; what was not sent may still be discussed or postponed. */
    private static Finding notified(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(UnnotifiedMatters.class, facts.composition().body()),
                Clause.MATTER_NOTIFIED,
                facts.about(),
                facts.composition().body(),
                rule -> {
                    Outcome outcome = !facts.decides()
                            ? new Outcome.NotApplicable()
                            : switch (facts.advance()) {
                                case SENT -> new Outcome.Met();
                                case NOT_KNOWN -> Ruling.missing(Fact.SENT_IN_ADVANCE, facts.about());
                                case NOT_SENT ->
                                    switch (rule.provision().decision()) {
                                        case NEVER -> new Outcome.NotMet();
                                        case IF_ALL_AGREE -> AskedFirst.ifAllAgree(facts);
                                        case IF_URGENT -> AskedFirst.ifUrgent(facts);
                                    };
                            };
                    return Ruling.of(
                            Clause.MATTER_NOTIFIED,
                            facts.about(),
                            outcome,
                            rule,
                            List.of(),
                            List.of(),
                            Ruling.remedies(outcome, List.of(new Remedy.Postpone())));
                });
    }

    /** What is decided must be written out; a blank leaves it open what the decision is. */
    private static Finding complete(ItemFacts facts) {
        List<Note> blanks = Blank.in(facts.proposal());
        Outcome outcome;
        if (!facts.decides()) {
            outcome = new Outcome.NotApplicable();
        } else if (blanks.isEmpty() && !facts.proposal().isEmpty()) {
            outcome = new Outcome.Met();
        } else {
            outcome = new Outcome.NotMet();
        }
        return new Finding(
                Clause.PROPOSAL_COMPLETE,
                facts.about(),
                outcome,
                Force.SHALL,
                List.of(),
                List.of(),
                facts.decides() ? blanks : List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of());
    }
}
