package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document of rules (I1, I4). Versions of the same document share the id; the version in force on a date
 * is the one with the latest {@code inForceFrom} not after it.
 *
 * @param id the document through all its versions
 * @param kind statutes, agreement, mandate, guideline, resolution or the community's own choices
 * @param title its title
 * @param adopted when it was adopted; null when not known
 * @param inForceFrom the first day it holds
 * @param endsAfter the last day it holds without a successor; null when open
 * @param origin where the text comes from and what to keep in mind about it (a draft, a proposal); null when plain
 * @param paragraphs in the order of the document
 */
public record StatutesDocument(
        DocumentId id,
        DocumentKind kind,
        LocalText title,
        @Nullable LocalDate adopted,
        LocalDate inForceFrom,
        @Nullable LocalDate endsAfter,
        @Nullable LocalText origin,
        List<Paragraph> paragraphs) {
    public StatutesDocument {
        paragraphs = List.copyOf(paragraphs);
    }
}
