package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.samraad.local.records.ScriptedMailServer.Mood;
import no.samraad.platform.jobs.Chore.Progress;
import no.samraad.platform.mail.CalendarMethod;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.mail.Invitation;
import no.samraad.platform.outbox.MailWorker;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("No mail is lost, and what comes twice has one id")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutboxTest {
    private static final EmailAddress KARI = new EmailAddress("kari.nordmann@kommune.test");

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final PlatformOnDatabase platform = PlatformOnDatabase.start(settings());
    private UUID tenant = new UUID(0, 0);

    private Map<String, Object> settings() {
        return Map.of(
                "samraad.mail.host", "127.0.0.1",
                "samraad.mail.port", server.port(),
                "samraad.mail.patience", "300ms",
                "samraad.mail.attempts", 3,
                "samraad.mail.backoff", "20s");
    }

    @BeforeEach
    void newCommunity() {
        tenant = platform.community("post");
    }

    @AfterEach
    void close() {
        platform.close();
        server.close();
    }

    @Test
    @DisplayName("a mail is sent once, with an id of ours, and is marked as sent")
    void sent() throws MessagingException {
        UUID id = enqueue(
                OutgoingMail.plain(KARI, "Innkalling til møte 9/2025 – SSU", "Hei\n.\nPunktum på egen linje\n"));

        assertThat(work()).isEqualTo(Progress.MORE);
        assertThat(work()).isEqualTo(Progress.NOTHING_LEFT);

        assertThat(server.recipients()).containsExactly(KARI.text());
        assertThat(server.messages()).hasSize(1);
        MimeMessage message = server.messages().getFirst();
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@samraad.test>");
        assertThat(message.getSubject()).isEqualTo("Innkalling til møte 9/2025 – SSU");
        assertThat(content(message)).isEqualTo("Hei\r\n.\r\nPunktum på egen linje\r\n");
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("ikke-svar@samraad.test");
        assertThat(from.getPersonal()).isEqualTo("Helsefellesskapet post");
        assertThat(state()).containsExactly("sent 1");
        assertThat(errands()).isEmpty();
    }

    @Test
    @DisplayName("a mail whose act is rolled back is never sent")
    void rolledBackWithItsAct() {
        assertThatThrownBy(() -> platform.inside(tenant, () -> {
                    platform.bean(Outbox.class).enqueue(tenant, OutgoingMail.plain(KARI, "Nei", ""));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(work()).isEqualTo(Progress.NOTHING_LEFT);
        assertThat(server.messages()).isEmpty();
    }

    @Test
    @DisplayName("an invitation is an alternative to the text and a file, and both ask the same of the calendar")
    void invitation() throws Exception {
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                CalendarMethod.REQUEST,
                0,
                "SSU møte 9/2025",
                "Tromsø, møterom «Fløya»",
                ZonedDateTime.parse("2025-12-10T09:00:00+01:00[Europe/Oslo]"),
                ZonedDateTime.parse("2025-12-10T14:00:00+01:00[Europe/Oslo]"),
                "Kari \"Nordlys\" Nordmann",
                KARI,
                "Sekretariatet",
                URI.create("https://post.samraad.test/moter/ssu/9-2025"));
        enqueue(new OutgoingMail(KARI, "Innkalling", "Velkommen", Optional.of(invitation)));

        work();

        MimeMultipart whole = (MimeMultipart) server.messages().getFirst().getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        MimeMultipart alternatives = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("Velkommen");
        BodyPart shown = alternatives.getBodyPart(1);
        assertThat(shown.getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST")
                .contains("charset=UTF-8");
        BodyPart file = whole.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("request.ics");
        String calendar = new String(shown.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains("METHOD:REQUEST")
                .contains("LOCATION:Tromsø\\, møterom «Fløya»")
                .contains("DTSTART;TZID=Europe/Oslo:20251210T090000");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    @DisplayName("a server in trouble is tried again, later and later, and at last the mail is shown as failed")
    void triedAgainAndGivenUp() {
        server.feel(Mood.IS_BUSY);
        UUID id = enqueue(OutgoingMail.plain(KARI, "Innkalling", ""));

        assertThat(work()).as("the others wait for the next round").isEqualTo(Progress.NOTHING_LEFT);
        assertThat(state()).containsExactly("waiting 1");
        assertThat(secondsUntilNextAttempt()).isBetween(15, 20);
        assertThat(work()).isEqualTo(Progress.NOTHING_LEFT);
        assertThat(state()).as("not before its time").containsExactly("waiting 1");

        timePasses();
        work();
        assertThat(secondsUntilNextAttempt()).isBetween(35, 40);
        timePasses();
        work();
        assertThat(state()).containsExactly("failed 3");
        assertThat(errands()).isEmpty();
        List<Outbox.Failed> failed =
                platform.inside(tenant, () -> platform.bean(Outbox.class).failed(tenant, 10));
        assertThat(failed).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(id);
            assertThat(mail.lastError()).contains("421");
        });

        server.feel(Mood.ACCEPTS);
        platform.inside(tenant, () -> {
            platform.bean(Outbox.class).sendAgain(tenant, id);
            return id;
        });
        assertThat(work()).isEqualTo(Progress.MORE);
        assertThat(state()).containsExactly("sent 1");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    @DisplayName("a recipient the server does not know is given up at once, and the reason names no address")
    void unknownRecipient() {
        server.feel(Mood.KNOWS_NOBODY);
        enqueue(OutgoingMail.plain(KARI, "Innkalling", ""));
        assertThat(work()).isEqualTo(Progress.MORE);
        assertThat(state()).containsExactly("failed 1");
        assertThat(platform.seen("select last_error from tenant.outbox_message where tenant_id = ?", tenant))
                .singleElement()
                .asString()
                .contains("550")
                .doesNotContain("kari")
                .doesNotContain("@");
    }

    @ParameterizedTest
    @EnumSource(names = {"IS_SILENT", "DRIPS"})
    @DisplayName("a server that hangs holds up neither a mail nor a database connection for long")
    void hanging(Mood mood) throws SQLException {
        server.feel(mood);
        enqueue(OutgoingMail.plain(KARI, "Innkalling", ""));
        Thread sender = Thread.ofVirtual().start(this::work);
        long begun = System.nanoTime();
        join(sender, Duration.ofMillis(150));
        assertThat(openTransactions()).as("while the server hangs").isZero();
        join(sender, Duration.ofSeconds(10));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(state()).containsExactly("waiting 1");
        assertThat(errands()).hasSize(1);
    }

    @Test
    @DisplayName("a message the server took without saying so is sent again under the same id")
    void takenWithoutAnswer() throws MessagingException {
        server.feel(Mood.HANGS_UP_AFTER_TAKING);
        UUID id = enqueue(OutgoingMail.plain(KARI, "Innkalling", "Hei"));
        work();
        assertThat(state()).containsExactly("waiting 1");
        server.feel(Mood.ACCEPTS);
        timePasses();
        work();
        assertThat(state()).containsExactly("sent 2");
        assertThat(server.messages()).hasSize(2);
        for (MimeMessage message : server.messages()) {
            assertThat(message.getMessageID()).isEqualTo("<" + id + "@samraad.test>");
        }
        assertThat(server.raw().get(0)).isEqualTo(server.raw().get(1));
    }

    @Test
    @DisplayName("a worker that dies between the server's yes and its own commit loses nothing")
    void deathBeforeTheCommit() {
        enqueue(OutgoingMail.plain(KARI, "Innkalling", "Hei"));
        platform.asSuperuser("""
                create function tenant.die() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$""");
        platform.asSuperuser("grant execute on function tenant.die() to public");
        platform.asSuperuser("create trigger die before update on tenant.outbox_message execute function tenant.die()");
        assertThatThrownBy(this::work).hasStackTraceContaining("killed");
        assertThat(server.messages()).hasSize(1);
        assertThat(work()).as("its claim still holds").isEqualTo(Progress.NOTHING_LEFT);

        platform.asSuperuser("drop trigger die on tenant.outbox_message");
        timePasses();
        try (PlatformOnDatabase survivor = platform.another(settings())) {
            assertThat(survivor.bean(MailWorker.class).work()).isEqualTo(Progress.MORE);
            assertThat(state()).containsExactly("sent 2");
            assertThat(server.messages()).hasSize(2);
            assertThat(new HashSet<>(server.raw())).hasSize(1);
        }
    }

    @Test
    @DisplayName("two instances at once send each of 60 mails exactly once")
    void sharedByTwo() throws InterruptedException {
        List<OutgoingMail> mails = Arrays.stream(new int[60])
                .mapToObj(any -> OutgoingMail.plain(KARI, "Innkalling", ""))
                .toList();
        platform.inside(tenant, () -> platform.bean(Outbox.class).enqueue(tenant, mails));
        Runnable worker = () -> {
            while (work() == Progress.MORE) {
                Thread.onSpinWait();
            }
        };
        List<Thread> workers =
                List.of(Thread.ofVirtual().start(worker), Thread.ofVirtual().start(worker));
        for (Thread thread : workers) {
            thread.join();
        }
        assertThat(server.messages()).hasSize(60);
        assertThat(new HashSet<>(server.raw())).hasSize(60);
        assertThat(platform.seen("select distinct state from tenant.outbox_message"))
                .containsExactly("sent");
    }

    @Test
    @DisplayName("no title can smuggle a header or a recipient into a mail")
    void headerInjection() throws MessagingException {
        enqueue(OutgoingMail.plain(
                KARI,
                "Møte\r\nBcc: alle@annet.test\r\n\r\n<script>\u2028X\u0085Y\u0000Z",
                "Hei\r\n.\r\nRCPT TO:<x@y.test>"));
        work();
        assertThat(server.recipients()).containsExactly(KARI.text());
        MimeMessage message = server.messages().getFirst();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Møte Bcc: alle@annet.test <script> X Y Z");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
    }

    private UUID enqueue(OutgoingMail mail) {
        return platform.inside(tenant, () -> platform.bean(Outbox.class).enqueue(tenant, mail));
    }

    private Progress work() {
        return platform.bean(MailWorker.class).work();
    }

    private List<String> state() {
        return platform.seen("select state || ' ' || attempts from tenant.outbox_message where tenant_id = ?", tenant);
    }

    private List<String> errands() {
        return platform.seen("select id from platform.due_work where kind = 'mail'");
    }

    private int secondsUntilNextAttempt() {
        return Integer.parseInt(platform.seen(
                        "select round(extract(epoch from due_at - now())) from platform.due_work where kind = 'mail'")
                .getFirst());
    }

    private void timePasses() {
        platform.asSuperuser("update platform.due_work set due_at = due_at - interval '1 day'");
    }

    private int openTransactions() throws SQLException {
        try (Connection connection = platform.superuser();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and usename = 'samraad_app' and xact_start is not null""")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void join(Thread thread, Duration patience) {
        try {
            thread.join(patience);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static String content(MimeMessage message) {
        try {
            return (String) message.getContent();
        } catch (MessagingException | java.io.IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
