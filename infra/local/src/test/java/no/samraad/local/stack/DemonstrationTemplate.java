package no.samraad.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.samraad.database.Migrate;
import no.samraad.local.LocalUse;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.demonstration.LoadDemonstration;
import no.samraad.local.identity.RelyingParty;
import no.samraad.local.identity.SimulatedIdPorten;
import no.samraad.local.identity.TestPeople;

/**
 * What every running system of a test run shares: the identity provider, because logins are bound to its name, and the
 * database with the demonstration, migrated and loaded once and copied from then on.
 */
final class DemonstrationTemplate {
    static final String CLIENT = "samraad-server";
    static final String CLIENT_SECRET = "only-for-tests";

    private static final String TEMPLATE = "demonstration";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Set<URI> CALLBACKS = ConcurrentHashMap.newKeySet();
    private static final Set<URI> HOMES = ConcurrentHashMap.newKeySet();

    private DemonstrationTemplate() {}

    private static final class Loaded {
        static final SimulatedIdPorten IDENTITY = identity();

        static {
            EmbeddedDatabase server = EmbeddedDatabase.shared();
            server.create(TEMPLATE);
            Migrate.run(server.url(TEMPLATE), DatabaseRole.OWNER.user(), server.password(DatabaseRole.OWNER));
            load(TEMPLATE, IDENTITY);
        }
    }

    /** Loads the demonstration into a database that may hold it already. */
    static void load(String database) {
        load(database, Loaded.IDENTITY);
    }

    private static void load(String database, SimulatedIdPorten identity) {
        try (Connection registry = EmbeddedDatabase.shared().open(DatabaseRole.ADMIN, database)) {
            LoadDemonstration.into(proof(), environment(database, identity, 1), registry);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one identity provider of this run. */
    static SimulatedIdPorten identity(URI callback, URI home) {
        CALLBACKS.add(callback);
        HOMES.add(home);
        return Loaded.IDENTITY;
    }

    /** The name of a new database with the demonstration in it. */
    static String copy() {
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        if (!Loaded.IDENTITY.issuer().startsWith("http://localhost:")) {
            throw new IllegalStateException("the simulated ID-porten is not on this machine");
        }
        String name = "samraad_" + COPIES.incrementAndGet();
        server.createFrom(TEMPLATE, name);
        return name;
    }

    static LocalUse proof() {
        return LocalUse.confirmedBy(Map.of(LocalUse.VARIABLE, "local"));
    }

    /** The variables a server needs; the port is both where it listens and what its addresses say. */
    static Map<String, String> environment(String database, SimulatedIdPorten identity, int port) {
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        Map<String, String> environment = new HashMap<>();
        environment.put("SAMRAAD_ENV", "local");
        environment.put("SAMRAAD_BASE_DOMAIN", "localhost");
        environment.put("SAMRAAD_SCHEME", "http");
        environment.put("SAMRAAD_PUBLIC_PORT", String.valueOf(port));
        environment.put("SAMRAAD_SECRET", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        environment.put("SAMRAAD_DB_URL", server.url(database));
        environment.put("SAMRAAD_DB_USER", DatabaseRole.APP.user());
        environment.put("SAMRAAD_DB_PASSWORD", server.password(DatabaseRole.APP));
        environment.put("SAMRAAD_DB_POOL", "6");
        environment.put("SAMRAAD_OIDC_ISSUER", identity.issuer());
        environment.put("SAMRAAD_OIDC_CLIENT_ID", CLIENT);
        environment.put("SAMRAAD_OIDC_CLIENT_SECRET", CLIENT_SECRET);
        environment.put("SAMRAAD_SMTP_HOST", "127.0.0.1");
        environment.put("SAMRAAD_SMTP_PORT", "1");
        environment.put("SAMRAAD_MAIL_FROM", "samraad@samraad.example");
        return environment;
    }

    /** A new folder that is emptied when the run ends. */
    static Path folder(String purpose) {
        try {
            Path folder = Files.createTempDirectory("samraad-" + purpose);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "remove-" + purpose));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static SimulatedIdPorten identity() {
        SimulatedIdPorten identity = SimulatedIdPorten.start(
                proof(),
                0,
                TestPeople.ofTheDemonstration(),
                List.of(new RelyingParty(CLIENT, CLIENT_SECRET, () -> CALLBACKS, () -> HOMES, Optional.empty())),
                folder("identity").resolve("key.json"),
                InstantSource.system());
        Runtime.getRuntime().addShutdownHook(new Thread(identity::close, "stop-identity"));
        return identity;
    }
}
