package no.samraad.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Brings a database to the version this build needs, as the owner of its tables. */
public final class Migrate {
    private Migrate() {}

    /**
     * Runs every migration that has not been run.
     *
     * @param url JDBC address of the database
     * @return how many were run
     */
    public static int run(String url, String owner, String password) {
        return Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:migrations")
                .defaultSchema("platform")
                .table("migration")
                .createSchemas(true)
                .initSql("set lock_timeout = '10s'")
                .outOfOrder(false)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    public static void main(String[] arguments) {
        int executed = run(
                required("SAMRAAD_DB_URL"), required("SAMRAAD_DB_OWNER_USER"), required("SAMRAAD_DB_OWNER_PASSWORD"));
        System.out.println("Migrations run: " + executed);
    }

    private static String required(String name) {
        Map<String, String> environment = System.getenv();
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + name + " before running the migrations");
        }
        return value;
    }
}
