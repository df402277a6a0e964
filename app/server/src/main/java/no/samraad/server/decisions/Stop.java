package no.samraad.server.decisions;

import no.samraad.server.attendance.Sitting;

/** Why something was not done in the meeting before any rule was asked. */
public sealed interface Stop {
    record NotFound() implements Stop {}

    record NotAllowed() implements Stop {}

    /** The meeting is not open. */
    record NotOpen(Sitting sitting) implements Stop {}

    /** The item is settled already. */
    record Settled(Sitting sitting) implements Stop {}

    /** Others changed the meeting all the time; nothing has happened. */
    record TryAgain() implements Stop {}
}
