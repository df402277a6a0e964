package no.samraad.platform.mail;

/** What a calendar part asks of the recipient's calendar (RFC 5546 §1.4). */
public enum CalendarMethod {
    /** Put the event in, or change it. */
    REQUEST,
    /** Take it out. */
    CANCEL
}
