package no.samraad.engine.seat;

/**
 * Someone known not to be available.
 *
 * @param person who
 * @param kind why
 */
public record Absence(PersonId person, Kind kind) {
    /** Why someone is away. */
    public enum Kind {
        /** Told beforehand that they cannot come. */
        DECLINED,
        /** Was in, and has left. */
        LEFT
    }
}
