package no.samraad.engine.provision;

/**
 * Names one rule beneath a paragraph, unique within its community, such as {@code 6-12-quorum}.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank ProvisionId");
        }
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }
}
