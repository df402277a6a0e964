package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A notice, or an addition to one, as it was sent.
 *
 * @param sequence 0 for the notice, rising with every addition: also the calendar entry's
 * @param disposition of the act that sent it: {@code allowed}, {@code gap} or {@code breach}
 * @param reason why a binding rule was not kept; null unless it was a breach
 */
@Introspected
@MappedEntity(value = "notice", schema = "tenant")
public record NoticeSent(
        @Id UUID id,
        UUID meetingId,
        UUID actId,
        Instant sentAt,
        int sequence,
        int recipients,
        String disposition,
        @Nullable String reason,
        @Nullable String actorName) {
    public ZonedDateTime sent() {
        return sentAt.atZone(Clocks.OSLO);
    }

    public boolean breach() {
        return reason != null;
    }
}
