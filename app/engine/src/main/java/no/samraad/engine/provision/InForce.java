package no.samraad.engine.provision;

/**
 * A rule with the place it stands.
 *
 * @param provision what it says
 * @param rule its id, force and scope
 * @param paragraph the paragraph it stands under
 * @param document the version of the document
 */
public record InForce<P extends Provision>(P provision, Rule rule, Paragraph paragraph, StatutesDocument document) {}
