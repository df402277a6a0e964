package no.samraad.bench;

import java.util.List;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.RulesInForce;

/** The engine, with its whole explanation: findings, citations, measures, remedies. */
final class ByEngine {
    private final RulesInForce rules = SampleBody.rules();
    private final Act.OpenMeeting opening;
    private final Act.SendNotice notice;

    ByEngine(SampleBody body) {
        opening = new Act.OpenMeeting(body.meetingDate(), body.composition(), body.attendance());
        notice = new Act.SendNotice(body.notice());
    }

    Verdict judge() {
        Judgement quorum = Engine.judge(opening, rules);
        Judgement sent = Engine.judge(notice, rules);
        return new Verdict(met(quorum), met(sent), List.of(quorum, sent));
    }

    private static boolean met(Judgement judgement) {
        return judgement.finding().outcome() instanceof Outcome.Met;
    }
}
