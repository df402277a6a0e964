package no.samraad.engine.finding;

import java.util.List;

/** What a finding comes to. There is no bare yes or no. */
public sealed interface Outcome {
    /** The rule is kept. */
    record Met() implements Outcome {}

    /** The rule is not kept. */
    record NotMet() implements Outcome {}

    /** A rule in force says that it does not concern this act. */
    record NotApplicable() implements Outcome {}

    /**
     * It cannot be said.
     *
     * @param questions what is missing, one or more
     */
    record Undetermined(List<Question> questions) implements Outcome {
        public Undetermined {
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("an undetermined outcome names what is missing");
            }
            questions = List.copyOf(questions);
        }
    }
}
