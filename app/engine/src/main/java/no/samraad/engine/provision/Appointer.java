package no.samraad.engine.provision;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;

/** Who appoints to a seat or an office (B11, C1). */
public sealed interface Appointer {
    /** A body of the community. */
    record CommunityBody(BodyCode body) implements Appointer {}

    /** One party. */
    record OneParty(PartyCode party) implements Appointer {}

    /** Each party, in its own way, for its own seats. */
    record EachParty() implements Appointer {}

    /** Someone outside the community, by its own name. */
    record Outside(LocalText name) implements Appointer {}
}
