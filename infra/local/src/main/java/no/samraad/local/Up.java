package no.samraad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.local.database.DatabasePasswords;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.identity.RelyingParty;
import no.samraad.local.identity.SimulatedIdPorten;
import no.samraad.local.identity.TestPeople;
import no.samraad.local.identity.TestPerson;
import no.samraad.local.mail.Inbox;
import no.samraad.local.mail.KeptMail;
import no.samraad.local.mail.MailCatcher;

/**
 * The launcher behind {@code infra/up}: one process that starts every part in order, says what it does, and stops them in
 * the opposite order when it is asked to end. Everything it keeps lies in one folder ({@code .local}).
 */
public final class Up {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String DEMONSTRATION = "no.samraad.local.demonstration.LoadDemonstration";
    private static final int SHOWN_PER_COMMUNITY = 5;

    private final LocalUse proof;
    private final Path folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Up(LocalUse proof, Path folder, Ports ports) {
        this.proof = proof;
        this.folder = folder;
        this.ports = ports;
        this.secrets = Secrets.in(folder.resolve("secrets"));
    }

    /** @param arguments the folder that holds everything the stack keeps, with the built programs in {@code run} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Up up;
        try {
            up = new Up(LocalUse.confirmedBy(System.getenv()), folder, Ports.from(System.getenv()));
        } catch (IllegalStateException | IllegalArgumentException wrong) {
            say(String.valueOf(wrong.getMessage()));
            System.exit(2);
            return;
        }
        Thread stop = new Thread(up::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            up.start();
        } catch (IllegalStateException | UncheckedIOException failed) {
            failed.printStackTrace();
            say(String.valueOf(failed.getMessage()));
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private void start() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("log"));
        Files.deleteIfExists(folder.resolve("ready"));
        Application.stopLeftover(folder.resolve("server.pid"), "samraad-server.jar");
        Application.stopLeftover(folder.resolve("admin.pid"), "samraad-tenant-admin.jar");
        List<String> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new IllegalStateException(String.join("\n· ", taken));
        }

        say("PostgreSQL on port " + ports.database());
        EmbeddedDatabase database = keep(EmbeddedDatabase.keptIn(
                folder.resolve("postgres"),
                ports.database(),
                new DatabasePasswords(
                        secrets.named("database-superuser"),
                        secrets.named("database-owner"),
                        secrets.named("database-app"),
                        secrets.named("database-admin"))));
        say("migrations");
        runToEnd(
                "migrations",
                List.of(java(), "-jar", jar("database").toString()),
                environment(database, DatabaseRole.OWNER));

        say("simulated ID-porten on port " + ports.identity() + ", mail catcher on ports " + ports.smtp() + " and "
                + ports.inbox());
        InstantSource clock = InstantSource.system();
        TestPeople people = TestPeople.ofTheDemonstration();
        keep(SimulatedIdPorten.start(
                proof,
                ports.identity(),
                people,
                List.of(server(database), admin()),
                folder.resolve("secrets/identity-signing-key.json"),
                clock));
        KeptMail mail = KeptMail.in(folder.resolve("mail"));
        keep(MailCatcher.start(proof, ports.smtp(), mail, clock));
        keep(Inbox.start(proof, ports.inbox(), mail));

        say("the server on port " + ports.server() + ", tenant-admin on port " + ports.admin());
        Application server = application("server", environment(database, DatabaseRole.APP));
        Application admin = application("admin", environment(database, DatabaseRole.ADMIN));
        awaitAnswer(server, "server", ports.server());
        awaitAnswer(admin, "tenant-admin", ports.admin());

        if (holdsDemonstration()) {
            say("demonstration");
            Map<String, String> environment = environment(database, DatabaseRole.APP);
            environment.putAll(ownerAndAdmin(database));
            runToEnd(
                    "demonstration",
                    List.of(java(), "-cp", System.getProperty("java.class.path"), DEMONSTRATION),
                    environment);
        }
        String welcome = welcome(communities(database), people);
        Path part = folder.resolve("ready.part");
        Files.writeString(part, welcome);
        Files.move(part, folder.resolve("ready"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void stop() {
        try {
            Files.deleteIfExists(folder.resolve("ready"));
        } catch (IOException unreadable) {
            System.err.println(unreadable);
        }
        synchronized (started) {
            while (!started.isEmpty()) {
                AutoCloseable part = started.removeLast();
                try {
                    part.close();
                } catch (Exception failed) {
                    // The others must be stopped all the same.
                    System.err.println(part + " does not stop: " + failed);
                }
            }
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (started) {
            started.addLast(part);
        }
        return part;
    }

    private Application application(String name, Map<String, String> environment) {
        return keep(Application.start(
                name,
                List.of(java(), "-XX:+ExitOnOutOfMemoryError", "-jar", jar(name).toString()),
                environment,
                folder.resolve("log/" + name + ".log"),
                folder.resolve(name + ".pid")));
    }

    private Path jar(String name) {
        String artifact = name.equals("admin") ? "samraad-tenant-admin" : "samraad-" + name;
        return folder.resolve("run").resolve(name).resolve(artifact + ".jar");
    }

    private void runToEnd(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log/" + name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        if (exit != 0) {
            List<String> lines = Files.readAllLines(log);
            throw new IllegalStateException(name + " failed (" + exit + "), see " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
    }

    private void awaitAnswer(Application application, String name, int port) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (true) {
                try {
                    int status = http.send(health, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                    if (status == 200) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    // It still starts.
                } catch (IOException broken) {
                    say(name + ": " + broken);
                }
                if (!application.alive() || System.nanoTime() > until) {
                    throw new IllegalStateException(
                            name + " does not answer on port " + port + "; its log is in " + folder.resolve("log"));
                }
                Thread.sleep(100);
            }
        }
    }

    private Map<String, String> environment(EmbeddedDatabase database, DatabaseRole role) {
        boolean admin = role == DatabaseRole.ADMIN;
        int port = admin ? ports.admin() : ports.server();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SAMRAAD_ENV", "local");
        environment.put("SAMRAAD_BASE_DOMAIN", "localhost");
        environment.put("SAMRAAD_SCHEME", "http");
        environment.put("SAMRAAD_PUBLIC_PORT", Integer.toString(port));
        environment.put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        environment.put("MICRONAUT_SERVER_HOST", "127.0.0.1");
        environment.put("SAMRAAD_SERVER_PORT", Integer.toString(ports.server()));
        environment.put("SAMRAAD_ADMIN_PORT", Integer.toString(ports.admin()));
        environment.put("SAMRAAD_DB_URL", database.url());
        environment.put("SAMRAAD_DB_USER", role.user());
        environment.put("SAMRAAD_DB_PASSWORD", database.password(role));
        if (role == DatabaseRole.OWNER) {
            environment.putAll(ownerAndAdmin(database));
        }
        environment.put("SAMRAAD_OIDC_ISSUER", "http://localhost:" + ports.identity());
        environment.put("SAMRAAD_OIDC_CLIENT_ID", admin ? "samraad-admin" : "samraad-server");
        environment.put(
                "SAMRAAD_OIDC_CLIENT_SECRET", secrets.named(admin ? "client-samraad-admin" : "client-samraad-server"));
        environment.put("SAMRAAD_SECRET", secrets.named("installation"));
        environment.put("SAMRAAD_SMTP_HOST", "127.0.0.1");
        environment.put("SAMRAAD_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("SAMRAAD_MAIL_FROM", "samraad@localhost");
        return environment;
    }

    private static Map<String, String> ownerAndAdmin(EmbeddedDatabase database) {
        return Map.of(
                "SAMRAAD_DB_OWNER_USER", DatabaseRole.OWNER.user(),
                "SAMRAAD_DB_OWNER_PASSWORD", database.password(DatabaseRole.OWNER),
                "SAMRAAD_DB_ADMIN_USER", DatabaseRole.ADMIN.user(),
                "SAMRAAD_DB_ADMIN_PASSWORD", database.password(DatabaseRole.ADMIN));
    }

    private RelyingParty server(EmbeddedDatabase database) {
        Supplier<Set<String>> hosts = () -> communities(database).keySet();
        return new RelyingParty(
                "samraad-server",
                secrets.named("client-samraad-server"),
                () -> addresses(hosts.get(), ports.server(), "/logg-inn/retur"),
                () -> addresses(hosts.get(), ports.server(), "/"),
                Optional.of(URI.create("http://localhost:" + ports.server() + "/logg-ut/varsel")));
    }

    private RelyingParty admin() {
        return new RelyingParty(
                "samraad-admin",
                secrets.named("client-samraad-admin"),
                () -> addresses(Set.of("admin"), ports.admin(), "/logg-inn/retur"),
                () -> addresses(Set.of("admin"), ports.admin(), "/"),
                Optional.empty());
    }

    private static Set<URI> addresses(Set<String> hosts, int port, String path) {
        Set<URI> addresses = new LinkedHashSet<>();
        for (String host : hosts) {
            addresses.add(URI.create("http://" + host + ".localhost:" + port + path));
        }
        return addresses;
    }

    /** Slug and name of every community, and of every earlier slug that still leads to one. */
    private static Map<String, String> communities(EmbeddedDatabase database) {
        try (Connection connection = database.openAsSuperuser(EmbeddedDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select slug, name from platform.tenant
                        union all
                        select a.slug, t.name from platform.tenant_alias a join platform.tenant t on t.id = a.tenant_id
                        order by 2, 1
                        """)) {
            Map<String, String> communities = new LinkedHashMap<>();
            while (row.next()) {
                communities.put(row.getString(1), row.getString(2));
            }
            return communities;
        } catch (SQLException failed) {
            throw new IllegalStateException("the communities cannot be read", failed);
        }
    }

    private String welcome(Map<String, String> communities, TestPeople people) {
        List<String> lines = new ArrayList<>();
        lines.add("Samråd is up.");
        communities.forEach(
                (slug, name) -> lines.add(address(name, "http://" + slug + ".localhost:" + ports.server())));
        if (communities.isEmpty()) {
            lines.add("  No community is onboarded yet; the server listens on port " + ports.server() + ".");
        }
        lines.add(address("National administrators", "http://admin.localhost:" + ports.admin()));
        lines.add(address("Simulated ID-porten", "http://localhost:" + ports.identity()));
        lines.add(address("All mail that was sent", "http://localhost:" + ports.inbox()));
        lines.add("");
        lines.add("Log in by picking a test person, for example:");
        people.byCommunity().forEach((community, members) -> {
            for (TestPerson person : members.stream().limit(SHOWN_PER_COMMUNITY).toList()) {
                lines.add("  %-24s %-14s %s".formatted(person.name(), community, person.hint()));
            }
            if (members.size() > SHOWN_PER_COMMUNITY) {
                lines.add("  … and %d more".formatted(members.size() - SHOWN_PER_COMMUNITY));
            }
        });
        lines.add("");
        lines.add("Logs: .local/log   Stop: infra/down   Start over: infra/up --fresh");
        return String.join("\n", lines) + "\n";
    }

    private static String address(String name, String address) {
        return "  %-42s %s".formatted(name, address);
    }

    private static boolean holdsDemonstration() {
        return Up.class.getResource("/" + DEMONSTRATION.replace('.', '/') + ".class") != null;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A line that {@code infra/up} shows to whoever waits. */
    private static void say(String line) {
        System.out.println("· " + line);
    }
}
