package no.samraad.engine.account;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;

/**
 * A meeting of the period.
 *
 * @param body the body
 * @param meeting its day, its kind and what became of it
 * @param composition the seats on that day
 * @param attended everyone who was in at some time; nobody where it was not held
 */
public record MeetingRecord(BodyCode body, YearMeeting meeting, Composition composition, Attendance attended) {}
