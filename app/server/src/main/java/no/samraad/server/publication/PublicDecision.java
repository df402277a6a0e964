package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in minutes that were published.
 *
 * @param outcome {@code decided}, {@code recommended}, {@code postponed}, {@code discussed} or {@code noted}
 * @param mode {@code consensus} or {@code roll_call}; null where nothing was decided
 * @param text as recorded
 */
@Serdeable
public record PublicDecision(
        UUID itemId,
        CaseNumber number,
        String title,
        PublicMeeting meeting,
        String outcome,
        @Nullable String mode,
        String text,
        Instant publishedAt) {
    /** The colour of its tag; the tag's word says the same. */
    public String color() {
        return switch (outcome) {
            case "decided" -> "success";
            case "recommended" -> "info";
            case "postponed" -> "warning";
            default -> "neutral";
        };
    }
}
