package no.samraad.engine.provision;

/**
 * An exact share; never a floating-point number.
 *
 * @param numerator parts taken, zero or more
 * @param denominator parts in all, one or more
 */
public record Fraction(int numerator, int denominator) {
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /** The least whole number that is at least this share of the base: half of 5 is 3, two thirds of 9 is 6. */
    public int atLeastOf(int base) {
        long product = (long) numerator * base;
        return Math.toIntExact((product + denominator - 1) / denominator);
    }

    /** The least whole number that is more than this share of the base: more than half of 4 is 3. */
    public int moreThanOf(int base) {
        return Math.toIntExact((long) numerator * base / denominator + 1);
    }
}
