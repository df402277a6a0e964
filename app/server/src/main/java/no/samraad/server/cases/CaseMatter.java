package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A case with its paper.
 *
 * @param kind B, O or R
 * @param sender the body, secretariat or organisation it comes from
 * @param raisedById null when someone outside raised it
 * @param raisedByEmail null when a person of the community raised it
 * @param interest what the one who raised it says about the own interest in it
 * @param settledReason why it was withdrawn or declined; empty otherwise
 * @param wantedMeetingId the meeting it is meant for; null when any will do
 * @param points the proposal for a decision, joined by {@link PaperText#POINT_SEPARATOR}
 */
@Introspected
@MappedEntity(value = "case_matter", schema = "tenant")
public record CaseMatter(
        @Id UUID id,
        UUID bodyId,
        String kind,
        String title,
        String background,
        String assessment,
        String sender,
        @Nullable UUID raisedById,
        String raisedByName,
        @Nullable String raisedByEmail,
        String interest,
        String state,
        Instant submittedAt,
        @Nullable UUID wantedMeetingId,
        String settledReason,
        String points,
        int version) {

    public CaseKind caseKind() {
        return CaseKind.of(kind).orElseThrow();
    }

    public CaseState caseState() {
        return CaseState.of(state).orElseThrow();
    }

    /** The numbered points of the proposal. */
    public List<String> proposal() {
        return PaperText.points(points);
    }

    /** When it was submitted, Norwegian time: the deadline is held against this. */
    public ZonedDateTime submitted() {
        return submittedAt.atZone(Clocks.OSLO);
    }

    /** The id as it may be shown. */
    public String shown() {
        return Prefix.CASE.show(id);
    }
}
