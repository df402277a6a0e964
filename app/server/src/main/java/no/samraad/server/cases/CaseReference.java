package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier case or one point of it has to do with a case.
 *
 * @param itemId the agenda item referred to; null when it is of another body, of before the product, or unknown
 * @param words as it was written, such as {@code punkt 2 i 47/23}
 * @param point which point of the decision; null for the whole case
 * @param bodyCode where the item was treated; null with {@code itemId}, as are the two that follow
 */
@Introspected
@MappedEntity(value = "case_reference", schema = "tenant")
public record CaseReference(
        @Id UUID id,
        UUID caseId,
        @Nullable UUID itemId,
        String words,
        @Nullable Integer point,
        @Nullable String bodyCode,
        @Nullable Integer numberYear,
        @Nullable Integer number) {
    /** The page of the case referred to; empty text when there is none here. */
    public String path() {
        return bodyCode == null || number == null ? "" : "/saker/" + bodyCode + "/" + numberYear + "/" + number;
    }
}
