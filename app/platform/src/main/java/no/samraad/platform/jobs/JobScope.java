package no.samraad.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.UUID;
import java.util.function.Supplier;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/** Opens the transaction of a job: inside one community's wall, or outside every wall. */
@Singleton
public class JobScope {
    private static final String MOVED = "select days from tenant.clock where tenant_id = ?";

    private final TenantScope tenants;
    private final TransactionOperations<Connection> transactions;
    private final JdbcOperations jdbc;

    public JobScope(TenantScope tenants, TransactionOperations<Connection> transactions, JdbcOperations jdbc) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Work that sees one community alone. */
    public <T extends @Nullable Object> T inside(UUID tenantId, Supplier<T> work) {
        return tenants.asJob(tenantId, work);
    }

    /** Work that sees no community, only the tables outside the wall. */
    public <T extends @Nullable Object> T outside(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }

    /** How many days the statutes' clock of the community has been moved ({@link Clocks#statutes}); inside its wall. */
    int clockDays(UUID tenantId) {
        return jdbc.prepareStatement(MOVED, statement -> {
            statement.setObject(1, tenantId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        });
    }
}
