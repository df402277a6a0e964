package no.samraad.engine.calendar;

/** Whether the last day lies before or after the anchor. */
public enum Direction {
    BEFORE,
    AFTER
}
