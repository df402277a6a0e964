package no.samraad.engine.sentence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/**
 * A caller's names, with paragraphs as the documents label them.
 *
 * @param labels by kind of document and paragraph; several where documents of one kind use the same id
 */
record NamesInDocuments(Names names, Map<DocumentKind, Map<ParagraphId, SortedSet<String>>> labels) implements Names {
    static NamesInDocuments of(Names names, List<StatutesDocument> documents) {
        Map<DocumentKind, Map<ParagraphId, SortedSet<String>>> labels = new EnumMap<>(DocumentKind.class);
        for (StatutesDocument document : documents) {
            Map<ParagraphId, SortedSet<String>> ofKind = labels.computeIfAbsent(document.kind(), _ -> new HashMap<>());
            for (Paragraph paragraph : document.paragraphs()) {
                ofKind.computeIfAbsent(paragraph.id(), _ -> new TreeSet<>()).add(paragraph.label());
            }
        }
        return new NamesInDocuments(names, labels);
    }

    /** A draft beside what is in force: what the draft calls a paragraph goes before, what it leaves out keeps its label. */
    @Override
    public Names reading(List<StatutesDocument> documents) {
        NamesInDocuments more = of(names, documents);
        Map<DocumentKind, Map<ParagraphId, SortedSet<String>>> both = new EnumMap<>(DocumentKind.class);
        labels.forEach((kind, known) -> both.put(kind, new HashMap<>(known)));
        more.labels.forEach((kind, added) ->
                both.computeIfAbsent(kind, _ -> new HashMap<>()).putAll(added));
        return new NamesInDocuments(names, both);
    }

    @Override
    public String paragraph(ParagraphId paragraph, Set<DocumentKind> documents, Language language) {
        SortedSet<String> found = new TreeSet<>();
        documents.forEach(
                kind -> found.addAll(labels.getOrDefault(kind, Map.of()).getOrDefault(paragraph, new TreeSet<>())));
        return found.isEmpty()
                ? Words.of("et punkt som ikke finnes", "eit punkt som ikkje finst", "a paragraph that does not exist")
                        .in(language)
                : String.join(" / ", found);
    }

    @Override
    public String body(BodyCode body, Language language) {
        return names.body(body, language);
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return names.partner(partner, language);
    }

    @Override
    public String party(PartyCode party, Language language) {
        return names.party(party, language);
    }

    @Override
    public String person(PersonId person) {
        return names.person(person);
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return names.seat(seat, language);
    }
}
