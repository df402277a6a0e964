package no.samraad.engine.provision;

/** How many are needed of a base. */
public sealed interface Threshold {
    /** The least number that satisfies the threshold for this base. */
    int requiredOf(int base);

    /** At least this share of the base. */
    record AtLeast(Fraction share) implements Threshold {
        @Override
        public int requiredOf(int base) {
            return share.atLeastOf(base);
        }
    }

    /** More than this share of the base. */
    record MoreThan(Fraction share) implements Threshold {
        @Override
        public int requiredOf(int base) {
            return share.moreThanOf(base);
        }
    }

    /** At least this number, whatever the base. */
    record AtLeastNumber(int number) implements Threshold {
        public AtLeastNumber {
            if (number < 1) {
                throw new IllegalArgumentException("a number of at least one, not " + number);
            }
        }

        @Override
        public int requiredOf(int base) {
            return number;
        }
    }
}
