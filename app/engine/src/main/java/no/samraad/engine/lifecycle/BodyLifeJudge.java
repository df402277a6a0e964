package no.samraad.engine.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.BodyProvision.BodyDuration;
import no.samraad.engine.provision.BodyProvision.BodyLifeCycle;
import no.samraad.engine.provision.BodyProvision.OpenFollowUps;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;

/** A4: whether a body was set up by the right one, is evaluated in time, works no longer than it may, and leaves its work. */
public final class BodyLifeJudge {
    private BodyLifeJudge() {}

    /** Judges a body as it stands on the day the rules are read as of. */
    public static List<Finding> judge(BodyLife life, RulesInForce rules) {
        Subject about = new Subject.OfBody(life.body());
        Lookup<BodyLifeCycle> lookup = rules.find(BodyLifeCycle.class, life.body());
        List<Finding> findings = new ArrayList<>();
        findings.add(Ruling.by(lookup, Clause.BODY_SET_UP_BY, about, life.body(), rule -> setUpBy(life, rule, about)));
        Ruling.ifStated(lookup, Clause.BODY_ENDS, about, life.body(), rule -> ends(life, rule, about, rules.asOf()))
                .ifPresent(findings::add);
        Ruling.ifStated(
                        lookup,
                        Clause.BODY_EVALUATED,
                        about,
                        life.body(),
                        rule -> evaluated(life, rule, about, rules.asOf()))
                .ifPresent(findings::add);
        if (life.openFollowUps() > 0) {
            Ruling.ifStated(
                            lookup,
                            Clause.FOLLOW_UPS_MOVED,
                            about,
                            life.body(),
                            rule -> moved(life, rule, about, rules.asOf()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding setUpBy(BodyLife life, InForce<BodyLifeCycle> rule, Subject about) {
        Organ by = life.setUpBy();
        Outcome outcome = by == null
                ? Ruling.missing(Fact.BODY_SET_UP_BY, about)
                : rule.provision().createdBy().isAmong(by) ? new Outcome.Met() : new Outcome.NotMet();
        return Ruling.of(
                Clause.BODY_SET_UP_BY,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(
                        outcome,
                        List.of(new Remedy.HaveItDoneBy(Set.of(rule.provision().createdBy())))));
    }

    /** The last day a rule lets the body work; empty when it sets none. */
    private static Optional<LocalDate> lastDay(BodyLifeCycle rule) {
        return switch (rule.duration()) {
            case BodyDuration.Permanent _ -> Optional.empty();
            case BodyDuration.UntilTaskIsDone _ -> Optional.empty();
            case BodyDuration.Until(LocalDate day) -> Optional.of(day);
            case BodyDuration.MergedInto(BodyCode _, LocalDate day) -> Optional.of(day);
        };
    }

    private static Finding ends(BodyLife life, InForce<BodyLifeCycle> rule, Subject about, LocalDate day) {
        Optional<LocalDate> last = lastDay(rule.provision());
        if (last.isEmpty()) {
            return Ruling.of(
                    Clause.BODY_ENDS, about, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
        }
        LocalDate ended = life.endedOn();
        boolean worksStill = ended == null ? day.isAfter(last.get()) : ended.isAfter(last.get());
        return Ruling.of(
                Clause.BODY_ENDS,
                about,
                worksStill ? new Outcome.NotMet() : new Outcome.Met(),
                rule,
                List.of(),
                List.of(new Note.LastsUntil(last.get())),
                List.of(new Remedy.PutRight()));
    }

    /** On the last day for it at the latest; until then nothing is broken. */
    private static Finding evaluated(BodyLife life, InForce<BodyLifeCycle> rule, Subject about, LocalDate day) {
        LocalDate by = rule.provision().evaluatedBy();
        LocalDate on = life.evaluatedOn();
        Outcome outcome = by == null
                ? new Outcome.NotApplicable()
                : (on == null ? day : on).isAfter(by) ? new Outcome.NotMet() : new Outcome.Met();
        return Ruling.of(
                Clause.BODY_EVALUATED,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                by == null ? List.of() : List.of(new Remedy.DoBy(by)));
    }

    /** Once it has ended, its open follow-ups are where the rules say. */
    private static Finding moved(BodyLife life, InForce<BodyLifeCycle> rule, Subject about, LocalDate day) {
        LocalDate ended = life.endedOn();
        boolean over = ended != null
                ? day.isAfter(ended)
                : lastDay(rule.provision()).filter(day::isAfter).isPresent();
        if (!over) {
            return Ruling.of(
                    Clause.FOLLOW_UPS_MOVED, about, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
        }
        Optional<BodyCode> wanted = switch (rule.provision().followUps()) {
            case OpenFollowUps.ToBody(BodyCode body) -> Optional.of(body);
            case OpenFollowUps.ToWhoSetItUp _ ->
                rule.provision().createdBy() instanceof Organ.OtherBody(BodyCode body)
                        ? Optional.of(body)
                        : Optional.empty();
            case OpenFollowUps.NotStated _ -> Optional.empty();
        };
        return wanted.map(body -> Ruling.of(
                        Clause.FOLLOW_UPS_MOVED,
                        about,
                        body.equals(life.followUpsWith()) ? new Outcome.Met() : new Outcome.NotMet(),
                        rule,
                        List.of(),
                        List.of(),
                        List.of(new Remedy.MoveFollowUpsTo(body))))
                .orElseGet(() -> Ruling.gap(Clause.FOLLOW_UPS_MOVED, about, life.body()));
    }
}
