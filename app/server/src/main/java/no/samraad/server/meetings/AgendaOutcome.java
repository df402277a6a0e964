package no.samraad.server.meetings;

/** How a change to an agenda ended. */
public sealed interface AgendaOutcome {
    record Changed() implements AgendaOutcome {}

    /** Someone else changed the agenda since the page was read. */
    record Stale() implements AgendaOutcome {}

    /** What the page showed is not there any more, or cannot be changed: it has been sent, or the meeting has begun. */
    record Gone() implements AgendaOutcome {}
}
