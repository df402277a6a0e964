package no.samraad.engine.finding;

import java.time.LocalDate;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;

/**
 * Where a rule stands. The version is the document and the first day it holds; whether it is statute text or the
 * community's own choice follows from the kind.
 *
 * @param document the document
 * @param kind statutes, mandate, choice and so on
 * @param inForceFrom the version
 * @param paragraph the paragraph's id, used in its permanent address
 * @param label as cited, such as {@code § 6 nr. 12}
 * @param provision the rule beneath the paragraph
 */
public record Citation(
        DocumentId document,
        DocumentKind kind,
        LocalDate inForceFrom,
        ParagraphId paragraph,
        String label,
        ProvisionId provision) {
    /** Cites a rule in force. */
    public static Citation of(InForce<?> rule) {
        return new Citation(
                rule.document().id(),
                rule.document().kind(),
                rule.document().inForceFrom(),
                rule.paragraph().id(),
                rule.paragraph().label(),
                rule.rule().id());
    }
}
