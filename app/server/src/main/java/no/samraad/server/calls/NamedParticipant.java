package no.samraad.server.calls;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a party has named.
 *
 * @param takesPart whether the person takes part; null until the call is closed
 */
@Introspected
@MappedEntity(value = "participant_call_person", schema = "tenant")
public record NamedParticipant(
        @Id UUID answerId,
        int position,
        String name,
        @Nullable String email,
        @Nullable Boolean takesPart) {
    /** What a form calls the person by. */
    public String key() {
        return answerId + "." + position;
    }
}
