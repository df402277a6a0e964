package no.samraad.engine.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.LateEffect;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.RulesInForce;

/**
 * D6: papers of one case sent after the others. Where no rule speaks of late papers, the deadline for notice and papers
 * decides alone: they are late, and the case is sent in advance all the same.
 */
public final class LatePapersJudge {
    private LatePapersJudge() {}

    /** Judges papers sent apart. */
    public static List<Finding> judge(LatePapersFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfCase(facts.item());
        List<Finding> byNotice = byNotice(facts, rules);
        Lookup<LatePapers> lookup = rules.find(LatePapers.class, body);
        if (lookup instanceof Lookup.Silent) {
            return byNotice;
        }
        return List.of(Ruling.by(
                lookup,
                Clause.LATE_PAPERS,
                about,
                body,
                rule -> byRule(facts, rules, about, rule, byNotice),
                () -> Finding.whole(Clause.LATE_PAPERS, about, byNotice)));
    }

    /**
     * What late papers make of the case: whether it counts as sent in advance (D8). Empty when it is not known whether they
     * are late.
     */
    public static Optional<LateEffect> effect(LatePapersFacts facts, RulesInForce rules) {
        return switch (lateness(byNotice(facts, rules))) {
            case NOT_KNOWN -> Optional.empty();
            case IN_TIME -> Optional.of(LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
            case LATE -> {
                for (InForce<LatePapers> rule : Ruling.holding(
                        rules.find(LatePapers.class, facts.meeting().body()))) {
                    yield Optional.of(rule.provision().effect());
                }
                yield Optional.of(LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
            }
        };
    }

    private static List<Finding> byNotice(LatePapersFacts facts, RulesInForce rules) {
        return NoticeJudge.timely(facts.meeting(), facts.sentAt(), rules);
    }

    private enum Lateness {
        LATE,
        IN_TIME,
        NOT_KNOWN
    }

    /**
     * Where no deadline is in force there is nothing to be late for. Where nobody has chosen whether one holds, they are in
     * time all the same when they are so by it.
     */
    private static Lateness lateness(List<Finding> byNotice) {
        if (byNotice.stream().anyMatch(finding -> finding.outcome() instanceof Outcome.NotMet)) {
            return Lateness.LATE;
        }
        return byNotice.stream().anyMatch(LatePapersJudge::mayBeLate) ? Lateness.NOT_KNOWN : Lateness.IN_TIME;
    }

    private static boolean mayBeLate(Finding byNotice) {
        return switch (byNotice.outcome()) {
            case Outcome.Met _ -> false;
            case Outcome.NotApplicable _ -> false;
            case Outcome.NotMet _ -> true;
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream().anyMatch(Question.FactMissing.class::isInstance)
                        || byNotice.parts().stream().anyMatch(part -> part.force() == Force.SHALL && mayBeLate(part))
                        || byNotice.readings().stream().anyMatch(reading -> mayBeLate(reading.finding()));
        };
    }

    /** The facts and choices that decide whether they are late. */
    private static List<Question> missing(List<Finding> byNotice) {
        List<Question> missing = new ArrayList<>();
        for (Finding finding : byNotice) {
            if (finding.outcome() instanceof Outcome.Undetermined(List<Question> questions)) {
                questions.stream()
                        .filter(question -> !(question instanceof Question.NoRule))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static Finding byRule(
            LatePapersFacts facts,
            RulesInForce rules,
            Subject about,
            InForce<LatePapers> rule,
            List<Finding> byNotice) {
        return switch (lateness(byNotice)) {
            case IN_TIME -> finding(about, new Outcome.NotApplicable(), rule);
            case LATE -> ifLate(facts, rules, about, rule);
            case NOT_KNOWN -> {
                Finding ifLate = ifLate(facts, rules, about, rule);
                yield ifLate.outcome() instanceof Outcome.Met
                        ? ifLate
                        : finding(
                                about,
                                facts.sentAt() == null
                                        ? Ruling.missing(Fact.SENT_AT, about)
                                        : new Outcome.Undetermined(missing(byNotice)),
                                rule);
            }
        };
    }

    private static Finding ifLate(LatePapersFacts facts, RulesInForce rules, Subject about, InForce<LatePapers> rule) {
        return switch (rule.provision().allowed()) {
            case LateSending.Never _ -> finding(about, new Outcome.NotMet(), rule);
            case LateSending.WithConsentOfAll _ ->
                finding(
                        about,
                        switch (facts.consent()) {
                            case ALL_CONSENT -> new Outcome.Met();
                            case SOMEONE_REFUSES -> new Outcome.NotMet();
                            case NOT_ASKED -> Ruling.missing(Fact.LATE_CONSENT, about);
                        },
                        rule);
            case LateSending.Until(var deadline) ->
                Timeliness.judge(
                        Clause.LATE_PAPERS,
                        about,
                        rule,
                        deadline,
                        facts.meeting().date(),
                        facts.sentAt(),
                        Fact.SENT_AT,
                        rules,
                        facts.meeting().body());
        };
    }

    private static Finding finding(Subject about, Outcome outcome, InForce<LatePapers> rule) {
        return Ruling.of(
                Clause.LATE_PAPERS,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, new Remedy.Postpone()));
    }
}
