package no.samraad.server.nominations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.bodies.KnownOfPerson;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * What an authority answered.
 *
 * @param kind {@code named}, {@code agreed} or {@code more_time}
 * @param ofId the answer that is agreed to; null for the other kinds
 * @param name of whoever is named; null, as the rest of the person, for the other kinds
 * @param partyCode the party the person comes from; null when from none, or not said
 * @param known a {@link KnownOfPerson} as it is kept; null when nothing is said of the person
 * @param decision its number or the letter; null when none is named
 * @param wantsUntil the day the authority asks to be given until; null for the other kinds
 */
@Introspected
@MappedEntity(value = "nomination_answer", schema = "tenant")
public record LetterAnswer(
        @Id UUID id,
        UUID letterId,
        String kind,
        @Nullable UUID ofId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable UUID partyId,
        @Nullable String partyCode,
        @Nullable String known,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate wantsUntil,
        String note,
        Instant answeredAt) {

    public boolean names() {
        return kind.equals("named");
    }

    /** The answer whose person this authority wants; empty where it has not decided. */
    Optional<UUID> target() {
        return switch (kind) {
            case "named" -> Optional.of(id);
            case "agreed" -> Optional.ofNullable(ofId);
            default -> Optional.empty();
        };
    }

    /** What was said of the person; empty when nothing was. */
    public Optional<KnownOfPerson> said() {
        return Optional.ofNullable(known).map(kept -> RecordText.readOwn(kept, KnownOfPerson.class));
    }
}
