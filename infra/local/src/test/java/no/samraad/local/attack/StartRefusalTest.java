package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samraad.local.LocalUse;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.wall.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server refuses to start where it could not keep its promises")
class StartRefusalTest {
    private static final String ROLE = "attack_app";
    private static final String PASSWORD = "only-for-this-test";

    @Test
    @DisplayName("as a superuser, or with the right to step over walls")
    void rolesThatStepOver() throws SQLException {
        assertThat(refusal(List.of("create role attack_app login superuser password '" + PASSWORD + "'"), Map.of()))
                .contains("superuser or has BYPASSRLS");
        assertThat(refusal(
                        List.of(
                                "create role attack_app login bypassrls password '" + PASSWORD + "'",
                                "grant samraad_app to attack_app"),
                        Map.of()))
                .contains("superuser or has BYPASSRLS");
    }

    @Test
    @DisplayName("as the owner of a table")
    void ownerOfATable() throws SQLException {
        assertThat(refusal(
                        List.of(
                                "create role attack_app login password '" + PASSWORD + "'",
                                "grant samraad_app to attack_app",
                                "alter table tenant.vote owner to attack_app"),
                        Map.of()))
                .contains("owns tables");
    }

    @Test
    @DisplayName("on a schema of another version")
    void otherSchema() throws SQLException {
        assertThat(refusal(
                        List.of(
                                "create role attack_app login password '" + PASSWORD + "'",
                                "grant samraad_app to attack_app",
                                "delete from platform.migration where installed_rank = (select max(installed_rank) from platform.migration)"),
                        Map.of()))
                .contains("the schema has version", "run the migrations");
    }

    @Test
    @DisplayName("in production on a database that may lose what it confirmed")
    void fsyncOff() throws SQLException {
        assertThat(refusal(
                        List.of(
                                "create role attack_app login password '" + PASSWORD + "'",
                                "grant samraad_app to attack_app"),
                        Map.of("SAMRAAD_ENV", "production")))
                .contains("fsync is off");
    }

    @Test
    @DisplayName("without being told where it runs; and the simulated login nowhere but locally")
    void simulatorOutsideLocalUse() {
        assertThatThrownBy(() -> LocalUse.confirmedBy(Map.of("SAMRAAD_ENV", "production")))
                .hasMessageContaining("SAMRAAD_ENV=local");
        assertThatThrownBy(() -> LocalUse.confirmedBy(Map.of())).hasMessageContaining("not set");
        try (RunningSamraad nowhere = RunningSamraad.fresh(Map.of("SAMRAAD_ENV", "staging"))) {
            assertThat(causes(nowhere)).contains("must match");
        }
    }

    private static String refusal(List<String> before, Map<String, String> variables) throws SQLException {
        String database = MigratedDatabase.copy();
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        try (Connection superuser = server.openAsSuperuser(database);
                Statement statement = superuser.createStatement()) {
            try {
                for (String sql : before) {
                    statement.execute(sql);
                }
                statement.execute("grant connect on database " + database + " to " + ROLE);
                Map<String, String> all = new HashMap<>(variables);
                all.put("SAMRAAD_DB_URL", server.url(database));
                all.put("SAMRAAD_DB_USER", ROLE);
                all.put("SAMRAAD_DB_PASSWORD", PASSWORD);
                all.put("SAMRAAD_JOBS", "false");
                try (RunningSamraad refused = RunningSamraad.fresh(all)) {
                    return causes(refused);
                }
            } finally {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + ROLE + "'");
                statement.execute("reassign owned by attack_app to samraad_owner");
                statement.execute("drop owned by attack_app");
                statement.execute("drop role attack_app");
            }
        } finally {
            server.drop(database);
        }
    }

    /** What the start said, with all its causes; fails when it started. */
    private static String causes(RunningSamraad refused) {
        try {
            refused.start();
        } catch (RuntimeException refusal) {
            StringBuilder said = new StringBuilder();
            for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                said.append(cause.getMessage()).append('\n');
            }
            return said.toString();
        }
        throw new AssertionError("the server started");
    }
}
