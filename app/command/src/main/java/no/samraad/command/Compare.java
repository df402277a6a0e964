package no.samraad.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samraad.engine.comparison.Comparison;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.trial.CaseTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges the same cases by two sets of documents. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Judges the same cases by two sets of documents and shows the acts that are judged differently, and those with the",
            "same answer for another reason.",
            "The rules of each are read as they stand on its newest day, so that a draft can be tried on last year."
        })
final class Compare implements Callable<Integer>, Speaks {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "the documents as they are")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the documents as they might be")
    private String second = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "CASE", description = "cases, in files or folders")
    private List<String> cases = List.of();

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            description = "the language of the sentences; bokmål when left out")
    private Language language = Language.NB;

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Integer call() throws Unusable {
        List<StatutesDocument> before = InputFiles.documents(first);
        List<StatutesDocument> after = InputFiles.documents(second);
        List<InputFiles.CaseInFile> read = InputFiles.cases(cases);
        PrintWriter out = spec.commandLine().getOut();
        // A later document of the same community may name a body the earlier does not have yet.
        Sentences sentences = Sentences.in(
                language,
                NamesInFiles.of(Stream.concat(before.stream(), after.stream()).toList()));
        int judged = 0;
        int turning = 0;
        int alike = 0;
        for (InputFiles.CaseInFile one : read) {
            List<CaseFile.Tried> tried = one.placed().file().acts();
            for (int at = 0; at < tried.size(); at++) {
                judged++;
                CaseTrial was = CaseTrial.asOf(newest(before), tried.get(at), before);
                CaseTrial becomes = CaseTrial.asOf(newest(after), tried.get(at), after);
                boolean turns = new Comparison(
                                was.judgement().finding().parts(),
                                becomes.judgement().finding().parts())
                        .turns();
                List<String> lines = differences(was, becomes, sentences);
                if (!lines.isEmpty()) {
                    turning += turns ? 1 : 0;
                    alike += turns ? 0 : 1;
                    String name = tried.get(at).name();
                    out.println(one.file() + ":" + one.placed().lines().get(at) + (name == null ? "" : ": " + name));
                    lines.forEach(line -> out.println("  " + line));
                    out.println();
                }
            }
        }
        out.println(told(judged, turning, alike));
        return turning + alike == 0 ? StatutesCommand.AS_EXPECTED : StatutesCommand.NOT_AS_EXPECTED;
    }

    private String told(int judged, int turning, int alike) {
        return switch (language) {
            case NB ->
                "%d av %d vurderes annerledes; %d får samme svar med en annen begrunnelse."
                        .formatted(turning, judged, alike);
            case NN ->
                "%d av %d blir vurderte annleis; %d får same svar med ei anna grunngjeving."
                        .formatted(turning, judged, alike);
            case EN ->
                "%d of %d are judged differently; %d have the same answer for another reason."
                        .formatted(turning, judged, alike);
        };
    }

    private static java.time.LocalDate newest(List<StatutesDocument> documents) {
        return documents.stream()
                .map(StatutesDocument::inForceFrom)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
    }

    private static List<String> differences(CaseTrial before, CaseTrial after, Sentences sentences) {
        List<String> lines = new ArrayList<>();
        String was = whole(before, sentences);
        String becomes = whole(after, sentences);
        if (!was.equals(becomes)) {
            lines.add("A " + was);
            lines.add("B " + becomes);
        }
        Map<Clause, Set<String>> said = said(before.judgement().finding(), sentences);
        Map<Clause, Set<String>> says = said(after.judgement().finding(), sentences);
        Set<Clause> clauses = new TreeSet<>(said.keySet());
        clauses.addAll(says.keySet());
        for (Clause clause : clauses) {
            Set<String> a = said.getOrDefault(clause, Set.of());
            Set<String> b = says.getOrDefault(clause, Set.of());
            if (!a.equals(b)) {
                lines.add(clause.ruleId() + " (" + sentences.topic(clause) + ")");
                a.stream().filter(line -> !b.contains(line)).forEach(line -> lines.add("  A " + line));
                b.stream().filter(line -> !a.contains(line)).forEach(line -> lines.add("  B " + line));
            }
        }
        return lines;
    }

    private static String whole(CaseTrial trial, Sentences sentences) {
        return sentences.state(trial.judgement().finding()) + ". "
                + sentences.disposition(trial.judgement().disposition());
    }

    /** What is said of each clause: the state, the sentence and the numbers. */
    private static Map<Clause, Set<String>> said(Finding finding, Sentences sentences) {
        Map<Clause, Set<String>> said = new TreeMap<>();
        finding.parts().forEach(part -> collect(part, sentences, said));
        return said;
    }

    private static void collect(Finding finding, Sentences sentences, Map<Clause, Set<String>> said) {
        String numbers = String.join("; ", sentences.measures(finding));
        said.computeIfAbsent(finding.clause(), _ -> new TreeSet<>())
                .add(sentences.state(finding) + ": " + sentences.headline(finding)
                        + (numbers.isEmpty() ? "" : " (" + numbers + ")"));
        finding.parts().forEach(part -> collect(part, sentences, said));
    }
}
