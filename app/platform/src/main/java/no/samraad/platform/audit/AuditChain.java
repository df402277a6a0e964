package no.samraad.platform.audit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chain of a community's acts, to print its head and to verify it. Inside the community's wall. */
@Singleton
public class AuditChain {
    private final JdbcOperations jdbc;
    private final ChainRows rows;

    AuditChain(JdbcOperations jdbc, ChainRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Where the chain ends now; empty when nothing is sealed yet. Printed in every published record. */
    public Optional<Head> head(UUID tenantId) {
        return jdbc.execute(connection -> rows.last(connection, tenantId));
    }

    /**
     * Reads every act and every seal of the community.
     *
     * @param published heads printed in published records; without one, a cut tail cannot be told from a shorter past
     */
    public ChainReport verify(UUID tenantId, List<Head> published) {
        return jdbc.execute(connection -> {
            ChainCheck check = new ChainCheck(published);
            rows.walk(connection, tenantId, check);
            return check.report();
        });
    }
}
