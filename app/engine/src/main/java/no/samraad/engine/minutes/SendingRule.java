package no.samraad.engine.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.minutes.MinutesSent.DissentAsked;
import no.samraad.engine.minutes.MinutesSent.DissentText;
import no.samraad.engine.provision.DecisionProvision.DissentInMinutes;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MinutesProvision.MinutesSentBy;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;

/** F1 and E4 when minutes are sent: who sends them, and the dissents they must hold. Only where rules say so. */
final class SendingRule {
    private SendingRule() {}

    static List<Finding> judge(MinutesSent facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        List<Finding> findings = new ArrayList<>();
        Lookup<MinutesSentBy> by = rules.find(MinutesSentBy.class, body);
        if (!(by instanceof Lookup.Silent<MinutesSentBy>)) {
            findings.add(Ruling.by(by, Clause.MINUTES_SENT_BY, about, body, rule -> sentBy(facts, about, rule)));
        }
        Lookup<DissentInMinutes> dissent = rules.find(DissentInMinutes.class, body);
        if (!(dissent instanceof Lookup.Silent<DissentInMinutes>)) {
            findings.add(Ruling.by(dissent, Clause.DISSENT_WRITTEN, about, body, rule -> dissents(facts, about, rule)));
        }
        return findings;
    }

    private static Finding sentBy(MinutesSent facts, Subject about, InForce<MinutesSentBy> rule) {
        Organ by = facts.by();
        Outcome outcome;
        if (by == null) {
            outcome = Ruling.missing(Fact.MINUTES_SENT_BY, about);
        } else {
            outcome = rule.provision().by().stream().anyMatch(organ -> organ.isAmong(by))
                    ? new Outcome.Met()
                    : new Outcome.NotMet();
        }
        return Ruling.of(
                Clause.MINUTES_SENT_BY,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }

    /** A dissent of someone without the right, or asked for too late, may be left out. */
    private static Finding dissents(MinutesSent facts, Subject about, InForce<DissentInMinutes> rule) {
        List<DissentAsked> asked = facts.dissents();
        List<Note> notes = new ArrayList<>();
        Outcome outcome;
        if (asked == null) {
            outcome = Ruling.missing(Fact.DISSENTS, about);
        } else {
            asked.stream()
                    .filter(one -> one.text() == DissentText.LEFT_OUT)
                    .filter(one -> one.standing().compareTo(rule.provision().who()) <= 0)
                    .filter(one -> one.asked().compareTo(rule.provision().until()) <= 0)
                    .sorted(Comparator.comparing(DissentAsked::by)
                            .thenComparing(one -> one.item().number()))
                    .forEach(one -> notes.add(new Note.DissentLeftOut(one.by(), one.item())));
            outcome = notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
        }
        return Ruling.of(
                Clause.DISSENT_WRITTEN,
                about,
                outcome,
                rule,
                List.of(),
                notes,
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }
}
