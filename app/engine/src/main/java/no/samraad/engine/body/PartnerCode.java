package no.samraad.engine.body;

/**
 * Names a partner group: those who vote and count for quorum together (B1).
 *
 * @param value the stable text of it, never shown to a reader
 */
public record PartnerCode(String value) implements Comparable<PartnerCode> {
    public PartnerCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank PartnerCode");
        }
    }

    @Override
    public int compareTo(PartnerCode other) {
        return value.compareTo(other.value);
    }
}
