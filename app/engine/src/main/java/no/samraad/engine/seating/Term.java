package no.samraad.engine.seating;

import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;

/**
 * Someone's time in a seat.
 *
 * @param seat the seat
 * @param as as its member or as its deputy
 * @param person who
 * @param appointment how and for how long
 */
public record Term(SeatId seat, Capacity as, PersonId person, Appointment appointment) {}
