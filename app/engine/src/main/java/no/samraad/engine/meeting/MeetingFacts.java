package no.samraad.engine.meeting;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;

/**
 * A meeting.
 *
 * @param body whose meeting
 * @param kind ordinary or extraordinary
 * @param date its day
 */
public record MeetingFacts(BodyCode body, MeetingKind kind, LocalDate date) {}
