package no.samraad.platform.tenancy;

import java.util.List;
import java.util.UUID;
import no.samraad.platform.web.Language;

/**
 * A health community as the platform knows it: a subdomain, a name and the languages its pages come in.
 *
 * @param slug the label under the base domain, such as {@code troms-ofoten}
 * @param languages in the order they are offered; the first is the community's own
 */
public record Tenant(UUID id, String slug, String name, List<Language> languages) {}
