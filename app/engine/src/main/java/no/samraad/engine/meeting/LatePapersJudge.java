package no.samraad.engine.meeting;

import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
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
                rule -> byRule(facts, rules, about, rule, isLate(byNotice)),
                () -> Finding.whole(Clause.LATE_PAPERS, about, byNotice)));
    }

    /**
     * What late papers make of the case: whether it counts as sent in advance (D8). Empty when it is not known whether they
     * are late.
     */
    public static Optional<LateEffect> effect(LatePapersFacts facts, RulesInForce rules) {
        List<Finding> byNotice = byNotice(facts, rules);
        if (facts.sentAt() == null) {
            return Optional.empty();
        }
        if (isLate(byNotice)) {
            for (InForce<LatePapers> rule :
                    Ruling.holding(rules.find(LatePapers.class, facts.meeting().body()))) {
                return Optional.of(rule.provision().effect());
            }
        }
        return Optional.of(LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
    }

    private static List<Finding> byNotice(LatePapersFacts facts, RulesInForce rules) {
        return NoticeJudge.timely(facts.meeting(), facts.sentAt(), rules);
    }

    private static boolean isLate(List<Finding> byNotice) {
        return byNotice.stream().anyMatch(finding -> finding.outcome() instanceof Outcome.NotMet);
    }

    private static Finding byRule(
            LatePapersFacts facts, RulesInForce rules, Subject about, InForce<LatePapers> rule, boolean late) {
        if (facts.sentAt() != null && !late) {
            return finding(about, new Outcome.NotApplicable(), rule);
        }
        return switch (rule.provision().allowed()) {
            case LateSending.Never _ ->
                finding(
                        about,
                        facts.sentAt() == null ? Ruling.missing(Fact.SENT_AT, about) : new Outcome.NotMet(),
                        rule);
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
