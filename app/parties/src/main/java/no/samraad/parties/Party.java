package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trust, municipality, council or organisation that has seats in a community.
 *
 * @param kind a {@link PartyKind#code}
 * @param partner the partner group it belongs to, by the same code as in the statutes
 * @param code what statutes call it, such as {@code tromso}; it stays when the name changes
 * @param municipalityNumber of four digits; null for all but municipalities
 * @param samiLanguageArea a {@link SamiLanguageArea#code}
 */
@Introspected
@MappedEntity(value = "party", schema = "tenant")
public record Party(
        @Id UUID id,
        String kind,
        String partner,
        String name,
        String code,
        @Nullable String municipalityNumber,
        String samiLanguageArea) {}
