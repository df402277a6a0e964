package no.samraad.engine.body;

/**
 * A partner group (B1).
 *
 * @param code its stable code
 * @param side the side it belongs to
 */
public record Partner(PartnerCode code, Side side) {}
