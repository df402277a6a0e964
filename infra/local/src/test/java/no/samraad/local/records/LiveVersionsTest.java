package no.samraad.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.samraad.platform.live.LiveVersions;
import no.samraad.platform.live.VersionSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Open pages hear that there is a new version, and nothing else")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveVersionsTest {
    private final PlatformOnDatabase platform = PlatformOnDatabase.start(
            Map.of("live-test", "true", "samraad.live.beat", "300ms", "micronaut.server.port", -1));
    private final EmbeddedServer server = platform.bean(EmbeddedServer.class).start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID meeting = UUID.randomUUID();
    private final Versions versions = platform.bean(Versions.class);
    private UUID tenant = new UUID(0, 0);

    @BeforeEach
    void newCommunity() {
        tenant = platform.community("live");
        versions.of.put(meeting, 7L);
    }

    @AfterEach
    void close() {
        client.shutdownNow();
        platform.close();
    }

    @Test
    @DisplayName("a page that knows no version hears the present one at once, and each later one")
    void hears() throws Exception {
        try (Stream stream = open("")) {
            assertThat(stream.event()).containsExactly("retry: 2000");
            assertThat(stream.version()).isEqualTo(7);
            versions.of.put(meeting, 8L);
            assertThat(stream.event())
                    .containsExactly("id: 8", "event: version", "data: {\"topic\":\"" + meeting + "\",\"version\":8}");
        }
    }

    @Test
    @DisplayName("a page that comes back hears only what it missed")
    void comesBack() throws Exception {
        try (Stream stream = open("7")) {
            assertThat(stream.event()).containsExactly("retry: 2000");
            assertThat(stream.event()).as("nothing new").containsExactly(": beat");
            versions.of.put(meeting, 9L);
            assertThat(stream.version()).isEqualTo(9);
        }
        versions.of.put(meeting, 12L);
        try (Stream stream = open("9")) {
            assertThat(stream.version()).as("the latest, not each").isEqualTo(12);
        }
        try (Stream stream = open("nonsense")) {
            assertThat(stream.version()).isEqualTo(12);
        }
    }

    @Test
    @DisplayName("a hundred changes a second are told at most ten times a second, the last one always")
    void atMostTenASecond() throws Exception {
        try (Stream stream = open("7")) {
            assertThat(stream.event()).containsExactly("retry: 2000");
            for (long version = 8; version < 108; version++) {
                versions.of.put(meeting, version);
                Thread.sleep(10);
            }
            List<Long> heard = new ArrayList<>();
            while (heard.isEmpty() || heard.getLast() < 107) {
                heard.add(stream.version());
            }
            assertThat(heard).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
        }
    }

    @Test
    @DisplayName("many watchers of one community cost one query a tick, and none when all have left")
    void oneQueryATick() throws Exception {
        UUID other = UUID.randomUUID();
        versions.of.put(other, 1L);
        List<Stream> streams = new ArrayList<>();
        for (int watcher = 0; watcher < 20; watcher++) {
            streams.add(open(watcher % 2 == 0 ? meeting : other, ""));
        }
        for (Stream stream : streams) {
            assertThat(stream.version()).isPositive();
        }
        int before = versions.asked.get();
        Thread.sleep(1000);
        assertThat(versions.asked.get() - before).isBetween(1, 11);
        for (Stream stream : streams) {
            stream.close();
        }
        // A closed stream is noticed at the next beat.
        for (int patience = 0; patience < 50 && quiet() > 0; patience++) {
            Thread.sleep(100);
        }
        assertThat(quiet()).isZero();
    }

    private int quiet() throws InterruptedException {
        int before = versions.asked.get();
        Thread.sleep(400);
        return versions.asked.get() - before;
    }

    @Test
    @DisplayName("another community's topic has no version here")
    void behindTheWall() throws Exception {
        UUID neighbour = platform.community("nabo");
        try (Stream stream = open(neighbour, meeting, "")) {
            assertThat(stream.event()).containsExactly("retry: 2000");
            assertThat(stream.event()).containsExactly(": beat");
        }
    }

    @Test
    @DisplayName("a database that is away for a while ends no stream")
    void databaseAway() throws Exception {
        try (Stream stream = open("")) {
            assertThat(stream.version()).isEqualTo(7);
            versions.away = true;
            Thread.sleep(300);
            versions.of.put(meeting, 8L);
            versions.away = false;
            assertThat(stream.version()).isEqualTo(8);
        }
    }

    @Test
    @DisplayName("streams end when the server stops")
    void stops() throws Exception {
        try (Stream stream = open("")) {
            assertThat(stream.version()).isEqualTo(7);
            platform.context().destroyBean(platform.bean(LiveVersions.class));
            assertThat(stream.ended()).isTrue();
        }
    }

    private Stream open(String lastEventId) throws Exception {
        return open(meeting, lastEventId);
    }

    private Stream open(UUID topic, String lastEventId) throws Exception {
        return open(tenant, topic, lastEventId);
    }

    private Stream open(UUID community, UUID topic, String lastEventId) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(
                URI.create(server.getURL() + "/live-test/" + community + "/" + topic));
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        java.net.http.HttpResponse<InputStream> response =
                client.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Stream(response.body());
    }

    /** Reads a stream the way a browser does: events are groups of lines with an empty line after each. */
    private static final class Stream implements AutoCloseable {
        private static final String END = "<end>";
        private final InputStream body;
        private final BlockingQueue<List<String>> events = new LinkedBlockingQueue<>();

        Stream(InputStream body) {
            this.body = body;
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                List<String> event = new ArrayList<>();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isEmpty()) {
                        events.add(event);
                        event = new ArrayList<>();
                    } else {
                        event.add(line);
                    }
                }
            } catch (IOException closed) {
                // Closed by the test or by the server.
            }
            events.add(List.of(END));
        }

        List<String> event() throws InterruptedException {
            List<String> event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("an event within ten seconds").isNotNull();
            return event;
        }

        /** The next version told; beats are passed over. */
        long version() throws InterruptedException {
            List<String> event = event();
            while (!event.getFirst().startsWith("id: ")) {
                assertThat(event).isNotEqualTo(List.of(END));
                event = event();
            }
            return Long.parseLong(event.getFirst().substring("id: ".length()));
        }

        boolean ended() throws InterruptedException {
            List<String> event = event();
            while (event.getFirst().startsWith(":") || event.getFirst().startsWith("id")) {
                event = event();
            }
            return event.equals(List.of(END));
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    @Singleton
    @Requires(property = "live-test")
    @Primary
    static class Versions implements VersionSource {
        private final Map<UUID, Long> of = new ConcurrentHashMap<>();
        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean away;
        private final LiveSlugs slugs;

        Versions(LiveSlugs slugs) {
            this.slugs = slugs;
        }

        @Override
        public Map<UUID, Long> versions(UUID tenantId, Collection<UUID> topics) {
            asked.incrementAndGet();
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            Map<UUID, Long> found = new HashMap<>();
            if (slugs.isLive(tenantId)) {
                topics.forEach(topic -> found.put(topic, of.get(topic)));
            }
            return found;
        }
    }

    /** Reads the community's name through the transaction the ticker opened. */
    @Singleton
    @Requires(property = "live-test")
    static class LiveSlugs {
        private final io.micronaut.data.jdbc.runtime.JdbcOperations jdbc;

        LiveSlugs(io.micronaut.data.jdbc.runtime.JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        boolean isLive(UUID tenantId) {
            return jdbc.prepareStatement(
                    "select slug from platform.tenant where id = ? and id = current_setting('samraad.tenant')::uuid",
                    statement -> {
                        statement.setObject(1, tenantId);
                        try (var row = statement.executeQuery()) {
                            return row.next() && row.getString(1).equals("live");
                        }
                    });
        }
    }

    @Controller("/live-test")
    @Requires(property = "live-test")
    static class LiveController {
        private final LiveVersions live;

        LiveController(LiveVersions live) {
            this.live = live;
        }

        @Get("/{community}/{topic}")
        HttpResponse<?> watch(HttpRequest<?> request, @PathVariable UUID community, @PathVariable UUID topic) {
            return live.answer(request, community, topic);
        }
    }
}
