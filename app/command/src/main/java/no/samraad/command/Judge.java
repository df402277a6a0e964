package no.samraad.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.IndentedJson;
import no.samraad.statutes.format.JudgementTree;
import no.samraad.statutes.format.Shape;
import no.samraad.statutes.format.TreeWriter;
import no.samraad.statutes.trial.AskedFields;
import no.samraad.statutes.trial.CaseTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges the acts of a case, and holds the findings against what the case expects. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = "Judges the acts of cases and prints the findings as JSON.")
final class Judge implements Callable<Integer>, Speaks {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "the documents")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CASE", description = "cases, in files or folders")
    private List<String> cases = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "read the rules as of this day instead of the day of each act")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            description = "the language of the sentences; English when left out")
    private Language language = Language.EN;

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Integer call() throws Unusable {
        List<StatutesDocument> documents = InputFiles.documents(file);
        List<InputFiles.CaseInFile> read = InputFiles.cases(cases);
        Sentences sentences = Sentences.in(language, NamesInFiles.of(documents));
        List<Object> acts = new ArrayList<>();
        int expected = 0;
        int differing = 0;
        for (InputFiles.CaseInFile one : read) {
            List<CaseFile.Tried> tried = one.placed().file().acts();
            for (int at = 0; at < tried.size(); at++) {
                CaseTrial trial = trial(tried.get(at), documents);
                expected += tried.get(at).expect() == null ? 0 : 1;
                differing += trial.differences().isEmpty() ? 0 : 1;
                acts.add(shown(one.file(), one.placed().lines().get(at), trial, sentences));
            }
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("acts", acts);
        whole.put("judged", acts.size());
        whole.put("with-expectation", expected);
        whole.put("not-as-expected", differing);
        spec.commandLine().getOut().print(IndentedJson.of(whole));
        return differing == 0 ? StatutesCommand.AS_EXPECTED : StatutesCommand.NOT_AS_EXPECTED;
    }

    private CaseTrial trial(CaseFile.Tried tried, List<StatutesDocument> documents) {
        LocalDate day = asOf;
        return day == null ? CaseTrial.of(tried, documents) : CaseTrial.asOf(day, tried, documents);
    }

    private Map<String, Object> shown(String caseFile, int line, CaseTrial trial, Sentences sentences) {
        Map<String, Object> act = new LinkedHashMap<>();
        String name = trial.tried().name();
        if (name != null) {
            act.put("name", name);
        }
        act.put("case", caseFile + ":" + line);
        act.put("as-of", trial.judgement().asOf().toString());
        if (trial.tried().expect() != null) {
            act.put("as-expected", trial.differences().isEmpty());
        }
        if (!trial.differences().isEmpty()) {
            act.put(
                    "differences",
                    trial.differences().stream().map(TreeWriter::members).toList());
            for (CaseTrial.Difference difference : trial.differences()) {
                spec.commandLine().getErr().println(caseFile + ":" + line + ": " + difference.told(language));
            }
        }
        act.put("outcome", word(CaseTrial.stateOf(trial.judgement().finding().outcome())));
        act.put("disposition", word(CaseTrial.answerOf(trial.judgement().disposition())));
        act.put("sentences", sentences(trial.judgement().finding(), sentences));
        List<Object> asks = asks(trial, sentences);
        if (!asks.isEmpty()) {
            act.put("asks", asks);
        }
        act.put("judgement", JudgementTree.of(trial.judgement()));
        return act;
    }

    /** What must be known before it is determined, and where that is written: in the case, or in the documents. */
    private static List<Object> asks(CaseTrial trial, Sentences sentences) {
        List<Object> asks = new ArrayList<>();
        if (trial.judgement().finding().outcome() instanceof Outcome.Undetermined(List<Question> questions)) {
            for (Question question : questions) {
                Map<String, Object> asked = new LinkedHashMap<>();
                asked.put("question", sentences.question(question));
                switch (question) {
                    case Question.NoRule(var clause, var _) -> asked.put("clause", clause.ruleId());
                    case Question.ChoiceMissing(var choice, var rule, var _) -> {
                        asked.put("choice", word(choice));
                        asked.put("rule", rule.label());
                    }
                    case Question.FactMissing(var fact, var _) -> {
                        asked.put("fact", word(fact));
                        AskedFields.of(fact, trial.tried().act().getClass())
                                .ifPresent(field -> asked.put(
                                        "field",
                                        Shape.leafName(trial.tried().act().getClass()) + "." + field));
                    }
                }
                asks.add(asked);
            }
        }
        return asks;
    }

    private static List<String> sentences(Finding whole, Sentences sentences) {
        List<String> said = new ArrayList<>();
        whole.parts().forEach(part -> said.add(sentences.headline(part)));
        return said;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
