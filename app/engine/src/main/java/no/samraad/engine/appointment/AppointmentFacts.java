package no.samraad.engine.appointment;

import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;

/**
 * Someone about to be appointed to a seat.
 *
 * @param before the seats as they stand before the appointment
 * @param seat the seat
 * @param person who
 * @param as as its member or as its deputy
 */
public record AppointmentFacts(Composition before, SeatId seat, PersonId person, Capacity as) {}
