package no.samraad.engine.sentence;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** How the community's own bodies, partners, seats and persons are named to a reader; given by the caller. */
public interface Names {
    /** A body, as it reads inside a sentence, such as {@code SSU}. */
    String body(BodyCode body, Language language);

    /** A partner, as it reads inside a sentence, such as {@code kommunene}. */
    String partner(PartnerCode partner, Language language);

    /** A party, such as {@code Kåfjord kommune}; its code where the caller has no other name for it. */
    default String party(PartyCode party, Language language) {
        return party.value();
    }

    /** A person's name. */
    String person(PersonId person);

    /** A seat, such as {@code plassen til Harstad}. */
    String seat(SeatId seat, Language language);
}
