package no.samraad.server.statuteediting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * How a draft differs from the version it is to follow: word by word in the text, rule by rule as sentences. Paragraphs are
 * the same when their ids are.
 *
 * @param paragraphs those that differ, in the order of the draft, with those that are gone where they stood
 * @param same how many do not differ
 */
public record Difference(List<OfParagraph> paragraphs, int same) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?=[.,;:()])");

    /** What became of a paragraph. */
    public enum Fate {
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One paragraph.
     *
     * @param before the old text in pieces; empty for a new paragraph
     * @param after the new text in pieces; empty for one that is gone
     * @param rules those that differ
     * @param standing the sentences of those that stand as they did, beside what is new
     */
    public record OfParagraph(
            String id,
            String label,
            Fate fate,
            List<Piece> before,
            List<Piece> after,
            List<OfRule> rules,
            List<String> standing) {}

    /** @param marked whether the other side does not have it */
    public record Piece(String text, boolean marked) {}

    /**
     * One rule that differs.
     *
     * @param before its sentence before; null for a new rule
     * @param after its sentence after; null for one that is gone
     */
    public record OfRule(@Nullable String before, @Nullable String after) {}

    /** The difference in the words of this language, with what the rules say in it. */
    public static Difference between(
            StatutesDocument before, StatutesDocument after, Sentences sentences, Language language) {
        Map<ParagraphId, Paragraph> old = new LinkedHashMap<>();
        before.paragraphs().forEach(paragraph -> old.put(paragraph.id(), paragraph));
        List<OfParagraph> differing = new ArrayList<>();
        int same = 0;
        for (Paragraph now : after.paragraphs()) {
            Paragraph then = old.remove(now.id());
            if (now.equals(then)) {
                same++;
            } else if (then == null) {
                differing.add(new OfParagraph(
                        now.id().value(),
                        now.label(),
                        Fate.ADDED,
                        List.of(),
                        List.of(new Piece(words(now, language), true)),
                        rules(List.of(), now.rules(), sentences),
                        List.of()));
            } else {
                differing.add(changed(then, now, sentences, language));
            }
        }
        old.values()
                .forEach(gone -> differing.add(new OfParagraph(
                        gone.id().value(),
                        gone.label(),
                        Fate.REMOVED,
                        List.of(new Piece(words(gone, language), true)),
                        List.of(),
                        rules(gone.rules(), List.of(), sentences),
                        List.of())));
        return new Difference(differing, same);
    }

    private static OfParagraph changed(Paragraph then, Paragraph now, Sentences sentences, Language language) {
        List<String> before = pieces(words(then, language));
        List<String> after = pieces(words(now, language));
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
        return new OfParagraph(
                now.id().value(),
                now.label(),
                Fate.CHANGED,
                marked(
                        before,
                        deltas.stream()
                                .filter(delta -> delta.getType() != DeltaType.INSERT)
                                .map(delta -> new Stretch(
                                        delta.getSource().getPosition(),
                                        delta.getSource().size()))
                                .toList()),
                marked(
                        after,
                        deltas.stream()
                                .filter(delta -> delta.getType() != DeltaType.DELETE)
                                .map(delta -> new Stretch(
                                        delta.getTarget().getPosition(),
                                        delta.getTarget().size()))
                                .toList()),
                rules(then.rules(), now.rules(), sentences),
                now.rules().stream()
                        .filter(then.rules()::contains)
                        .map(sentences::rule)
                        .toList());
    }

    private record Stretch(int from, long length) {}

    private static List<Piece> marked(List<String> words, List<Stretch> stretches) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches) {
            add(pieces, words.subList(at, stretch.from()), false);
            at = stretch.from() + (int) stretch.length();
            add(pieces, words.subList(stretch.from(), at), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), marked));
        }
    }

    private static List<String> pieces(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    /** Label, text and what is not enforced: all that a reader reads. */
    private static String words(Paragraph paragraph, Language language) {
        return paragraph.label() + "\n" + paragraph.text().in(language)
                + Optional.ofNullable(paragraph.notEnforced())
                        .map((LocalText words) -> "\n" + words.in(language))
                        .orElse("");
    }

    private static List<OfRule> rules(List<Rule> before, List<Rule> after, Sentences sentences) {
        Map<ProvisionId, Rule> old = new LinkedHashMap<>();
        before.forEach(rule -> old.put(rule.id(), rule));
        List<OfRule> differing = new ArrayList<>();
        for (Rule now : after) {
            Rule then = old.remove(now.id());
            if (!now.equals(then)) {
                differing.add(new OfRule(then == null ? null : sentences.rule(then), sentences.rule(now)));
            }
        }
        old.values().forEach(gone -> differing.add(new OfRule(sentences.rule(gone), null)));
        return differing;
    }
}
