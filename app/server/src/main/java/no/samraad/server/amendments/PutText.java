package no.samraad.server.amendments;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText;

/**
 * The whole text of a draft as it was put before a body.
 *
 * @param sha256 of the text, in lower case hexadecimal
 * @param changed the ids of the paragraphs it changes, joined by {@link PutDraft#BETWEEN}
 * @param canonical the whole document as canonical JSON
 * @param sent whether its papers are sent, and so everyone may read the case
 * @param itemPath where the case is to be read; null until it has its number
 * @param withdrawnAt when it was taken back; null while it stands
 */
@Introspected
@MappedEntity(value = "amendment", schema = "tenant")
public record PutText(
        @Id UUID id,
        int draftNumber,
        UUID bodyId,
        String bodyName,
        Instant putAt,
        String sha256,
        String changed,
        String canonical,
        boolean sent,
        @Nullable String itemPath,
        @Nullable Instant withdrawnAt) {

    public StatutesDocument document() {
        return RecordText.readOwn(canonical, StatutesDocument.class);
    }

    /** Whether it changes a paragraph. */
    public boolean changes(String paragraph) {
        return java.util.List.of(changed.split(PutDraft.BETWEEN)).contains(paragraph);
    }
}
