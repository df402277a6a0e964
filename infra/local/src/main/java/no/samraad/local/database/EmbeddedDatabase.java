package no.samraad.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL server with the roles and the database of {@code infra/postgres}.
 *
 * <p>{@link #keptIn} is the local stack's: durable, on a fixed port, and it takes over a server that a killed launcher left
 * running on the folder. {@link #temporary} and {@link #shared} are for tests. Every failure of the server or of SQL in
 * these methods is thrown as {@link IllegalStateException}: nothing can go on without a database.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The product's database. */
    public static final String NAME = "samraad";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Path folder;
    private final int port;
    private final DatabasePasswords passwords;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder, int port, DatabasePasswords passwords, EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.passwords = passwords;
        this.server = server;
    }

    /**
     * The database whose data stays: {@link Durability#FULL}.
     *
     * @param folder data folder, made when missing
     * @param port on 127.0.0.1
     * @param passwords the same on every start of this folder
     */
    public static EmbeddedDatabase keptIn(Path folder, int port, DatabasePasswords passwords) {
        return start(folder.toAbsolutePath(), port, passwords, Durability.FULL, Keeping.KEPT);
    }

    /** A server on a free port and a folder that is deleted by {@link #close}. */
    public static EmbeddedDatabase temporary(Durability durability) {
        // Beside the unpacked binaries: there the next start clears away what a killed test run has left.
        Path folder = Path.of(
                System.getProperty("java.io.tmpdir"),
                "embedded-pg",
                UUID.randomUUID().toString());
        return start(folder, freePort(), DatabasePasswords.random(), durability, Keeping.THROWN_AWAY);
    }

    /** The one server of this test run, without durability; it ends with the JVM. */
    public static EmbeddedDatabase shared() {
        return Shared.SERVER;
    }

    /** JDBC address of the product's database, without user. */
    public String url() {
        return url(NAME);
    }

    /** JDBC address of one database, without user. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + checked(database);
    }

    public int port() {
        return port;
    }

    /** The password of one role on this server. */
    public String password(DatabaseRole role) {
        return passwords.of(role);
    }

    /** A new connection; the caller closes it. */
    public Connection open(DatabaseRole role, String database) {
        try {
            return DriverManager.getConnection(url(database), role.user(), passwords.of(role));
        } catch (SQLException refused) {
            throw new IllegalStateException(role.user() + " cannot open " + database, refused);
        }
    }

    /** A new connection past every wall, for tests that look behind it; the caller closes it. */
    public Connection openAsSuperuser(String database) {
        try {
            return DriverManager.getConnection(url(database), "postgres", passwords.superuser());
        } catch (SQLException refused) {
            throw new IllegalStateException("postgres cannot open " + database, refused);
        }
    }

    /** A new, empty database, owned and protected as the product's own. */
    public void create(String database) {
        execute(
                "postgres",
                "create database " + checked(database) + " owner samraad_owner template template0"
                        + " encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' locale 'C'");
        execute(database, script("database.sql"));
    }

    /**
     * A copy of another database, rights and contents: milliseconds instead of running every migration again.
     *
     * @param template may have no open connection at this moment
     */
    public void createFrom(String template, String database) {
        execute(
                "postgres",
                "create database " + checked(database) + " owner samraad_owner template " + checked(template));
        // Rights on the database itself are not copied with a template.
        execute(database, script("database.sql"));
    }

    /** Removes a database and cuts off whoever is connected to it; does nothing when there is none. */
    public void drop(String database) {
        execute("postgres", "drop database if exists " + checked(database) + " with (force)");
    }

    /** Operating system's number of the server, for tests that kill it. */
    public long process() {
        try {
            return Postmaster.of(folder)
                    .orElseThrow(() -> new IllegalStateException("no server on " + folder))
                    .process();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fast shutdown; a kept folder stays, a temporary one is deleted. */
    @Override
    public void close() {
        try {
            server.close();
            if (Postmaster.of(folder).filter(Postmaster::alive).isPresent()) {
                throw new IllegalStateException("PostgreSQL on " + folder + " does not stop");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private enum Keeping {
        KEPT,
        THROWN_AWAY
    }

    private static final class Shared {
        static final EmbeddedDatabase SERVER = withShutdown(temporary(Durability.NONE));

        private static EmbeddedDatabase withShutdown(EmbeddedDatabase database) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
            return database;
        }
    }

    private static EmbeddedDatabase start(
            Path folder, int port, DatabasePasswords passwords, Durability durability, Keeping keeping) {
        try {
            Files.createDirectories(folder);
            makeRoom(folder, port);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(keeping == Keeping.THROWN_AWAY)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", passwords.superuser())
                    .setServerConfig("fsync", durability.setting())
                    .setServerConfig("synchronous_commit", durability.setting())
                    .setServerConfig("full_page_writes", durability.setting())
                    .setServerConfig("password_encryption", "scram-sha-256");
            if (keeping == Keeping.KEPT) {
                // A file, not a pipe to this process: the server outlives a killed launcher and must be able to log.
                ProcessBuilder.Redirect log =
                        ProcessBuilder.Redirect.appendTo(logOf(folder).toFile());
                builder.setOutputRedirector(log).setErrorRedirector(log);
            }
            EmbeddedDatabase database = new EmbeddedDatabase(folder, port, passwords, builder.start());
            database.assertOwnFolder();
            database.furnish();
            return database;
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "PostgreSQL does not start on " + folder + ", port " + port + ": " + failed.getMessage()
                            + ". If the passwords beside the folder were deleted, start over with infra/up --fresh.",
                    failed);
        }
    }

    private static Path logOf(Path folder) throws IOException {
        Path log = folder.resolveSibling("log").resolve("postgres.log");
        Files.createDirectories(log.resolveSibling("."));
        return log;
    }

    /**
     * A server that a killed launcher left on the folder is taken over when it has the right port, otherwise stopped
     * first. Any other process on the port is an error here: the start would else talk to a stranger's database.
     */
    private static void makeRoom(Path folder, int port) throws IOException {
        Postmaster left = Postmaster.of(folder).orElse(null);
        if (left != null && left.alive()) {
            if (left.port() == port) {
                return;
            }
            left.stop(PATIENCE);
        } else if (left != null) {
            left.awaitChildrenGone(Duration.ofSeconds(10));
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new IOException("port " + port + " is taken by another program", taken);
        }
    }

    private void assertOwnFolder() throws IOException {
        try (Connection connection = openAsSuperuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path other = Path.of(row.getString(1));
            if (!Files.isSameFile(other, folder)) {
                throw new IllegalStateException("port " + port + " is served from " + other + ", not " + folder);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void furnish() throws IOException {
        execute("postgres", script("roles.sql"));
        setPassword("postgres", passwords.superuser());
        for (DatabaseRole role : DatabaseRole.values()) {
            setPassword(role.user(), passwords.of(role));
        }
        if (!exists(NAME)) {
            create(NAME);
        } else {
            execute(NAME, script("database.sql"));
        }
        askForPasswords();
    }

    /** A new folder trusts everybody on the machine; from here on each role shows its password. */
    private void askForPasswords() throws IOException {
        Files.writeString(folder.resolve("pg_hba.conf"), """
                # written by the local stack
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
        execute("postgres", "select pg_reload_conf()");
    }

    private void setPassword(String user, String password) {
        try (Connection connection = openAsSuperuser("postgres");
                PreparedStatement quote =
                        connection.prepareStatement("select format('alter role %I password %L', ?, ?)")) {
            quote.setString(1, user);
            quote.setString(2, password);
            try (ResultSet row = quote.executeQuery();
                    Statement statement = connection.createStatement()) {
                row.next();
                statement.execute(row.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot set the password of " + user, failed);
        }
    }

    private boolean exists(String database) {
        try (Connection connection = openAsSuperuser("postgres");
                PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = openAsSuperuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL refuses, in " + database + ": " + failed.getMessage(), failed);
        }
    }

    private static String script(String name) {
        try (InputStream script = EmbeddedDatabase.class.getResourceAsStream("/postgres/" + name)) {
            if (script == null) {
                throw new IllegalStateException("infra/postgres/" + name + " is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checked(String database) {
        if (!DATABASE_NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("not a database name: " + database);
        }
        return database;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
