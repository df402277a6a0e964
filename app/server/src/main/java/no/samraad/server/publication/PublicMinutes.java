package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import no.samraad.platform.time.Clocks;

/** Minutes that were published. */
@Serdeable
public record PublicMinutes(PublicMeeting meeting, Instant publishedAt) {
    public LocalDate publishedOn() {
        return publishedAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public String path() {
        return meeting.path() + "/referat";
    }
}
