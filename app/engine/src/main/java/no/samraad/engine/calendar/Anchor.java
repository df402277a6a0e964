package no.samraad.engine.calendar;

/** The event a deadline is counted from. */
public enum Anchor {
    MEETING_START,
    DISPATCH,
    ADOPTION,
    /** 1 January of the calendar year in question. */
    START_OF_YEAR,
    /** The day something begins or ends to have effect. */
    EFFECT,
    LAST_REPORT,
    /** The step before on the path at disagreement; for the first step, the disagreement. */
    STEP_BEFORE,
    /** That someone asked for changes in the minutes. */
    REQUEST_FOR_CHANGES
}
