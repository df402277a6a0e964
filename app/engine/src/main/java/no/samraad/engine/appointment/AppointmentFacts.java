package no.samraad.engine.appointment;

import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.Appointment;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Someone about to be appointed to a seat.
 *
 * @param before the seats as they stand before the appointment
 * @param seat the seat
 * @param person who
 * @param as as its member or as its deputy
 * @param roster what is known of parties, persons and earlier appointments; null where only the seats are asked about
 * @param appointment how and for how long; null when nothing is known of it
 */
public record AppointmentFacts(
        Composition before,
        SeatId seat,
        PersonId person,
        Capacity as,
        @Nullable Roster roster,
        @Nullable Appointment appointment) {
    /** Only the seats are asked about. */
    public AppointmentFacts(Composition before, SeatId seat, PersonId person, Capacity as) {
        this(before, seat, person, as, null, null);
    }
}
