package no.samraad.engine.seat;

import java.util.List;

/** Whether a voting seat is represented at the moment judged. */
public sealed interface SeatStanding {
    /**
     * Represented.
     *
     * @param by who sits for it
     * @param as as its member, or instead of the member: as deputy, or by a vote handed over
     * @param alsoIn entitled deputies who are in beside the one who counts, and would step in
     */
    record Represented(PersonId by, Capacity as, List<PersonId> alsoIn) implements SeatStanding {
        public Represented {
            alsoIn = List.copyOf(alsoIn);
        }
    }

    /**
     * Someone sits for it, but it cannot be said whether the seat is represented; not counted.
     *
     * @param by who sits for it
     * @param doubt why it cannot be said
     */
    record InDoubt(PersonId by, Doubt doubt) implements SeatStanding {}

    /** Nobody who counts sits for it. */
    record NotRepresented() implements SeatStanding {}

    /** In what capacity someone represents a seat. */
    enum Capacity {
        MEMBER,
        DEPUTY
    }

    /** Why it cannot be said whether a seat is represented. */
    enum Doubt {
        /** Neither the member nor an appointed deputy. */
        NOT_APPOINTED,
        /** Sits for several seats and can fill only one. */
        SEVERAL_SEATS
    }
}
