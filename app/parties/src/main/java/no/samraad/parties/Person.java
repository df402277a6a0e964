package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of one community. The name of someone with a seat is public; e-mail and telephone are the secretariat's alone.
 *
 * @param language code of the language the person wants
 * @param loginId who may log in as this person; null until bound by invitation
 */
@Introspected
@MappedEntity(value = "person", schema = "tenant")
public record Person(
        @Id UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language,
        @Nullable UUID loginId) {}
