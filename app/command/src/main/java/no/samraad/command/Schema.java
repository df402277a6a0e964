package no.samraad.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import no.samraad.statutes.format.RecordText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (draft 2020-12) of statutes or of cases.")
final class Schema implements Callable<Integer> {
    /** Of what. */
    enum Of {
        STATUTES,
        CASE
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "statutes|case",
            description = "which; statutes when left out")
    private Of of = Of.STATUTES;

    @Override
    public Integer call() throws IOException {
        String name = switch (of) {
            case STATUTES -> "statutes";
            case CASE -> "case";
        };
        String path = "/statutes/schema/" + name + "-" + RecordText.FORMAT + ".schema.json";
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream in = RecordText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in this build: " + path);
            }
            out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return StatutesCommand.AS_EXPECTED;
    }
}
