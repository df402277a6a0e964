package no.samraad.server.statutebook.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.server.examples.Example;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statutebook.StatuteBook;
import org.jspecify.annotations.Nullable;

/**
 * The book as it is read: text beside rules, the statutes first, then what else holds, the choices apart.
 *
 * @param title of the statutes; null where none are in force
 * @param statutes the statutes and the agreement
 * @param below mandates, guidelines and resolutions
 * @param choices the community's own choices; never statute text
 * @param versions every version there is, the latest first
 */
public record BookView(
        LocalDate on,
        @Nullable Worded title,
        List<Document> statutes,
        List<Document> below,
        List<Document> choices,
        List<Version> versions) {

    /**
     * One document in force.
     *
     * @param anchor its id in addresses of this page
     * @param origin where the text comes from and what to keep in mind; null when plain
     * @param adopted null when not known
     */
    public record Document(
            String anchor,
            Worded title,
            @Nullable Worded origin,
            @Nullable LocalDate adopted,
            LocalDate inForceFrom,
            List<Row> rows) {}

    /**
     * One paragraph.
     *
     * @param anchor its id in addresses
     * @param rules what the engine reads out of it, as sentences
     * @param examples what the rules answer in cases written beside it
     * @param notEnforced what nobody is held to; null when nothing is left out
     */
    public record Row(
            String anchor,
            String label,
            Worded text,
            List<String> rules,
            List<Shown> examples,
            @Nullable Worded notEnforced) {}

    /**
     * An example beside a paragraph.
     *
     * @param look of the mark: {@code good}, {@code bad} or {@code open}
     * @param answer the key of what the rules answer; empty when none of them does
     * @param expected the key of what its writer says they should; empty when they do
     */
    public record Shown(String title, String look, String answer, String expected) {
        static Shown of(RunExamples.Run run) {
            return new Shown(
                    run.example().title(),
                    run.answer().map(Shown::look).orElse("open"),
                    run.answer().map(answer -> key(run, answer.code())).orElse(""),
                    run.asExpected() ? "" : key(run, run.example().expected()));
        }

        private static String look(Example.Expected answer) {
            return switch (answer) {
                case MET -> "good";
                case NOT_MET -> "bad";
                case UNDETERMINED -> "open";
            };
        }

        private static String key(RunExamples.Run run, String answer) {
            return "amendments.expected." + run.example().question() + "." + answer;
        }
    }

    /**
     * One version of one document.
     *
     * @param key the message key of its kind
     * @param path where this document of that day stands
     * @param shown whether it is the one this page shows
     */
    public record Version(Worded title, String key, LocalDate inForceFrom, String path, boolean shown) {}

    static BookView of(StatuteBook.Opened book, List<RunExamples.Run> runs, Language language) {
        Sentences sentences = Sentences.in(language, book.names());
        List<StatutesDocument> inForce = book.rules().documents();
        List<Document> statutes =
                documents(inForce, runs, sentences, language, DocumentKind.STATUTES, DocumentKind.AGREEMENT);
        return new BookView(
                book.on(),
                statutes.isEmpty() ? null : statutes.getFirst().title(),
                statutes,
                documents(
                        inForce,
                        runs,
                        sentences,
                        language,
                        DocumentKind.RESOLUTION,
                        DocumentKind.MANDATE,
                        DocumentKind.GUIDELINE),
                documents(inForce, runs, sentences, language, DocumentKind.CHOICE),
                book.all().stream()
                        .sorted(Comparator.comparing(StatutesDocument::inForceFrom)
                                .reversed()
                                .thenComparing(StatutesDocument::kind)
                                .thenComparing(StatutesDocument::id))
                        .map(version -> new Version(
                                Worded.of(version.title(), language),
                                "statutebook.kind." + version.kind().name().toLowerCase(java.util.Locale.ROOT),
                                version.inForceFrom(),
                                "/vedtekter/" + version.inForceFrom() + "#" + anchor(version),
                                inForce.contains(version)))
                        .toList());
    }

    private static List<Document> documents(
            List<StatutesDocument> inForce,
            List<RunExamples.Run> runs,
            Sentences sentences,
            Language language,
            DocumentKind... kinds) {
        List<DocumentKind> wanted = List.of(kinds);
        return inForce.stream()
                .filter(document -> wanted.contains(document.kind()))
                .sorted(Comparator.comparing(document -> wanted.indexOf(document.kind())))
                .map(document -> new Document(
                        anchor(document),
                        Worded.of(document.title(), language),
                        worded(document.origin(), language),
                        document.adopted(),
                        document.inForceFrom(),
                        document.paragraphs().stream()
                                .map(paragraph -> row(
                                        paragraph,
                                        runs.stream()
                                                .filter(run -> run.example()
                                                                .document()
                                                                .equals(document.id()
                                                                        .value())
                                                        && run.example()
                                                                .paragraph()
                                                                .equals(paragraph
                                                                        .id()
                                                                        .value()))
                                                .map(Shown::of)
                                                .toList(),
                                        sentences,
                                        language))
                                .toList()))
                .toList();
    }

    private static String anchor(StatutesDocument document) {
        return "dokument-" + document.id().value();
    }

    private static Row row(Paragraph paragraph, List<Shown> examples, Sentences sentences, Language language) {
        return new Row(
                paragraph.id().value(),
                paragraph.label(),
                Worded.of(paragraph.text(), language),
                paragraph.rules().stream().map(sentences::rule).toList(),
                examples,
                worded(paragraph.notEnforced(), language));
    }

    private static @Nullable Worded worded(@Nullable LocalText text, Language language) {
        return Optional.ofNullable(text)
                .map(words -> Worded.of(words, language))
                .orElse(null);
    }
}
