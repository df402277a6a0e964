package no.samraad.engine.judgement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;

/** Judges acts. The same facts and rules always give the same judgement. */
public final class Engine {
    /** The version of the engine, kept with every judgement. */
    public static final String VERSION = "1";

    private Engine() {}

    /**
     * Judges an act by the rules in force.
     *
     * @param act the act with its facts
     * @param rules the rules as they stood on the day of the act
     */
    public static Judgement judge(Act act, RulesInForce rules) {
        Finding finding = switch (act) {
            case Act.OpenMeeting open ->
                Finding.whole(
                        Clause.ACT_OPEN_MEETING,
                        new Subject.OfBody(open.body()),
                        List.of(QuorumJudge.judgeTreatment(
                                Treatment.DISCUSS,
                                new QuorumFacts(open.composition(), open.attendance(), Set.of()),
                                rules)));
        };
        return new Judgement(
                finding,
                dispositionOf(finding.parts()),
                rules.asOf(),
                rules.documents().stream()
                        .map(document ->
                                new Judgement.DocumentVersion(document.id(), document.kind(), document.inForceFrom()))
                        .toList(),
                VERSION);
    }

    /**
     * What may happen, from the findings of the rules that concern an act. A breach of competence is refused; one of order
     * needs a reason. Where no rule is in force the act goes through with the gap; where a fact or a choice of a rule in
     * force is missing it is treated as not kept. Advice and what holds in principle never stop an act.
     */
    public static Disposition dispositionOf(List<Finding> parts) {
        List<Finding> refusing = new ArrayList<>();
        List<Finding> breaches = new ArrayList<>();
        SequencedSet<Question> gaps = new LinkedHashSet<>();
        for (Finding part : parts) {
            if (part.force() != Force.SHALL) {
                continue;
            }
            boolean kept = switch (part.outcome()) {
                case Outcome.Met _ -> true;
                case Outcome.NotApplicable _ -> true;
                case Outcome.NotMet _ -> false;
                case Outcome.Undetermined(List<Question> questions) -> {
                    questions.stream().filter(Engine::isGap).forEach(gaps::add);
                    yield questions.stream().allMatch(Engine::isGap);
                }
            };
            if (!kept) {
                switch (part.ruleClass()) {
                    case COMPETENCE -> refusing.add(part);
                    case ORDER -> breaches.add(part);
                }
            }
        }
        if (!refusing.isEmpty()) {
            return new Disposition.Refused(refusing);
        }
        if (!breaches.isEmpty()) {
            return new Disposition.NeedsReason(breaches, new ArrayList<>(gaps));
        }
        return new Disposition.Allowed(new ArrayList<>(gaps));
    }

    private static boolean isGap(Question question) {
        return switch (question) {
            case Question.NoRule _ -> true;
            case Question.ChoiceMissing _ -> false;
            case Question.FactMissing _ -> false;
        };
    }
}
