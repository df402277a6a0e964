package no.samraad.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds every rule as a sentence under the text it was read out of. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows every rule as a sentence under its paragraph, to be held against the text.")
final class Explain implements Callable<Integer>, Speaks {
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
        PrintWriter out = spec.commandLine().getOut();
        RulesInForce rules = RulesInForce.on(shown.day(documents), documents);
        Sentences sentences = Sentences.in(shown.language(), NamesInFiles.of(rules.documents()));
        for (StatutesDocument document : rules.documents()) {
            explain(document, sentences, out);
        }
        return StatutesCommand.AS_EXPECTED;
    }

    private void explain(StatutesDocument document, Sentences sentences, PrintWriter out) {
        Language language = shown.language();
        out.println(document.title().in(language) + " (" + say("i kraft fra ", "i kraft frå ", "in force from ")
                + document.inForceFrom() + ")");
        out.println();
        for (Paragraph paragraph : document.paragraphs()) {
            out.println(paragraph.label() + "  " + paragraph.text().in(language));
            for (Rule rule : paragraph.rules()) {
                out.println("  → " + sentences.rule(rule) + "  [" + rule.id().value() + ", "
                        + rule.provision().code() + "]");
            }
            LocalText notEnforced = paragraph.notEnforced();
            if (notEnforced != null) {
                out.println("  · " + say("Håndheves ikke: ", "Blir ikkje handheva: ", "Not enforced: ")
                        + notEnforced.in(language));
            } else if (paragraph.rules().isEmpty()) {
                out.println("  · " + say("Ingen regel.", "Ingen regel.", "No rule."));
            }
            out.println();
        }
    }

    private String say(String nb, String nn, String en) {
        return switch (shown.language()) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
