package no.samraad.server.calls;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party that is called upon, with what it has answered last.
 *
 * @param email null where the letter is printed
 * @param sentAt when it was first sent or printed; null while it waits to be printed
 * @param answerId its latest answer; null, as what follows, while it has not answered
 * @param takesPart whether it names anyone
 */
@Introspected
@MappedEntity(value = "participant_call_party", schema = "tenant")
public record CalledParty(
        @Id UUID id,
        UUID callId,
        UUID partyId,
        String partyName,
        @Nullable String email,
        @Nullable Instant sentAt,
        @Nullable UUID answerId,
        @Nullable Boolean takesPart,
        @Nullable String note,
        @Nullable Instant answeredAt) {

    public boolean answered() {
        return answerId != null;
    }
}
