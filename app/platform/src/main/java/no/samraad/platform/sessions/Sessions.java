package no.samraad.platform.sessions;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.identity.Identity;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/** Opens and ends sessions. A session belongs to one community and lives at most eight hours. */
@Singleton
public class Sessions {
    private static final Duration LIFE = Duration.ofHours(8);

    private final SessionRows rows;
    private final Ids ids;
    private final Clocks clocks;

    public Sessions(SessionRows rows, Ids ids, Clocks clocks) {
        this.rows = rows;
        this.ids = ids;
        this.clocks = clocks;
    }

    /** A fresh session for someone who has just logged in; its token was never seen before. */
    @Transactional
    public SessionToken open(UUID tenantId, Identity identity) {
        return opened(tenantId, identity);
    }

    /** A fresh session of the national administration; it opens no community. */
    @Transactional
    public SessionToken openForAdministration(Identity identity) {
        return opened(null, identity);
    }

    private SessionToken opened(@Nullable UUID tenantId, Identity identity) {
        SessionToken token = SessionToken.fresh();
        rows.open(
                token.hash(),
                tenantId,
                ids.next(),
                identity.issuer(),
                identity.subject(),
                identity.sid(),
                identity.acr(),
                identity.idToken(),
                clocks.system().plus(LIFE));
        return token;
    }

    /** Ends a session; the id token it was opened with, when there was one. */
    @Transactional
    public Optional<String> close(SessionToken token) {
        return rows.close(token.hash());
    }

    /** Ends every session that hangs on one session of the identity provider; how many there were. */
    @Transactional
    public int closeAllOf(String issuer, String sid) {
        return rows.closeAllOf(issuer, sid);
    }
}
