package no.samraad.parties;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.web.Language;

/** Takes a person into a community, so that seats and offices can be given. Runs inside that community's wall. */
@Singleton
public class RegisterPerson {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    private final PersonRows rows;
    private final Ids ids;

    public RegisterPerson(PersonRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * @param loginId the login that is this person; empty until an invitation binds one
     */
    public record Command(
            String name, Optional<String> email, Optional<String> phone, Language language, Optional<UUID> loginId) {}

    /** How it went. */
    public sealed interface Outcome {
        record Registered(UUID personId) implements Outcome {}

        /** The login belongs to someone here already. */
        record KnownAlready(UUID personId) implements Outcome {}

        /** No name or one longer than 200 characters, or no plausible e-mail address. */
        record Invalid(Field field) implements Outcome {}
    }

    /** What was wrong. */
    public enum Field {
        NAME,
        EMAIL
    }

    /** @param tenantId the community whose wall is open */
    public Outcome handle(UUID tenantId, Command command) {
        String name = command.name().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return new Outcome.Invalid(Field.NAME);
        }
        if (command.email().filter(email -> !isPlausible(email)).isPresent()) {
            return new Outcome.Invalid(Field.EMAIL);
        }
        Optional<Person> known = command.loginId().flatMap(login -> rows.withLogin(tenantId, login));
        if (known.isPresent()) {
            return new Outcome.KnownAlready(known.get().id());
        }
        UUID id = ids.next();
        rows.insert(
                tenantId,
                id,
                name,
                command.email().orElse(null),
                command.phone().orElse(null),
                command.language().code(),
                command.loginId().orElse(null));
        return new Outcome.Registered(id);
    }

    private static boolean isPlausible(String email) {
        int at = email.indexOf('@');
        return at > 0
                && at == email.lastIndexOf('@')
                && at < email.length() - 1
                && email.codePointCount(0, email.length()) <= LONGEST_EMAIL;
    }
}
