package no.samraad.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseRolesTest {

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.shared();
    private static final String DATABASE = "roles_test";

    @BeforeEach
    void newDatabase() {
        SERVER.create(DATABASE);
    }

    @AfterEach
    void dropDatabase() {
        SERVER.drop(DATABASE);
        SERVER.drop("roles_copy");
    }

    @Test
    void noRoleIsSuperuserAndOnlySearchPassesTheWallAndItCannotLogIn() throws SQLException {
        assertThat(rows("""
                select rolname, rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls
                from pg_roles where rolname like 'samraad%' order by rolname"""))
                .containsExactly(
                        "samraad_admin t f f f f f",
                        "samraad_app t f f f f f",
                        "samraad_owner t f f f f f",
                        "samraad_search f f f f f t");
    }

    @Test
    void theOwnerOwnsTheDatabaseAndMayMakeSchemas() throws SQLException {
        assertThat(rows("select pg_get_userbyid(datdba) from pg_database where datname = '" + DATABASE + "'"))
                .containsExactly("samraad_owner");
        execute(DatabaseRole.OWNER, "create schema tenant");
    }

    @Test
    void theApplicationsMakeNeitherSchemasNorTablesNorTemporaryTables() {
        for (DatabaseRole role : List.of(DatabaseRole.APP, DatabaseRole.ADMIN)) {
            for (String attempt : List.of(
                    "create schema mine", "create table public.mine (a int)", "create temporary table mine (a int)")) {
                assertThatThrownBy(() -> execute(role, attempt))
                        .as("%s: %s", role, attempt)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aNewFunctionIsRunByNobodyUntilAMigrationSaysWho() throws SQLException {
        execute(DatabaseRole.OWNER, "create schema platform");
        execute(DatabaseRole.OWNER, "grant usage on schema platform to samraad_app");
        execute(DatabaseRole.OWNER, "create function platform.one() returns int language sql return 1");
        assertThatThrownBy(() -> execute(DatabaseRole.APP, "select platform.one()"))
                .hasMessageContaining("permission denied for function");
        execute(DatabaseRole.OWNER, "grant execute on function platform.one() to samraad_app");
        execute(DatabaseRole.APP, "select platform.one()");
    }

    @Test
    void theOwnerCanHandTheSearchFunctionToTheSearchRole() throws SQLException {
        execute(DatabaseRole.OWNER, "create schema search");
        execute(DatabaseRole.OWNER, "grant usage, create on schema search to samraad_search");
        execute(DatabaseRole.OWNER, "create function search.one() returns int language sql security definer return 1");
        execute(DatabaseRole.OWNER, "alter function search.one() owner to samraad_search");
        assertThat(rows("select pg_get_userbyid(proowner) from pg_proc where proname = 'one'"))
                .containsExactly("samraad_search");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(SERVER.url(DATABASE), "samraad_app", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void norwegianLettersSortAndFoldAsInNorway() throws SQLException {
        assertThat(rows("select w from unnest(array['Ås', 'Øksnes', 'Ærø', 'Zulu', 'Alta']) w order by w"))
                .containsExactly("Alta", "Zulu", "Ærø", "Øksnes", "Ås");
        assertThat(rows("select lower('KÅFJORD, ŠŊĐ')")).containsExactly("kåfjord, šŋđ");
    }

    @Test
    void aCopyHasTheTablesOfItsTemplateAndTheSameProtection() throws SQLException {
        execute(DatabaseRole.OWNER, "create schema t");
        execute(DatabaseRole.OWNER, "create table t.note (a int)");
        SERVER.createFrom(DATABASE, "roles_copy");
        try (Connection copy = SERVER.open(DatabaseRole.OWNER, "roles_copy");
                Statement statement = copy.createStatement()) {
            statement.execute("insert into t.note values (1)");
        }
        try (Connection copy = SERVER.open(DatabaseRole.APP, "roles_copy");
                Statement statement = copy.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create temporary table mine (a int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void execute(DatabaseRole role, String sql) throws SQLException {
        try (Connection connection = SERVER.open(role, DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection connection = SERVER.openAsSuperuser(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        }
    }
}
