package no.samraad.platform.identity;

/**
 * Who the identity provider says someone is. The national identity number is read by nobody and kept nowhere.
 *
 * @param subject the provider's own name for the person, for this client alone
 * @param sid the provider's session, by which it can end ours
 * @param acr the level of assurance
 * @param administrator what the one configured claim says
 * @param idToken shown to the provider at logout
 */
public record Identity(
        String issuer, String subject, String sid, String acr, Administrator administrator, String idToken) {
    /** Whether the provider names the person a national administrator. */
    public enum Administrator {
        NATIONAL,
        NONE
    }
}
