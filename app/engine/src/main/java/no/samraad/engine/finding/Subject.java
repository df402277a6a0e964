package no.samraad.engine.finding;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** Whom or what a finding or a number concerns. */
public sealed interface Subject {
    /** A body as a whole. */
    record OfBody(BodyCode body) implements Subject {}

    /** A partner. */
    record OfPartner(PartnerCode partner) implements Subject {}

    /** A side. */
    record OfSide(Side side) implements Subject {}

    /** A party. */
    record OfParty(PartyCode party) implements Subject {}

    /** A seat. */
    record OfSeat(SeatId seat) implements Subject {}

    /** A person. */
    record OfPerson(PersonId person) implements Subject {}

    /** A case. */
    record OfCase(CaseRef item) implements Subject {}
}
