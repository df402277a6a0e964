package no.samraad.engine.plan;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;

/**
 * A meeting of another body.
 *
 * @param body whose
 * @param date its day
 * @param shared how many sit in both bodies
 */
public record OtherMeeting(BodyCode body, LocalDate date, int shared) {}
