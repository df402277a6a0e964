package no.samraad.server.statuteediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;

/** What a lawyer does to a document: one change at a time, giving a new document and leaving the old one as it was. */
public final class EditDocument {
    private static final int LONGEST_ID = 40;

    private EditDocument() {}

    /** Which way a paragraph is moved. */
    public enum Way {
        UP,
        DOWN
    }

    /** The paragraph of this id. */
    public static Optional<Paragraph> paragraph(StatutesDocument document, String id) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.id().value().equals(id))
                .findFirst();
    }

    /** The paragraph a rule stands under. */
    public static Optional<Paragraph> paragraphOfRule(StatutesDocument document, String rule) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.rules().stream()
                        .anyMatch(each -> each.id().value().equals(rule)))
                .findFirst();
    }

    /** The document with another title and another wished date. */
    public static StatutesDocument headed(StatutesDocument document, LocalText title, LocalDate inForceFrom) {
        return new StatutesDocument(
                document.id(),
                document.kind(),
                title,
                document.adopted(),
                inForceFrom,
                document.endsAfter(),
                document.origin(),
                document.paragraphs());
    }

    private static StatutesDocument with(StatutesDocument document, List<Paragraph> paragraphs) {
        return new StatutesDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.adopted(),
                document.inForceFrom(),
                document.endsAfter(),
                document.origin(),
                paragraphs);
    }

    /** The document with this paragraph instead of the one of the same id. */
    public static StatutesDocument replaced(StatutesDocument document, Paragraph paragraph) {
        return mapped(document, paragraph.id(), old -> paragraph);
    }

    private static StatutesDocument mapped(StatutesDocument document, ParagraphId id, UnaryOperator<Paragraph> change) {
        return with(
                document,
                document.paragraphs().stream()
                        .map(paragraph -> paragraph.id().equals(id) ? change.apply(paragraph) : paragraph)
                        .toList());
    }

    /** The document with a new paragraph after the one of this id; last when there is none of it. */
    public static StatutesDocument added(StatutesDocument document, String after, Paragraph paragraph) {
        List<Paragraph> paragraphs = new ArrayList<>(document.paragraphs());
        int at = place(document, after);
        paragraphs.add(at < 0 ? paragraphs.size() : at + 1, paragraph);
        return with(document, paragraphs);
    }

    /** The document without the paragraph of this id. */
    public static StatutesDocument without(StatutesDocument document, String id) {
        return with(
                document,
                document.paragraphs().stream()
                        .filter(paragraph -> !paragraph.id().value().equals(id))
                        .toList());
    }

    /** The document with the paragraph of this id one place up or down; the same where there is no further to go. */
    public static StatutesDocument moved(StatutesDocument document, String id, Way way) {
        List<Paragraph> paragraphs = new ArrayList<>(document.paragraphs());
        int from = place(document, id);
        int to = switch (way) {
            case UP -> from - 1;
            case DOWN -> from + 1;
        };
        if (from >= 0 && to >= 0 && to < paragraphs.size()) {
            Collections.swap(paragraphs, from, to);
        }
        return with(document, paragraphs);
    }

    private static int place(StatutesDocument document, String id) {
        List<String> ids = document.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .toList();
        return ids.indexOf(id);
    }

    /** The document with this rule under a paragraph, instead of the one of the same id or after the others. */
    public static StatutesDocument ruled(StatutesDocument document, ParagraphId paragraph, Rule rule) {
        return mapped(document, paragraph, old -> {
            List<Rule> rules = new ArrayList<>(old.rules());
            int at = rules.stream().map(Rule::id).toList().indexOf(rule.id());
            if (at < 0) {
                rules.add(rule);
            } else {
                rules.set(at, rule);
            }
            return new Paragraph(old.id(), old.label(), old.text(), rules, old.notEnforced());
        });
    }

    /** The document without the rule of this id. */
    public static StatutesDocument unruled(StatutesDocument document, String rule) {
        return with(
                document,
                document.paragraphs().stream()
                        .map(paragraph -> new Paragraph(
                                paragraph.id(),
                                paragraph.label(),
                                paragraph.text(),
                                paragraph.rules().stream()
                                        .filter(each -> !each.id().value().equals(rule))
                                        .toList(),
                                paragraph.notEnforced()))
                        .toList());
    }

    /** An id for a new paragraph, out of its label: {@code § 6 nr. 12} becomes {@code 6-12}. */
    public static ParagraphId idFor(StatutesDocument document, String label) {
        String plain = label.toLowerCase(java.util.Locale.ROOT)
                .replace("nr", "")
                .replace('æ', 'a')
                .replace('ø', 'o')
                .replace('å', 'a')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String wanted = plain.isEmpty() ? "ny" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        Set<String> taken = document.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .collect(Collectors.toSet());
        return new ParagraphId(free(wanted, taken));
    }

    /** An id for a new rule under a paragraph: {@code 6-12-quorum}. */
    public static ProvisionId idFor(StatutesDocument document, Paragraph paragraph, String kind) {
        Set<String> taken = document.paragraphs().stream()
                .flatMap(each -> each.rules().stream())
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        return new ProvisionId(free(paragraph.id().value() + "-" + kind, taken));
    }

    private static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int more = 2; taken.contains(free); more++) {
            free = wanted + "-" + more;
        }
        return free;
    }
}
