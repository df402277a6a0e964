package no.samraad.server.nominations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one authority.
 *
 * @param step 1 where it proposes, 2 where it appoints
 * @param position among the letters of its step, from 1
 * @param authority who it is to, in words
 * @param email null where it is printed
 * @param sentAt when it was first sent or printed; null while it waits for the first step, or to be printed
 * @param remindedAt when it was last reminded; null when never
 */
@Introspected
@MappedEntity(value = "nomination_letter", schema = "tenant")
public record Letter(
        @Id UUID id,
        UUID nominationId,
        int step,
        int position,
        String authority,
        @Nullable String email,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt) {

    public boolean proposes() {
        return step == 1;
    }
}
