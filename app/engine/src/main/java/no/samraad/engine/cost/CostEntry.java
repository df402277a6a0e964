package no.samraad.engine.cost;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * A cost as it stands in the books, allocated to those who pay it. What is wrong is never changed; it is reversed and entered
 * anew.
 *
 * @param id its id, one of its own among all entries
 * @param booked the day it was entered in the books; this decides which period it belongs to
 * @param body the body it was had for
 * @param kind what it is for
 * @param parts what each pays
 * @param reverses the id of the entry it takes back; null when it takes back none
 */
public record CostEntry(
        String id,
        LocalDate booked,
        BodyCode body,
        IncurredCost kind,
        List<CostPart> parts,
        @Nullable String reverses) {
    public CostEntry {
        parts = List.copyOf(parts);
    }

    /**
     * The exact mirror of this entry: the same parts with the sign turned, whatever the rules and figures say by now.
     *
     * @param mirror the id of the reversal
     * @param day the day it is entered
     */
    public CostEntry reversed(String mirror, LocalDate day) {
        return new CostEntry(
                mirror,
                day,
                body,
                kind,
                parts.stream()
                        .map(part -> new CostPart(part.payer(), Math.negateExact(part.ore())))
                        .toList(),
                id);
    }

    boolean mirrors(CostEntry other) {
        return body.equals(other.body)
                && kind == other.kind
                && other.parts.stream().noneMatch(part -> part.ore() == Long.MIN_VALUE)
                && parts.equals(other.reversed(id, booked).parts());
    }
}
