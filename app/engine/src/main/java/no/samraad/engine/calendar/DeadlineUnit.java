package no.samraad.engine.calendar;

/** What a deadline counts. */
public enum DeadlineUnit {
    CALENDAR_DAY,
    /** Monday to Friday without public holidays; 24 and 31 December are working days. */
    WORKING_DAY,
    WEEK,
    MONTH
}
