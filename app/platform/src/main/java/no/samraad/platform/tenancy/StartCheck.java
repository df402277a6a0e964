package no.samraad.platform.tenancy;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samraad.platform.Settings;

/**
 * Refuses to start on a database that would not keep the product's promises: another schema, a role that
 * could step over the wall, or (outside local use) writes that a power cut would lose.
 */
@Singleton
@Requires(property = "datasources.default.url")
public class StartCheck {
    /** The oldest server the SQL is written for, as PostgreSQL numbers versions. */
    private static final int OLDEST_SERVER = 150000;

    private final TransactionOperations<Connection> transactions;
    private final Settings settings;

    public StartCheck(TransactionOperations<Connection> transactions, Settings settings) {
        this.transactions = transactions;
        this.settings = settings;
    }

    @EventListener
    void check(StartupEvent starting) {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Will not start: " + String.join("; ", faults));
        }
    }

    /** Everything that is wrong, in words an operator can act on; empty when all is well. */
    List<String> faults() {
        return transactions.executeRead(status -> faultsOf(status.getConnection()));
    }

    private List<String> faultsOf(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement("""
                        select schema_version, server_version, fsync, tables_owned, steps_over_walls
                        from platform.start_check()""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            List<String> faults = new ArrayList<>();
            String wanted = wantedSchema();
            if (!wanted.equals(row.getString("schema_version"))) {
                faults.add("the schema has version " + row.getString("schema_version") + ", this build needs " + wanted
                        + " (run the migrations of this build)");
            }
            if (row.getInt("server_version") < OLDEST_SERVER) {
                faults.add("PostgreSQL is older than 15");
            }
            if (row.getLong("tables_owned") > 0) {
                faults.add("the application's role owns tables and could switch their walls off");
            }
            if (row.getBoolean("steps_over_walls")) {
                faults.add("the application's role is superuser or has BYPASSRLS");
            }
            switch (settings.where()) {
                case LOCAL -> {}
                case PRODUCTION -> {
                    if (!row.getString("fsync").equals("on")) {
                        faults.add("fsync is off: a power cut would lose votes that were confirmed");
                    }
                }
            }
            return faults;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Will not start: the database does not answer", unreachable);
        }
    }

    private static String wantedSchema() {
        try (InputStream in = Objects.requireNonNull(
                StartCheck.class.getResourceAsStream("/schema-version.txt"), "schema-version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
