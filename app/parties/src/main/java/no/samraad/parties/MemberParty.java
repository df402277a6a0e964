package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A span in which a party was a full member of the community.
 *
 * @param code what statutes call it
 * @param partner the partner group it belongs to, by the same code as in the statutes
 * @param since its first day
 * @param until the first day it was no member; null while it is one
 */
@Introspected
public record MemberParty(
        UUID id,
        UUID partyId,
        String code,
        String name,
        String partner,
        LocalDate since,
        @Nullable LocalDate until) {}
