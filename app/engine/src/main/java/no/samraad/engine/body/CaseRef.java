package no.samraad.engine.body;

/**
 * Refers to a case on an agenda as readers know it.
 *
 * @param number the number as printed, such as {@code 70/25}, or the caller's working title before numbers are given
 */
public record CaseRef(String number) implements Comparable<CaseRef> {
    public CaseRef {
        if (number.isBlank()) {
            throw new IllegalArgumentException("blank CaseRef");
        }
    }

    @Override
    public int compareTo(CaseRef other) {
        return number.compareTo(other.number);
    }
}
