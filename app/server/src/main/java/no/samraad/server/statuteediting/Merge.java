package no.samraad.server.statuteediting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two people did to one document. A paragraph with its rules is one thing, so that nobody's rule comes to
 * stand under a text that says something else; so are the order of the paragraphs and each part of the heading.
 */
final class Merge {
    /** The parts of a heading. */
    private static final List<Function<StatutesDocument, @Nullable Object>> HEADING = List.of(
            StatutesDocument::title,
            StatutesDocument::adopted,
            StatutesDocument::inForceFrom,
            StatutesDocument::endsAfter,
            StatutesDocument::origin);

    private Merge() {}

    /**
     * Both people's changes in one document.
     *
     * @param base what both of them saw
     * @param mine made from {@code base} or from {@code theirs}
     * @param theirs what was saved meanwhile, of the same id and kind
     * @return empty when both changed the same thing in different ways
     */
    static Optional<StatutesDocument> of(StatutesDocument base, StatutesDocument mine, StatutesDocument theirs) {
        Map<ParagraphId, Paragraph> was = byId(base);
        Map<ParagraphId, Paragraph> my = byId(mine);
        Map<ParagraphId, Paragraph> their = byId(theirs);
        Set<ParagraphId> all = new LinkedHashSet<>(their.keySet());
        all.addAll(my.keySet());
        all.addAll(was.keySet());
        if (was.size() < base.paragraphs().size()
                || my.size() < mine.paragraphs().size()
                || their.size() < theirs.paragraphs().size()
                || HEADING.stream().anyMatch(part -> clash(part.apply(base), part.apply(mine), part.apply(theirs)))
                || all.stream().anyMatch(id -> clash(was.get(id), my.get(id), their.get(id)))) {
            return Optional.empty();
        }
        Map<ParagraphId, Paragraph> kept = new LinkedHashMap<>();
        for (ParagraphId id : all) {
            Paragraph one = pick(was.get(id), my.get(id), their.get(id));
            if (one != null) {
                kept.put(id, one);
            }
        }
        return order(was.keySet(), my.keySet(), their.keySet(), kept.keySet())
                .map(order -> new StatutesDocument(
                        theirs.id(),
                        theirs.kind(),
                        Objects.requireNonNull(pick(base.title(), mine.title(), theirs.title())),
                        pick(base.adopted(), mine.adopted(), theirs.adopted()),
                        Objects.requireNonNull(pick(base.inForceFrom(), mine.inForceFrom(), theirs.inForceFrom())),
                        pick(base.endsAfter(), mine.endsAfter(), theirs.endsAfter()),
                        pick(base.origin(), mine.origin(), theirs.origin()),
                        order.stream().map(kept::get).toList()));
    }

    private static Map<ParagraphId, Paragraph> byId(StatutesDocument document) {
        Map<ParagraphId, Paragraph> byId = new LinkedHashMap<>();
        document.paragraphs().forEach(paragraph -> byId.putIfAbsent(paragraph.id(), paragraph));
        return byId;
    }

    private static boolean clash(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return !Objects.equals(mine, base) && !Objects.equals(theirs, base) && !Objects.equals(mine, theirs);
    }

    private static <T> @Nullable T pick(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }

    /** The order of the one who moved something; what only the other has stands after what it stood after there. */
    private static Optional<List<ParagraphId>> order(
            Set<ParagraphId> base, Set<ParagraphId> mine, Set<ParagraphId> theirs, Set<ParagraphId> kept) {
        List<ParagraphId> was = common(base, mine, theirs);
        List<ParagraphId> my = common(mine, base, theirs);
        List<ParagraphId> their = common(theirs, base, mine);
        if (clash(was, my, their)) {
            return Optional.empty();
        }
        boolean moved = !my.equals(was);
        List<ParagraphId> order = new ArrayList<>(
                (moved ? mine : theirs).stream().filter(kept::contains).toList());
        int after = 0;
        for (ParagraphId id : moved ? theirs : mine) {
            if (order.contains(id)) {
                after = order.indexOf(id) + 1;
            } else if (kept.contains(id)) {
                order.add(after, id);
                after++;
            }
        }
        return Optional.of(order);
    }

    private static List<ParagraphId> common(Set<ParagraphId> order, Set<ParagraphId> one, Set<ParagraphId> other) {
        return order.stream()
                .filter(id -> one.contains(id) && other.contains(id))
                .toList();
    }
}
