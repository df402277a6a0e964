package no.samraad.server.statuteediting.forms;

import java.util.List;
import no.samraad.platform.web.Choice;

/** A piece of a form, ready to show. Its name is that of its field, and its id on the page. */
public sealed interface Part {
    String name();

    String label();

    /** Which fragment shows it. */
    String kind();

    /**
     * One line of text.
     *
     * @param input how it is typed: {@code text}, {@code number}, {@code date} or {@code time}
     * @param optional whether it may be left out
     */
    record Line(String name, String label, String input, String value, Need optional) implements Part {
        @Override
        public String kind() {
            return "line";
        }

        /** Whether it may be left out, for the template. */
        public boolean mayBeEmpty() {
            return optional == Need.OPTIONAL;
        }
    }

    /** Longer text. */
    record Area(String name, String label, String value, Need optional) implements Part {
        @Override
        public String kind() {
            return "area";
        }

        /** Whether it may be left out, for the template. */
        public boolean mayBeEmpty() {
            return optional == Need.OPTIONAL;
        }
    }

    /** A share: two numbers. */
    record Share(String name, String label, String numerator, String denominator) implements Part {
        @Override
        public String kind() {
            return "share";
        }
    }

    /**
     * One of several, in a list.
     *
     * @param chosen the value chosen; empty text for none
     */
    record Select(String name, String label, List<Choice> options, String chosen) implements Part {
        @Override
        public String kind() {
            return "select";
        }
    }

    /** One of several, all in sight; what is chosen may ask for more. */
    record Radios(String name, String label, List<Option> options, String chosen) implements Part {
        @Override
        public String kind() {
            return "radios";
        }
    }

    /**
     * One to choose.
     *
     * @param parts what more there is to say when it is chosen
     */
    record Option(String value, String label, List<Part> parts) {}

    /** Any of several. */
    record Checks(String name, String label, List<Choice> options, List<String> chosen) implements Part {
        @Override
        public String kind() {
            return "checks";
        }
    }

    /** Several parts that belong together. */
    record Group(String name, String label, List<Part> parts) implements Part {
        @Override
        public String kind() {
            return "group";
        }
    }

    /** Several parts that belong together, and may all be left out. */
    record Maybe(String name, String label, List<Part> parts, String chosen) implements Part {
        @Override
        public String kind() {
            return "maybe";
        }
    }

    /** As many as there are, in their order. */
    record Rows(String name, String label, List<Group> rows) implements Part {
        @Override
        public String kind() {
            return "rows";
        }
    }

    /** Whether something must be said. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }
}
