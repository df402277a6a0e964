package no.samraad.server.meetings;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Called off. Its number in the plan is not given to another. */
public record CancelledMeeting(Appointed appointed, int version, Optional<ZonedDateTime> called) implements Meeting {}
