package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What someone has answered to a notice.
 *
 * @param answer {@code coming} or {@code prevented}
 */
@Introspected
@MappedEntity(value = "reply", schema = "tenant")
public record Reply(@Id UUID personId, UUID meetingId, String answer, String reason, Instant answeredAt) {
    public boolean coming() {
        return answer.equals("coming");
    }

    public boolean prevented() {
        return answer.equals("prevented");
    }
}
