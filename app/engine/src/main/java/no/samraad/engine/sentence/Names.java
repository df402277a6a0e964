package no.samraad.engine.sentence;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** How the community's own bodies, partners, seats and persons are named to a reader; given by the caller. */
public interface Names {
    /** A body, as it reads inside a sentence, such as {@code SSU}. */
    String body(BodyCode body, Language language);

    /** A partner, as it reads inside a sentence, such as {@code kommunene}. */
    String partner(PartnerCode partner, Language language);

    /** A party, such as {@code Kåfjord kommune}; never its code, also where the caller has no name for it. */
    default String party(PartyCode party, Language language) {
        return Words.of("en part", "ein part", "a party").in(language);
    }

    /**
     * A paragraph of documents of these kinds, such as {@code § 6 nr. 12}; never its id, also where the caller has no documents.
     * Where the caller's documents are told ({@link #reading}), they say it.
     */
    default String paragraph(ParagraphId paragraph, Set<DocumentKind> documents, Language language) {
        return Words.of("et navngitt punkt", "eit namngitt punkt", "a named paragraph")
                .in(language);
    }

    /** These names, with the paragraphs as these documents label them. */
    default Names reading(List<StatutesDocument> documents) {
        return NamesInDocuments.of(this, documents);
    }

    /** A person's name. */
    String person(PersonId person);

    /** A seat, such as {@code plassen til Harstad}. */
    String seat(SeatId seat, Language language);
}
