package no.samraad.engine.meeting;

import java.time.Instant;
import java.time.LocalDate;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * A meeting being cancelled.
 *
 * @param meeting the meeting
 * @param by who cancels it; null when not known
 * @param saidAt when it was or is to be said; null when not known
 * @param replacement the day of the meeting that comes instead; null when none is set
 */
public record CancellationFacts(
        MeetingFacts meeting,
        @Nullable Organ by,
        @Nullable Instant saidAt,
        @Nullable LocalDate replacement) {}
