package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks documents through before anyone acts under them. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Says whether documents are sound: what they leave open, contradict, or cannot be kept on. Ends with 1 at errors.")
final class Review implements Callable<Integer>, Speaks {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Shown shown = new Shown();

    @Parameters(index = "0", paramLabel = "FILE", description = "the documents")
    private String file = "";

    @Override
    public Language language() {
        return shown.language();
    }

    @Override
    public Integer call() throws Unusable {
        List<StatutesDocument> documents = InputFiles.documents(file);
        RulesInForce rules = RulesInForce.on(shown.day(documents), documents);
        List<SoundnessFinding> found = Soundness.review(rules);
        PrintWriter out = spec.commandLine().getOut();
        ReviewedMatters.of(found, NamesInFiles.of(documents), shown.language())
                .forEach(matter -> matter.forEach(out::println));
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? StatutesCommand.NOT_AS_EXPECTED
                : StatutesCommand.AS_EXPECTED;
    }
}
