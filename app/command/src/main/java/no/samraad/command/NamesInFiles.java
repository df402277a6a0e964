package no.samraad.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.BodyProvision.BodyRegister;
import no.samraad.engine.provision.BodyProvision.RegisteredBody;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;

/**
 * Names where there is nothing but the files: short codes of bodies read as abbreviations, other bodies by the name the documents
 * register, and what the files name by a code alone is quoted as the code it is.
 *
 * @param registered the names the documents give their bodies
 */
record NamesInFiles(Map<BodyCode, LocalText> registered) implements Names {
    private static final int LONGEST_ABBREVIATION = 4;

    /** The names in these documents, with their paragraphs as they label them. */
    static Names of(List<StatutesDocument> documents) {
        Map<BodyCode, LocalText> registered = new HashMap<>();
        documents.stream()
                .flatMap(document -> document.paragraphs().stream())
                .flatMap(paragraph -> paragraph.rules().stream())
                .forEach(rule -> {
                    if (rule.provision() instanceof BodyRegister(List<RegisteredBody> bodies)) {
                        bodies.forEach(body -> registered.putIfAbsent(body.body(), body.name()));
                    }
                });
        return new NamesInFiles(registered).reading(documents);
    }

    @Override
    public String body(BodyCode body, Language language) {
        String code = body.value();
        if (code.length() <= LONGEST_ABBREVIATION) {
            return code.toUpperCase(Locale.ROOT);
        }
        LocalText name = registered.get(body);
        return name == null ? code : name.in(language);
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return "«" + partner.value() + "»";
    }

    @Override
    public String party(PartyCode party, Language language) {
        return "«" + party.value() + "»";
    }

    @Override
    public String person(PersonId person) {
        return person.value();
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return seat.value();
    }
}
