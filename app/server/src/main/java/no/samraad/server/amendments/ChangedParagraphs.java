package no.samraad.server.amendments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;

/**
 * What a draft changes in the version in force.
 *
 * @param paragraphs those it changes, in the order of the draft; those it takes away come last
 */
public record ChangedParagraphs(List<Changed> paragraphs) {
    public ChangedParagraphs {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph; empty before for a new one, empty after for one that goes. */
    public record Changed(ParagraphId id, String label, Optional<Paragraph> before, Optional<Paragraph> after) {}

    /** @param inForce empty when there is no such document yet: then every paragraph is new */
    public static ChangedParagraphs of(Optional<StatutesDocument> inForce, StatutesDocument draft) {
        Map<ParagraphId, Paragraph> old = new LinkedHashMap<>();
        inForce.ifPresent(document -> document.paragraphs().forEach(one -> old.put(one.id(), one)));
        List<Changed> changed = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Optional<Paragraph> before = Optional.ofNullable(old.remove(paragraph.id()));
            if (before.filter(paragraph::equals).isEmpty()) {
                changed.add(new Changed(paragraph.id(), paragraph.label(), before, Optional.of(paragraph)));
            }
        }
        old.values()
                .forEach(
                        gone -> changed.add(new Changed(gone.id(), gone.label(), Optional.of(gone), Optional.empty())));
        return new ChangedParagraphs(changed);
    }

    public boolean isNothing() {
        return paragraphs.isEmpty();
    }
}
