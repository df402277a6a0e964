package no.samraad.engine.minutes;

import java.time.Instant;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request for changes in the minutes, about to be settled.
 *
 * @param meeting the meeting the minutes are of
 * @param by who asked
 * @param askedAt when
 * @param settledBy who settles it
 * @param settledAt when; null when not known
 */
public record RequestSettled(
        MeetingFacts meeting,
        PersonId by,
        Instant askedAt,
        Organ settledBy,
        @Nullable Instant settledAt) {}
