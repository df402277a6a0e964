package no.samraad.engine.provision;

/**
 * Names a document through all its versions, such as {@code vedtekter} or {@code valg}.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank DocumentId");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }
}
