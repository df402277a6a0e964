package no.samraad.engine.cost;

import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import org.jspecify.annotations.Nullable;

/** Whose a cost is. */
public sealed interface CostOf {
    /**
     * Of someone who sits for a partner, or of one of its parties.
     *
     * @param partner the partner
     * @param party the party; null when the one who has the cost belongs to none, or it is not known
     */
    record One(PartnerCode partner, @Nullable PartyCode party) implements CostOf {}

    /** Common to all. */
    record All() implements CostOf {}
}
