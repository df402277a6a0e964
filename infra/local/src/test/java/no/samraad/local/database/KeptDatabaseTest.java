package no.samraad.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {

    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("s", "o", "it's app", "a");

    @TempDir
    Path folder;

    @Test
    void anAcknowledgedCommitIsWrittenThrough() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary(Durability.FULL)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
        }
        assertThat(setting(EmbeddedDatabase.shared(), "fsync")).isEqualTo("off");
    }

    @Test
    void aServerLeftByAKilledLauncherIsTakenOverAndDataSurviveBothKills() throws Exception {
        int port = freePort();
        Path data = folder.resolve("postgres");
        killedLauncher(data, port);
        try (EmbeddedDatabase database = EmbeddedDatabase.keptIn(data, port, PASSWORDS)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(notes(database)).isEqualTo(1);
            long taken = database.process();
            assertThat(ProcessHandle.of(taken)).isPresent();
            new ProcessBuilder("kill", "-9", Long.toString(taken)).start().waitFor(5, TimeUnit.SECONDS);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.keptIn(data, port, PASSWORDS)) {
            assertThat(notes(database)).isEqualTo(1);
        }
    }

    @Test
    void aServerLeftOnAnotherPortIsStoppedFirst() throws Exception {
        Path data = folder.resolve("postgres");
        killedLauncher(data, freePort());
        int port = freePort();
        try (EmbeddedDatabase database = EmbeddedDatabase.keptIn(data, port, PASSWORDS)) {
            assertThat(database.port()).isEqualTo(port);
            assertThat(notes(database)).isEqualTo(1);
        }
    }

    @Test
    void aStrangerOnThePortIsNamedAndLeftAlone() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            EmbeddedDatabase.keptIn(folder.resolve("postgres"), stranger.getLocalPort(), PASSWORDS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + stranger.getLocalPort() + " is taken");
        }
    }

    /** A JVM of its own that starts the database, commits one row and dies by kill -9. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database =
                    EmbeddedDatabase.keptIn(Path.of(arguments[0]), Integer.parseInt(arguments[1]), PASSWORDS);
            try (Connection connection = database.open(DatabaseRole.OWNER, EmbeddedDatabase.NAME);
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema kept");
                statement.execute("create table kept.note (text text)");
                statement.execute("insert into kept.note values ('before the kill')");
            }
            Runtime.getRuntime().halt(9);
        }
    }

    private static void killedLauncher(Path data, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                data.toString(),
                Integer.toString(port)));
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("launcher.log").toFile())
                .start();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(9);
    }

    private static int notes(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.open(DatabaseRole.OWNER, EmbeddedDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kept.note")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        try (Connection connection = database.open(DatabaseRole.APP, EmbeddedDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
