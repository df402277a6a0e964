package no.samraad.server.meetings;

/** In the plan; nobody has been called. */
public record PlannedMeeting(Appointed appointed, int version) implements Meeting {}
