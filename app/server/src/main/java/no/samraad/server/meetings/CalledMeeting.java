package no.samraad.server.meetings;

import java.time.ZonedDateTime;

/** The notice is sent: the agenda's items have their numbers. */
public record CalledMeeting(Appointed appointed, int version, ZonedDateTime called) implements Meeting {}
