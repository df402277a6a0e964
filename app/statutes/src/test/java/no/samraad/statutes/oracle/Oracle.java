package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Act;

/** Judges an act over again. It shares nothing with the engine but the types of facts and rules. */
final class Oracle {
    /** The clauses it has an opinion on. Others are left as the engine finds them, and the whole is built of both. */
    static final Set<Clause> CLAUSES = EnumSet.of(
            Clause.WHO_MAY_RAISE,
            Clause.CASE_CONSULTED,
            Clause.CASE_IN_TIME,
            Clause.FIXED_ITEMS,
            Clause.ITEM_TYPES,
            Clause.MEETING_FORM,
            Clause.MEETING_OPEN,
            Clause.NOTICE_IN_TIME,
            Clause.NOTICE_COMPLETE,
            Clause.NOTICE_TO_ALL,
            Clause.NOTICE_CHANNEL,
            Clause.EXTRAORDINARY_GROUND,
            Clause.EXTRAORDINARY_NOTICE_IN_TIME,
            Clause.MATTER_NOTIFIED,
            Clause.PROPOSAL_COMPLETE,
            Clause.QUORUM,
            Clause.MINUTES_CONTENTS,
            Clause.OBJECTION_IN_TIME,
            Clause.OBJECTION_BY_PARTICIPANT,
            Clause.MINUTES_APPROVED,
            Clause.MINUTES_IN_TIME,
            Clause.MINUTES_APPROVED_FIRST,
            Clause.MINUTES_PLACES);

    /** What a clause never comes to: one ground stated says nothing of another, and what is written needs no rule. */
    static final Map<Clause, Set<State>> NEVER = Map.of(
            Clause.EXTRAORDINARY_GROUND,
            Set.of(State.NOT_MET),
            Clause.PROPOSAL_COMPLETE,
            Set.of(State.OPEN, State.GAP));

    private Oracle() {}

    /** What it answers, given what the engine found on clauses it has no opinion on. */
    static Answer judge(Asked asked, Answer engine) {
        List<Part> parts = new ArrayList<>(parts(asked.act(), asked.law()));
        for (Part part : engine.parts()) {
            if (!CLAUSES.contains(part.clause())) {
                parts.add(part);
            }
        }
        return Answer.of(parts);
    }

    private static List<Part> parts(Act act, Law law) {
        return switch (act) {
            case Act.SubmitCase(var facts) -> MeetingOracle.submitCase(facts, law);
            case Act.SetAgenda(var facts) -> MeetingOracle.setAgenda(facts, law);
            case Act.SendNotice(var facts) -> MeetingOracle.sendNotice(facts, law);
            case Act.TreatItem(var facts) -> ItemOracle.treatItem(facts, law);
            case Act.SendMinutes(var facts) -> MinutesOracle.sendMinutes(facts, law);
            case Act.ObjectToMinutes(var facts) -> MinutesOracle.objectToMinutes(facts, law);
            case Act.CloseApproval(var facts) -> MinutesOracle.closeApproval(facts, law);
            case Act.PublishMinutes(var facts) -> MinutesOracle.publishMinutes(facts, law);
            default -> throw new IllegalArgumentException("no opinion on " + act);
        };
    }
}
