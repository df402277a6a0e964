package no.samraad.statutes.oracle;

import java.time.LocalDate;
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
            Clause.CASE_FORM,
            Clause.AGENDA_RANKED,
            Clause.MEETING_KIND,
            Clause.TENTATIVE_CONFIRMED,
            Clause.MEETING_LENGTH,
            Clause.EXTRAORDINARY_DEMAND,
            Clause.RESTRICTED_INVITATION,
            Clause.MATTER_NOTIFIED,
            Clause.PROPOSAL_COMPLETE,
            Clause.QUORUM,
            Clause.TREATMENT_WITHOUT_QUORUM,
            Clause.PARTIALITY_DECIDED,
            Clause.DECISION_MODE,
            Clause.TREATMENT_WITHOUT_CONSENSUS,
            Clause.CONSENSUS,
            Clause.MAJORITY,
            Clause.MAJORITY_OF_EACH_SIDE,
            Clause.MAJORITY_WITHOUT_CONSENSUS,
            Clause.EFFECT_OF_DECISION,
            Clause.TREATED_BY_PARTIES,
            Clause.TREATED_FIRST,
            Clause.VOTER_IS_IN,
            Clause.HAS_VOTE,
            Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT,
            Clause.ONE_PERSON_ONE_SEAT,
            Clause.PARTIAL_TAKES_NO_PART,
            Clause.VOTES_RECORDED,
            Clause.RECORDED_ON_DEMAND,
            Clause.ELECTED,
            Clause.VOTES_OF_SEATS,
            Clause.DISAGREEMENT_PATH,
            Clause.PATH_STEP_IN_ORDER,
            Clause.PATH_STEP_IN_TIME,
            Clause.PATH_STEP_NOT_TOO_EARLY,
            Clause.RATIFIED,
            Clause.DELEGATED,
            Clause.REQUEST_SETTLED_BY,
            Clause.REQUEST_SETTLED_IN_TIME,
            Clause.MINUTES_CONTENTS,
            Clause.OBJECTION_IN_TIME,
            Clause.OBJECTION_BY_PARTICIPANT,
            Clause.MINUTES_APPROVED,
            Clause.MINUTES_IN_TIME,
            Clause.MINUTES_APPROVED_FIRST,
            Clause.MINUTES_PLACES,
            Clause.MINUTES_SENT_BY,
            Clause.DISSENT_WRITTEN,
            // The year and the meeting.
            Clause.PLAN_HAS_ENOUGH,
            Clause.PLAN_IN_TIME,
            Clause.PLAN_ADOPTED_BY,
            Clause.MEETING_FORMAT,
            Clause.FORMS_IN_YEAR,
            Clause.WHO_CANCELS,
            Clause.CANCELLED_IN_TIME,
            Clause.REPLACEMENT_HELD,
            Clause.CLOSING_GROUND,
            Clause.CLOSING_DECIDED,
            Clause.LATE_PAPERS,
            Clause.BETWEEN_MEETINGS,
            Clause.ROUND_OPENED,
            Clause.ROUND_OVER,
            Clause.ROUND_ANSWERED,
            Clause.NOBODY_WANTS_A_MEETING,
            Clause.ROUND_AGREED,
            Clause.MANDATE_HOLDER,
            Clause.NEXT_MEETING_TOLD,
            // The rules themselves.
            Clause.AMENDMENT_TIER,
            Clause.AMENDMENT_BODY,
            Clause.AMENDMENT_READINGS,
            Clause.AMENDMENT_GAP,
            Clause.AMENDMENT_SAME_TEXT,
            Clause.AMENDMENT_MAJORITY,
            Clause.AMENDMENT_PARTIES,
            Clause.FOUNDING_DECIDED,
            Clause.PREDECESSOR_ENDED,
            Clause.JOINING,
            Clause.LEAVING,
            Clause.CONFORMITY_REPORT,
            // Money.
            Clause.OWN_COSTS,
            Clause.GROUP_PAID_FOR,
            Clause.WITHIN_BUDGET,
            Clause.COST_DIVIDED,
            Clause.COST_CHARGED,
            Clause.HOST_PAYS,
            // Who leads.
            Clause.LEADERSHIP_CHOSEN,
            Clause.CANDIDATE_PROPOSED,
            Clause.OFFICE_ALTERNATES,
            Clause.SWAP_IN_TERM,
            Clause.TURN_WITHIN_SIDE,
            Clause.CHAIRED_FROM_OTHER_SIDE,
            Clause.OFFICE_OF_SIDE,
            Clause.CHAIR_AND_DEPUTY_APART,
            Clause.OFFICE_SET_ASIDE,
            Clause.HOST_IN_TURN,
            Clause.OFFICE_TERM_LENGTH,
            Clause.OFFICE_TERM_RUNS,
            Clause.ACTING_CHAIR,
            Clause.WHO_LEADS,
            // Votes handed over, and those without one.
            Clause.MAY_DELEGATE,
            Clause.DELEGATE_CIRCLE,
            Clause.DELEGATION_FORM,
            Clause.VOTES_HELD,
            Clause.MAY_TAKE_PART,
            // How many seats there are, and whose.
            Clause.PARTNERS,
            Clause.SEATS_OF_PARTNER,
            Clause.SEATS_IN_ALL,
            Clause.SEATS_OF_PARTY,
            Clause.SEATS_IN_PARITY,
            Clause.SEATS_SET_ASIDE,
            Clause.SEATS_WITHOUT_VOTE);

    /**
     * What a clause never comes to: one ground stated says nothing of another, what is written needs no rule, and what only
     * narrows asks for none.
     */
    static final Map<Clause, Set<State>> NEVER = Map.ofEntries(
            Map.entry(Clause.EXTRAORDINARY_GROUND, Set.of(State.NOT_MET)),
            Map.entry(Clause.PROPOSAL_COMPLETE, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.CONSENSUS, Set.of(State.GAP)),
            Map.entry(Clause.MAJORITY, Set.of(State.GAP)),
            Map.entry(Clause.VOTES_OF_SEATS, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.MAJORITY_OF_EACH_SIDE, Set.of(State.GAP)),
            Map.entry(Clause.MAJORITY_WITHOUT_CONSENSUS, Set.of(State.GAP)),
            Map.entry(Clause.EFFECT_OF_DECISION, Set.of(State.GAP)),
            Map.entry(Clause.TREATED_BY_PARTIES, Set.of(State.GAP)),
            Map.entry(Clause.TREATED_FIRST, Set.of(State.GAP)),
            Map.entry(Clause.RECORDED_ON_DEMAND, Set.of(State.GAP)),
            Map.entry(Clause.VOTER_IS_IN, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.ONE_PERSON_ONE_SEAT, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.AMENDMENT_TIER, Set.of(State.MET)),
            Map.entry(Clause.AMENDMENT_BODY, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.AMENDMENT_READINGS, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.AMENDMENT_GAP, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.AMENDMENT_SAME_TEXT, Set.of(State.OPEN, State.GAP)),
            Map.entry(Clause.FOUNDING_DECIDED, Set.of(State.OPEN)),
            Map.entry(Clause.JOINING, Set.of(State.OPEN)),
            Map.entry(Clause.GROUP_PAID_FOR, Set.of(State.NOT_MET)),
            Map.entry(Clause.OWN_COSTS, Set.of(State.NOT_MET)),
            Map.entry(Clause.HOST_PAYS, Set.of(State.NOT_MET)),
            Map.entry(Clause.COST_CHARGED, Set.of(State.OPEN)));

    /** Parts of a rule that is in force, or of one that most do without: where there is none they are not spoken of. */
    static final Set<Clause> NEVER_A_GAP = EnumSet.of(
            Clause.MEETING_FORMAT,
            Clause.FORMS_IN_YEAR,
            Clause.LATE_PAPERS,
            Clause.CANCELLED_IN_TIME,
            Clause.REPLACEMENT_HELD,
            Clause.ROUND_OPENED,
            Clause.ROUND_OVER,
            Clause.ROUND_ANSWERED,
            Clause.NOBODY_WANTS_A_MEETING,
            Clause.ROUND_AGREED,
            Clause.MANDATE_HOLDER,
            Clause.NEXT_MEETING_TOLD,
            Clause.MINUTES_SENT_BY,
            Clause.DISSENT_WRITTEN,
            Clause.CASE_FORM,
            Clause.AGENDA_RANKED,
            Clause.MEETING_KIND,
            Clause.MEETING_LENGTH,
            Clause.ELECTED,
            Clause.AMENDMENT_MAJORITY,
            Clause.AMENDMENT_PARTIES,
            Clause.WITHIN_BUDGET,
            Clause.COST_CHARGED,
            Clause.HOST_PAYS,
            Clause.CANDIDATE_PROPOSED,
            Clause.OFFICE_ALTERNATES,
            Clause.SWAP_IN_TERM,
            Clause.TURN_WITHIN_SIDE,
            Clause.CHAIRED_FROM_OTHER_SIDE,
            Clause.OFFICE_OF_SIDE,
            Clause.CHAIR_AND_DEPUTY_APART,
            Clause.OFFICE_SET_ASIDE,
            Clause.HOST_IN_TURN,
            Clause.OFFICE_TERM_LENGTH,
            Clause.OFFICE_TERM_RUNS,
            Clause.DELEGATE_CIRCLE,
            Clause.DELEGATION_FORM,
            Clause.VOTES_HELD,
            Clause.PARTNERS,
            Clause.SEATS_IN_ALL,
            Clause.SEATS_OF_PARTY,
            Clause.SEATS_IN_PARITY,
            Clause.SEATS_SET_ASIDE);

    private Oracle() {}

    /** What it answers, given what the engine found on clauses it has no opinion on. */
    static Answer judge(Asked asked, Answer engine) {
        List<Part> parts = new ArrayList<>(parts(asked.act(), asked.law(), asked.asOf()));
        for (Part part : engine.parts()) {
            if (!CLAUSES.contains(part.clause())) {
                parts.add(part);
            }
        }
        return Answer.of(parts);
    }

    private static List<Part> parts(Act act, Law law, LocalDate day) {
        return switch (act) {
            case Act.SubmitCase(var facts) -> MeetingOracle.submitCase(facts, law);
            case Act.SetAgenda(var facts) -> MeetingOracle.setAgenda(facts, law);
            case Act.SendNotice(var facts) -> MeetingOracle.sendNotice(facts, law);
            case Act.TreatItem(var facts) -> ItemOracle.treatItem(facts, law);
            case Act.OpenMeeting(var _, var composition, var attendance) ->
                ItemOracle.openMeeting(composition, attendance, law);
            case Act.Elect(var facts) -> ElectionOracle.elect(facts, law);
            case Act.TakePathStep(var facts) -> FollowingOracle.takePathStep(facts, law);
            case Act.CheckRatification(var facts) -> FollowingOracle.ratified(facts, law);
            case Act.DecideByDelegation(var facts) -> FollowingOracle.delegated(facts, law);
            case Act.SettleRequest(var facts) -> FollowingOracle.settleRequest(facts, law);
            case Act.CastVote(var facts) -> VoteOracle.castVote(facts, law);
            case Act.RecordRollCall(var facts) -> VoteOracle.recordRollCall(facts, law);
            case Act.SendMinutes(var facts) -> MinutesOracle.sendMinutes(facts, law);
            case Act.ObjectToMinutes(var facts) -> MinutesOracle.objectToMinutes(facts, law);
            case Act.CloseApproval(var facts) -> MinutesOracle.closeApproval(facts, law);
            case Act.PublishMinutes(var facts) -> MinutesOracle.publishMinutes(facts, law);
            case Act.AdoptPlan(var facts) -> YearOracle.adoptPlan(facts, law);
            case Act.CancelMeeting(var facts) -> YearOracle.cancelMeeting(facts, law);
            case Act.CloseItem(var facts) -> YearOracle.closeItem(facts, law);
            case Act.SendPapersApart(var facts) -> YearOracle.sendPapersApart(facts, law);
            case Act.DecideBetweenMeetings(var facts) -> RoundOracle.decideBetweenMeetings(facts, law);
            case Act.ConstituteCommunity(var facts) -> AmendmentOracle.constitute(facts, law);
            case Act.ChangeMembership(var facts) -> AmendmentOracle.changeMembership(facts, law);
            case Act.ReportConformity(var facts) -> AmendmentOracle.reportConformity(facts, law);
            case Act.ChargeCost(var facts) -> CostOracle.charge(facts, law);
            case Act.ChooseLeadership(var facts) -> LeadershipOracle.choose(facts, law, day);
            case Act.CheckLeadership(var facts) -> LeadershipOracle.check(facts, law, day);
            case Act.CheckSeats(var facts) -> SeatingOracle.check(facts, law, day);
            case Act.DelegateVote(var facts) -> SeatOracle.delegate(facts, law);
            case Act.TakePart(var facts) -> SeatOracle.takePart(facts, law);
            case Act.LeadMeeting(var facts) -> LeadershipOracle.lead(facts, law);
            default -> throw new IllegalArgumentException("no opinion on " + act);
        };
    }
}
