package no.samraad.server.statutebook;

import java.util.List;
import java.util.Optional;
import no.samraad.engine.provision.Provision;

/** One control of an answer: typed by what is asked, never a text to be read. */
public sealed interface Field {
    /** Names it in the form, on the page and in message keys. */
    String name();

    /** One of several rules, each shown as its own sentence. */
    record Sentences(String name, List<Provision> alternatives) implements Field {
        public Sentences {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One of several.
     *
     * @param when needed only when this is so
     */
    record One(String name, List<Option> options, Optional<When> when) implements Field {
        public One {
            options = List.copyOf(options);
        }
    }

    /** One or more of several. */
    record Many(String name, List<Option> options) implements Field {
        public Many {
            options = List.copyOf(options);
        }
    }

    /**
     * A whole number.
     *
     * @param when needed only when this is so
     */
    record Count(String name, int least, int most, Optional<When> when) implements Field {}

    /**
     * Something to choose.
     *
     * @param label in every language alike; empty when the messages have the words
     */
    record Option(String code, String label) {}

    /** Another field has one of these values. */
    record When(String field, List<String> values) {
        public When {
            values = List.copyOf(values);
        }
    }
}
