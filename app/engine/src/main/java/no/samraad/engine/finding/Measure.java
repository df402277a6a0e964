package no.samraad.engine.finding;

/** The numbers compared. */
public sealed interface Measure {
    /**
     * So many found of so many, and how many are required.
     *
     * @param of whom
     * @param found how many
     * @param base of how many
     * @param required how many are required
     * @param unit what is counted
     */
    record Count(Subject of, int found, int base, int required, CountUnit unit) implements Measure {
        /** How many more than required; negative when too few. */
        public int margin() {
            return found - required;
        }
    }

    /**
     * So many found of so many, where no rule says how many are required.
     *
     * @param of whom
     * @param found how many
     * @param base of how many
     * @param unit what is counted
     */
    record Tally(Subject of, int found, int base, CountUnit unit) implements Measure {}

    /** What a count counts. */
    enum CountUnit {
        SEATS_REPRESENTED,
        VOTES
    }
}
