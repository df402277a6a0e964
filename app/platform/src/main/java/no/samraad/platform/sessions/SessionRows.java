package no.samraad.platform.sessions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions and logins, reached through functions alone: the tables themselves are closed to the app. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SessionRows extends GenericRepository<SessionRow, UUID> {

    /**
     * Opens a session, making the login known at its first use.
     *
     * @param tenantId null for the national administration
     * @return the login's id
     */
    @Query("""
            select platform.open_session(:hash, :tenantId, :newLogin, :issuer, :subject, :sid, :acr, :idToken, :endsAt)""")
    UUID open(
            byte[] hash,
            @Nullable UUID tenantId,
            UUID newLogin,
            String issuer,
            String subject,
            String sid,
            String acr,
            String idToken,
            Instant endsAt);

    /** Ends a session; the id token it was opened with. */
    @Query("select platform.close_session(:hash)")
    Optional<String> close(byte[] hash);

    /** Ends every session the identity provider says is over; how many. */
    @Query("select platform.close_sessions_of(:issuer, :sid)")
    int closeAllOf(String issuer, String sid);

    /** The id of a login before its first use. */
    @Query("select platform.know_login(:newLogin, :issuer, :subject)")
    UUID know(UUID newLogin, String issuer, String subject);
}
