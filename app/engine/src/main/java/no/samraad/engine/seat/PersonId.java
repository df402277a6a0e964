package no.samraad.engine.seat;

/**
 * Names a person by the identity the caller keeps.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank PersonId");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }
}
