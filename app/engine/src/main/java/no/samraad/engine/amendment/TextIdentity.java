package no.samraad.engine.amendment;

/**
 * Names one exact text of a draft: change a letter or a rule and it is another.
 *
 * @param sha256 the SHA-256 of the draft's canonical form, in hexadecimal; never shown to a reader
 */
public record TextIdentity(String sha256) implements Comparable<TextIdentity> {
    public TextIdentity {
        if (sha256.isBlank()) {
            throw new IllegalArgumentException("blank TextIdentity");
        }
    }

    @Override
    public int compareTo(TextIdentity other) {
        return sha256.compareTo(other.sha256);
    }
}
