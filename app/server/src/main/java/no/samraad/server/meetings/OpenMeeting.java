package no.samraad.server.meetings;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Going on now.
 *
 * @param leader who leads it, chosen when neither chair nor deputy chair does
 * @param currentItem the item being treated
 */
public record OpenMeeting(
        Appointed appointed,
        int version,
        Optional<ZonedDateTime> called,
        ZonedDateTime opened,
        Optional<UUID> leader,
        Optional<UUID> currentItem)
        implements Meeting {}
