package no.samraad.engine.seat;

/** How someone takes part: in the room, or by video or telephone. */
public enum Presence {
    IN_ROOM,
    REMOTE
}
