package no.samraad.server.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZonedDateTime;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a plan.
 *
 * @param kind of the act: {@code plan_adopted} or {@code plan_changed}
 * @param breachReason why a binding rule was not kept; null unless it was a breach
 * @param why why the plan was changed; null for the adoption
 * @param moved what was moved, such as {@code 3-2027: 2027-04-21 → 2027-04-28}; null for the adoption
 */
@Serdeable
public record PlanTrace(
        String kind,
        Instant happenedAt,
        @Nullable String actorName,
        @Nullable String breachReason,
        @Nullable String why,
        @Nullable String moved) {
    public ZonedDateTime at() {
        return happenedAt.atZone(Clocks.OSLO);
    }
}
