package no.samraad.platform.jobs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each chore on a virtual thread of its own, so that a mail server that hangs delays no deadline. Runs only where
 * {@code samraad.jobs.run} says so: the server, not its tests, and never the national administration.
 */
@Singleton
@Requires(property = "samraad.jobs.run", value = "true")
class Chores {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final List<Chore> chores;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    Chores(List<Chore> chores) {
        this.chores = List.copyOf(chores);
    }

    @EventListener
    void start(ServerStartupEvent started) {
        for (Chore chore : chores) {
            threads.add(Thread.ofVirtual().name("chore-" + chore.name()).start(() -> repeat(chore)));
        }
    }

    private void repeat(Chore chore) {
        try {
            Duration pause = Duration.ZERO;
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = portion(chore);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration portion(Chore chore) {
        try {
            return switch (chore.work()) {
                case MORE -> Duration.ZERO;
                case NOTHING_LEFT -> chore.pause();
            };
        } catch (RuntimeException failed) {
            LOG.warn("chore_failed chore={}", chore.name(), failed);
            return AFTER_FAILURE.compareTo(chore.pause()) > 0 ? AFTER_FAILURE : chore.pause();
        }
    }

    /** Lets each finish its portion; whoever does not is interrupted, and its transaction is rolled back. */
    @PreDestroy
    void stop() {
        stopped.countDown();
        try {
            for (Thread thread : threads) {
                if (!thread.join(FAREWELL)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException hurried) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }
}
