package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Gap;
import no.samraad.engine.review.Gaps;
import no.samraad.engine.sentence.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks documents through for what they leave open. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Says what documents leave open, body by body.")
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
        for (BodyCode body : bodies(rules)) {
            for (Gap gap : Gaps.of(rules, body)) {
                out.println(body.value() + ": " + sentences.question(gap.question()));
            }
        }
        return StatutesCommand.AS_EXPECTED;
    }

    private static Set<BodyCode> bodies(RulesInForce rules) {
        Set<BodyCode> bodies = new TreeSet<>();
        for (StatutesDocument document : rules.documents()) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    if (rule.scope() instanceof Scope.BodiesNamed(Set<BodyCode> named)) {
                        bodies.addAll(named);
                    }
                    if (rule.provision() instanceof Convention.ScopeConfirmed confirmed) {
                        bodies.addAll(confirmed.bodies());
                    }
                }
            }
        }
        return bodies;
    }
}
