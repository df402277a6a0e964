package no.samraad.engine.seating;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.LeadershipProvision.Office;

/** Why a seat is there. */
public sealed interface SeatGround {
    /** One of those its partner has. */
    record OfPartner() implements SeatGround {}

    /** One a party has for itself (B3, B5, B10). */
    record OfParty(PartyCode party) implements SeatGround {}

    /** It follows an office in another body (B7). */
    record ByOffice(BodyCode body, Office office) implements SeatGround {}

    /** Another body has it here (B8). */
    record FromBody(BodyCode body) implements SeatGround {}
}
