package no.samraad.server.mandates;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something decided about a body's life.
 *
 * @param kind {@code set_up}, {@code evaluated}, {@code prolonged}, {@code ended} or {@code merged}
 * @param happensOn the first day of a body set up, the day of an evaluation or prolonging, the last day of one that ends
 * @param decidedByCode the body that decided; null where it was nobody of the community's bodies
 * @param decidedBy who decided, in words; empty where a body did
 * @param decision where it stands, such as {@code sak 38/25}
 * @param endsOn the last day of a temporary body; null for one without end
 * @param evaluateBy the last day for evaluating it; null where none is set
 * @param successorCode the body it becomes a part of; null unless merged
 */
@Introspected
@MappedEntity(value = "body_event", schema = "tenant")
public record BodyEvent(
        @Id UUID id,
        UUID bodyId,
        String kind,
        LocalDate happensOn,
        LocalDate decidedOn,
        @Nullable String decidedByCode,
        String decidedBy,
        String decision,
        @Nullable String reportsToCode,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate evaluateBy,
        @Nullable String successorCode) {
    public boolean is(EventKind wanted) {
        return kind.equals(wanted.code());
    }

    public boolean winds() {
        return is(EventKind.ENDED) || is(EventKind.MERGED);
    }
}
