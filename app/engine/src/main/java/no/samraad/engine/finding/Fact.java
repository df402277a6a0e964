package no.samraad.engine.finding;

/** A fact the engine may lack. */
public enum Fact {
    /** Whether a stand-in is appointed as deputy for the seat. */
    STAND_IN_APPOINTED,
    /** Which one seat a person who sits for several fills. */
    WHICH_SEAT,
    /** When it was sent. */
    SENT_AT,
    /** When the case was submitted. */
    SUBMITTED_AT,
    /** What interest the submitter has in the case. */
    INTEREST,
    /** Why the extraordinary meeting is called. */
    EXTRAORDINARY_GROUND,
    /** When the plan was adopted. */
    ADOPTED_AT,
    /** Who adopted the plan. */
    ADOPTED_BY,
    /** Which of the ordinary meetings of its year it is. */
    NUMBER_OF_YEAR,
    /** The form of a meeting of the plan. */
    MEETING_FORM,
    /** Whether the meetings ahead are held. */
    MEETINGS_AHEAD,
    /** In what form the case was submitted. */
    CASE_FORM,
    /** Whether everyone consents to late papers. */
    LATE_CONSENT,
    /** Why the item is closed. */
    CLOSING_GROUND,
    /** Who decided that the item is closed. */
    CLOSED_BY,
    /** Who cancels the meeting. */
    CANCELLED_BY,
    /** When it is said that the meeting is cancelled. */
    CANCELLED_AT,
    /** When a new meeting is held. */
    REPLACEMENT_DAY,
    /** Who opened the written round, or decides on behalf of the body. */
    OPENED_BY,
    /** Whether the matter was sent in advance. */
    SENT_IN_ADVANCE,
    /** Whether everyone agrees to treat the matter. */
    AGREED_TO_TREAT,
    /** Whether the meeting has found the matter urgent. */
    FOUND_URGENT,
    /** Whether anyone objects. */
    CONSENSUS_ASKED,
    /** What each one says. */
    EACH_ANSWER,
    /** How the votes fell. */
    VOTES,
    /** What kind of matter the case is. */
    MATTER_KIND,
    /** How a tie was broken. */
    TIE_BROKEN,
    /** Who has asked for votes to be recorded by name. */
    RECORDING_ASKED_BY,
    /** When a step on the path at disagreement is taken. */
    STEP_TAKEN_AT,
    /** Who has found the matter urgent. */
    FOUND_URGENT_BY,
    /** Who agrees to leave out the first of two steps. */
    AGREED_TO_SKIP,
    /** How far a measure reaches. */
    REACH_OF_MEASURE,
    /** What it costs. */
    COST,
    /** Whether the condition a party has set is met. */
    CONDITION_OF_PARTY,
    /** What a party answers. */
    ANSWER_OF_PARTY,
    /** Who sends the minutes. */
    MINUTES_SENT_BY,
    /** Who asked to have a dissent written in the minutes. */
    DISSENTS,
    /** When a request for changes is settled. */
    SETTLED_AT,
    /** Whether the next meeting was held. */
    NEXT_MEETING_HELD,
    /** Who has signed, and in what office. */
    SIGNATURES,
    /** Who was in when the meeting was opened. */
    ATTENDANCE_AT_OPENING,
    /** Whether the matter is marked for two steps. */
    MARKED_FOR_TWO_STEPS,
    /** Who decided whether the person is partial. */
    PARTIALITY_DECIDED_BY,
    /** What size a change of the rules is. */
    SIZE_OF_CHANGE,
    /** Whether a change of the rules touches the cooperation agreement. */
    OVERLAP_WITH_AGREEMENT,
    /** Who the parties of the cooperation agreement are. */
    PARTIES_OF_AGREEMENT,
    /** How it stands with what a new community replaces. */
    PREDECESSOR,
    /** Who the parties of a partner are. */
    PARTIES_OF_PARTNER,
    /** How many inhabitants, or what else seats are divided by, a party has. */
    FIGURE_OF_PARTY,
    /** Which party a seat belongs to. */
    PARTY_OF_SEAT,
    /** What someone is: from where, with what post. */
    STANDING_OF_PERSON,
    /** Who appointed the one who sits. */
    APPOINTED_BY,
    /** Whether the one who sits was elected or appointed. */
    APPOINTING_METHOD,
    /** When the one who sits was appointed. */
    TERM,
    /** On which day a term that follows the municipal councils ends. */
    TERM_END,
    /** Who holds an office in another body. */
    OFFICE_HOLDER,
    /** What authority someone holds. */
    AUTHORITY_OF_PERSON,
    /** Who proposed a candidate. */
    CANDIDATE_PROPOSED_BY,
    /** Which party hosted a meeting. */
    HOST_OF_MEETING,
    /** Which party someone who hands over a vote, or takes it, comes from. */
    PARTY_OF_DELEGATE,
    /** In what form a vote was handed over. */
    DELEGATION_FORM,
    /** Which party has a cost. */
    PARTY_OF_COST,
    /** What the joint budget has borne before in the year. */
    BUDGET_USED,
    /** Who set a body up. */
    BODY_SET_UP_BY
}
