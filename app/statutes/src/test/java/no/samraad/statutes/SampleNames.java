package no.samraad.statutes;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;

/** Names for bodies, partners, seats and invented persons; one of them is an attempt at markup. */
final class SampleNames implements Names {
    /** A person called by this code has markup in the name. */
    static final String MARKUP = "member-gps1";

    @Override
    public String body(BodyCode body, Language language) {
        return body.value().toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return switch (partner.value()) {
            case "trust" -> "UNN";
            case "municipalities" ->
                switch (language) {
                    case NB, NN -> "kommunene";
                    case EN -> "the municipalities";
                };
            case "gps" ->
                switch (language) {
                    case NB -> "fastlegene";
                    case NN -> "fastlegane";
                    case EN -> "the general practitioners";
                };
            default ->
                switch (language) {
                    case NB -> "brukerne";
                    case NN -> "brukarane";
                    case EN -> "the users";
                };
        };
    }

    @Override
    public String person(PersonId person) {
        return person.value().equals(MARKUP) ? "Ingrid <b>Hætta</b>" : "Person " + person.value();
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return switch (language) {
            case NB -> "plassen " + seat.value();
            case NN -> "plassen " + seat.value();
            case EN -> "the seat " + seat.value();
        };
    }
}
