package no.samraad.command;

import java.util.Locale;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;

/** Names where there is no register: the codes of the files themselves; short codes of bodies read as abbreviations. */
final class CodesAsNames implements Names {
    private static final int LONGEST_ABBREVIATION = 4;

    @Override
    public String body(BodyCode body, Language language) {
        String code = body.value();
        return code.length() <= LONGEST_ABBREVIATION ? code.toUpperCase(Locale.ROOT) : code;
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
