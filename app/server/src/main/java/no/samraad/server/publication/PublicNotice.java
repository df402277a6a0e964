package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import no.samraad.platform.time.Clocks;

/**
 * A notice, or an addition to one, that was sent.
 *
 * @param sequence 0 for the notice, rising with every addition
 */
@Serdeable
public record PublicNotice(PublicMeeting meeting, Instant sentAt, int sequence) {
    public LocalDate sentOn() {
        return sentAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public boolean addition() {
        return sequence > 0;
    }
}
