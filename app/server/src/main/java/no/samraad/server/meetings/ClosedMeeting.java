package no.samraad.server.meetings;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Held; nothing more is decided in it. */
public record ClosedMeeting(
        Appointed appointed, int version, Optional<ZonedDateTime> called, ZonedDateTime opened, ZonedDateTime closed)
        implements Meeting {}
