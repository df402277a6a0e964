package no.samraad.engine.cost;

import no.samraad.engine.finding.Subject;

/**
 * What one pays of a cost.
 *
 * @param payer a party; a partner or a side where no rule divides it further
 * @param ore in øre; negative in a reversal
 */
public record CostPart(Subject payer, long ore) {}
