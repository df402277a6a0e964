package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import no.samraad.local.database.DatabaseRole;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Actor;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.AuditChain;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.audit.ChainFault;
import no.samraad.platform.audit.ChainReport;
import no.samraad.platform.audit.Disposition;
import no.samraad.platform.audit.Head;
import no.samraad.platform.audit.Judgement;
import no.samraad.platform.audit.Sealer;
import no.samraad.platform.audit.VerifyChain;
import no.samraad.platform.jobs.Chore.Progress;
import no.samraad.platform.tenancy.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The chain of acts, on the database itself")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AuditChainTest {
    private static PlatformOnDatabase platform;
    private static int communities;

    private String slug = "";
    private UUID tenant = new UUID(0, 0);

    @BeforeAll
    static void start() {
        platform = PlatformOnDatabase.start(Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void newCommunity() {
        slug = "kjede-" + ++communities;
        tenant = platform.community(slug);
    }

    @Test
    @DisplayName("each committed act gets one place, and the chain is whole")
    void sealed() {
        assertThat(head()).isEmpty();
        for (int act = 0; act < 7; act++) {
            record(act);
        }
        assertThat(verify()).isEqualTo(new ChainReport(Optional.empty(), 7, List.of()));
        sealAll();
        Head head = head().orElseThrow();
        assertThat(head.place()).isEqualTo(7);
        assertThat(verify(head)).isEqualTo(new ChainReport(Optional.of(head), 0, List.of()));
        record(8);
        sealAll();
        assertThat(head().orElseThrow().place()).isEqualTo(8);
        assertThat(verify(head).faults()).as("grown, not changed").isEmpty();
        assertThat(Head.of(head.text())).contains(head);
    }

    @Test
    @DisplayName("an act whose transaction is rolled back takes no place")
    void rolledBack() {
        record(1);
        try {
            platform.inside(tenant, () -> {
                platform.bean(Acts.class).record(act(2));
                throw new IllegalStateException("no");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no");
        }
        record(3);
        sealAll();
        assertThat(verify().head()).map(Head::place).contains(2L);
        assertThat(verify().faults()).isEmpty();
    }

    @Test
    @DisplayName("an act that commits after younger ones were sealed gets the next place")
    void lateCommit() throws Exception {
        try (Connection slow = platform.app();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            UUID early = UUID.fromString("00000000-0000-7000-8000-000000000001");
            statement.execute("select platform.enter_as_job('" + tenant + "')");
            statement.execute("""
                    with a as (
                        insert into tenant.act
                            (tenant_id, id, kind, actor_role, disposition, facts, happened_at, recorded_at)
                        values ('%s', '%s', 'slow', 'time', 'allowed', '{}', now(), now()) returning tenant_id, id)
                    insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
                    select gen_random_uuid(), tenant_id, 'seal', id, 'system', now() from a""".formatted(tenant, early));
            record(1);
            sealAll();
            assertThat(head().orElseThrow().place()).isEqualTo(1);
            slow.commit();
            sealAll();
            assertThat(platform.seen("select act_id from tenant.act_seal where tenant_id = ? and place = 2", tenant))
                    .containsExactly(early.toString());
            assertThat(verify().faults()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "50 virtual threads record while two sealers run: nothing is lost, there is no gap, and each chain is one line")
    void concurrently() throws Exception {
        UUID other = platform.community("kjede-annen-" + communities);
        AtomicBoolean recording = new AtomicBoolean(true);
        List<Future<?>> recorders = new ArrayList<>();
        List<Future<?>> sealers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sealer = 0; sealer < 2; sealer++) {
                sealers.add(threads.submit(() -> {
                    while (recording.get()) {
                        platform.bean(Sealer.class).work();
                        Thread.sleep(5);
                    }
                    return null;
                }));
            }
            for (int thread = 0; thread < 50; thread++) {
                int number = thread;
                recorders.add(threads.submit(() -> {
                    for (int act = 0; act < 20; act++) {
                        UUID community = number % 5 == 0 ? other : tenant;
                        Act recorded = act(number * 100 + act, community);
                        platform.inside(
                                community, () -> platform.bean(Acts.class).record(recorded));
                    }
                }));
            }
            for (Future<?> recorder : recorders) {
                recorder.get(60, TimeUnit.SECONDS);
            }
            recording.set(false);
            for (Future<?> sealer : sealers) {
                sealer.get(10, TimeUnit.SECONDS);
            }
        }
        sealAll();
        assertThat(platform.seen("select place from tenant.act_seal where tenant_id = ? order by place", tenant))
                .isEqualTo(
                        LongStream.rangeClosed(1, 800).mapToObj(Long::toString).toList());
        assertThat(platform.seen("select count(*) from tenant.act_seal where tenant_id = ?", other))
                .containsExactly("200");
        for (UUID community : List.of(tenant, other)) {
            ChainReport report = platform.inside(
                    community, () -> platform.bean(AuditChain.class).verify(community, List.of()));
            assertThat(report.faults()).isEmpty();
            assertThat(report.waiting()).isZero();
        }
    }

    @Test
    @DisplayName("what a superuser does to the rows is found: 300 of 300, each undone afterwards")
    void tamperedAsSuperuser() throws Exception {
        for (int act = 0; act < 12; act++) {
            record(act);
        }
        sealAll();
        Head head = head().orElseThrow();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Connection superuser = platform.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            // Also past the foreign keys, as whoever restores a doctored dump would be.
            statement.execute("set session_replication_role = replica");
            superuser.commit();
            for (int round = 0; round < 300; round++) {
                String tampering = tampering(random);
                int rows = statement.executeUpdate(tampering);
                assertThat(rows).as(tampering).isPositive();
                assertThat(faultsSeenBy(superuser, head))
                        .as("seed %d, round %d: %s", seed, round, tampering)
                        .isNotEmpty();
                superuser.rollback();
            }
            assertThat(faultsSeenBy(superuser, head)).as("all undone").isEmpty();
        }
    }

    /** The verification inside the superuser's own, uncommitted transaction: through the public command's own reading. */
    private List<ChainFault> faultsSeenBy(Connection connection, Head head) throws SQLException {
        return VerifyChain.check(connection, tenant, List.of(head)).faults();
    }

    private String tampering(Random random) {
        String victim = "tenant_id = '" + tenant + "' and id = (select act_id from tenant.act_seal where tenant_id = '"
                + tenant + "' and place = " + (1 + random.nextInt(12)) + ")";
        String place = "tenant_id = '" + tenant + "' and place = " + (1 + random.nextInt(12));
        return switch (random.nextInt(20)) {
            case 0 -> "update tenant.act set kind = 'other' where " + victim;
            case 1 -> "update tenant.act set subject_id = gen_random_uuid() where " + victim;
            case 2 -> "update tenant.act set body_id = gen_random_uuid() where " + victim;
            case 3 -> "update tenant.act set meeting_id = null where " + victim;
            case 4 -> "update tenant.act set actor_id = gen_random_uuid() where " + victim;
            case 5 -> "update tenant.act set actor_role = 'chair' where " + victim;
            case 6 -> "update tenant.act set disposition = 'allowed', reason = null where " + victim;
            case 7 -> "update tenant.act set reason = reason || '!' where " + victim;
            case 8 -> "update tenant.act set facts = jsonb_set(facts, '{n}', to_jsonb(-1)) where " + victim;
            case 9 -> "update tenant.act set finding = '{\"format\": 2}' where " + victim;
            case 10 -> "update tenant.act set statutes_sha256 = sha256('x') where " + victim;
            case 11 -> "update tenant.act set statutes_in_force_from = statutes_in_force_from + 1 where " + victim;
            case 12 -> "update tenant.act set engine_version = '0.2' where " + victim;
            case 13 -> "update tenant.act set happened_at = happened_at - interval '1 microsecond' where " + victim;
            case 14 -> "update tenant.act set recorded_at = recorded_at + interval '1 day' where " + victim;
            case 15 -> "delete from tenant.act where " + victim;
            case 16 -> "delete from tenant.act_seal where " + place;
            case 17 -> "update tenant.act_seal set hash = sha256(hash) where " + place;
            case 18 ->
                "delete from tenant.act_seal where tenant_id = '" + tenant + "' and place >= "
                        + (1 + random.nextInt(12));
            default -> """
                    insert into tenant.act (tenant_id, id, kind, actor_role, disposition, facts, happened_at, recorded_at)
                    values ('%s', gen_random_uuid(), 'added', 'chair', 'allowed', '{}', now(), now())""".formatted(tenant);
        };
    }

    @Test
    @DisplayName(
            "one community's faulty chain says nothing of another's, and its head is not shown behind another's wall")
    void apart() {
        record(1);
        sealAll();
        UUID other = platform.community("kjede-nabo-" + communities);
        assertThat(platform.inside(other, () -> platform.bean(AuditChain.class).head(tenant)))
                .isEmpty();
        assertThat(platform.inside(other, () -> platform.bean(AuditChain.class).verify(tenant, List.of())))
                .isEqualTo(new ChainReport(Optional.empty(), 0, List.of()));
    }

    @Test
    @DisplayName("the command says whole, faulty or not run, and names what is wrong")
    void theCommand() {
        record(1);
        record(2);
        sealAll();
        String head = head().orElseThrow().text();
        assertThat(command(slug)).isEqualTo("0: head " + head + "\nwhole\n");
        assertThat(command(slug, "--head", head)).startsWith("0: ");
        String beyond = "3:" + "0".repeat(64);
        assertThat(command(slug, "--head", beyond))
                .startsWith("1: cut: the chain does not reach the published head " + beyond + "\n");
        platform.asSuperuser("update tenant.act set kind = 'other' where tenant_id = ?", tenant);
        assertThat(command(slug)).startsWith("1: changed: act ").endsWith("2 faults\n");
        assertThat(command("ingen")).startsWith("2: No community");
        assertThat(command()).startsWith("2: Usage");
        assertThat(command(slug, "--head")).startsWith("2: Usage");
        assertThat(command(slug, "--head", "x")).startsWith("2: Usage");
        assertThat(command("--help")).startsWith("2: Usage");
    }

    private String command(String... arguments) {
        EmbeddedDatabase server = EmbeddedDatabase.shared();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyChain.run(
                List.of(arguments),
                Map.of(
                        "SAMRAAD_DB_URL", platform.url(),
                        "SAMRAAD_DB_USER", DatabaseRole.APP.user(),
                        "SAMRAAD_DB_PASSWORD", server.password(DatabaseRole.APP)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + ": " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void record(int number) {
        platform.inside(tenant, () -> platform.bean(Acts.class).record(act(number)));
    }

    private Act act(int number) {
        return act(number, tenant);
    }

    private static Act act(int number, UUID community) {
        Instant now = Instant.now();
        return Act.of(community, new Actor.Person(UUID.randomUUID(), Role.SECRETARY), "notice_sent", now, now)
                .about(UUID.randomUUID())
                .inMeeting(UUID.randomUUID(), UUID.randomUUID())
                .knowing(
                        CanonicalJson.of(Map.of("n", number, "share", new java.math.BigDecimal("0.10"), "name", "Ærø")))
                .judged(
                        new Judgement(
                                CanonicalJson.of(Map.of("format", 1, "rule", "D6")),
                                Optional.of(new Judgement.Version("ab".repeat(32), LocalDate.of(2025, 6, 12))),
                                "0.1.0"),
                        Disposition.breach("Saken haster"))
                .once(Optional.of(UUID.randomUUID()));
    }

    private Optional<Head> head() {
        return platform.inside(tenant, () -> platform.bean(AuditChain.class).head(tenant));
    }

    private ChainReport verify(Head... published) {
        return platform.inside(tenant, () -> platform.bean(AuditChain.class).verify(tenant, List.of(published)));
    }

    private static void sealAll() {
        Sealer sealer = platform.bean(Sealer.class);
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (sealer.work() == Progress.MORE) {
            assertThat(Instant.now()).isBefore(patience);
        }
    }
}
