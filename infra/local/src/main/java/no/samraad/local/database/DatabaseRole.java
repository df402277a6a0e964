package no.samraad.local.database;

/** The roles that log in ({@code infra/postgres/roles.sql}). The fourth, {@code samraad_search}, never does. */
public enum DatabaseRole {
    /** Owns the database and runs the migrations. */
    OWNER("samraad_owner"),
    /** The server. */
    APP("samraad_app"),
    /** The application of the national administrators. */
    ADMIN("samraad_admin");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    /** The role's name in PostgreSQL. */
    public String user() {
        return user;
    }
}
