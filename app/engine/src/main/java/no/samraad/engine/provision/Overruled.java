package no.samraad.engine.provision;

/**
 * A rule that does not hold, because a document that goes before it says otherwise (I2).
 *
 * @param rule the rule that does not hold
 * @param by the rule that stands
 * @param how how the one stands to the other; never stricter, for then both hold
 */
public record Overruled(InForce<?> rule, InForce<?> by, Strictness how) {}
