package no.samraad.engine.appointment;

import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;

/**
 * Someone about to be checked in.
 *
 * @param composition the seats on the day
 * @param attendance who is in already
 * @param checkIn who comes in now, and for which seat
 */
public record CheckInFacts(Composition composition, Attendance attendance, CheckIn checkIn) {}
