package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Actor;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A running server seals and sends by itself, and only where it is told to")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChoresTest {

    @Test
    @DisplayName("acts are sealed and mails sent within seconds, while a mail server that hangs delays no seal")
    void byThemselves() throws InterruptedException {
        try (ScriptedMailServer server = new ScriptedMailServer();
                PlatformOnDatabase platform = PlatformOnDatabase.start(settings(server, "true"))) {
            server.feel(ScriptedMailServer.Mood.IS_SILENT);
            platform.bean(EmbeddedServer.class).start();
            UUID tenant = platform.community("selv");
            act(platform, tenant);
            assertThat(within(() -> seals(platform) == 1)).isTrue();

            server.feel(ScriptedMailServer.Mood.ACCEPTS);
            platform.asSuperuser("update platform.due_work set due_at = now() where kind = 'mail'");
            assertThat(within(() -> {
                        platform.asSuperuser("update platform.due_work set due_at = now() where kind = 'mail'");
                        return platform.seen("select state from tenant.outbox_message")
                                .equals(List.of("sent"));
                    }))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("nothing runs where it is not told to")
    void notByThemselves() throws InterruptedException {
        try (ScriptedMailServer server = new ScriptedMailServer();
                PlatformOnDatabase platform = PlatformOnDatabase.start(settings(server, "false"))) {
            platform.bean(EmbeddedServer.class).start();
            act(platform, platform.community("selv"));
            Thread.sleep(500);
            assertThat(seals(platform)).isZero();
            assertThat(server.raw()).isEmpty();
        }
    }

    private static Map<String, Object> settings(ScriptedMailServer server, String run) {
        return new HashMap<>(Map.of(
                "samraad.jobs.run", run,
                "samraad.jobs.mail-pause", "50ms",
                "samraad.jobs.seal-pause", "50ms",
                "samraad.mail.host", "127.0.0.1",
                "samraad.mail.port", server.port(),
                "samraad.mail.patience", "2s",
                "micronaut.server.port", -1));
    }

    private static void act(PlatformOnDatabase platform, UUID tenant) {
        platform.inside(tenant, () -> {
            Instant now = Instant.now();
            platform.bean(Outbox.class)
                    .enqueue(tenant, OutgoingMail.plain(new EmailAddress("kari@kommune.test"), "Innkalling", ""));
            return platform.bean(Acts.class).record(Act.of(tenant, new Actor.Time(), "tested", now, now));
        });
    }

    private static int seals(PlatformOnDatabase platform) {
        return platform.seen("select place from tenant.act_seal").size();
    }

    private static boolean within(BooleanSupplier condition) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(patience)) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }
}
