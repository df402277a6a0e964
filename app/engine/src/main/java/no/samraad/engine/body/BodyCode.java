package no.samraad.engine.body;

/**
 * Names a body within its community, such as {@code ssu}.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record BodyCode(String value) implements Comparable<BodyCode> {
    public BodyCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank BodyCode");
        }
    }

    @Override
    public int compareTo(BodyCode other) {
        return value.compareTo(other.value);
    }
}
