package no.samraad.server.decisions;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.provision.RunningCase;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * When a case came how far, over all its meetings.
 *
 * @param notifiedAt the first time notice of it was sent; null when it has not been
 * @param treatedAt the start of the first meeting that treated it; null when none has
 * @param treatedFirstOn the first day another body treated it, as the statutes may ask; null when none has
 */
@Introspected
@MappedEntity(value = "case_matter", schema = "tenant")
public record CourseOfCase(
        @Id UUID id,
        Instant submittedAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant treatedAt,
        @Nullable LocalDate treatedFirstOn) {

    /** As the rules of transition ask of it. */
    RunningCase running() {
        LocalDate treated = Stream.of(dayOf(treatedAt), Optional.ofNullable(treatedFirstOn))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new RunningCase(
                dayOf(submittedAt).orElse(null), dayOf(notifiedAt).orElse(null), treated);
    }

    private static Optional<LocalDate> dayOf(@Nullable Instant at) {
        return Optional.ofNullable(at).map(instant -> LocalDate.ofInstant(instant, Clocks.OSLO));
    }
}
