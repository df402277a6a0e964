package no.samraad.engine.provision;

/**
 * One typed rule beneath a paragraph.
 *
 * @param id unique within the community
 * @param force how strongly it binds
 * @param scope which bodies it holds for
 * @param provision what it says
 */
public record Rule(ProvisionId id, Force force, Scope scope, Provision provision) {}
