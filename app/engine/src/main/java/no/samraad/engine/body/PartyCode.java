package no.samraad.engine.body;

/**
 * Names a party: a municipality, a hospital trust or another that has joined the agreement and answers for itself.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record PartyCode(String value) implements Comparable<PartyCode> {
    public PartyCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank PartyCode");
        }
    }

    @Override
    public int compareTo(PartyCode other) {
        return value.compareTo(other.value);
    }
}
