package no.samraad.local.records;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.wall.MigratedDatabase;
import org.jspecify.annotations.Nullable;

/** The platform's own beans on a migrated database of their own, as the app's role; nothing runs by itself. */
final class PlatformOnDatabase implements AutoCloseable {
    private final String database;
    private final ApplicationContext context;

    private PlatformOnDatabase(String database, ApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    static PlatformOnDatabase start(Map<String, Object> settings) {
        return on(MigratedDatabase.copy(), settings);
    }

    /** A second instance on the same database. */
    PlatformOnDatabase another(Map<String, Object> settings) {
        return on(database, settings);
    }

    private static PlatformOnDatabase on(String database, Map<String, Object> settings) {
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        Map<String, Object> all = new HashMap<>(Map.of(
                // the platform alone: the applications' own beans belong to applications of their name
                "micronaut.application.name",
                "platform",
                "samraad.jobs.run",
                "false",
                "samraad.oidc.issuer",
                "https://login.test",
                "samraad.env",
                "local",
                "samraad.mail.from",
                "ikke-svar@samraad.test"));
        all.putAll(Map.of(
                "datasources.default.url",
                server.url(database),
                "datasources.default.username",
                DatabaseRole.APP.user(),
                "datasources.default.password",
                server.password(DatabaseRole.APP),
                "datasources.default.driver-class-name",
                "org.postgresql.Driver",
                "datasources.default.maximum-pool-size",
                12,
                "samraad.base-domain",
                "samraad.test",
                "samraad.scheme",
                "https",
                "samraad.public-port",
                443,
                "samraad.secret",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        all.putAll(settings);
        return new PlatformOnDatabase(
                database, ApplicationContext.builder(all, "test").start());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ApplicationContext context() {
        return context;
    }

    /** A new community in its active life. */
    UUID community(String slug) {
        UUID id = UUID.randomUUID();
        asSuperuser(
                "insert into platform.tenant (id, slug, name, status, languages, created_at) values (?, ?, ?, 'active', '{nb}', now())",
                id,
                slug,
                "Helsefellesskapet " + slug);
        return id;
    }

    /** Work inside one community's wall, in one transaction, as any request would do it. */
    <T extends @Nullable Object> T inside(UUID tenant, Supplier<T> work) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try (PreparedStatement enter = status.getConnection().prepareStatement("select platform.enter_as_job(?)")) {
                enter.setObject(1, tenant);
                enter.execute();
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return work.get();
        });
    }

    /** Past every wall. */
    void asSuperuser(String sql, Object... arguments) {
        try (Connection connection = EmbeddedDatabase.shared().openAsSuperuser(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first column of every row, past every wall. */
    List<String> seen(String sql, Object... arguments) {
        try (Connection connection = EmbeddedDatabase.shared().openAsSuperuser(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
            }
            return texts;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            statement.setObject(place + 1, arguments[place]);
        }
    }

    String url() {
        return EmbeddedDatabase.shared().url(database);
    }

    /** A connection past every wall; the caller closes it. */
    Connection superuser() {
        return EmbeddedDatabase.shared().openAsSuperuser(database);
    }

    /** A connection of the app's own role; the caller closes it. */
    Connection app() {
        return EmbeddedDatabase.shared().open(DatabaseRole.APP, database);
    }

    @Override
    public void close() {
        context.close();
        EmbeddedDatabase.shared().drop(database);
    }
}
