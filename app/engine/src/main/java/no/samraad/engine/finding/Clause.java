package no.samraad.engine.finding;

import no.samraad.engine.provision.RuleClass;
import no.samraad.engine.provision.RuleCode;

/**
 * What a finding is about: one clause of a rule kind. The key is stable for ever; each clause has one sentence per outcome
 * and language. Where a rule kind holds both competence and order, each clause says which it is.
 */
public enum Clause {
    ACT_SUBMIT_CASE(RuleCode.ACT, "submit-case", RuleClass.ORDER),
    ACT_SET_AGENDA(RuleCode.ACT, "set-agenda", RuleClass.ORDER),
    ACT_ADOPT_PLAN(RuleCode.ACT, "adopt-plan", RuleClass.ORDER),
    ACT_CANCEL_MEETING(RuleCode.ACT, "cancel-meeting", RuleClass.ORDER),
    ACT_CLOSE_ITEM(RuleCode.ACT, "close-item", RuleClass.ORDER),
    ACT_SEND_PAPERS_APART(RuleCode.ACT, "send-papers-apart", RuleClass.ORDER),
    ACT_DECIDE_BETWEEN_MEETINGS(RuleCode.ACT, "decide-between-meetings", RuleClass.COMPETENCE),
    ACT_SEND_NOTICE(RuleCode.ACT, "send-notice", RuleClass.ORDER),
    ACT_OPEN_MEETING(RuleCode.ACT, "open-meeting", RuleClass.ORDER),
    ACT_CHECK_IN(RuleCode.ACT, "check-in", RuleClass.ORDER),
    ACT_TREAT_ITEM(RuleCode.ACT, "treat-item", RuleClass.COMPETENCE),
    ACT_CAST_VOTE(RuleCode.ACT, "cast-vote", RuleClass.COMPETENCE),
    ACT_RECORD_ROLL_CALL(RuleCode.ACT, "record-roll-call", RuleClass.COMPETENCE),
    ACT_TAKE_PATH_STEP(RuleCode.ACT, "take-path-step", RuleClass.ORDER),
    ACT_CHECK_BODY(RuleCode.ACT, "check-body", RuleClass.ORDER),
    ACT_TAKE_PART(RuleCode.ACT, "take-part", RuleClass.ORDER),
    ACT_DELEGATE_VOTE(RuleCode.ACT, "delegate-vote", RuleClass.COMPETENCE),
    ACT_ELECT(RuleCode.ACT, "elect", RuleClass.COMPETENCE),
    ACT_CHECK_RATIFICATION(RuleCode.ACT, "check-ratification", RuleClass.ORDER),
    ACT_DECIDE_BY_DELEGATION(RuleCode.ACT, "decide-by-delegation", RuleClass.ORDER),
    ACT_SETTLE_REQUEST(RuleCode.ACT, "settle-request", RuleClass.ORDER),
    ACT_CHOOSE_MEETING_LEADER(RuleCode.ACT, "choose-meeting-leader", RuleClass.ORDER),
    ACT_CHOOSE_LEADERSHIP(RuleCode.ACT, "choose-leadership", RuleClass.ORDER),
    ACT_CHECK_LEADERSHIP(RuleCode.ACT, "check-leadership", RuleClass.ORDER),
    ACT_SEND_MINUTES(RuleCode.ACT, "send-minutes", RuleClass.ORDER),
    ACT_OBJECT_TO_MINUTES(RuleCode.ACT, "object-to-minutes", RuleClass.ORDER),
    ACT_CLOSE_APPROVAL(RuleCode.ACT, "close-approval", RuleClass.COMPETENCE),
    ACT_PUBLISH_MINUTES(RuleCode.ACT, "publish-minutes", RuleClass.ORDER),
    ACT_APPOINT(RuleCode.ACT, "appoint", RuleClass.COMPETENCE),
    ACT_CHECK_SEATS(RuleCode.ACT, "check-seats", RuleClass.ORDER),

    ACT_CONSTITUTE_COMMUNITY(RuleCode.ACT, "constitute-community", RuleClass.ORDER),
    ACT_CHANGE_MEMBERSHIP(RuleCode.ACT, "change-membership", RuleClass.ORDER),
    ACT_REPORT_CONFORMITY(RuleCode.ACT, "report-conformity", RuleClass.ORDER),
    ACT_CHARGE_COST(RuleCode.ACT, "charge-cost", RuleClass.ORDER),

    /** A4: the body is set up by whoever sets it up. */
    BODY_SET_UP_BY(RuleCode.A4, "set-up-by", RuleClass.ORDER),
    /** A4: the body works no longer than it may. */
    BODY_ENDS(RuleCode.A4, "ends", RuleClass.ORDER),
    /** A4: the body is evaluated in time. */
    BODY_EVALUATED(RuleCode.A4, "evaluated", RuleClass.ORDER),
    /** A4: when the body has ended, its open follow-ups are where the rules say. */
    FOLLOW_UPS_MOVED(RuleCode.A4, "follow-ups-moved", RuleClass.ORDER),
    /** B1: whoever votes has a vote. */
    HAS_VOTE(RuleCode.B1, "has-vote", RuleClass.COMPETENCE),
    /** B1: whoever votes is in. */
    VOTER_IS_IN(RuleCode.B1, "voter-is-in", RuleClass.COMPETENCE),
    /** B2: each partner has the number of seats the rules give it. */
    SEATS_OF_PARTNER(RuleCode.B2, "seats-of-partner", RuleClass.COMPETENCE),
    /** B2: one person never fills two seats. */
    ONE_PERSON_ONE_SEAT(RuleCode.B2, "one-person-one-seat", RuleClass.COMPETENCE),
    /** B1: the seats with a vote belong to the partners the rules name. */
    PARTNERS(RuleCode.B1, "partners", RuleClass.COMPETENCE),
    /** B2: there are as many seats with a vote in all as the text says. */
    SEATS_IN_ALL(RuleCode.B2, "seats-in-all", RuleClass.COMPETENCE),
    /** B3: each party has the seats the rules give it. */
    SEATS_OF_PARTY(RuleCode.B3, "seats-of-party", RuleClass.COMPETENCE),
    /** B4: one partner has as many seats as the rules say another gives it. */
    SEATS_IN_PARITY(RuleCode.B4, "seats-in-parity", RuleClass.COMPETENCE),
    /** B5: a large party has no more seats than it may have. */
    SEATS_OF_LARGE_PARTY(RuleCode.B5, "seats-of-large-party", RuleClass.COMPETENCE),
    /** B6: the seats that are set aside are filled by those they are for. */
    SEATS_SET_ASIDE(RuleCode.B6, "seats-set-aside", RuleClass.COMPETENCE),
    /** B7: a seat that follows an office is filled by whoever holds it. */
    SEAT_FOLLOWS_OFFICE(RuleCode.B7, "seat-follows-office", RuleClass.COMPETENCE),
    /** B8: bodies that sit in each other have their seats there. */
    CROSS_REPRESENTATION(RuleCode.B8, "cross-representation", RuleClass.COMPETENCE),
    /** B9: the seats are divided on sectors as the rules say. */
    SEATS_BY_SECTOR(RuleCode.B9, "seats-by-sector", RuleClass.COMPETENCE),
    /** B10: the seats are divided on parties in proportion. */
    SEATS_IN_PROPORTION(RuleCode.B10, "seats-in-proportion", RuleClass.COMPETENCE),
    /** B11: whoever sits was appointed by the one who appoints. */
    APPOINTED_BY(RuleCode.B11, "appointed-by", RuleClass.ORDER),
    /** B11: whoever sits was elected or appointed as the rules say, on the proposal they ask for. */
    APPOINTED_HOW(RuleCode.B11, "appointed-how", RuleClass.ORDER),
    /** B12: the appointment is for as long as the rules say. */
    TERM_LENGTH(RuleCode.B12, "term-length", RuleClass.ORDER),
    /** B12: the term of whoever sits has not run out. */
    TERM_RUNS(RuleCode.B12, "term-runs", RuleClass.ORDER),
    /** B12: nobody sits more terms in a row than the rules allow. */
    REELECTION(RuleCode.B12, "re-election", RuleClass.ORDER),
    /** B13: the deputies of each partner stand as the rules say. */
    DEPUTIES_OF_PARTNER(RuleCode.B13, "deputies-of-partner", RuleClass.ORDER),
    /** B13: the first on a ranked list who can come is the one who sits. */
    DEPUTY_IN_ORDER(RuleCode.B13, "deputy-in-order", RuleClass.ORDER),
    /** B14: whoever takes part without a vote may do what they do. */
    MAY_TAKE_PART(RuleCode.B14, "may-take-part", RuleClass.ORDER),
    /** B15: a vote is handed over by someone who may do so. */
    MAY_DELEGATE(RuleCode.B15, "may-delegate", RuleClass.COMPETENCE),
    /** B15: a vote is handed to someone it may be handed to. */
    DELEGATE_CIRCLE(RuleCode.B15, "delegate-circle", RuleClass.COMPETENCE),
    /** B15: a vote is handed over in the form the rules ask for. */
    DELEGATION_FORM(RuleCode.B15, "delegation-form", RuleClass.COMPETENCE),
    /** B15: nobody holds more votes of others than the rules allow. */
    VOTES_HELD(RuleCode.B15, "votes-held", RuleClass.COMPETENCE),
    /** B15: a vote handed over is cast only while the one who handed it over is out. */
    DELEGATOR_OUT(RuleCode.B15, "delegator-out", RuleClass.COMPETENCE),
    /** B16: whoever sits holds the authority the rules ask for. */
    AUTHORITY_HELD(RuleCode.B16, "authority-held", RuleClass.COMPETENCE),
    /** B17: no seat stays empty that the rules want filled. */
    SEATS_FILLED(RuleCode.B17, "seats-filled", RuleClass.ORDER),
    /** B17: a seat that fell vacant is filled in the way the rules say. */
    VACANCY_FILLED(RuleCode.B17, "vacancy-filled", RuleClass.ORDER),
    /** B13: every seat has its deputy. */
    DEPUTY_FOR_EACH_SEAT(RuleCode.B13, "deputy-for-each-seat", RuleClass.ORDER),
    /** B13: a deputy votes only when the member is out. It is about who has a vote, and so of competence. */
    DEPUTY_ONLY_WHEN_MEMBER_OUT(RuleCode.B13, "deputy-only-when-member-out", RuleClass.COMPETENCE),
    /** B13: a deputy may be present beside the member. */
    DEPUTY_BESIDE_MEMBER(RuleCode.B13, "deputy-beside-member", RuleClass.ORDER),
    /** B13: whoever sits for a seat is its member or its appointed deputy. */
    SITS_FOR_OWN_SEAT(RuleCode.B13, "sits-for-own-seat", RuleClass.ORDER),
    /** B14: the groups without a vote have the number of seats the rules give them. */
    SEATS_WITHOUT_VOTE(RuleCode.B14, "seats-without-vote", RuleClass.ORDER),
    /** B18: whoever is partial takes no part in the decision. */
    PARTIAL_TAKES_NO_PART(RuleCode.B18, "partial-takes-no-part", RuleClass.COMPETENCE),
    /** B18: partiality was decided by whoever is to decide it. */
    PARTIALITY_DECIDED(RuleCode.B18, "partiality-decided", RuleClass.COMPETENCE),
    /** C1: leadership is chosen in the way the rules say. */
    LEADERSHIP_CHOSEN(RuleCode.C1, "leadership-chosen", RuleClass.ORDER),
    /** C1: the candidate is proposed by whoever proposes. */
    CANDIDATE_PROPOSED(RuleCode.C1, "candidate-proposed", RuleClass.ORDER),
    /** C2: the office changes hands between the groups. */
    OFFICE_ALTERNATES(RuleCode.C2, "office-alternates", RuleClass.ORDER),
    /** C3: chair and deputy chair change places in their term. */
    SWAP_IN_TERM(RuleCode.C3, "swap-in-term", RuleClass.ORDER),
    /** C4: within a side the leadership goes in turn among the parties. */
    TURN_WITHIN_SIDE(RuleCode.C4, "turn-within-side", RuleClass.ORDER),
    /** C5: the chair comes from another side than the chair of another body. */
    CHAIRED_FROM_OTHER_SIDE(RuleCode.C5, "chaired-from-other-side", RuleClass.ORDER),
    /** C5: an office that belongs to one side is held from there. */
    OFFICE_OF_SIDE(RuleCode.C5, "office-of-side", RuleClass.ORDER),
    /** C6: chair and deputy chair come from different groups. */
    CHAIR_AND_DEPUTY_APART(RuleCode.C6, "chair-and-deputy-apart", RuleClass.ORDER),
    /** C7: an office that is set aside is held by one it is for. */
    OFFICE_SET_ASIDE(RuleCode.C7, "office-set-aside", RuleClass.COMPETENCE),
    /** C8: the hosts take turns. */
    HOST_IN_TURN(RuleCode.C8, "host-in-turn", RuleClass.ORDER),
    /** C9: the office is for as long as the rules say. */
    OFFICE_TERM_LENGTH(RuleCode.C9, "office-term-length", RuleClass.ORDER),
    /** C9: the time in office has not run out, or the holder sits on. */
    OFFICE_TERM_RUNS(RuleCode.C9, "office-term-runs", RuleClass.ORDER),
    /** C9: while there is no chair, someone acts as one. */
    ACTING_CHAIR(RuleCode.C9, "acting-chair", RuleClass.ORDER),
    /** C10: the meeting is led by the one whose place it is. */
    WHO_LEADS(RuleCode.C10, "who-leads", RuleClass.ORDER),
    /** D1: enough meetings are held in the calendar year. */
    MEETINGS_IN_YEAR(RuleCode.D1, "meetings-in-year", RuleClass.ORDER),
    /** D1: the plan has enough meetings. */
    PLAN_HAS_ENOUGH(RuleCode.D1, "plan-has-enough", RuleClass.ORDER),
    /** D1: the meeting has the form the rules give it in the year. */
    MEETING_FORMAT(RuleCode.D1, "meeting-format", RuleClass.ORDER),
    /** D1: the meetings of the year have enough different forms. */
    FORMS_IN_YEAR(RuleCode.D1, "forms-in-year", RuleClass.ORDER),
    /** D2: the plan is adopted in time. */
    PLAN_IN_TIME(RuleCode.D2, "plan-in-time", RuleClass.ORDER),
    /** D2: the plan is adopted by the one who adopts it. */
    PLAN_ADOPTED_BY(RuleCode.D2, "plan-adopted-by", RuleClass.ORDER),
    /** D3: the meeting is of a kind in use. */
    MEETING_KIND(RuleCode.D3, "meeting-kind", RuleClass.ORDER),
    /** D3: a tentative meeting is confirmed in time. */
    TENTATIVE_CONFIRMED(RuleCode.D3, "tentative-confirmed", RuleClass.ORDER),
    /** D3: the meeting has a form the rules know. */
    MEETING_FORM(RuleCode.D3, "meeting-form", RuleClass.ORDER),
    /** D4: the meeting is as open as the rules say. */
    MEETING_OPEN(RuleCode.D4, "meeting-open", RuleClass.ORDER),
    /** D4: an item that is closed has a ground the rules know. */
    CLOSING_GROUND(RuleCode.D4, "closing-ground", RuleClass.ORDER),
    /** D4: an item is closed by the one who decides it. */
    CLOSING_DECIDED(RuleCode.D4, "closing-decided", RuleClass.ORDER),
    /** D5: the case is raised by someone who may. */
    WHO_MAY_RAISE(RuleCode.D5, "who-may-raise", RuleClass.COMPETENCE),
    /** D5: the case is raised in consultation. */
    CASE_CONSULTED(RuleCode.D5, "case-consulted", RuleClass.ORDER),
    /** D5: the case is submitted in time. */
    CASE_IN_TIME(RuleCode.D5, "case-in-time", RuleClass.ORDER),
    /** D5: the case is submitted in a form the rules know. */
    CASE_FORM(RuleCode.D5, "case-form", RuleClass.ORDER),
    /** D6: notice is sent in time. */
    NOTICE_IN_TIME(RuleCode.D6, "notice-in-time", RuleClass.ORDER),
    /** D6: everything that should be sent is sent. */
    NOTICE_COMPLETE(RuleCode.D6, "notice-complete", RuleClass.ORDER),
    /** D6: it is sent to everyone who should have it. */
    NOTICE_TO_ALL(RuleCode.D6, "notice-to-all", RuleClass.ORDER),
    /** D6: it is sent in the way the rules say. */
    NOTICE_CHANNEL(RuleCode.D6, "notice-channel", RuleClass.ORDER),
    /** D6: papers that are sent late may be. */
    LATE_PAPERS(RuleCode.D6, "late-papers", RuleClass.ORDER),
    /** D7: an extraordinary meeting is demanded by those who may. */
    EXTRAORDINARY_DEMAND(RuleCode.D7, "extraordinary-demand", RuleClass.ORDER),
    /** D7: an extraordinary meeting may be called for voting members only. */
    RESTRICTED_INVITATION(RuleCode.D7, "restricted-invitation", RuleClass.ORDER),
    /** D7: an extraordinary meeting has its ground. */
    EXTRAORDINARY_GROUND(RuleCode.D7, "extraordinary-ground", RuleClass.ORDER),
    /** D7: notice of an extraordinary meeting is sent in time. */
    EXTRAORDINARY_NOTICE_IN_TIME(RuleCode.D7, "extraordinary-notice-in-time", RuleClass.ORDER),
    /** D8: a matter that is decided was notified and sent in advance. */
    MATTER_NOTIFIED(RuleCode.D8, "matter-notified", RuleClass.COMPETENCE),
    /** D9: the meeting is cancelled by someone who may. */
    WHO_CANCELS(RuleCode.D9, "who-cancels", RuleClass.ORDER),
    /** D9: it is said in time that the meeting is cancelled. */
    CANCELLED_IN_TIME(RuleCode.D9, "cancelled-in-time", RuleClass.ORDER),
    /** D9: a new meeting is held in time instead of the cancelled one. */
    REPLACEMENT_HELD(RuleCode.D9, "replacement-held", RuleClass.ORDER),
    /** D10: the agenda is ranked by those who rank it. */
    AGENDA_RANKED(RuleCode.D10, "agenda-ranked", RuleClass.ORDER),
    /** D10: the fixed items are on the agenda, in their places. */
    FIXED_ITEMS(RuleCode.D10, "fixed-items", RuleClass.ORDER),
    /** D10: every item has a type in use. */
    ITEM_TYPES(RuleCode.D10, "item-types", RuleClass.ORDER),
    /** D11: the meeting keeps within the time it is given. */
    MEETING_LENGTH(RuleCode.D11, "meeting-length", RuleClass.ORDER),
    /** D12: the matter may be decided between meetings. */
    BETWEEN_MEETINGS(RuleCode.D12, "between-meetings", RuleClass.COMPETENCE),
    /** D12: the written round is opened by someone who may. */
    ROUND_OPENED(RuleCode.D12, "round-opened", RuleClass.COMPETENCE),
    /** D12: the time to answer has run, or all have answered. */
    ROUND_OVER(RuleCode.D12, "round-over", RuleClass.COMPETENCE),
    /** D12: all have answered, where all must. */
    ROUND_ANSWERED(RuleCode.D12, "round-answered", RuleClass.COMPETENCE),
    /** D12: nobody wants the matter treated in a meeting. */
    NOBODY_WANTS_A_MEETING(RuleCode.D12, "nobody-wants-a-meeting", RuleClass.COMPETENCE),
    /** D12: enough are for in the written round. */
    ROUND_AGREED(RuleCode.D12, "round-agreed", RuleClass.COMPETENCE),
    /** D12: whoever decides on behalf of the body holds the mandate. */
    MANDATE_HOLDER(RuleCode.D12, "mandate-holder", RuleClass.COMPETENCE),
    /** D12: the next meeting is told what was decided. Telling is a matter of order. */
    NEXT_MEETING_TOLD(RuleCode.D12, "next-meeting-told", RuleClass.ORDER),
    /** E1: the body has a quorum. */
    QUORUM(RuleCode.E1, "quorum", RuleClass.COMPETENCE),
    /** E1: one partner, side or the whole body has enough represented. */
    QUORUM_OF_GROUP(RuleCode.E1, "quorum-of-group", RuleClass.COMPETENCE),
    /** E1: what the body may do with a matter when it has no quorum. */
    TREATMENT_WITHOUT_QUORUM(RuleCode.E1, "treatment-without-quorum", RuleClass.COMPETENCE),
    /** E2: the decision is made in the way the rules say. */
    DECISION_MODE(RuleCode.E2, "decision-mode", RuleClass.COMPETENCE),
    /** E2: enough are for. */
    MAJORITY(RuleCode.E2, "majority", RuleClass.COMPETENCE),
    /** E2: enough are for within each side. */
    MAJORITY_OF_EACH_SIDE(RuleCode.E2, "majority-of-each-side", RuleClass.COMPETENCE),
    /** E2: consensus failed, and a majority decides in its place. */
    MAJORITY_WITHOUT_CONSENSUS(RuleCode.E2, "majority-without-consensus", RuleClass.COMPETENCE),
    /** E2: what must be tried before a majority decides has been tried. */
    MAJORITY_AFTER_STEP(RuleCode.E2, "majority-after-step", RuleClass.COMPETENCE),
    /** E2: the one elected has the votes it takes. */
    ELECTED(RuleCode.E2, "elected", RuleClass.COMPETENCE),
    /** E2: no more votes are counted than there are seats represented. */
    VOTES_OF_SEATS(RuleCode.E2, "votes-of-seats", RuleClass.COMPETENCE),
    /** E2: what is decided is written out, without blanks to be filled later. */
    PROPOSAL_COMPLETE(RuleCode.E2, "proposal-complete", RuleClass.COMPETENCE),
    /** E3: there is consensus. */
    CONSENSUS(RuleCode.E3, "consensus", RuleClass.COMPETENCE),
    /** E3: what the body may do with a matter without consensus. */
    TREATMENT_WITHOUT_CONSENSUS(RuleCode.E3, "treatment-without-consensus", RuleClass.COMPETENCE),
    /** E4: votes are recorded as the rules say. */
    VOTES_RECORDED(RuleCode.E4, "votes-recorded", RuleClass.ORDER),
    /** E4: votes are recorded by name when enough ask for it. */
    RECORDED_ON_DEMAND(RuleCode.E4, "recorded-on-demand", RuleClass.ORDER),
    /** E4: whoever asked to have a dissent written in the minutes has it there. */
    DISSENT_WRITTEN(RuleCode.E4, "dissent-written", RuleClass.ORDER),
    /** E5: disagreement goes the way the rules say. */
    DISAGREEMENT_PATH(RuleCode.E5, "disagreement-path", RuleClass.ORDER),
    /** E5: the step is the next one on the path. */
    PATH_STEP_IN_ORDER(RuleCode.E5, "path-step-in-order", RuleClass.ORDER),
    /** E5: the step is taken in time. */
    PATH_STEP_IN_TIME(RuleCode.E5, "path-step-in-time", RuleClass.ORDER),
    /** E5: the step is not taken before its time. */
    PATH_STEP_NOT_TOO_EARLY(RuleCode.E5, "path-step-not-too-early", RuleClass.ORDER),
    /** E6: the body may decide this, and not only recommend it. */
    EFFECT_OF_DECISION(RuleCode.E6, "effect-of-decision", RuleClass.ORDER),
    /** E6: the parties that treat such a measure first have done so. */
    TREATED_BY_PARTIES(RuleCode.E6, "treated-by-parties", RuleClass.ORDER),
    /** E6: enough parties have ratified the decision. */
    RATIFIED(RuleCode.E6, "ratified", RuleClass.ORDER),
    /** E6: a party has ratified the decision. */
    RATIFIED_BY_PARTY(RuleCode.E6, "ratified-by-party", RuleClass.ORDER),
    /** E7: the decision is within what the body has delegated. */
    DELEGATED(RuleCode.E7, "delegated", RuleClass.ORDER),
    /** E7: whoever decides is one it is delegated to. */
    DELEGATED_TO(RuleCode.E7, "delegated-to", RuleClass.ORDER),
    /** E7: the matter is one that is delegated. */
    DELEGATED_MATTER(RuleCode.E7, "delegated-matter", RuleClass.ORDER),
    /** E7: the cost is not above the ceiling. */
    WITHIN_CEILING(RuleCode.E7, "within-ceiling", RuleClass.ORDER),
    /** E7: the delegation still holds. */
    DELEGATION_LASTS(RuleCode.E7, "delegation-lasts", RuleClass.ORDER),
    /** E8: the matter has been treated where it is to be treated first. */
    TREATED_FIRST(RuleCode.E8, "treated-first", RuleClass.COMPETENCE),
    /** E9: the tie is broken in favour of the proposal. */
    TIE_BREAK(RuleCode.E9, "tie-break", RuleClass.COMPETENCE),
    /** F1: minutes are available in time. */
    MINUTES_IN_TIME(RuleCode.F1, "minutes-in-time", RuleClass.ORDER),
    /** F1: minutes are approved before they are published, where that is the rule. */
    MINUTES_APPROVED_FIRST(RuleCode.F1, "minutes-approved-first", RuleClass.ORDER),
    /** F1: minutes are made known where they should be. */
    MINUTES_PLACES(RuleCode.F1, "minutes-places", RuleClass.ORDER),
    /** F1: minutes are sent by the one who is to send them. */
    MINUTES_SENT_BY(RuleCode.F1, "minutes-sent-by", RuleClass.ORDER),
    /** F1: approval can be had before the minutes must be out. */
    APPROVAL_FITS_PUBLICATION(RuleCode.F1, "approval-fits-publication", RuleClass.ORDER),
    /** F2: the minutes count as approved. */
    MINUTES_APPROVED(RuleCode.F2, "minutes-approved", RuleClass.COMPETENCE),
    /** F2: the window for asking for changes has run out. */
    WINDOW_HAS_RUN(RuleCode.F2, "window-has-run", RuleClass.COMPETENCE),
    /** F2: nobody who took part has asked for changes. */
    NOBODY_ASKED_FOR_CHANGES(RuleCode.F2, "nobody-asked-for-changes", RuleClass.COMPETENCE),
    /** F3: changes are asked for within the window. */
    OBJECTION_IN_TIME(RuleCode.F3, "objection-in-time", RuleClass.ORDER),
    /** F3: changes are asked for by someone who took part. */
    OBJECTION_BY_PARTICIPANT(RuleCode.F3, "objection-by-participant", RuleClass.ORDER),
    /** F3: a request for changes is settled by the one who is to settle it. */
    REQUEST_SETTLED_BY(RuleCode.F3, "request-settled-by", RuleClass.ORDER),
    /** F3: a request for changes is settled in time. */
    REQUEST_SETTLED_IN_TIME(RuleCode.F3, "request-settled-in-time", RuleClass.ORDER),
    /** F4: minutes contain what they must. */
    MINUTES_CONTENTS(RuleCode.F4, "minutes-contents", RuleClass.ORDER),
    /** I3: the rules say how a change of this size is adopted. */
    AMENDMENT_TIER(RuleCode.I3, "tier", RuleClass.COMPETENCE),
    /** I3: the change is adopted by the body that may. */
    AMENDMENT_BODY(RuleCode.I3, "body", RuleClass.COMPETENCE),
    /** I3: enough earlier meetings have discussed the change. */
    AMENDMENT_READINGS(RuleCode.I3, "readings", RuleClass.COMPETENCE),
    /** I3: enough days lie between the meetings. */
    AMENDMENT_GAP(RuleCode.I3, "gap", RuleClass.COMPETENCE),
    /** I3: the text adopted is the one that was discussed. */
    AMENDMENT_SAME_TEXT(RuleCode.I3, "same-text", RuleClass.COMPETENCE),
    /** I3: enough are for the change. */
    AMENDMENT_MAJORITY(RuleCode.I3, "majority", RuleClass.COMPETENCE),
    /** I3: the parties of the agreement take part where the change touches it. */
    AMENDMENT_PARTIES(RuleCode.I3, "parties", RuleClass.COMPETENCE),
    /** I6: those who found the community have decided so. */
    FOUNDING_DECIDED(RuleCode.I6, "decided", RuleClass.ORDER),
    /** I6: what the community replaces has ended. */
    PREDECESSOR_ENDED(RuleCode.I6, "predecessor-ended", RuleClass.ORDER),
    /** I5: a party joins as the rules say. */
    JOINING(RuleCode.I5, "joining", RuleClass.ORDER),
    /** I5: whoever joins is admitted by the body that may. */
    JOINING_DECIDED(RuleCode.I5, "joining-decided", RuleClass.ORDER),
    /** I5: a party leaves as the rules say. */
    LEAVING(RuleCode.I5, "leaving", RuleClass.ORDER),
    /** I5: whoever leaves has said so in time. */
    LEAVING_NOTICE(RuleCode.I5, "leaving-notice", RuleClass.ORDER),
    /** I5: joining and leaving take effect on a day the rules allow. */
    MEMBERSHIP_DAY(RuleCode.I5, "membership-day", RuleClass.ORDER),
    /** I7: the report on how the rules are kept is given as the rules say. */
    CONFORMITY_REPORT(RuleCode.I7, "report", RuleClass.ORDER),
    /** I7: the report comes in time. */
    CONFORMITY_IN_TIME(RuleCode.I7, "in-time", RuleClass.ORDER),
    /** I7: the report goes to the body that is to have it. */
    CONFORMITY_RECIPIENT(RuleCode.I7, "recipient", RuleClass.ORDER),
    /** G1: whoever bears its own costs bears this one. */
    OWN_COSTS(RuleCode.G1, "own-costs", RuleClass.ORDER),
    /** G2: it is said who pays for the group. */
    GROUP_PAID_FOR(RuleCode.G2, "paid-for-group", RuleClass.ORDER),
    /** G3: the joint budget covers it. */
    WITHIN_BUDGET(RuleCode.G3, "within-budget", RuleClass.ORDER),
    /** G4: it is said how the cost is divided, and the parts sum to the whole. */
    COST_DIVIDED(RuleCode.G4, "divided", RuleClass.ORDER),
    /** G4: each is charged what the rules come to. */
    COST_CHARGED(RuleCode.G4, "charged", RuleClass.ORDER),
    /** G5: the host party bears it. */
    HOST_PAYS(RuleCode.G5, "host-pays", RuleClass.ORDER);

    private final RuleCode code;
    private final String key;
    private final RuleClass ruleClass;

    Clause(RuleCode code, String key, RuleClass ruleClass) {
        this.code = code;
        this.key = key;
        this.ruleClass = ruleClass;
    }

    /** The rule kind in the catalogue. */
    public RuleCode code() {
        return code;
    }

    /** The stable key within the rule kind. */
    public String key() {
        return key;
    }

    /** The stable id used in records and problem types, such as {@code E1.quorum}. */
    public String ruleId() {
        return code.name() + "." + key;
    }

    /** Whether a breach is one of competence or of order. */
    public RuleClass ruleClass() {
        return ruleClass;
    }
}
