package no.samraad.local.wall;

import java.util.concurrent.atomic.AtomicInteger;
import no.samraad.database.Migrate;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;

/** The schema of this build, migrated once per test run and copied for each class that wants it. */
public final class MigratedDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static boolean migrated;

    private MigratedDatabase() {}

    /** The name of a fresh copy on {@link EmbeddedDatabase#shared()}. */
    public static synchronized String copy() {
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        if (!migrated) {
            server.create(TEMPLATE);
            Migrate.run(server.url(TEMPLATE), DatabaseRole.OWNER.user(), server.password(DatabaseRole.OWNER));
            migrated = true;
        }
        String name = "copy_" + COPIES.incrementAndGet();
        server.createFrom(TEMPLATE, name);
        return name;
    }
}
