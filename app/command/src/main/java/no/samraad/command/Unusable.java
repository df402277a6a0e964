package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import no.samraad.statutes.format.Fault;

/** Input that cannot be used: it ends the command with 2, each fault on a line of its own. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    private Unusable(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** A file with faults, each with line and column, as editors and compilers write them. */
    static Unusable file(String file, List<Fault> faults) {
        return new Unusable(faults.stream()
                .map(fault -> file + ":" + fault.line() + ":" + fault.column() + ": " + fault.message())
                .toList());
    }

    /** A file that cannot be had at all. */
    static Unusable of(String message) {
        return new Unusable(List.of(message));
    }

    void tell(PrintWriter err) {
        lines.forEach(err::println);
    }
}
