package no.samraad.statutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.web.Language;

/**
 * A finding in words, for one reader: everything {@code views/statutes/finding.html} shows, nothing left to work
 * out there.
 *
 * @param ruleId stable, such as {@code E1.quorum}
 * @param look {@code good}, {@code bad}, {@code open} or {@code off}: never the only sign of the state
 * @param state the state in a word or two
 * @param headline what was found, in one sentence
 * @param citations where the rule stands, then the choices it was read by
 * @param rules what the rule says, as a sentence to hold against its text; empty when the rules are not at hand
 * @param rows the numbers, part by part
 * @param lines numbers that fill a sentence better than a table
 * @param helps what would help
 * @param questions what the community must answer; empty unless the state is open
 * @param workings how it was reckoned
 * @param concerns the parts that stand in the way: not kept, or not settled
 * @param parts the other parts that are not in the rows
 * @param advises whether it only advises, and stops nothing
 */
public record FindingView(
        String ruleId,
        String look,
        String state,
        String headline,
        List<Cited> citations,
        List<String> rules,
        List<Row> rows,
        List<String> lines,
        List<Help> helps,
        List<String> questions,
        List<String> workings,
        List<FindingView> concerns,
        List<FindingView> parts,
        boolean advises) {

    /**
     * Where a rule stands.
     *
     * @param text as cited
     * @param href its permanent address
     * @param choice whether it is the community's own choice and no statute text
     */
    public record Cited(String text, String href, boolean choice) {}

    /**
     * One group's numbers.
     *
     * @param required nothing when no rule says how many
     * @param margin found less required; zero when nothing is required
     * @param notes what a reader should know of this group
     */
    public record Row(
            String look,
            String state,
            String name,
            int found,
            int base,
            Optional<Integer> required,
            int margin,
            String notes) {}

    /**
     * One thing that would help.
     *
     * @param text in words, all of it
     * @param bring how many of whom to bring in, when it is somebody's presence that helps
     * @param calls whom one could call for it
     */
    public record Help(String text, Optional<Bring> bring, List<Call> calls) {}

    /** So many more of a group, such as 1 of {@code kommunene}. */
    public record Bring(int missing, String group) {}

    /**
     * Somebody to call.
     *
     * @param text such as {@code ring Kari Nilsen (vara, plassen til Harstad)}
     * @param personId prefixed, as the engine was given it
     * @param seatId prefixed, as the engine was given it
     */
    public record Call(String text, String personId, String seatId) {}

    /** A finding in the words of one language, with the community's own names. */
    public static FindingView of(Finding finding, Names names, Language language) {
        return of(finding, Sentences.in(engineLanguage(language), names), List.of(), Elsewhere.NOWHERE);
    }

    /**
     * A finding with the rule it rests on as a sentence beside it.
     *
     * @param rules those it was found by; others would put a sentence beside a finding it did not lead to
     */
    public static FindingView of(Finding finding, RulesInForce rules, Names names, Language language) {
        return of(finding, Sentences.in(engineLanguage(language), names), rules.documents(), Elsewhere.NOWHERE);
    }

    /**
     * Where a rule stands that is not in the statute book yet.
     *
     * @param rules those it was found by, the draft among them
     * @param elsewhere says it of the draft's paragraphs
     */
    public static FindingView of(
            Finding finding, RulesInForce rules, Names names, Language language, Elsewhere elsewhere) {
        return of(finding, Sentences.in(engineLanguage(language), names), rules.documents(), elsewhere);
    }

    /** Where a paragraph is to be read that no address of the statute book leads to. */
    @FunctionalInterface
    public interface Elsewhere {
        Elsewhere NOWHERE = citation -> Optional.empty();

        /** Empty when the statute book has it. */
        Optional<Cited> of(Citation citation);
    }

    private static FindingView of(
            Finding finding, Sentences sentences, List<StatutesDocument> documents, Elsewhere elsewhere) {
        List<Row> rows = new ArrayList<>();
        List<FindingView> concerns = new ArrayList<>();
        List<FindingView> parts = new ArrayList<>();
        for (Finding part : finding.parts()) {
            Optional<Row> row = rowOf(part, sentences);
            if (row.isPresent()) {
                rows.add(row.get());
            } else {
                (stands(part) ? concerns : parts).add(of(part, sentences, documents, elsewhere));
            }
        }
        List<String> lines = new ArrayList<>();
        finding.measures().forEach(measure -> lines.add(sentences.measure(measure)));
        return new FindingView(
                finding.clause().ruleId(),
                look(finding),
                sentences.state(finding),
                sentences.headline(finding),
                finding.citations().stream()
                        .map(citation -> elsewhere.of(citation).orElseGet(() -> cited(citation, sentences)))
                        .toList(),
                rules(finding, sentences, documents),
                rows,
                lines,
                helps(finding, sentences),
                questions(finding, sentences),
                sentences.workings(finding),
                concerns,
                parts,
                advises(finding));
    }

    /** The same without whom to call and who must not leave: of a question whose people are nobody. */
    public FindingView withoutPeople() {
        return new FindingView(
                ruleId,
                look,
                state,
                headline,
                citations,
                rules,
                rows.stream()
                        .map(row -> new Row(
                                row.look, row.state, row.name, row.found, row.base, row.required, row.margin, ""))
                        .toList(),
                lines,
                List.of(),
                questions,
                workings,
                concerns.stream().map(FindingView::withoutPeople).toList(),
                parts.stream().map(FindingView::withoutPeople).toList(),
                advises);
    }

    private static boolean advises(Finding finding) {
        return switch (finding.force()) {
            case SHALL -> false;
            case SHOULD, IN_PRINCIPLE -> true;
        };
    }

    /** Whether a part stands in the way of the whole. */
    private static boolean stands(Finding part) {
        return switch (part.outcome()) {
            case Outcome.NotMet _, Outcome.Undetermined _ -> !advises(part);
            case Outcome.Met _, Outcome.NotApplicable _ -> false;
        };
    }

    /** What is said on one line: the whole and, where it is not kept, the first thing in its way. */
    public String inShort() {
        return concerns.isEmpty()
                ? headline
                : headline + " " + concerns.getFirst().inShort();
    }

    /** Where the rule stands that the one line is about; of several that are all kept, the first. */
    public Optional<Cited> firstCited() {
        if (!citations.isEmpty()) {
            return citations.stream().findFirst();
        }
        return concerns.isEmpty()
                ? parts.stream()
                        .filter(part -> !part.advises)
                        .flatMap(part -> part.firstCited().stream())
                        .findFirst()
                : concerns.getFirst().firstCited();
    }

    /** The rule itself; the choices it was read by have their own place. */
    private static List<String> rules(Finding finding, Sentences sentences, List<StatutesDocument> documents) {
        return finding.citations().stream()
                .limit(1)
                .flatMap(citation -> documents.stream()
                        .filter(document -> document.id().equals(citation.document())
                                && document.inForceFrom().equals(citation.inForceFrom()))
                        .flatMap(document -> document.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.rules().stream())
                        .filter(rule -> rule.id().equals(citation.provision())))
                .map(rule -> sentences.provision(rule.provision()))
                .toList();
    }

    /** A part that is one group's count, and nothing more, is a row of the table. */
    private static Optional<Row> rowOf(Finding part, Sentences sentences) {
        if (part.measures().size() != 1 || !part.parts().isEmpty() || !isOfOneGroup(part)) {
            return Optional.empty();
        }
        String notes =
                String.join(" ", part.notes().stream().map(sentences::note).toList());
        return switch (part.measures().getFirst()) {
            case Measure.Count count ->
                Optional.of(new Row(
                        look(part),
                        sentences.state(part),
                        capitalised(sentences.subject(count.of())),
                        count.found(),
                        count.base(),
                        Optional.of(count.required()),
                        count.margin(),
                        notes));
            case Measure.Tally tally ->
                Optional.of(new Row(
                        look(part),
                        sentences.state(part),
                        capitalised(sentences.subject(tally.of())),
                        tally.found(),
                        tally.base(),
                        Optional.empty(),
                        0,
                        notes));
            case Measure.Timing _,
                    Measure.DaysBetween _,
                    Measure.Meetings _,
                    Measure.Lasting _,
                    Measure.Share _,
                    Measure.Charged _,
                    Measure.Amount _,
                    Measure.AtMost _,
                    Measure.TermEnds _ -> Optional.empty();
        };
    }

    private static boolean isOfOneGroup(Finding part) {
        return switch (part.about()) {
            case Subject.OfPartner _, Subject.OfSide _, Subject.OfParty _ -> true;
            case Subject.OfBody _ -> part.clause() == Clause.QUORUM_OF_GROUP;
            case Subject.OfSeat _, Subject.OfPerson _, Subject.OfCase _ -> false;
        };
    }

    /** Also what would help a part that is shown as a row alone. A question that is asked above helps no more below. */
    private static List<Help> helps(Finding finding, Sentences sentences) {
        List<Remedy> remedies = new ArrayList<>(finding.remedies());
        finding.parts().stream()
                .filter(part -> rowOf(part, sentences).isPresent())
                .flatMap(part -> part.remedies().stream())
                .forEach(remedies::add);
        return remedies.stream()
                .filter(remedy -> !(remedy instanceof Remedy.Answer answer && asks(finding, answer.question())))
                .distinct()
                .map(remedy -> new Help(sentences.remedy(remedy), bring(remedy, sentences), calls(remedy, sentences)))
                .toList();
    }

    private static boolean asks(Finding finding, Question question) {
        return finding.outcome() instanceof Outcome.Undetermined(List<Question> questions)
                && questions.contains(question);
    }

    private static Optional<Bring> bring(Remedy remedy, Sentences sentences) {
        return remedy instanceof Remedy.BringIn bringIn && !bringIn.anyOf().isEmpty()
                ? Optional.of(new Bring(bringIn.missing(), sentences.subject(bringIn.group())))
                : Optional.empty();
    }

    private static List<Call> calls(Remedy remedy, Sentences sentences) {
        return remedy instanceof Remedy.BringIn bringIn
                ? bringIn.anyOf().stream()
                        .map(candidate -> new Call(
                                capitalised(sentences.candidate(candidate)),
                                candidate.person().value(),
                                candidate.seat().value()))
                        .toList()
                : List.of();
    }

    static List<String> questions(Finding finding, Sentences sentences) {
        return switch (finding.outcome()) {
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream().map(sentences::question).distinct().toList();
            case Outcome.Met _, Outcome.NotMet _, Outcome.NotApplicable _ -> List.of();
        };
    }

    private static Cited cited(Citation citation, Sentences sentences) {
        return new Cited(
                sentences.citation(citation),
                "/vedtekter/" + citation.inForceFrom() + "#"
                        + citation.paragraph().value(),
                citation.kind() == DocumentKind.CHOICE);
    }

    private static String look(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Met _ -> "good";
            case Outcome.NotMet _ -> "bad";
            case Outcome.Undetermined _ -> "open";
            case Outcome.NotApplicable _ -> "off";
        };
    }

    /** What a finding is refused by, said to a machine and on a page in the same words. */
    public static String sentence(Judgement judgement, Names names, Language language) {
        Sentences sentences = Sentences.in(engineLanguage(language), names);
        List<Finding> because = switch (judgement.disposition()) {
            case Disposition.Refused(List<Finding> findings) -> findings;
            case Disposition.NeedsReason(List<Finding> findings, var _) -> findings;
            case Disposition.Allowed _ -> List.of(judgement.finding());
        };
        StringBuilder text = new StringBuilder();
        for (Finding finding : because) {
            text.append(text.isEmpty() ? "" : " ").append(sentences.headline(finding));
            finding.citations().stream()
                    .findFirst()
                    .ifPresent(citation -> text.append(" (")
                            .append(sentences.citation(citation))
                            .append(")"));
            sentences.measures(finding).forEach(line -> text.append(' ').append(line));
            finding.parts().stream()
                    .filter(part -> part.outcome() instanceof Outcome.NotMet)
                    .forEach(part -> sentences
                            .measures(part)
                            .forEach(line -> text.append(' ').append(line)));
            sentences.remedies(finding).forEach(line -> text.append(' ').append(line));
        }
        return text.append(' ')
                .append(sentences.disposition(judgement.disposition()))
                .toString()
                .strip();
    }

    /** The rule a refusal is named after: the first that was not kept. */
    public static String ruleId(Judgement judgement) {
        List<Finding> because = switch (judgement.disposition()) {
            case Disposition.Refused(List<Finding> findings) -> findings;
            case Disposition.NeedsReason(List<Finding> findings, var _) -> findings;
            case Disposition.Allowed _ -> List.of(judgement.finding());
        };
        return because.getFirst().clause().ruleId();
    }

    /** The engine writes three languages; Northern Sámi readers get bokmål. */
    public static no.samraad.engine.provision.Language engineLanguage(Language language) {
        return switch (language) {
            case NB, SE -> no.samraad.engine.provision.Language.NB;
            case NN -> no.samraad.engine.provision.Language.NN;
            case EN -> no.samraad.engine.provision.Language.EN;
        };
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
