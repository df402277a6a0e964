package no.samraad.statutes.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * Holds a document from outside to what the editor's own forms take, so that what was brought in can be kept, shown and
 * edited like what was written there.
 */
final class DocumentBounds {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_DOCUMENT_ID = 61;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_RULE_ID = 120;

    private final TreeReader reader;

    private DocumentBounds(TreeReader reader) {
        this.reader = reader;
    }

    static void check(StatutesDocument document, TreeReader reader) {
        DocumentBounds bounds = new DocumentBounds(reader);
        bounds.id(document.id(), document.id().value(), LONGEST_DOCUMENT_ID);
        if (Character.isDigit(document.id().value().charAt(0))) {
            bounds.fault(reader.placeOf(document.id()), new Flaw.BeginsWithDigit());
        }
        bounds.words(document.title(), LONGEST_TITLE);
        bounds.words(document.origin(), LONGEST_TEXT);
        if (document.endsAfter() != null && document.endsAfter().isBefore(document.inForceFrom())) {
            bounds.fault(
                    member(reader.placeOf(document), "ends-after"),
                    new Flaw.EndsBeforeItBegins(document.inForceFrom()));
        }
        for (Paragraph paragraph : document.paragraphs()) {
            bounds.id(paragraph.id(), paragraph.id().value(), LONGEST_ID);
            bounds.length(paragraph.label(), LONGEST_LABEL, member(reader.placeOf(paragraph), "label"));
            bounds.words(paragraph.text(), LONGEST_TEXT);
            bounds.words(paragraph.notEnforced(), LONGEST_TEXT);
            for (Rule rule : paragraph.rules()) {
                bounds.id(rule.id(), rule.id().value(), LONGEST_RULE_ID);
            }
        }
    }

    private void id(Object id, String written, int most) {
        if (written.length() > most || !ID.matcher(written).matches()) {
            fault(reader.placeOf(id), new Flaw.NotAnId(TreeReader.shown(written), most));
        }
    }

    private void words(@Nullable LocalText words, int most) {
        if (words != null) {
            words.byLanguage().values().forEach(text -> length(text, most, reader.placeOf(words)));
        }
    }

    private void length(String text, int most, @Nullable Node place) {
        if (text.length() > most) {
            fault(place, new Flaw.LongerThan(most));
        }
    }

    private void fault(@Nullable Node place, Flaw flaw) {
        if (place != null) {
            reader.fault(place, flaw);
        }
    }

    /** What stands under a name in a mapping; the mapping itself when it is not there. */
    private static @Nullable Node member(@Nullable Node whole, String name) {
        List<NodeTuple> entries = whole instanceof MappingNode mapping ? mapping.getValue() : List.of();
        Optional<Node> found = entries.stream()
                .filter(entry -> TreeReader.textOf(entry.getKeyNode()).equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
        return found.orElse(whole);
    }
}
