package no.samraad.engine.sentence;

import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Language;

/** Whom or what something concerns, as it reads inside a sentence. */
final class Subjects {
    private final Language language;
    private final Names names;
    private final Phrases phrases;

    Subjects(Language language, Names names, Phrases phrases) {
        this.language = language;
        this.names = names;
        this.phrases = phrases;
    }

    String name(Subject subject) {
        return switch (subject) {
            case Subject.OfBody(var body) -> names.body(body, language);
            case Subject.OfPartner(var partner) -> names.partner(partner, language);
            case Subject.OfSide(var side) -> phrases.side(side);
            case Subject.OfParty(var party) -> names.party(party, language);
            case Subject.OfSeat(var seat) -> names.seat(seat, language);
            case Subject.OfPerson(var person) -> names.person(person);
            case Subject.OfCase(var item) -> Words.of("sak ", "case ").in(language) + item.number();
        };
    }

    String capital(Subject subject) {
        return Phrases.capital(name(subject));
    }
}
