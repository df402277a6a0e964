package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.ActRows;
import no.samraad.platform.audit.Actor;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.audit.Disposition;
import no.samraad.platform.audit.DoneBefore;
import no.samraad.platform.audit.Judgement;
import no.samraad.platform.tenancy.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("An act's row is its audit row")
class ActsTest {
    private static final Instant HAPPENED = Instant.parse("2025-12-10T09:00:00Z");
    private static final Instant RECORDED = Instant.parse("2025-11-22T12:00:00.123456Z");

    private static PlatformOnDatabase platform;
    private static int communities;

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
        tenant = platform.community("acts-" + ++communities);
    }

    @Test
    @DisplayName("it keeps who, what, why, by which statutes and both times, and waits for its place in the chain")
    void everythingIsKept() {
        UUID person = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        UUID body = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        Act act = Act.of(tenant, new Actor.Person(person, Role.SECRETARY), "notice_sent", HAPPENED, RECORDED)
                .about(subject)
                .inMeeting(body, meeting)
                .knowing(CanonicalJson.of(Map.of("sent_on", LocalDate.of(2025, 11, 27))))
                .judged(
                        new Judgement(
                                CanonicalJson.parse("{\"format\":1,\"rule\":\"D6\"}"),
                                Optional.of(new Judgement.Version("ab".repeat(32), LocalDate.of(2025, 6, 12))),
                                "0.1.0"),
                        Disposition.breach("Saken haster"));

        UUID id = platform.inside(tenant, () -> platform.bean(Acts.class).record(act));

        assertThat(platform.seen("""
                select concat_ws(' ', kind, subject_id, body_id, meeting_id, actor_id, actor_role, disposition, reason,
                    facts::text, finding::text, encode(statutes_sha256, 'hex'), statutes_in_force_from, engine_version,
                    happened_at at time zone 'UTC', recorded_at at time zone 'UTC', idempotency_key)
                from tenant.act where tenant_id = ? and id = ?""", tenant, id))
                .containsExactly(String.join(
                        " ",
                        "notice_sent",
                        subject.toString(),
                        body.toString(),
                        meeting.toString(),
                        person.toString(),
                        "secretary breach Saken haster",
                        "{\"sent_on\": \"2025-11-27\"}",
                        "{\"rule\": \"D6\", \"format\": 1}",
                        "ab".repeat(32),
                        "2025-06-12 0.1.0 2025-12-10 09:00:00 2025-11-22 12:00:00.123456"));
        assertThat(platform.seen(
                        "select kind from platform.due_work where tenant_id = ? and subject_id = ?", tenant, id))
                .containsExactly("seal");
    }

    @Test
    @DisplayName("an outsider's act and an effect of time have no person")
    void actorsWithoutPerson() {
        Acts acts = platform.bean(Acts.class);
        UUID outsider = platform.inside(
                tenant,
                () -> acts.record(
                        Act.of(tenant, new Actor.Outsider(Role.SUBMITTER), "case_submitted", HAPPENED, RECORDED)));
        UUID silence = platform.inside(
                tenant, () -> acts.record(Act.of(tenant, new Actor.Time(), "minutes_approved", HAPPENED, RECORDED)));
        assertThat(platform.seen(
                        "select coalesce(actor_id::text, 'nobody') || ' ' || actor_role from tenant.act where id in (?, ?) order by 1",
                        outsider,
                        silence))
                .containsExactly("nobody submitter", "nobody time");
    }

    @Test
    @DisplayName("a second act with the same key is told so, and nothing of its transaction is kept")
    void theSecondWithAKey() {
        Acts acts = platform.bean(Acts.class);
        UUID key = UUID.randomUUID();
        Act act = act().once(Optional.of(key));
        platform.inside(tenant, () -> acts.record(act));

        assertThatThrownBy(() -> platform.inside(tenant, () -> {
                    acts.record(act());
                    return acts.record(act);
                }))
                .isInstanceOf(DoneBefore.class);

        assertThat(platform.seen("select id from tenant.act where tenant_id = ?", tenant))
                .hasSize(1);
        assertThat(platform.seen("select id from platform.due_work where tenant_id = ?", tenant))
                .hasSize(1);
        ActRows rows = platform.bean(ActRows.class);
        assertThat(platform.inside(tenant, () -> rows.isDone(tenant, key))).isTrue();
        assertThat(platform.inside(tenant, () -> rows.isDone(tenant, UUID.randomUUID())))
                .isFalse();
        UUID other = platform.community("acts-other-" + communities);
        assertThat(platform.inside(other, () -> rows.isDone(tenant, key)))
                .as("behind another's wall")
                .isFalse();
    }

    @Test
    @DisplayName("what breaks for another reason is not mistaken for a second act")
    void otherViolations() {
        Acts acts = platform.bean(Acts.class);
        assertThatThrownBy(() -> platform.inside(
                        tenant, () -> acts.record(Act.of(tenant, new Actor.Time(), "NOT A KIND", HAPPENED, RECORDED))))
                .isNotInstanceOf(DoneBefore.class)
                .hasStackTraceContaining("act_kind_check");
        UUID other = platform.community("acts-wall-" + communities);
        assertThatThrownBy(() -> platform.inside(other, () -> acts.record(act())))
                .isNotInstanceOf(DoneBefore.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @DisplayName("an act waits for no other act of its community, even one whose transaction never ends")
    void actsNeverWaitForEachOther() throws Exception {
        Acts acts = platform.bean(Acts.class);
        try (Connection slow = platform.app();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("select platform.enter_as_job('" + tenant + "')");
            statement.execute("""
                    insert into tenant.act (tenant_id, id, kind, actor_role, disposition, facts, happened_at, recorded_at)
                    values ('%1$s', '%2$s', 'slow', 'time', 'allowed', '{}', now(), now())""".formatted(tenant, UUID.randomUUID()));
            statement.execute("""
                    insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
                    values ('%1$s', '%2$s', 'seal', '%1$s', 'system', now())""".formatted(UUID.randomUUID(), tenant));
            CompletableFuture<UUID> quick =
                    CompletableFuture.supplyAsync(() -> platform.inside(tenant, () -> acts.record(act())));
            assertThat(quick).succeedsWithin(Duration.ofSeconds(10));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Act act() {
        return Act.of(tenant, new Actor.Time(), "tested", HAPPENED, RECORDED);
    }
}
