package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone a notice may go to, for one seat. Holds contact details: for the secretariat alone.
 *
 * @param standing {@code member}, {@code observer} or {@code deputy}
 * @param email null when none is known
 * @param language code of the language the person wants
 */
@Introspected
@MappedEntity(value = "appointment", schema = "tenant")
public record Recipient(
        @Id UUID personId,
        String name,
        @Nullable String email,
        String language,
        String standing,
        UUID seatId,
        String seatLabel,
        int seatPosition) {
    public boolean hasEmail() {
        return email != null;
    }
}
