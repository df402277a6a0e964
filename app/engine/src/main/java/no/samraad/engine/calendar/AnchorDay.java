package no.samraad.engine.calendar;

/** Whether the day of the anchor is itself counted. */
public enum AnchorDay {
    NOT_COUNTED,
    COUNTED
}
