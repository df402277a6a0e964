package no.samraad.server.statuteediting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Gaps;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.Soundness;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.server.statuteediting.Draft;

/**
 * A draft as one reads it: text beside rules.
 *
 * @param state the key of its state
 * @param kind the key of its kind
 * @param found what the review of the rules found, the gravest first
 * @param open what the rules would leave open, body by body
 */
public record DraftView(
        String title,
        String state,
        String kind,
        java.time.ZonedDateTime changedAt,
        String changedBy,
        List<Row> rows,
        List<Found> found,
        List<OpenIn> open) {

    /**
     * A paragraph.
     *
     * @param path where its text is edited
     * @param newRule where a rule is added
     * @param examples how many examples are written beside it
     * @param otherwise how many of them do not come out as they should by this draft
     * @param newExample where an example is written beside it
     * @param notEnforced empty when nothing is left out
     */
    public record Row(
            String id,
            String label,
            String text,
            List<RuleLine> rules,
            String notEnforced,
            String path,
            String newRule,
            int examples,
            int otherwise,
            String newExample,
            boolean first,
            boolean last) {}

    /** @param path where it is edited */
    public record RuleLine(String id, String sentence, String path) {}

    /** How many errors the review found. */
    public long errors() {
        return found.stream().filter(one -> one.colour.equals("danger")).count();
    }

    /** How many warnings. */
    public long warnings() {
        return found.stream().filter(one -> one.colour.equals("warning")).count();
    }

    /** How many notes. */
    public long notes() {
        return found.stream().filter(one -> one.colour.equals("info")).count();
    }

    /** A paragraph to look at: one of this draft by its label alone, one of another document as cited. */
    public record Place(String label, String href) {}

    /**
     * Something the review found.
     *
     * @param severity the key of how much it matters
     * @param colour of its tag
     * @param body empty when it is about the documents as such, or when the sentence begins with it
     * @param where the paragraphs it lies in, in this draft or elsewhere
     * @param mends what would mend it, each by itself
     */
    public record Found(
            String severity, String colour, String body, String sentence, List<Place> where, List<String> mends) {}

    /** What a body's rules would leave open. */
    public record OpenIn(String body, List<String> questions) {}

    static DraftView of(
            Draft draft,
            StatuteBook.Opened opened,
            Optional<StatutesDocument> before,
            List<RunExamples.Run> runs,
            Caller caller) {
        Language language = Desk.engine(caller);
        Sentences sentences = Sentences.in(language, opened.names());
        List<Paragraph> paragraphs = draft.document().paragraphs();
        List<Row> rows = new java.util.ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            rows.add(row(draft, paragraphs.get(at), runs, sentences, language, at, paragraphs.size()));
        }
        return new DraftView(
                draft.document().title().in(language),
                "statuteediting.state." + draft.state().code(),
                "statutebook.kind." + draft.document().kind().name().toLowerCase(java.util.Locale.ROOT),
                draft.changedAt().atZone(Clocks.OSLO),
                draft.changedByName(),
                rows,
                found(draft, opened, before, sentences, language),
                open(draft, opened, sentences));
    }

    private static Row row(
            Draft draft,
            Paragraph paragraph,
            List<RunExamples.Run> runs,
            Sentences sentences,
            Language language,
            int place,
            int count) {
        String id = paragraph.id().value();
        List<RunExamples.Run> beside = runs.stream()
                .filter(run -> run.example().paragraph().equals(id))
                .toList();
        return new Row(
                id,
                paragraph.label(),
                paragraph.text().in(language),
                paragraph.rules().stream()
                        .map(rule -> new RuleLine(
                                rule.id().value(),
                                sentences.rule(rule),
                                draft.path() + "/regel/" + rule.id().value()))
                        .toList(),
                Optional.ofNullable(paragraph.notEnforced())
                        .map((LocalText words) -> words.in(language))
                        .orElse(""),
                draft.path() + "/paragraf/" + id,
                draft.path() + "/regel-ny/" + id,
                beside.size(),
                (int) beside.stream().filter(run -> !run.asExpected()).count(),
                draft.path() + "/eksempler?paragraf=" + id + "#nytt",
                place == 0,
                place == count - 1);
    }

    private static List<Found> found(
            Draft draft,
            StatuteBook.Opened opened,
            Optional<StatutesDocument> before,
            Sentences sentences,
            Language language) {
        Stream<SoundnessFinding> changes = before.map(
                        replaced -> Soundness.changes(replaced, draft.document()).stream())
                .orElseGet(Stream::empty);
        return Stream.concat(Soundness.review(opened.with(draft.document())).stream(), changes)
                .sorted(Comparator.comparing(SoundnessFinding::severity))
                .map(finding -> {
                    String sentence = sentences.flaw(finding);
                    return new Found(
                            "statuteediting.severity."
                                    + finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                            colour(finding.severity()),
                            Optional.ofNullable(finding.body())
                                    .map(body -> opened.names().body(body, language))
                                    .filter(body -> !sentence.startsWith(body))
                                    .orElse(""),
                            sentence,
                            finding.where().stream()
                                    .map(citation -> place(draft, citation, sentences))
                                    .distinct()
                                    .toList(),
                            sentences.mends(finding));
                })
                .toList();
    }

    private static Place place(Draft draft, Citation citation, Sentences sentences) {
        String anchor = "#" + citation.paragraph().value();
        return citation.document().equals(draft.document().id())
                ? new Place(citation.label(), anchor)
                : new Place(sentences.citation(citation), "/vedtekter/" + citation.inForceFrom() + anchor);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }

    private static List<OpenIn> open(Draft draft, StatuteBook.Opened opened, Sentences sentences) {
        RulesInForce rules = opened.with(draft.document());
        return opened.standing().stream()
                .map((Body body) -> new OpenIn(
                        body.shortName(),
                        Gaps.of(rules, body.bodyCode()).stream()
                                .map(gap -> sentences.question(gap.question()))
                                .distinct()
                                .toList()))
                .filter(body -> !body.questions().isEmpty())
                .toList();
    }
}
