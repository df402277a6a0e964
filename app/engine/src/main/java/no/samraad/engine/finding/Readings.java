package no.samraad.engine.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.provision.Force;

/** Holds the readings of an open text together. If every reading gives the same state, that state stands. */
public final class Readings {
    private Readings() {}

    /** Whether two outcomes are the same state, whatever is asked. */
    public static boolean sameState(Outcome one, Outcome other) {
        return one.getClass() == other.getClass();
    }

    /**
     * The choices on which the outcome turns: two readings that differ in nothing else come out differently. If none does
     * so alone, all that are open.
     */
    public static Set<Choice> choicesThatMatter(List<Reading> readings) {
        Set<Choice> matter = new TreeSet<>();
        Set<Choice> open = new TreeSet<>();
        for (Reading one : readings) {
            for (ReadAs readAs : one.readAs()) {
                open.add(readAs.choice());
            }
            for (Reading other : readings) {
                List<ReadAs> differing = new ArrayList<>(one.readAs());
                differing.removeAll(other.readAs());
                if (differing.size() == 1
                        && !sameState(one.finding().outcome(), other.finding().outcome())) {
                    matter.add(differing.getFirst().choice());
                }
            }
        }
        return matter.isEmpty() ? open : matter;
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
        boolean sameQuestions = readings.stream()
                .allMatch(reading -> reading.finding().outcome().equals(first.outcome()));
        if (!same || !sameQuestions) {
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
