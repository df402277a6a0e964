package no.samraad.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import no.samraad.engine.provision.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code statutes}. Ends with 0, 1 or 2. */
@Command(
        name = "statutes",
        mixinStandardHelpOptions = true,
        version = "format 1",
        description = "Statutes as rules: reviews, explains and compares them, judges cases by them, says what is due.",
        subcommands = {Review.class, Explain.class, Judge.class, Compare.class, WhatIsDue.class, Schema.class},
        footer = {
            "",
            "FILE is a file, several with commas between, or a folder: statutes, choices and mandates are read together.",
            "Ends with 0 when all is as expected, 1 when not, 2 when the input cannot be used (with line and column)."
        })
public final class StatutesCommand {
    /** All is as expected. */
    static final int AS_EXPECTED = 0;

    /** Something is not as expected. */
    static final int NOT_AS_EXPECTED = 1;

    /** The input cannot be used. */
    static final int UNUSABLE = 2;

    private StatutesCommand() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        int ended = run(out, err, arguments);
        out.flush();
        System.exit(ended);
    }

    /**
     * Runs the command.
     *
     * @return how it ended: 0, 1 or 2
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new StatutesCommand());
        command.setOut(out);
        command.setErr(err);
        command.setUsageHelpAutoWidth(false);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((thrown, line, parsed) -> {
            if (thrown instanceof Unusable unusable) {
                unusable.tell(
                        line.getErr(), line.getCommand() instanceof Speaks asked ? asked.language() : Language.EN);
                return UNUSABLE;
            }
            throw thrown;
        });
        if (arguments.length == 0) {
            command.usage(err);
            return UNUSABLE;
        }
        return command.execute(arguments);
    }
}
