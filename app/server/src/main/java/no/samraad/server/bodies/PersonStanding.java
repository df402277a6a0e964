package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * What was registered of a person from a day on.
 *
 * @param partyCode the party the person comes from; null when from none
 * @param known a {@link KnownOfPerson} as it is kept
 */
@Introspected
@MappedEntity(value = "person_standing", schema = "tenant")
public record PersonStanding(
        @Id UUID personId, LocalDate since, @Nullable String partyCode, String known) {

    public KnownOfPerson whole() {
        return RecordText.readOwn(known, KnownOfPerson.class);
    }
}
