package no.samraad.engine.finding;

/** A fact the engine may lack. */
public enum Fact {
    /** Whether a stand-in is appointed as deputy for the seat. */
    STAND_IN_APPOINTED,
    /** Which one seat a person who sits for several fills. */
    WHICH_SEAT
}
