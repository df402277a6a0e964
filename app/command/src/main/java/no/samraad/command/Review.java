package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.engine.sentence.Sentences;
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
final class Review implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Shown shown = new Shown();

    @Parameters(index = "0", paramLabel = "FILE", description = "the documents")
    private String file = "";

    @Override
    public Integer call() throws Unusable {
        List<StatutesDocument> documents = InputFiles.documents(file);
        RulesInForce rules = RulesInForce.on(shown.day(documents), documents);
        Sentences sentences = shown.sentences();
        PrintWriter out = spec.commandLine().getOut();
        int ended = StatutesCommand.AS_EXPECTED;
        for (SoundnessFinding finding : Soundness.review(rules)) {
            BodyCode body = finding.body();
            out.println(sentences.severity(finding.severity()) + (body == null ? "" : " (" + body.value() + ")") + ": "
                    + sentences.flaw(finding));
            finding.where().forEach(where -> out.println("  § " + sentences.citation(where)));
            sentences.mends(finding).forEach(mend -> out.println("  → " + mend));
            if (finding.severity() == Severity.ERROR) {
                ended = StatutesCommand.NOT_AS_EXPECTED;
            }
        }
        return ended;
    }
}
