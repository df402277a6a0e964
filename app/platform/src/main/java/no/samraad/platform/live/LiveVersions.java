package no.samraad.platform.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.samraad.platform.jobs.JobScope;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Tells open pages that what they show has a new version: {@code event: version}, the version as id, and no state. The
 * page then reads the state itself, so that nothing is wrong when an event is lost, late or doubled.
 *
 * <p>The versions are read from the database, at most ten times a second and only for what somebody watches, so that it
 * does not matter which instance carried out the act; the act itself announces nothing.
 */
@Singleton
public class LiveVersions {
    private static final Logger LOG = LoggerFactory.getLogger(LiveVersions.class);
    /** Keeps proxies from closing a quiet stream, and lets the server notice that the other side is gone. */
    private static final byte[] BEAT = ": beat\n\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] OPENING = "retry: 2000\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final long UNKNOWN = -1;

    private final JobScope scope;
    private final Optional<VersionSource> source;
    private final Duration tick;
    private final Duration beat;
    private final Map<Topic, List<Watcher>> watched = new ConcurrentHashMap<>();
    private final Semaphore someone = new Semaphore(0);
    private volatile boolean closed;
    private @Nullable Thread ticker;

    LiveVersions(
            JobScope scope,
            Optional<VersionSource> source,
            MeterRegistry metrics,
            @Value("${samraad.live.tick:100ms}") Duration tick,
            @Value("${samraad.live.beat:15s}") Duration beat) {
        this.scope = scope;
        this.source = source;
        this.tick = tick;
        this.beat = beat;
        metrics.gauge("samraad.live.topics", watched, Map::size);
    }

    private record Topic(UUID tenantId, UUID id) {}

    /**
     * A stream for {@code text/event-stream}. The first event comes at once if the topic's version is not the one last
     * seen; after that whenever it rises. Slow readers get the latest version only. Ends when the server stops.
     *
     * @param lastSeen from the header Last-Event-ID, or the version that the page was rendered with
     */
    public Publisher<byte[]> watch(UUID tenantId, UUID topic, Optional<Long> lastSeen) {
        return Flux.create(
                sink -> open(new Topic(tenantId, topic), new Watcher(sink, lastSeen.orElse(UNKNOWN))),
                FluxSink.OverflowStrategy.LATEST);
    }

    /** {@link #watch} as the answer to a page's request, which names the last version seen in its header Last-Event-ID. */
    public MutableHttpResponse<Publisher<byte[]>> answer(HttpRequest<?> request, UUID tenantId, UUID topic) {
        return HttpResponse.ok(
                        watch(tenantId, topic, lastEventId(request.getHeaders().get("Last-Event-ID"))))
                .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                // A proxy that buffers would hold the events back.
                .header("X-Accel-Buffering", "no");
    }

    /** The version that a Last-Event-ID header names; empty when it names none. */
    public static Optional<Long> lastEventId(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(header)) : Optional.empty();
    }

    private void open(Topic topic, Watcher watcher) {
        watcher.sink.next(OPENING);
        // Inside compute, so that a topic's list is never thrown away while someone enters it.
        watched.compute(topic, (any, present) -> {
            List<Watcher> watchers = present == null ? new CopyOnWriteArrayList<>() : present;
            watchers.add(watcher);
            return watchers;
        });
        watcher.sink.onDispose(() -> leave(topic, watcher));
        startTicking();
        someone.release();
        if (closed) {
            watcher.sink.complete();
        }
    }

    private void leave(Topic topic, Watcher watcher) {
        watched.computeIfPresent(topic, (any, watchers) -> {
            watchers.remove(watcher);
            return watchers.isEmpty() ? null : watchers;
        });
    }

    private synchronized void startTicking() {
        if (ticker == null && !closed) {
            ticker = Thread.ofVirtual().name("live-versions").start(this::tick);
        }
    }

    private void tick() {
        try {
            while (!closed) {
                if (watched.isEmpty()) {
                    // Nobody watches: no query, no waking up.
                    someone.acquire();
                }
                someone.drainPermits();
                look();
                TimeUnit.MILLISECONDS.sleep(tick.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<UUID, Set<UUID>> topics = new HashMap<>();
        for (Topic topic : watched.keySet()) {
            topics.computeIfAbsent(topic.tenantId(), any -> new HashSet<>()).add(topic.id());
        }
        topics.forEach((tenantId, ids) -> {
            try {
                Map<UUID, Long> versions = source.isEmpty()
                        ? Map.of()
                        : scope.inside(tenantId, () -> source.get().versions(tenantId, ids));
                versions.forEach((id, version) -> announce(new Topic(tenantId, id), version));
            } catch (RuntimeException unreadable) {
                // The database is away: the pages keep what they show and hear of it when it is back.
                LOG.warn("live outcome=unreadable tenant={}", tenantId, unreadable);
            }
        });
        long now = System.nanoTime();
        watched.values().forEach(watchers -> watchers.forEach(watcher -> watcher.keepAlive(now)));
    }

    /** Encoded once, however many watch. */
    private void announce(Topic topic, long version) {
        List<Watcher> watchers = watched.getOrDefault(topic, List.of());
        if (watchers.isEmpty()) {
            return;
        }
        byte[] event = ("id: " + version + "\nevent: version\ndata: {\"topic\":\"" + topic.id() + "\",\"version\":"
                        + version + "}\n\n")
                .getBytes(StandardCharsets.US_ASCII);
        watchers.forEach(watcher -> watcher.hear(version, event));
    }

    /** Ends every stream, so that a server that stops does not wait for its readers. */
    @PreDestroy
    void close() {
        closed = true;
        synchronized (this) {
            if (ticker != null) {
                ticker.interrupt();
            }
        }
        watched.values().forEach(watchers -> watchers.forEach(watcher -> watcher.sink.complete()));
    }

    private final class Watcher {
        private final FluxSink<byte[]> sink;
        private long seen;
        private long lastSent = System.nanoTime();

        Watcher(FluxSink<byte[]> sink, long seen) {
            this.sink = sink;
            this.seen = seen;
        }

        /** Only the ticker calls this and {@link #keepAlive}. */
        void hear(long version, byte[] event) {
            if (version != seen) {
                seen = version;
                send(event, System.nanoTime());
            }
        }

        void keepAlive(long now) {
            if (now - lastSent >= beat.toNanos()) {
                send(BEAT, now);
            }
        }

        private void send(byte[] bytes, long now) {
            lastSent = now;
            sink.next(bytes);
        }
    }
}
