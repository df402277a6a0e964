package no.samraad.server.statuteediting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One save of a draft, without its text.
 *
 * @param change what was done, see {@link Change.What}
 * @param place where; empty for the whole document
 * @param savedByName null when nobody's name is known any more
 */
@MappedEntity(value = "statute_draft_save", schema = "tenant")
public record DraftSaveRow(
        @Id UUID draftId,
        int version,
        String change,
        String place,
        @Nullable String savedByName,
        Instant savedAt) {}
