package no.samraad.engine.minutes;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
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
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.RulesInForce;

/** F3: who settles a request for changes in the minutes, how soon, and what it does to their approval. */
public final class RequestRule {
    private RequestRule() {}

    /** Judges how a request is settled. */
    public static List<Finding> judge(RequestSettled facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfPerson(facts.by());
        Lookup<RequestsForChanges> lookup = rules.find(RequestsForChanges.class, body);
        return List.of(
                Ruling.by(lookup, Clause.REQUEST_SETTLED_BY, about, body, rule -> {
                    boolean right = rule.provision().settledBy().isAmong(facts.settledBy());
                    return Ruling.of(
                            Clause.REQUEST_SETTLED_BY,
                            about,
                            right ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(),
                            List.of(),
                            List.of(new Remedy.PutRight()));
                }),
                Ruling.by(
                        lookup,
                        Clause.REQUEST_SETTLED_IN_TIME,
                        about,
                        body,
                        rule -> inTime(facts, about, rule, rules)));
    }

    private static Finding inTime(
            RequestSettled facts, Subject about, InForce<RequestsForChanges> rule, RulesInForce rules) {
        Deadline within = rule.provision().within();
        return within == null
                ? Ruling.of(
                        Clause.REQUEST_SETTLED_IN_TIME,
                        about,
                        new Outcome.NotApplicable(),
                        rule,
                        List.of(),
                        List.of(),
                        List.of())
                : Timeliness.judge(
                        Clause.REQUEST_SETTLED_IN_TIME,
                        about,
                        rule,
                        within,
                        Timeliness.dayOf(facts.askedAt()),
                        facts.settledAt(),
                        Fact.SETTLED_AT,
                        rules,
                        facts.meeting().body());
    }

    /** What a request that is recorded as a remark does to the approval. */
    enum Remarks {
        STOP,
        DO_NOT_STOP
    }

    /** What these rules say of a request that is recorded as a remark; the approval goes on only when all of them let it. */
    static Remarks remarks(List<InForce<RequestsForChanges>> found) {
        return found.stream().allMatch(rule -> rule.provision().effect() == RequestEffect.RECORDED_AS_REMARK)
                ? Remarks.DO_NOT_STOP
                : Remarks.STOP;
    }
}
