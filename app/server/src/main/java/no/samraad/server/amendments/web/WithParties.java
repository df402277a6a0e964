package no.samraad.server.amendments.web;

import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.ids.Prefix;
import no.samraad.server.amendments.Standing;

/** The community's names, those of its parties among them. */
record WithParties(Names known, Standing standing) implements Names {
    @Override
    public String body(BodyCode body, Language language) {
        return known.body(body, language);
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return known.partner(partner, language);
    }

    @Override
    public String person(PersonId person) {
        return known.person(person);
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return known.seat(seat, language);
    }

    @Override
    public String paragraph(ParagraphId paragraph, Set<DocumentKind> documents, Language language) {
        return known.paragraph(paragraph, documents, language);
    }

    @Override
    public String party(PartyCode party, Language language) {
        return standing.parties().stream()
                .filter(one -> Prefix.PARTY.show(one.id()).equals(party.value()))
                .map(Standing.PartyAnswer::name)
                .findFirst()
                .orElseGet(() -> known.party(party, language));
    }
}
