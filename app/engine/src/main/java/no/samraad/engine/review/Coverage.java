package no.samraad.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.StatutesDocument;

/** I4: which version of a document holds on which days. Every day has exactly one, or an explicit gap. */
public final class Coverage {
    private Coverage() {}

    /** Days on which the same holds. */
    public sealed interface Span {
        /** The first of the days. */
        LocalDate first();

        /** The last of the days. */
        LocalDate last();

        /** This version holds. */
        record OneVersion(LocalDate first, LocalDate last, StatutesDocument version) implements Span {}

        /** The last version has ended, and none has come in its place. */
        record NoVersion(LocalDate first, LocalDate last) implements Span {}

        /** Several versions have the same first day, and nobody can say which holds. */
        record SeveralVersions(LocalDate first, LocalDate last, List<StatutesDocument> versions) implements Span {
            public SeveralVersions {
                versions = List.copyOf(versions);
            }
        }
    }

    /**
     * The spans from the first day of the first version until a day, without a day between them.
     *
     * @param document the document
     * @param documents all versions of all documents of the community, in any order
     * @param until the last day asked for
     */
    public static List<Span> of(DocumentId document, Collection<StatutesDocument> documents, LocalDate until) {
        List<StatutesDocument> versions = documents.stream()
                .filter(version -> version.id().equals(document))
                .toList();
        SortedSet<LocalDate> firstDays = new TreeSet<>();
        versions.forEach(version -> firstDays.add(version.inForceFrom()));
        List<Span> spans = new ArrayList<>();
        for (LocalDate first : firstDays) {
            if (first.isAfter(until)) {
                break;
            }
            LocalDate next =
                    firstDays.tailSet(first.plusDays(1)).stream().findFirst().orElse(LocalDate.MAX);
            LocalDate last = until.isBefore(next) ? until : next.minusDays(1);
            List<StatutesDocument> here = versions.stream()
                    .filter(version -> version.inForceFrom().equals(first))
                    .toList();
            if (here.size() > 1) {
                spans.add(new Span.SeveralVersions(first, last, here));
            } else {
                one(here.getFirst(), first, last, spans);
            }
        }
        return spans;
    }

    private static void one(StatutesDocument version, LocalDate first, LocalDate last, List<Span> spans) {
        LocalDate ends = version.endsAfter();
        if (ends == null || !ends.isBefore(last)) {
            spans.add(new Span.OneVersion(first, last, version));
            return;
        }
        if (!ends.isBefore(first)) {
            spans.add(new Span.OneVersion(first, ends, version));
        }
        LocalDate open = ends.isBefore(first) ? first : ends.plusDays(1);
        spans.add(new Span.NoVersion(open, last));
    }
}
