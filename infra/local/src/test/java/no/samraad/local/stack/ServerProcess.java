package no.samraad.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The server as a process of its own, as in an installation: it can be killed without a word and started again. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAIN = "no.samraad.server.Server";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Map<String, String> environment;
    private final int port;
    private final Path log;
    private final Thread atTheEnd;
    private Process process;

    private ServerProcess(Map<String, String> environment, int port, Path log) {
        this.environment = Map.copyOf(environment);
        this.port = port;
        this.log = log;
        this.process = launch();
        this.atTheEnd = new Thread(() -> process.destroyForcibly(), "kill-server");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Starts it and waits until it answers. */
    static ServerProcess start(Map<String, String> environment, int port, Path log) {
        ServerProcess server = new ServerProcess(environment, port, log);
        server.awaitAnswer();
        return server;
    }

    /** Ends it as the kernel does when memory is out: no thread gets to say goodbye. Returns when it is dead. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not die");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts it again after {@link #kill}; how long it took until it answered. */
    public Duration startAgain() {
        long began = System.nanoTime();
        process = launch();
        awaitAnswer();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private Process launch() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx384m",
                "-cp",
                classPath(),
                MAIN);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
        builder.environment().put("MICRONAUT_SERVER_HOST", "127.0.0.1");
        try {
            Process started = builder.start();
            started.getOutputStream().close();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was built for the server: neither the tests' own beans nor the other program's settings. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("tenant-admin"))
                .filter(entry -> !entry.contains("infra" + File.separator + "local" + File.separator + "target"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitAnswer() {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (HTTP.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(20);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("the server does not answer; it said last:\n" + lastWords());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(log));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException gone) {
            return String.valueOf(gone);
        }
    }
}
