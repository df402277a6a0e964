package no.samraad.server.costs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import java.util.UUID;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.finding.Subject;

/**
 * What one pays of an approved cost.
 *
 * @param payerKind {@code party}, {@code partner} or {@code side}
 * @param payer the code of it
 */
@Introspected
@MappedEntity(value = "cost_part", schema = "tenant")
public record PartRow(@Id UUID entryId, int position, String payerKind, String payer, long ore) {
    /** Who pays, as the rules name it. */
    public Subject payerSubject() {
        return switch (payerKind) {
            case "party" -> new Subject.OfParty(new PartyCode(payer));
            case "partner" -> new Subject.OfPartner(new PartnerCode(payer));
            default -> new Subject.OfSide(Side.valueOf(payer.toUpperCase(Locale.ROOT)));
        };
    }

    CostPart fact() {
        return new CostPart(payerSubject(), ore);
    }

    /** @throws IllegalArgumentException for a payer that is no party, partner or side */
    static PartRow of(UUID entry, int position, CostPart part) {
        return switch (part.payer()) {
            case Subject.OfParty(var party) -> new PartRow(entry, position, "party", party.value(), part.ore());
            case Subject.OfPartner(var partner) -> new PartRow(entry, position, "partner", partner.value(), part.ore());
            case Subject.OfSide(var side) ->
                new PartRow(entry, position, "side", side.name().toLowerCase(Locale.ROOT), part.ore());
            case Subject.OfBody _, Subject.OfSeat _, Subject.OfPerson _, Subject.OfCase _ ->
                throw new IllegalArgumentException("parties, partners and sides pay, not " + part.payer());
        };
    }
}
