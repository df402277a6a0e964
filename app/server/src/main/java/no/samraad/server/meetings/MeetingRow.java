package no.samraad.server.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.time.Clocks;

/** A meeting as the database keeps it, with the names of its body. */
@Serdeable
@MappedEntity(value = "meeting", schema = "tenant")
public record MeetingRow(
        @Id UUID id,
        UUID bodyId,
        String bodyCode,
        String bodyShortName,
        String bodyNameNb,
        String bodyNameNn,
        String bodyNameEn,
        String kind,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        Instant endsAt,
        String form,
        String place,
        String state,
        @Nullable UUID leaderId,
        @Nullable UUID currentItemId,
        int version,
        @Nullable Instant calledAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    /** The meeting in the type of its state. */
    public Meeting meeting() {
        Optional<ZonedDateTime> called = norwegian(calledAt);
        return switch (state) {
            case "planned" -> new PlannedMeeting(appointed(), version);
            case "called" -> new CalledMeeting(appointed(), version, called.orElseThrow());
            case "open" ->
                new OpenMeeting(
                        appointed(),
                        version,
                        called,
                        norwegian(openedAt).orElseThrow(),
                        Optional.ofNullable(leaderId),
                        Optional.ofNullable(currentItemId));
            case "closed" ->
                new ClosedMeeting(
                        appointed(),
                        version,
                        called,
                        norwegian(openedAt).orElseThrow(),
                        norwegian(closedAt).orElseThrow());
            case "cancelled" -> new CancelledMeeting(appointed(), version, called);
            // The database's own check holds the list of states.
            default -> throw new IllegalStateException("no such state of a meeting: " + state);
        };
    }

    private Appointed appointed() {
        ZonedDateTime starts = startsAt.atZone(Clocks.OSLO);
        MeetingRef ref = planNumber == null
                ? new MeetingRef.OnDay(starts.toLocalDate())
                : new MeetingRef.InPlan(year, planNumber);
        return new Appointed(
                id,
                bodyId,
                new BodyName(bodyCode, bodyShortName, bodyNameNb, bodyNameNn, bodyNameEn),
                MeetingKind.of(kind).orElseThrow(),
                ref,
                starts,
                endsAt.atZone(Clocks.OSLO),
                MeetingForm.of(form).orElseThrow(),
                place);
    }

    private static Optional<ZonedDateTime> norwegian(@Nullable Instant instant) {
        return Optional.ofNullable(instant).map(moment -> moment.atZone(Clocks.OSLO));
    }
}
