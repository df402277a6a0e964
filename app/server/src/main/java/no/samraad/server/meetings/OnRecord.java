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
 * What a meeting's page shows for ever: a notice that was sent, or an act by which a binding rule was not kept.
 *
 * @param kind of the act, such as {@code minutes_published}
 * @param sequence of a notice: 0, rising with every addition; none for other acts
 * @param recipients of a notice; 0 for other acts
 * @param reason why a binding rule was not kept; null unless it was a breach
 */
@Introspected
@MappedEntity(value = "act", schema = "tenant")
public record OnRecord(
        @Id UUID id,
        String kind,
        Instant happenedAt,
        @Nullable Integer sequence,
        int recipients,
        @Nullable String reason,
        @Nullable String actorName) {
    public ZonedDateTime at() {
        return happenedAt.atZone(Clocks.OSLO);
    }

    public boolean notice() {
        return sequence != null;
    }

    public boolean breach() {
        return reason != null;
    }
}
