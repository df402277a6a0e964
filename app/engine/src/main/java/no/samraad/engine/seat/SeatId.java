package no.samraad.engine.seat;

/**
 * Names a seat: what the statutes create and an appointment fills.
 *
 * @param value the stable text of it, never shown to a reader
 */
public record SeatId(String value) implements Comparable<SeatId> {
    public SeatId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank SeatId");
        }
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }
}
