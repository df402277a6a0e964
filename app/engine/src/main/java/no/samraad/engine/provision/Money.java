package no.samraad.engine.provision;

/**
 * An amount in Norwegian kroner, exact; never a floating-point number.
 *
 * @param ore in øre, a hundredth of a krone; zero or more
 */
public record Money(long ore) implements Comparable<Money> {
    public Money {
        if (ore < 0) {
            throw new IllegalArgumentException("an amount of zero or more, not " + ore);
        }
    }

    /** So many whole kroner. */
    public static Money kroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100L));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
