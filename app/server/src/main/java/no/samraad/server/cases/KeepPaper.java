package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Stores the points and the references of a case. */
@Singleton
public class KeepPaper {
    private final CaseRows cases;
    private final ReferenceRows references;
    private final Ids ids;

    public KeepPaper(CaseRows cases, ReferenceRows references, Ids ids) {
        this.cases = cases;
        this.references = references;
        this.ids = ids;
    }

    /** Puts these points and references in the place of those there are. */
    void replace(UUID tenant, UUID caseId, UUID bodyId, CasePaper paper) {
        cases.deletePoints(tenant, caseId);
        references.deleteOf(tenant, caseId);
        int position = 1;
        for (String point : paper.points()) {
            cases.insertPoint(tenant, caseId, position++, point);
        }
        for (String words : paper.references()) {
            Optional<ReferenceWords> meant = ReferenceWords.of(words);
            // A number of this body leads to its item; anything else stays in the words it was written in.
            @Nullable
            UUID item = meant.flatMap(named -> references.itemWithNumber(tenant, bodyId, named.year(), named.number()))
                    .orElse(null);
            @Nullable Integer point = meant.flatMap(ReferenceWords::point).orElse(null);
            references.insert(tenant, ids.next(), caseId, item, words, point);
        }
    }
}
