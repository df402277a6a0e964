package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a party on 1 January of a year, as it was entered.
 *
 * @param kind {@code inhabitants}, {@code employees} or {@code share_of_costs}
 * @param source where it is taken from, in words
 * @param enteredBy by name; null when it came with the community
 */
@Introspected
@MappedEntity(value = "party_figure", schema = "tenant")
public record PartyFigure(
        @Id UUID id,
        UUID partyId,
        String kind,
        int year,
        long number,
        String source,
        @Nullable String enteredBy,
        Instant enteredAt) {}
