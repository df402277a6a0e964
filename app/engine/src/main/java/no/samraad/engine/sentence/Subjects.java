package no.samraad.engine.sentence;

import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Language;

/** Whom or what something concerns, as it reads inside a sentence. */
final class Subjects {
    private final Language language;
    private final Names names;
    private final ProvisionSentences provisions;

    Subjects(Language language, Names names, ProvisionSentences provisions) {
        this.language = language;
        this.names = names;
        this.provisions = provisions;
    }

    String name(Subject subject) {
        return switch (subject) {
            case Subject.OfBody(var body) -> names.body(body, language);
            case Subject.OfPartner(var partner) -> names.partner(partner, language);
            case Subject.OfSide(var side) -> provisions.side(side);
            case Subject.OfSeat(var seat) -> names.seat(seat, language);
            case Subject.OfPerson(var person) -> names.person(person);
            case Subject.OfCase(var item) -> Words.of("sak ", "case ").in(language) + item.number();
        };
    }

    String capital(Subject subject) {
        return ProvisionSentences.capital(name(subject));
    }
}
