package no.samraad.engine.cost;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.provision.Money;
import no.samraad.engine.seating.Party;
import org.jspecify.annotations.Nullable;

/**
 * A cost about to be charged to those who pay it.
 *
 * @param body the body it was had for
 * @param on the day it was had; a reversal has the day of what it reverses
 * @param kind what it is for
 * @param whose whose it is
 * @param ore how much, in øre; less than zero where it reverses a cost of the same size
 * @param partners the partners of the community, with their sides
 * @param parties its parties, with inhabitants by year
 * @param budgetUsed what the joint budget has borne before in the year; null when not known, or there is none
 * @param charged how it is about to be charged; null where it is only asked who pays
 */
public record CostFacts(
        BodyCode body,
        LocalDate on,
        IncurredCost kind,
        CostOf whose,
        long ore,
        List<Partner> partners,
        List<Party> parties,
        @Nullable Money budgetUsed,
        @Nullable List<CostPart> charged) {
    public CostFacts {
        if (ore == Long.MIN_VALUE) {
            throw new IllegalArgumentException("an amount that can be reversed, not " + ore);
        }
        partners = List.copyOf(partners);
        parties = List.copyOf(parties);
        charged = charged == null ? null : List.copyOf(charged);
    }

    /** It is only asked who pays. */
    public CostFacts(
            BodyCode body,
            LocalDate on,
            IncurredCost kind,
            CostOf whose,
            long ore,
            List<Partner> partners,
            List<Party> parties) {
        this(body, on, kind, whose, ore, partners, parties, null, null);
    }
}
