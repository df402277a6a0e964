package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.samraad.server.attendance.Sitting;
import no.samraad.statutes.StatutesInForce;

/**
 * Keeps, for each open ballot, the meeting as it stood at one version, so that a vote costs one exchange. Nothing rests on
 * it: a vote counts only if the meeting is still at that version when it is written.
 */
@Singleton
class Electorates {
    private static final int MOST = 256;

    private final Map<Key, Electorate> known = new ConcurrentHashMap<>();

    private record Key(UUID tenantId, UUID ballotId) {}

    /** A meeting at one version, and the rules on its day. */
    record Electorate(Sitting sitting, StatutesInForce.Version version) {}

    Optional<Electorate> of(UUID tenantId, UUID ballotId) {
        return Optional.ofNullable(known.get(new Key(tenantId, ballotId)));
    }

    void keep(UUID tenantId, UUID ballotId, Electorate electorate) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(new Key(tenantId, ballotId), electorate);
    }
}
