package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.tenancy.TenantScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A connection that goes back to the pool remembers nobody")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConnectionsTest {
    private static final long SEED = 20261122L;
    private static final int CLIENTS = 30;
    private static final int REQUESTS = Arena.LONG ? 200 : 12;
    private static final int POISONINGS = Arena.LONG ? 200 : 8;

    private final Arena arena = Arena.shared();
    private final RunningSamraad samraad = arena.samraad();

    /** Ways to leave a transaction that nobody planned. */
    private enum Poison {
        THROW,
        SQL_ERROR,
        STATEMENT_TIMEOUT,
        CANCELLED,
        ROLLED_BACK,
        COMMITTED,
        INTERRUPTED
    }

    @Test
    @DisplayName("after a throw, an error, a time-out, a cancel or an interrupt the next borrower has no community")
    void poolPoison() throws Exception {
        for (int round = 0; round < POISONINGS; round++) {
            for (Poison poison : Poison.values()) {
                Community community = arena.communities().get(round % 2);
                try {
                    samraad.bean(TenantScope.class).asJob(community.id(), () -> poisoned(poison));
                } catch (RuntimeException expected) {
                    assertThat(poison).isNotEqualTo(Poison.COMMITTED);
                }
                boolean interrupted = Thread.interrupted();
                assertThat(interrupted).isEqualTo(poison == Poison.INTERRUPTED);
                assertThat(everyConnection("select coalesce(current_setting('samraad.tenant', true), '')"))
                        .as("after " + poison)
                        .containsOnly("");
                assertThat(everyConnection("select count(*) from tenant.person"))
                        .as("after " + poison)
                        .containsOnly("0");
            }
        }
    }

    private Object poisoned(Poison poison) {
        Connection connection = transactions().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from tenant.person");
            switch (poison) {
                case THROW -> throw new IllegalStateException("on purpose");
                case SQL_ERROR -> statement.execute("select 1 / 0");
                case STATEMENT_TIMEOUT -> {
                    statement.execute("set local statement_timeout = 20");
                    statement.execute("select pg_sleep(5)");
                }
                case CANCELLED -> {
                    Thread.ofVirtual().start(() -> cancelSoon(statement));
                    statement.execute("select pg_sleep(5)");
                }
                case ROLLED_BACK -> connection.rollback();
                case COMMITTED -> statement.execute("select 1");
                case INTERRUPTED -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("on purpose");
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return poison;
    }

    private static void cancelSoon(Statement statement) {
        try {
            Thread.sleep(30);
            statement.cancel();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The answer of each connection the pool hands out when all are borrowed at once. */
    private List<String> everyConnection(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        List<Connection> borrowed = new ArrayList<>();
        DataSource pool = DelegatingDataSource.unwrapDataSource(samraad.bean(DataSource.class));
        try {
            for (int connection = 0; connection < 4; connection++) {
                borrowed.add(pool.getConnection());
            }
            for (Connection one : borrowed) {
                try (Statement statement = one.createStatement();
                        ResultSet row = statement.executeQuery(sql)) {
                    row.next();
                    answers.add(row.getString(1));
                }
            }
        } finally {
            for (Connection one : borrowed) {
                one.close();
            }
        }
        return answers;
    }

    private String withoutTenant(String sql) {
        return transactions().execute(TransactionDefinition.DEFAULT, status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return samraad.bean(TransactionOperations.class);
    }

    @Test
    @DisplayName("a job for a community that does not exist is refused, and opens none")
    void unknownCommunity() {
        assertThatThrownBy(() -> samraad.bean(TenantScope.class)
                        .asJob(java.util.UUID.randomUUID(), () -> poisoned(Poison.COMMITTED)))
                .isInstanceOf(RuntimeException.class);
        assertThat(withoutTenant("select count(*) from tenant.person")).isEqualTo("0");
    }

    @Test
    @DisplayName("thirty clients that hang up when they like: every answer is the right community's and the right page")
    void cancelStorm() throws Exception {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger cut = new AtomicInteger();
        List<Callable<List<String>>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Community community = arena.communities().get(client % 2);
            Visitor visitor = arena.visitor(community, client % 4 < 2 ? "member" : "secretary");
            Random random = new Random(SEED + client);
            clients.add(() -> storm(community, visitor, random, read, cut));
        }
        List<String> wrong = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<String>> client : threads.invokeAll(clients)) {
                wrong.addAll(client.get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read.get()).as("answers read").isGreaterThan(CLIENTS * REQUESTS / 4);
        assertThat(cut.get()).as("requests cut").isGreaterThan(CLIENTS * REQUESTS / 4);
        assertThat(everyConnection("select coalesce(current_setting('samraad.tenant', true), '')"))
                .containsOnly("");
        System.out.println("cancel-storm: " + read + " answers read, " + cut + " cut, 0 wrong");
    }

    private List<String> storm(
            Community community, Visitor visitor, Random random, AtomicInteger read, AtomicInteger cut)
            throws IOException, InterruptedException {
        RawHttp http = new RawHttp(samraad.port());
        Community other = arena.otherThan(community);
        List<String> wrong = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            String page = List.of("/utvalg/" + community.body(), "/utvalg", "/utvalg/" + other.body())
                    .get(random.nextInt(3));
            String stamp = "s" + random.nextInt(1_000_000);
            List<String> head = List.of(
                    "GET " + page + "?merke=" + stamp + " HTTP/1.1",
                    "Host: " + community.slug() + ".localhost:" + samraad.port(),
                    "Accept: text/html",
                    "Cookie: __Host-samraad=" + visitor.cookies().get("__Host-samraad"),
                    "Connection: close");
            try (Socket socket = http.open(head, "")) {
                if (random.nextBoolean()) {
                    Thread.sleep(random.nextInt(15));
                    socket.setSoLinger(true, 0);
                    cut.incrementAndGet();
                    continue;
                }
                RawHttp.Received answer = RawHttp.read(socket, 30_000);
                read.incrementAndGet();
                boolean foreignBody = page.endsWith("/" + other.body());
                if (answer.status() != (foreignBody ? 404 : 200)
                        || !answer.text().contains(community.mark().word())
                        || !other.mark().in(answer.text(), "").isEmpty()) {
                    wrong.add(community.slug() + " " + page + ": " + answer.status());
                }
            }
        }
        return wrong;
    }
}
