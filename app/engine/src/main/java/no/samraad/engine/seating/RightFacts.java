package no.samraad.engine.seating;

import java.time.LocalDate;
import no.samraad.engine.provision.SeatProvision.Right;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;

/**
 * Someone about to take part in a meeting.
 *
 * @param meetingDate the day of the meeting
 * @param composition the seats on the day
 * @param person who
 * @param right to attend, to speak or to propose
 */
public record RightFacts(LocalDate meetingDate, Composition composition, PersonId person, Right right) {}
