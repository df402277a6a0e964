package no.samraad.server.minutes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import no.samraad.platform.time.Clocks;

/**
 * Someone who took part asks for a change in the minutes.
 *
 * @param state {@code open}, {@code taken_in} or {@code set_aside}
 * @param answer the secretariat's; empty while open
 * @param receivedAt by the statutes' clock
 */
@Introspected
@MappedEntity(value = "minutes_objection", schema = "tenant")
public record ChangeRequest(
        @Id UUID id, UUID personId, String personName, String text, String state, String answer, Instant receivedAt) {
    public boolean open() {
        return state.equals("open");
    }

    public ZonedDateTime received() {
        return receivedAt.atZone(Clocks.OSLO);
    }
}
