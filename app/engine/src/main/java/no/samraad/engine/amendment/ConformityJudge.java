package no.samraad.engine.amendment;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.AmendmentProvision.ConformityReport;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;

/** I7: whether the report on how the rules have been kept comes in time, to the body that is to have it. */
public final class ConformityJudge {
    private ConformityJudge() {}

    /** Judges a report; the first is counted from the first day of the version that asks for it. */
    public static List<Finding> judge(ConformityFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfBody(facts.to());
        return List.of(Ruling.by(
                rules.ofCommunity(ConformityReport.class),
                Clause.CONFORMITY_REPORT,
                about,
                facts.to(),
                rule -> Ruling.inParts(
                        Clause.CONFORMITY_REPORT,
                        about,
                        rule,
                        List.of(recipient(facts, rule), inTime(facts, rule, rules)))));
    }

    private static Finding recipient(ConformityFacts facts, InForce<ConformityReport> rule) {
        boolean right = facts.to().equals(rule.provision().to());
        return Ruling.of(
                Clause.CONFORMITY_RECIPIENT,
                new Subject.OfBody(facts.to()),
                right ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.PutRight()));
    }

    private static Finding inTime(ConformityFacts facts, InForce<ConformityReport> rule, RulesInForce rules) {
        LocalDate previous = facts.previous();
        return Timeliness.judge(
                Clause.CONFORMITY_IN_TIME,
                new Subject.OfBody(facts.to()),
                rule,
                new Deadline(
                        rule.provision().everyMonths(),
                        DeadlineUnit.MONTH,
                        Anchor.LAST_REPORT,
                        Direction.AFTER,
                        AnchorDay.NOT_COUNTED,
                        new EndOfDay.NotStated()),
                previous != null ? previous : rule.document().inForceFrom(),
                facts.given(),
                Fact.SENT_AT,
                rules,
                facts.to());
    }
}
