package no.samraad.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.jobs.Chore;
import no.samraad.platform.jobs.JobScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each committed act its place and hash, after the fact. One sealer at a time for a community; others pass it by.
 * An act that commits late, after younger ones were sealed, gets the next place: the chain says in which order acts
 * became known, {@code recorded_at} says when each was made.
 */
@Singleton
public class Sealer implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int PORTION = 500;
    private static final String COMMUNITIES = """
            select distinct tenant_id from platform.due_work where kind = 'seal' limit 200""";
    // The first number sets sealing apart from other advisory locks. Two communities with the same hash only take
    // turns.
    private static final String ALONE = "select pg_try_advisory_xact_lock(7264, hashtext(?))";

    private final JobScope scope;
    private final JdbcOperations jdbc;
    private final ChainRows rows;
    private final MeterRegistry metrics;
    private final Duration pause;

    Sealer(
            JobScope scope,
            JdbcOperations jdbc,
            ChainRows rows,
            MeterRegistry metrics,
            @Value("${samraad.jobs.seal-pause:1s}") Duration pause) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.rows = rows;
        this.metrics = metrics;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** Seals a portion of each community that has acts without a place. */
    @Override
    public Progress work() {
        int sealed = 0;
        for (UUID tenantId : scope.outside(this::communities)) {
            try {
                sealed += scope.inside(tenantId, () -> seal(tenantId));
            } catch (RuntimeException failed) {
                // One community's trouble must not keep the others' acts out of their chains.
                metrics.counter("samraad.seal", "outcome", "failed").increment();
                LOG.error("seal outcome=failed tenant={}", tenantId, failed);
            }
        }
        metrics.counter("samraad.seal", "outcome", "sealed").increment(sealed);
        return sealed > 0 ? Progress.MORE : Progress.NOTHING_LEFT;
    }

    private List<UUID> communities() {
        return jdbc.prepareStatement(COMMUNITIES, statement -> {
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    private int seal(UUID tenantId) {
        return jdbc.execute(connection -> {
            if (!alone(connection, tenantId)) {
                return 0;
            }
            Optional<Head> last = rows.last(connection, tenantId);
            byte[] previous =
                    last.map(head -> HexFormat.of().parseHex(head.hash())).orElse(Seal.NOTHING);
            long place = last.map(Head::place).orElse(0L);
            List<Seal> seals = new ArrayList<>();
            for (RecordedAct act : rows.unsealed(connection, tenantId, PORTION)) {
                Seal seal = Seal.of(act, ++place, previous);
                seals.add(seal);
                previous = seal.hash();
            }
            if (!seals.isEmpty()) {
                rows.seal(connection, tenantId, seals);
            }
            return seals.size();
        });
    }

    private static boolean alone(Connection connection, UUID tenantId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALONE)) {
            statement.setString(1, tenantId.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
