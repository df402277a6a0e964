package no.samraad.engine.provision;

/**
 * Names a numbered paragraph of a document, such as {@code 6-12}; used in permanent addresses.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record ParagraphId(String value) implements Comparable<ParagraphId> {
    public ParagraphId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank ParagraphId");
        }
    }

    @Override
    public int compareTo(ParagraphId other) {
        return value.compareTo(other.value);
    }
}
