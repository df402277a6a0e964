package no.samraad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program that runs beside the launcher and is started again when it dies, as an orchestrator would. Three deaths within
 * half a minute and it is left lying, so that its log can be read.
 */
public final class Application implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long STRIKE_WINDOW = Duration.ofSeconds(30).toNanos();

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Path pidFile;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private @Nullable Process process;
    private boolean stopping;

    private Application(String name, List<String> command, Map<String, String> environment, Path log, Path pidFile) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts a program.
     *
     * @param name for messages
     * @param command program and arguments
     * @param environment added to the launcher's own
     * @param log appended to
     * @param pidFile says which process it is, for {@code infra/down} and for the next start
     */
    public static Application start(
            String name, List<String> command, Map<String, String> environment, Path log, Path pidFile) {
        Application application = new Application(name, command, environment, log, pidFile);
        application.launch();
        return application;
    }

    /**
     * Stops what a killed launcher left behind.
     *
     * @param pidFile as given to {@link #start}
     * @param mark what the command line of the right process holds; another one that got the number is left alone
     */
    public static void stopLeftover(Path pidFile, String mark) {
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            Optional<ProcessHandle> left = ProcessHandle.of(pid)
                    .filter(handle -> handle.info().commandLine().orElse("").contains(mark));
            if (left.isPresent()) {
                LOG.info("stopping what an earlier start left behind: process {}", pid);
                left.get().destroy();
                for (int wait = 0; left.get().isAlive() && wait < GRACE.toMillis(); wait += 50) {
                    Thread.sleep(50);
                }
                left.get().destroyForcibly();
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NumberFormatException notOurs) {
            LOG.warn("{} holds no process number", pidFile);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it runs or will be started again. */
    public synchronized boolean alive() {
        return process != null && (process.isAlive() || !stopping);
    }

    /** The number of the running process, empty between a death and the next start. */
    public synchronized Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    /** Asks it to end, and after ten seconds ends it. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        try {
            if (running != null) {
                running.destroy();
                if (!running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void launch() {
        if (stopping) {
            return;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            started.getOutputStream().close();
            process = started;
            Files.writeString(pidFile, Long.toString(started.pid()));
            started.onExit().thenAccept(this::died);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " does not start", failed);
        }
    }

    private void died(Process dead) {
        synchronized (this) {
            if (stopping) {
                return;
            }
            long now = System.nanoTime();
            deaths.addLast(now);
            while (now - deaths.getFirst() > STRIKE_WINDOW) {
                deaths.removeFirst();
            }
            if (deaths.size() >= 3) {
                stopping = true;
                LOG.error("{} ended with {} for the third time; see {}", name, dead.exitValue(), log);
                return;
            }
            LOG.warn("{} ended with {}; starting it again", name, dead.exitValue());
        }
        launch();
    }
}
