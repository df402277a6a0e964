package no.samraad.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody to log in as. What the person may do is decided by appointments in the product, never here.
 *
 * @param key names the person in the demonstration's files and in tests, such as {@code kari-nilsen}
 * @param pid synthetic national identity number
 * @param name invented
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}; sent as {@code locale}
 * @param community slug of the community the login page lists the person under, or {@code national}
 * @param email at a domain that can never exist; empty for those no community knows
 * @param phone a number nobody can have
 * @param hint what the demonstration uses the person for, shown on the login page
 * @param roles what the provider itself vouches for; only {@link #NATIONAL_ADMIN} has a meaning
 */
public record TestPerson(
        String key,
        SyntheticNationalId pid,
        String name,
        String language,
        String community,
        Optional<String> email,
        Optional<String> phone,
        String hint,
        Set<String> roles) {

    /** The role, and the name of the boolean claim it is sent as. */
    public static final String NATIONAL_ADMIN = "national_admin";

    public TestPerson {
        roles = Set.copyOf(roles);
    }

    /**
     * The pairwise subject the simulator sends, the same for ever, so that a demonstration can bind a person to a login
     * before the first one.
     */
    public String subject() {
        return subjectOf(pid);
    }

    /** {@code base64url(sha256("samraad-local" + pid))}. */
    public static String subjectOf(SyntheticNationalId pid) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("samraad-local" + pid.digits()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
