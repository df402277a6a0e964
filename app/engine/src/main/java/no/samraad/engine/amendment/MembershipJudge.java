package no.samraad.engine.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.AmendmentProvision.Joining;
import no.samraad.engine.provision.AmendmentProvision.Leaving;
import no.samraad.engine.provision.AmendmentProvision.MembershipEffect;
import no.samraad.engine.provision.AmendmentProvision.OwedAtLeaving;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;

/** I5: whether a party joins or leaves in the way the rules say. */
public final class MembershipJudge {
    private MembershipJudge() {}

    /** Judges the joining or leaving of a party. */
    public static List<Finding> judge(MembershipFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfBody(facts.body());
        return switch (facts) {
            case MembershipFacts.Joins joins ->
                List.of(Ruling.by(
                        rules.ofCommunity(Joining.class),
                        Clause.JOINING,
                        about,
                        facts.body(),
                        rule -> Ruling.inParts(Clause.JOINING, about, rule, joining(joins, rule))));
            case MembershipFacts.Leaves leaves ->
                List.of(Ruling.by(
                        rules.ofCommunity(Leaving.class),
                        Clause.LEAVING,
                        about,
                        facts.body(),
                        rule -> Ruling.inParts(Clause.LEAVING, about, rule, leaving(leaves, rule, rules))));
        };
    }

    private static List<Finding> joining(MembershipFacts.Joins facts, InForce<Joining> rule) {
        boolean right = facts.body().equals(rule.provision().decidedBy());
        Finding admitted = Ruling.of(
                Clause.JOINING_DECIDED,
                new Subject.OfBody(facts.body()),
                right ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.HaveItChosenBy(rule.provision().decidedBy())));
        LocalDate allowed = switch (rule.provision().effect()) {
            case ANY_DAY -> facts.first();
            case TURN_OF_YEAR ->
                facts.first().getDayOfYear() == 1
                        ? facts.first()
                        : LocalDate.of(facts.first().getYear() + 1, 1, 1);
        };
        return List.of(admitted, onThatDay(facts, rule, facts.first(), allowed, List.of()));
    }

    private static List<Finding> leaving(MembershipFacts.Leaves facts, InForce<Leaving> rule, RulesInForce rules) {
        List<Note> notes = new ArrayList<>();
        if (rule.provision().owed() == OwedAtLeaving.SHARE_OF_WHAT_WAS_DECIDED) {
            notes.add(new Note.StillOwesItsShare(facts.party()));
        }
        LocalDate allowed = rule.provision().effect() == MembershipEffect.ANY_DAY
                ? facts.last()
                : LocalDate.of(facts.last().getYear(), 12, 31);
        return List.of(
                Timeliness.judge(
                        Clause.LEAVING_NOTICE,
                        new Subject.OfBody(facts.body()),
                        rule,
                        rule.provision().notice(),
                        facts.last(),
                        facts.saidAt(),
                        Fact.SENT_AT,
                        rules,
                        facts.body()),
                onThatDay(facts, rule, facts.last(), allowed, notes));
    }

    /** The nearest day on or after the one asked for on which the rule lets it take effect. */
    private static Finding onThatDay(
            MembershipFacts facts, InForce<?> rule, LocalDate asked, LocalDate allowed, List<Note> notes) {
        boolean met = asked.equals(allowed);
        return Ruling.of(
                Clause.MEMBERSHIP_DAY,
                new Subject.OfBody(facts.body()),
                met ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                notes,
                List.of(new Remedy.LetItTakeEffectOn(allowed)));
    }
}
