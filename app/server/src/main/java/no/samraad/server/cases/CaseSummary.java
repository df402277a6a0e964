package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param wantedMeetingStart null when no meeting is wanted
 */
@Introspected
@MappedEntity(value = "case_matter", schema = "tenant")
public record CaseSummary(
        @Id UUID id,
        UUID bodyId,
        String bodyShortName,
        String kind,
        String title,
        String sender,
        String state,
        Instant submittedAt,
        @Nullable Instant wantedMeetingStart) {

    /** The day it was submitted. */
    public LocalDate submittedOn() {
        return submittedAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public @Nullable LocalDate wantedDay() {
        return wantedMeetingStart == null
                ? null
                : wantedMeetingStart.atZone(Clocks.OSLO).toLocalDate();
    }

    /** The id as it may be shown. */
    public String shown() {
        return Prefix.CASE.show(id);
    }
}
