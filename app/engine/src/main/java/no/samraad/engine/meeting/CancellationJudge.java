package no.samraad.engine.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.MeetingCancellation;
import no.samraad.engine.provision.RulesInForce;

/** D9: a meeting being cancelled: who may, how long before, and what comes instead. */
public final class CancellationJudge {
    private CancellationJudge() {}

    /** Judges a cancellation. */
    public static List<Finding> judge(CancellationFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        List<Finding> findings = new ArrayList<>();
        findings.add(Ruling.by(
                rules.find(MeetingCancellation.class, body),
                Clause.WHO_CANCELS,
                about,
                body,
                rule -> ByOrgan.judge(
                        Clause.WHO_CANCELS, about, rule, rule.provision().by(), facts.by(), Fact.CANCELLED_BY)));
        for (InForce<MeetingCancellation> rule : Ruling.holding(rules.find(MeetingCancellation.class, body))) {
            Deadline notice = rule.provision().notice();
            if (notice != null) {
                findings.add(Timeliness.onGivenDay(Timeliness.judge(
                        Clause.CANCELLED_IN_TIME,
                        about,
                        rule,
                        notice,
                        facts.meeting().date(),
                        facts.saidAt(),
                        Fact.CANCELLED_AT,
                        rules,
                        body)));
            }
            replacement(facts, rules, rule).ifPresent(findings::add);
        }
        return findings;
    }

    /** D9: by when a new meeting must be held, as findings still without its day where none is set. */
    public static List<Finding> replacements(CancellationFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        for (InForce<MeetingCancellation> rule : Ruling.holding(
                rules.find(MeetingCancellation.class, facts.meeting().body()))) {
            replacement(facts, rules, rule).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> replacement(
            CancellationFacts facts, RulesInForce rules, InForce<MeetingCancellation> rule) {
        Deadline within = rule.provision().replacedWithin();
        if (within == null) {
            return Optional.empty();
        }
        LocalDate day = facts.replacement();
        // The day counts, not the hour: a meeting on the last day is in time however late it begins.
        Instant held =
                day == null ? null : day.atStartOfDay(NorwegianCalendar.OSLO).toInstant();
        return Optional.of(Timeliness.judge(
                Clause.REPLACEMENT_HELD,
                new Subject.OfBody(facts.meeting().body()),
                rule,
                within,
                facts.meeting().date(),
                held,
                Fact.REPLACEMENT_DAY,
                rules,
                facts.meeting().body()));
    }
}
