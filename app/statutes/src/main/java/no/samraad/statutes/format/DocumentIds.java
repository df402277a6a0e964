package no.samraad.statutes.format;

import java.util.HashMap;
import java.util.Map;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Holds that what is cited can be found again: every paragraph and every rule of a document has an id of its own. */
final class DocumentIds {
    private final TreeReader reader;
    private final Map<Object, Node> first = new HashMap<>();

    private DocumentIds(TreeReader reader) {
        this.reader = reader;
    }

    static void check(StatutesDocument document, TreeReader reader) {
        DocumentIds ids = new DocumentIds(reader);
        int counted = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            counted += 1 + paragraph.rules().size();
            ids.take(paragraph.id(), paragraph.id().value());
            for (Rule rule : paragraph.rules()) {
                ids.take(rule.id(), rule.id().value());
            }
        }
        Node whole = reader.placeOf(document);
        if (counted > RecordText.MOST_RULES && whole != null) {
            reader.fault(whole, new Flaw.TooManyRules(RecordText.MOST_RULES));
        }
    }

    private void take(Object id, String text) {
        Node here = reader.placeOf(id);
        if (here == null) {
            return;
        }
        Node taken = first.putIfAbsent(id, here);
        if (taken != null) {
            Mark mark = taken.getStartMark();
            reader.fault(here, new Flaw.IdTaken(text, mark.getLine() + 1, mark.getColumn() + 1));
        }
    }
}
