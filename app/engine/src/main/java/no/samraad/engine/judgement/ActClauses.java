package no.samraad.engine.judgement;

import static no.samraad.engine.finding.Clause.*;
import static no.samraad.engine.finding.Clause.ACT_CHECK_BODY;
import static no.samraad.engine.finding.Clause.ACT_DELEGATE_VOTE;
import static no.samraad.engine.finding.Clause.ACT_TAKE_PART;
import static no.samraad.engine.finding.Clause.BODY_ENDS;
import static no.samraad.engine.finding.Clause.BODY_EVALUATED;
import static no.samraad.engine.finding.Clause.BODY_SET_UP_BY;
import static no.samraad.engine.finding.Clause.DELEGATE_CIRCLE;
import static no.samraad.engine.finding.Clause.DELEGATION_FORM;
import static no.samraad.engine.finding.Clause.DELEGATOR_OUT;
import static no.samraad.engine.finding.Clause.FOLLOW_UPS_MOVED;
import static no.samraad.engine.finding.Clause.MAY_DELEGATE;
import static no.samraad.engine.finding.Clause.MAY_TAKE_PART;
import static no.samraad.engine.finding.Clause.VOTES_HELD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.finding.Clause;

/**
 * The clauses an act can be judged by, as findings on it or as parts of these: what an expectation of the act can name. Which
 * of them a judgement holds depends on the rules and the facts.
 */
public final class ActClauses {
    private static final Map<Class<? extends Act>, Set<Clause>> BY_ACT = new HashMap<>();

    static {
        judged(Act.SubmitCase.class, ACT_SUBMIT_CASE, WHO_MAY_RAISE, CASE_CONSULTED, CASE_IN_TIME, CASE_FORM);
        judged(Act.SetAgenda.class, ACT_SET_AGENDA, CASE_IN_TIME, AGENDA_RANKED, FIXED_ITEMS, ITEM_TYPES);
        judged(
                Act.SendNotice.class,
                ACT_SEND_NOTICE,
                MEETING_FORMAT,
                MEETING_KIND,
                TENTATIVE_CONFIRMED,
                MEETING_FORM,
                MEETING_OPEN,
                NOTICE_IN_TIME,
                NOTICE_COMPLETE,
                NOTICE_TO_ALL,
                NOTICE_CHANNEL,
                EXTRAORDINARY_DEMAND,
                RESTRICTED_INVITATION,
                EXTRAORDINARY_GROUND,
                EXTRAORDINARY_NOTICE_IN_TIME,
                MEETING_LENGTH);
        judged(
                Act.AdoptPlan.class,
                ACT_ADOPT_PLAN,
                PLAN_HAS_ENOUGH,
                MEETING_FORMAT,
                FORMS_IN_YEAR,
                PLAN_IN_TIME,
                PLAN_ADOPTED_BY);
        judged(Act.CancelMeeting.class, ACT_CANCEL_MEETING, WHO_CANCELS, CANCELLED_IN_TIME, REPLACEMENT_HELD);
        judged(Act.CloseItem.class, ACT_CLOSE_ITEM, CLOSING_GROUND, CLOSING_DECIDED);
        judged(
                Act.SendPapersApart.class,
                ACT_SEND_PAPERS_APART,
                LATE_PAPERS,
                NOTICE_IN_TIME,
                EXTRAORDINARY_NOTICE_IN_TIME);
        judged(
                Act.DecideBetweenMeetings.class,
                ACT_DECIDE_BETWEEN_MEETINGS,
                BETWEEN_MEETINGS,
                ROUND_OPENED,
                ROUND_OVER,
                ROUND_ANSWERED,
                NOBODY_WANTS_A_MEETING,
                ROUND_AGREED,
                MANDATE_HOLDER,
                NEXT_MEETING_TOLD,
                PROPOSAL_COMPLETE);
        judged(Act.OpenMeeting.class, ACT_OPEN_MEETING, TREATMENT_WITHOUT_QUORUM);
        judged(
                Act.CheckInPerson.class,
                ACT_CHECK_IN,
                ONE_PERSON_ONE_SEAT,
                SITS_FOR_OWN_SEAT,
                DEPUTY_BESIDE_MEMBER,
                DEPUTY_IN_ORDER);
        judged(
                Act.TreatItem.class,
                ACT_TREAT_ITEM,
                QUORUM,
                QUORUM_OF_GROUP,
                TREATMENT_WITHOUT_QUORUM,
                MATTER_NOTIFIED,
                TREATED_FIRST,
                EFFECT_OF_DECISION,
                TREATED_BY_PARTIES,
                PROPOSAL_COMPLETE,
                DECISION_MODE,
                MAJORITY,
                MAJORITY_OF_EACH_SIDE,
                MAJORITY_WITHOUT_CONSENSUS,
                MAJORITY_AFTER_STEP,
                CONSENSUS,
                TREATMENT_WITHOUT_CONSENSUS,
                TIE_BREAK,
                AMENDMENT_TIER,
                AMENDMENT_BODY,
                AMENDMENT_READINGS,
                AMENDMENT_GAP,
                AMENDMENT_SAME_TEXT,
                AMENDMENT_MAJORITY,
                AMENDMENT_PARTIES,
                DISAGREEMENT_PATH,
                PARTIALITY_DECIDED,
                PARTIAL_TAKES_NO_PART,
                VOTER_IS_IN,
                HAS_VOTE,
                MAY_DELEGATE,
                DELEGATE_CIRCLE,
                DELEGATION_FORM,
                VOTES_HELD,
                DELEGATOR_OUT,
                ONE_PERSON_ONE_SEAT,
                VOTES_RECORDED);
        judged(
                Act.CastVote.class,
                ACT_CAST_VOTE,
                VOTER_IS_IN,
                HAS_VOTE,
                MAY_DELEGATE,
                DELEGATE_CIRCLE,
                DELEGATION_FORM,
                VOTES_HELD,
                DELEGATOR_OUT,
                DEPUTY_ONLY_WHEN_MEMBER_OUT,
                ONE_PERSON_ONE_SEAT,
                PARTIAL_TAKES_NO_PART);
        judged(
                Act.RecordRollCall.class,
                ACT_RECORD_ROLL_CALL,
                VOTER_IS_IN,
                HAS_VOTE,
                MAY_DELEGATE,
                DELEGATE_CIRCLE,
                DELEGATION_FORM,
                VOTES_HELD,
                DELEGATOR_OUT,
                DEPUTY_ONLY_WHEN_MEMBER_OUT,
                ONE_PERSON_ONE_SEAT,
                PARTIAL_TAKES_NO_PART,
                VOTES_RECORDED,
                RECORDED_ON_DEMAND);
        judged(Act.CheckBody.class, ACT_CHECK_BODY, BODY_SET_UP_BY, BODY_ENDS, BODY_EVALUATED, FOLLOW_UPS_MOVED);
        judged(Act.TakePart.class, ACT_TAKE_PART, MAY_TAKE_PART);
        judged(Act.DelegateVote.class, ACT_DELEGATE_VOTE, MAY_DELEGATE, DELEGATE_CIRCLE, DELEGATION_FORM, VOTES_HELD);
        judged(Act.Elect.class, ACT_ELECT, QUORUM, QUORUM_OF_GROUP, VOTES_OF_SEATS, DECISION_MODE, ELECTED, TIE_BREAK);
        judged(
                Act.TakePathStep.class,
                ACT_TAKE_PATH_STEP,
                PATH_STEP_IN_ORDER,
                PATH_STEP_IN_TIME,
                PATH_STEP_NOT_TOO_EARLY);
        judged(Act.CheckRatification.class, ACT_CHECK_RATIFICATION, RATIFIED, RATIFIED_BY_PARTY);
        judged(
                Act.DecideByDelegation.class,
                ACT_DECIDE_BY_DELEGATION,
                DELEGATED,
                DELEGATED_TO,
                DELEGATED_MATTER,
                WITHIN_CEILING,
                DELEGATION_LASTS);
        judged(Act.SettleRequest.class, ACT_SETTLE_REQUEST, REQUEST_SETTLED_BY, REQUEST_SETTLED_IN_TIME);
        judged(Act.LeadMeeting.class, ACT_CHOOSE_MEETING_LEADER, WHO_LEADS);
        judged(
                Act.ChooseLeadership.class,
                ACT_CHOOSE_LEADERSHIP,
                LEADERSHIP_CHOSEN,
                CANDIDATE_PROPOSED,
                OFFICE_ALTERNATES,
                TURN_WITHIN_SIDE,
                CHAIRED_FROM_OTHER_SIDE,
                OFFICE_OF_SIDE,
                CHAIR_AND_DEPUTY_APART,
                OFFICE_SET_ASIDE,
                OFFICE_TERM_LENGTH);
        judged(
                Act.CheckLeadership.class,
                ACT_CHECK_LEADERSHIP,
                OFFICE_ALTERNATES,
                SWAP_IN_TERM,
                TURN_WITHIN_SIDE,
                CHAIRED_FROM_OTHER_SIDE,
                OFFICE_OF_SIDE,
                CHAIR_AND_DEPUTY_APART,
                OFFICE_SET_ASIDE,
                OFFICE_TERM_RUNS,
                ACTING_CHAIR,
                HOST_IN_TURN);
        judged(
                Act.SendMinutes.class,
                ACT_SEND_MINUTES,
                MINUTES_CONTENTS,
                APPROVAL_FITS_PUBLICATION,
                DISSENT_WRITTEN,
                MINUTES_SENT_BY);
        judged(Act.ObjectToMinutes.class, ACT_OBJECT_TO_MINUTES, OBJECTION_IN_TIME, OBJECTION_BY_PARTICIPANT);
        judged(Act.CloseApproval.class, ACT_CLOSE_APPROVAL, MINUTES_APPROVED, WINDOW_HAS_RUN, NOBODY_ASKED_FOR_CHANGES);
        judged(Act.PublishMinutes.class, ACT_PUBLISH_MINUTES, MINUTES_IN_TIME, MINUTES_APPROVED_FIRST, MINUTES_PLACES);
        judged(
                Act.AppointToSeat.class,
                ACT_APPOINT,
                ONE_PERSON_ONE_SEAT,
                SEATS_SET_ASIDE,
                SEATS_BY_SECTOR,
                SEAT_FOLLOWS_OFFICE,
                APPOINTED_BY,
                APPOINTED_HOW,
                TERM_LENGTH,
                TERM_RUNS,
                REELECTION,
                AUTHORITY_HELD,
                VACANCY_FILLED);
        judged(
                Act.CheckSeats.class,
                ACT_CHECK_SEATS,
                PARTNERS,
                SEATS_OF_PARTNER,
                SEATS_IN_ALL,
                SEATS_OF_PARTY,
                SEATS_IN_PARITY,
                SEATS_OF_LARGE_PARTY,
                SEATS_IN_PROPORTION,
                SEATS_SET_ASIDE,
                SEATS_BY_SECTOR,
                SEAT_FOLLOWS_OFFICE,
                CROSS_REPRESENTATION,
                SEATS_WITHOUT_VOTE,
                APPOINTED_BY,
                APPOINTED_HOW,
                TERM_LENGTH,
                TERM_RUNS,
                REELECTION,
                DEPUTY_FOR_EACH_SEAT,
                DEPUTIES_OF_PARTNER,
                AUTHORITY_HELD,
                SEATS_FILLED,
                ONE_PERSON_ONE_SEAT);
        judged(Act.ConstituteCommunity.class, ACT_CONSTITUTE_COMMUNITY, FOUNDING_DECIDED, PREDECESSOR_ENDED);
        judged(
                Act.ChangeMembership.class,
                ACT_CHANGE_MEMBERSHIP,
                JOINING,
                JOINING_DECIDED,
                LEAVING,
                LEAVING_NOTICE,
                MEMBERSHIP_DAY);
        judged(
                Act.ReportConformity.class,
                ACT_REPORT_CONFORMITY,
                CONFORMITY_REPORT,
                CONFORMITY_IN_TIME,
                CONFORMITY_RECIPIENT);
        judged(
                Act.ChargeCost.class,
                ACT_CHARGE_COST,
                OWN_COSTS,
                GROUP_PAID_FOR,
                WITHIN_BUDGET,
                COST_DIVIDED,
                COST_CHARGED,
                HOST_PAYS);
    }

    private ActClauses() {}

    private static void judged(Class<? extends Act> act, Clause whole, Clause... parts) {
        BY_ACT.put(act, Collections.unmodifiableSet(EnumSet.of(whole, parts)));
    }

    /**
     * The clauses an act of this kind can be judged by, in the order of the catalogue; the whole of the act first.
     *
     * @throws IllegalArgumentException when it is no kind of act
     */
    public static Set<Clause> of(Class<?> act) {
        Set<Clause> clauses = BY_ACT.get(act);
        if (clauses == null) {
            throw new IllegalArgumentException("no kind of act: " + act);
        }
        return clauses;
    }
}
