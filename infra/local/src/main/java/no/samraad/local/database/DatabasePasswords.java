package no.samraad.local.database;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of one data folder.
 *
 * @param superuser of {@code postgres}
 * @param owner of {@code samraad_owner}
 * @param app of {@code samraad_app}
 * @param admin of {@code samraad_admin}
 */
public record DatabasePasswords(String superuser, String owner, String app, String admin) {

    /** Four new ones, 192 bits each, for a folder that is thrown away. */
    public static DatabasePasswords random() {
        SecureRandom random = new SecureRandom();
        return new DatabasePasswords(word(random), word(random), word(random), word(random));
    }

    /** The password of one role. */
    public String of(DatabaseRole role) {
        return switch (role) {
            case OWNER -> owner;
            case APP -> app;
            case ADMIN -> admin;
        };
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
