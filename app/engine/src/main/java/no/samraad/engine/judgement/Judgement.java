package no.samraad.engine.judgement;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;

/**
 * The engine's answer to one act. It is stored as it is and never recomputed in place.
 *
 * @param finding the whole, with every rule as a part
 * @param disposition what may happen with the act
 * @param asOf the day the rules were read as of
 * @param versions the versions of all documents that were in force
 * @param engineVersion the version of the engine that judged
 */
public record Judgement(
        Finding finding,
        Disposition disposition,
        LocalDate asOf,
        List<DocumentVersion> versions,
        String engineVersion) {
    public Judgement {
        versions = List.copyOf(versions);
    }

    /**
     * One version of a document.
     *
     * @param document the document
     * @param kind its kind
     * @param inForceFrom the first day it holds
     */
    public record DocumentVersion(DocumentId document, DocumentKind kind, LocalDate inForceFrom) {}
}
