package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a party belonged to the community in one span of time.
 *
 * @param kind a {@link MembershipKind#code}
 * @param since the first day
 * @param until the first day it no longer belongs; null while open
 * @param decision what it rests on, such as a council's resolution
 */
@Introspected
public record PartyMembership(
        UUID id,
        UUID partyId,
        String kind,
        LocalDate since,
        @Nullable LocalDate until,
        String decision) {}
