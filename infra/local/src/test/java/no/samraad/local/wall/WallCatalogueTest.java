package no.samraad.local.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The wall, read from the database's own catalogue")
class WallCatalogueTest {
    private static final String TENANT_TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'tenant' and c.relkind in ('r', 'p')""";

    private static Connection catalogue;

    @BeforeAll
    static void open() {
        catalogue = EmbeddedDatabase.shared().openAsSuperuser(MigratedDatabase.copy());
    }

    @AfterAll
    static void close() throws SQLException {
        catalogue.close();
    }

    @Test
    @DisplayName("outside it lie these tables and no others")
    void theListOutsideTheWallIsClosed() throws SQLException {
        assertThat(texts("select tablename from pg_tables where schemaname = 'platform' order by 1"))
                .containsExactly(
                        "due_work",
                        "login",
                        "migration",
                        "municipality",
                        "session",
                        "tenant",
                        "tenant_alias",
                        "tenant_figure");
        assertThat(texts("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('platform', 'tenant', 'pg_catalog', 'information_schema')""")).isEmpty();
    }

    @Test
    @DisplayName("every table inside has row-level security, and not even its owner is excepted")
    void everyTenantTableIsWalled() throws SQLException {
        assertThat(texts("select c.relname " + TENANT_TABLES)).hasSizeGreaterThan(25);
        assertThat(texts("select c.relname " + TENANT_TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    @DisplayName("each has one policy, for every command and role, that reads and writes by the same tenant")
    void onePolicyWithBothClauses() throws SQLException {
        String clause = "(tenant_id = (NULLIF(current_setting('samraad.tenant'::text, true), ''::text))::uuid)";
        assertThat(texts("select c.relname " + TENANT_TABLES
                        + " and 1 <> (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive)"))
                .as("exactly one policy admits; a restrictive one only narrows it")
                .isEmpty();
        assertThat(texts("""
                select tablename from pg_policies
                where schemaname = 'tenant' and permissive <> 'RESTRICTIVE'
                  and not (permissive = 'PERMISSIVE' and cmd = 'ALL' and roles = '{public}'
                           and qual = '%1$s' and with_check = '%1$s')""".formatted(clause.replace("'", "''")))).isEmpty();
    }

    @Test
    @DisplayName("the tenant comes first in every primary key, index and foreign key")
    void tenantFirstEverywhere() throws SQLException {
        assertThat(texts("select c.relname " + TENANT_TABLES
                        + " and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)"))
                .as("tables without a primary key")
                .isEmpty();
        assertThat(texts("""
                select i.indexrelid::regclass::text
                from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'tenant'
                  and (select a.attname from pg_attribute a
                       where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is distinct from 'tenant_id'""")).as("indexes that do not begin with the tenant").isEmpty();
        assertThat(texts("""
                select con.conrelid::regclass || '.' || con.conname
                from pg_constraint con join pg_class c on c.oid = con.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_class target on target.oid = con.confrelid
                  join pg_namespace target_room on target_room.oid = target.relnamespace
                where con.contype = 'f' and n.nspname = 'tenant' and target_room.nspname = 'tenant'
                  and ((select attname from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]) <> 'tenant_id'
                    or (select attname from pg_attribute where attrelid = con.confrelid and attnum = con.confkey[1]) <> 'tenant_id')"""))
                .as("foreign keys that could point into another community")
                .isEmpty();
    }

    @Test
    @DisplayName("the app owns nothing, bypasses nothing and reaches logins and sessions through functions alone")
    void rolesHaveNoMoreThanTheyNeed() throws SQLException {
        assertThat(texts("""
                select rolname from pg_roles
                where rolname like 'samraad%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
                  or (rolbypassrls and rolname <> 'samraad_search'))""")).isEmpty();
        assertThat(texts("""
                select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname in ('samraad_app', 'samraad_admin')""")).isEmpty();
        assertThat(texts("""
                select grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name
                from information_schema.role_table_grants
                where (grantee in ('samraad_app', 'samraad_admin') and table_name in ('login', 'session', 'migration'))
                   or (grantee = 'samraad_admin' and table_schema = 'tenant')
                   or grantee = 'PUBLIC' and table_schema in ('platform', 'tenant')""")).isEmpty();
        assertThat(texts("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('platform', 'tenant') and has_function_privilege('public', p.oid, 'execute')""")).as("functions anyone may call").isEmpty();
    }

    @Test
    @DisplayName("what is recorded stays: acts, seals, votes and decisions can be neither changed nor removed")
    void recordsAreAppendOnly() throws SQLException {
        assertThat(texts("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = 'samraad_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                  and table_name in ('act', 'act_seal', 'vote', 'decision', 'statutes_document', 'notice', 'notice_recipient', 'minutes_signature', 'body_event',
                      'mandate', 'work_group_home', 'cost_entry', 'cost_step', 'cost_part',
                      'nomination_answer', 'participant_call_answer')""")).isEmpty();
    }

    @Test
    @DisplayName("without a community the app sees no row and writes none")
    void closedWithoutATenant() throws SQLException {
        String database = MigratedDatabase.copy();
        try (Connection app = EmbeddedDatabase.shared().open(DatabaseRole.APP, database);
                Statement statement = app.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select count(*) from tenant.person")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            assertThat(refusal(statement, """
                    insert into tenant.person (tenant_id, id, name)
                    values (gen_random_uuid(), gen_random_uuid(), 'Ingen')""")).contains("row-level security");
        }
    }

    private static String refusal(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return "not refused";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = catalogue.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
