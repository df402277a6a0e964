package no.samraad.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.sessions.SessionToken;
import no.samraad.platform.tenancy.Caller.Authority;
import no.samraad.platform.tenancy.Caller.SignedIn;
import no.samraad.platform.web.Language;

/** Calls {@code platform.enter}: community, session and authority in one exchange. */
@Singleton
public class EnterRows {
    private static final String ENTER = """
            select tenant_id, slug, name, languages, clock_days, session_state,
                   person_id, person_name, person_language, acr, authorities
            from platform.enter(?, ?)""";

    /** What the session's cookie turned out to be. */
    public enum SessionState {
        NONE,
        UNKNOWN,
        EXPIRED,
        /** A session of another community. */
        FOREIGN,
        /** Logged in, but no person of this community is bound to the login. */
        STRANGER,
        VALID
    }

    /** What {@code platform.enter} answered. */
    public record Entered(
            Tenant tenant,
            int clockDays,
            SessionState session,
            Optional<SignedIn> signedIn,
            Optional<Language> personLanguage,
            Set<Authority> authorities) {}

    Optional<Entered> enter(Connection connection, String label, Optional<SessionToken> token) {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, label);
            statement.setBytes(2, token.map(SessionToken::hash).orElse(null));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("could not enter a community", broken);
        }
    }

    void asJob(Connection connection, UUID tenantId) {
        try (PreparedStatement statement = connection.prepareStatement("select platform.enter_as_job(?)")) {
            statement.setObject(1, tenantId);
            statement.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException("could not enter a community as a job", broken);
        }
    }

    private static Entered read(ResultSet row) throws SQLException {
        Tenant tenant = new Tenant(
                row.getObject("tenant_id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                languages(row.getArray("languages")));
        UUID personId = row.getObject("person_id", UUID.class);
        Optional<SignedIn> signedIn = personId == null
                ? Optional.empty()
                : Optional.of(new SignedIn(personId, row.getString("person_name"), row.getString("acr")));
        String language = row.getString("person_language");
        return new Entered(
                tenant,
                row.getInt("clock_days"),
                SessionState.valueOf(row.getString("session_state").toUpperCase(Locale.ROOT)),
                signedIn,
                language == null ? Optional.empty() : Language.of(language),
                authorities(row.getArray("authorities"), signedIn));
    }

    private static List<Language> languages(Array codes) throws SQLException {
        List<Language> languages = new ArrayList<>();
        for (String code : (String[]) codes.getArray()) {
            Language.of(code).ifPresent(languages::add);
        }
        return List.copyOf(languages);
    }

    /** Each is {@code role} or {@code role@body}; everyone is the public besides. */
    private static Set<Authority> authorities(Array given, Optional<SignedIn> signedIn) throws SQLException {
        Set<Authority> authorities = new HashSet<>();
        authorities.add(new Authority(Role.PUBLIC, Optional.empty()));
        if (signedIn.isPresent()) {
            for (String held : (String[]) given.getArray()) {
                int at = held.indexOf('@');
                String role = at < 0 ? held : held.substring(0, at);
                Optional<UUID> body = at < 0 ? Optional.empty() : Optional.of(UUID.fromString(held.substring(at + 1)));
                Role.of(role).ifPresent(known -> authorities.add(new Authority(known, body)));
            }
        }
        return Set.copyOf(authorities);
    }
}
