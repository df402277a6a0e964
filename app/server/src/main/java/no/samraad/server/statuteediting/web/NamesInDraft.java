package no.samraad.server.statuteediting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.BodyProvision.BodyRegister;
import no.samraad.engine.provision.BodyProvision.RegisteredBody;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.server.bodies.Body;

/**
 * The community's own names, and those of bodies a draft sets up that the community does not have.
 *
 * @param setUp the bodies the draft adds, in its order
 */
record NamesInDraft(Names known, Map<BodyCode, LocalText> setUp) implements Names {
    static NamesInDraft of(Names known, List<Body> bodies, StatutesDocument document) {
        Map<BodyCode, LocalText> setUp = new LinkedHashMap<>();
        document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.rules().stream())
                .forEach(rule -> {
                    if (rule.provision() instanceof BodyRegister(List<RegisteredBody> registered)) {
                        registered.stream()
                                .filter(one -> bodies.stream()
                                        .noneMatch(body -> body.bodyCode().equals(one.body())))
                                .forEach(one -> setUp.putIfAbsent(one.body(), one.name()));
                    }
                });
        return new NamesInDraft(known.reading(List.of(document)), setUp);
    }

    @Override
    public String body(BodyCode body, Language language) {
        LocalText name = setUp.get(body);
        return name == null ? known.body(body, language) : name.in(language);
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return known.partner(partner, language);
    }

    @Override
    public String party(PartyCode party, Language language) {
        return known.party(party, language);
    }

    @Override
    public String paragraph(ParagraphId paragraph, Set<DocumentKind> documents, Language language) {
        return known.paragraph(paragraph, documents, language);
    }

    @Override
    public String person(PersonId person) {
        return known.person(person);
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return known.seat(seat, language);
    }
}
