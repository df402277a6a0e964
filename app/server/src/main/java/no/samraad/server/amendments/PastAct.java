package no.samraad.server.amendments;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An act that was carried out and judged.
 *
 * @param kind as it was recorded, such as {@code item_decided}
 * @param day the day whose rules it was judged by: the meeting's, for an act of a meeting
 * @param asked what the rules were asked, as JSON; null when it was recorded before that was kept
 * @param meetingKind null for an act of no meeting, like the three after it
 * @param title of the case or the item it was about; null when it was about neither
 * @param number of the item, as {@code 70/2025}; null when it has none
 */
@Introspected
@MappedEntity(value = "act", schema = "tenant")
public record PastAct(
        @Id UUID id,
        String kind,
        Instant happenedAt,
        LocalDate day,
        @Nullable String asked,
        @Nullable UUID bodyId,
        @Nullable String bodyCode,
        @Nullable String bodyName,
        @Nullable String meetingKind,
        @Nullable Integer meetingYear,
        @Nullable Integer meetingNumber,
        @Nullable String title,
        @Nullable String number) {}
