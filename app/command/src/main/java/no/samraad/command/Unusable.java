package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import no.samraad.engine.provision.Language;
import no.samraad.statutes.format.Fault;

/** Input that cannot be used: it ends the command with 2, each fault on a line of its own, in the language asked for. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Function<Language, String>> lines;

    private Unusable(List<Function<Language, String>> lines) {
        super(lines.getFirst().apply(Language.EN));
        this.lines = List.copyOf(lines);
    }

    /** A file with faults, each with line and column, as editors and compilers write them. */
    static Unusable file(String file, List<Fault> faults) {
        return new Unusable(faults.stream()
                .<Function<Language, String>>map(fault ->
                        language -> file + ":" + fault.line() + ":" + fault.column() + ": " + fault.message(language))
                .toList());
    }

    /** Something that cannot be had at all, or makes no sense. */
    static Unusable of(String nb, String nn, String en) {
        return new Unusable(List.of(language -> switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        }));
    }

    void tell(PrintWriter err, Language language) {
        lines.forEach(line -> err.println(line.apply(language)));
    }
}
