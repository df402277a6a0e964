package no.samraad.local.stack;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.identity.SimulatedIdPorten;
import no.samraad.local.mail.KeptMail;
import no.samraad.local.mail.MailCatcher;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The product as it runs for people, on a database of its own with the demonstration in it. */
public final class RunningSamraad implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    /** Stands for the name of the database, which is not known before the start. */
    public static final String DATABASE = "{database}";

    private static final List<String> COMMUNITIES = List.of("troms-ofoten", "finnmark");

    /** Who closes it. */
    private enum Life {
        OF_THE_RUN,
        OF_ONE_CLASS
    }

    /** Where its server runs. */
    private enum Where {
        IN_THE_TEST,
        APART
    }

    private static final class Shared {
        static final RunningSamraad ONE = new RunningSamraad(Life.OF_THE_RUN, Where.IN_THE_TEST, Map.of());
    }

    private final Life life;
    private final Where where;
    private final Map<String, String> extra;
    private @Nullable Running running;

    /**
     * @param server empty when the server runs apart
     * @param apart empty when it runs in the test's own process
     */
    private record Running(
            String database,
            Optional<EmbeddedServer> server,
            Optional<ServerProcess> apart,
            SimulatedIdPorten identity,
            MailCatcher mail,
            int port) {}

    private RunningSamraad(Life life, Where where, Map<String, String> extra) {
        this.life = life;
        this.where = where;
        this.extra = extra;
    }

    /** The one all classes may use that leave nothing behind others would stumble on. */
    public static RunningSamraad shared() {
        return Shared.ONE;
    }

    /** One for this class alone. */
    public static RunningSamraad fresh() {
        return fresh(Map.of());
    }

    /**
     * @param variables of the server's environment that differ from the usual ones; {@value #DATABASE} in a value becomes the
     *     name of its database
     */
    public static RunningSamraad fresh(Map<String, String> variables) {
        return new RunningSamraad(Life.OF_ONE_CLASS, Where.IN_THE_TEST, Map.copyOf(variables));
    }

    /** One for this class alone whose server is a process of its own; see {@link #process}. */
    public static RunningSamraad apart() {
        return new RunningSamraad(Life.OF_ONE_CLASS, Where.APART, Map.of());
    }

    /** Starts it unless it runs. */
    public synchronized RunningSamraad start() {
        if (running == null) {
            String database = DemonstrationTemplate.copy();
            int port = freePort();
            for (String slug : COMMUNITIES) {
                DemonstrationTemplate.identity(
                        URI.create(origin(slug, port) + "/logg-inn/retur"), URI.create(origin(slug, port) + "/"));
            }
            SimulatedIdPorten identity = DemonstrationTemplate.identity(
                    URI.create(origin("admin", port) + "/logg-inn/retur"), URI.create(origin("admin", port) + "/"));
            MailCatcher mail = MailCatcher.start(
                    DemonstrationTemplate.proof(),
                    0,
                    KeptMail.in(DemonstrationTemplate.folder("mail")),
                    InstantSource.system());
            Map<String, String> settings = DemonstrationTemplate.environment(database, identity, port);
            settings.put("SAMRAAD_SMTP_PORT", String.valueOf(mail.port()));
            extra.forEach((name, value) -> settings.put(name, value.replace(DATABASE, database)));
            running = switch (where) {
                case IN_THE_TEST ->
                    new Running(
                            database, Optional.of(inTheTest(settings, port)), Optional.empty(), identity, mail, port);
                case APART ->
                    new Running(
                            database,
                            Optional.empty(),
                            Optional.of(ServerProcess.start(
                                    settings,
                                    port,
                                    DemonstrationTemplate.folder("server").resolve("server.log"))),
                            identity,
                            mail,
                            port);
            };
        }
        return this;
    }

    private static EmbeddedServer inTheTest(Map<String, String> environment, int port) {
        Map<String, Object> settings = new HashMap<>(environment);
        settings.put("micronaut.application.name", "samraad-server");
        settings.put("micronaut.server.port", port);
        settings.put("micronaut.server.host", "127.0.0.1");
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
    }

    private Running running() {
        start();
        return java.util.Objects.requireNonNull(running);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        switch (life) {
            case OF_THE_RUN -> {}
            case OF_ONE_CLASS -> close();
        }
    }

    @Override
    public synchronized void close() {
        Running stopping = running;
        if (stopping != null) {
            running = null;
            stopping.server().ifPresent(server -> server.getApplicationContext().close());
            stopping.apart().ifPresent(ServerProcess::close);
            stopping.mail().close();
            EmbeddedDatabase.shared().drop(stopping.database());
        }
    }

    /** A community's own address, such as {@code http://finnmark.localhost:41234}. */
    public String origin(String slug) {
        return origin(slug, running().port());
    }

    private static String origin(String slug, int port) {
        return "http://" + slug + ".localhost:" + port;
    }

    public int port() {
        return running().port();
    }

    public SimulatedIdPorten identity() {
        return running().identity();
    }

    /** The mail this system has sent so far; it is taken by a catcher and goes nowhere. */
    public KeptMail mail() {
        return running().mail().mail();
    }

    /** Someone at a community's address with a browser of their own, not logged in. */
    public Visitor visitor(String slug) {
        return new Visitor(this, slug);
    }

    /** One of the server's own beans; there are none to be had from a server that runs apart. */
    public <T> T bean(Class<T> type) {
        return running().server().orElseThrow().getApplicationContext().getBean(type);
    }

    /** The process of a server that runs apart. */
    public ServerProcess process() {
        return running().apart().orElseThrow();
    }

    /** What a command needs in its environment to read this database with the server's own rights. */
    public Map<String, String> databaseEnvironment() {
        Map<String, String> all = DemonstrationTemplate.environment(
                running().database(), running().identity(), port());
        all.keySet().removeIf(name -> !name.startsWith("SAMRAAD_DB_"));
        return all;
    }

    /** Work inside one community's wall, in one transaction. */
    public <T extends @Nullable Object> T inside(String slug, Supplier<T> work) {
        return bean(TenantScope.class).asJob(tenant(slug), work);
    }

    /** The id of a community. */
    public UUID tenant(String slug) {
        return UUID.fromString(text("select id::text from platform.tenant where slug = ?", slug));
    }

    /** The id of a person by the key in {@code people.yaml}. */
    public UUID person(String key) {
        return UUID.fromString(text(
                "select p.id::text from tenant.person p join platform.login l on l.id = p.login_id where l.subject = ?",
                identity().people().withKey(key).subject()));
    }

    /** The key in {@code people.yaml} of a person, by the prefixed id. */
    public String keyOf(String prefixedId) {
        String subject = text(
                "select l.subject from tenant.person p join platform.login l on l.id = p.login_id where p.id = ?",
                UUID.fromString(prefixedId.substring(prefixedId.indexOf('_') + 1)));
        return identity().people().withSubject(subject).orElseThrow().key();
    }

    /** Moves a community's statutes' day to {@code day}, earlier or later than today. */
    public void setDay(String slug, LocalDate day) {
        long days = ChronoUnit.DAYS.between(new Clocks().statutes(0).toLocalDate(), day);
        sql(
                "insert into tenant.clock (tenant_id, days) values (?, ?) on conflict (tenant_id) do update set days = excluded.days",
                tenant(slug),
                (int) days);
    }

    /** Moves a community's statutes' day on. */
    public void moveClock(String slug, int days) {
        sql(
                "insert into tenant.clock (tenant_id, days) values (?, ?) on conflict (tenant_id) do update set days = clock.days + excluded.days",
                tenant(slug),
                days);
    }

    /** A statement past every wall; how many rows it changed. */
    public int sql(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first column of the first row, past every wall; fails when there is no row. */
    public String text(String sql, Object... arguments) {
        List<String> all = texts(sql, arguments);
        if (all.isEmpty()) {
            throw new IllegalStateException("no row: " + sql);
        }
        return all.getFirst();
    }

    /** The first column of every row, past every wall. */
    public List<String> texts(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Loads every step of the demonstration into this database once more. */
    public void loadDemonstrationAgain() {
        DemonstrationTemplate.load(running().database());
    }

    /** A connection past every wall; the caller closes it. */
    public Connection superuser() {
        return EmbeddedDatabase.shared().openAsSuperuser(running().database());
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < arguments.length; place++) {
            statement.setObject(place + 1, arguments[place]);
        }
        return statement;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
