package no.samraad.engine.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.provision.Force;

/** Holds the readings of an open text together. If every reading gives the same state, that state stands. */
public final class Readings {
    private Readings() {}

    /** Whether two outcomes are the same state, whatever is asked. */
    public static boolean sameState(Outcome one, Outcome other) {
        return one.getClass() == other.getClass();
    }

    /**
     * One finding out of several readings: the common state with the readings shown, or undetermined with the choices it
     * turns on.
     *
     * @param questions the choices the community must make if the readings differ
     */
    public static Finding merge(
            Clause clause,
            Subject about,
            Force force,
            List<Citation> citations,
            List<Reading> readings,
            List<Question> questions) {
        Finding first = readings.getFirst().finding();
        boolean same = readings.stream()
                .allMatch(reading -> sameState(reading.finding().outcome(), first.outcome()));
        if (same && !(first.outcome() instanceof Outcome.Undetermined)) {
            return new Finding(
                    clause,
                    about,
                    first.outcome(),
                    force,
                    citations,
                    first.measures(),
                    first.notes(),
                    first.remedies(),
                    first.parts(),
                    readings);
        }
        Set<Question> asked = new LinkedHashSet<>();
        if (!same) {
            asked.addAll(questions);
        }
        for (Reading reading : readings) {
            if (reading.finding().outcome() instanceof Outcome.Undetermined(List<Question> missing)) {
                asked.addAll(missing);
            }
        }
        return new Finding(
                clause,
                about,
                new Outcome.Undetermined(List.copyOf(asked)),
                force,
                citations,
                List.of(),
                List.of(),
                asked.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList(),
                List.of(),
                readings);
    }
}
