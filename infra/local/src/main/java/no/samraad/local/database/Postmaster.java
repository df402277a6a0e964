package no.samraad.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server that a data folder's {@code postmaster.pid} names: lines are process, folder, start, port, socket folder,
 * address, shared memory (PostgreSQL manual, "Database File Layout").
 *
 * @param process operating system's number
 * @param port TCP port it was started with
 * @param sharedMemory System V segment, empty when the file does not tell
 */
record Postmaster(long process, int port, Optional<String> sharedMemory) {

    private static final int PORT_LINE = 3;
    private static final int MEMORY_LINE = 6;

    static Optional<Postmaster> of(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        Optional<String> memory = lines.size() > MEMORY_LINE
                ? Optional.of(lines.get(MEMORY_LINE).strip().replaceFirst("^\\S+\\s+", ""))
                : Optional.empty();
        return Optional.of(new Postmaster(
                Long.parseLong(lines.getFirst().strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                memory));
    }

    /** Whether it still runs; another process that got the same number does not count. */
    boolean alive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    /** Fast shutdown: clients are cut off, everything committed is written. */
    void stop(Duration patience) throws IOException {
        signal("-INT");
        long until = System.nanoTime() + patience.toNanos();
        while (alive()) {
            if (System.nanoTime() > until) {
                throw new IOException("PostgreSQL (process " + process + ") did not stop within " + patience + ".");
            }
            pause();
        }
    }

    /** As a power cut: no shutdown at all. */
    void kill() throws IOException {
        signal("-KILL");
    }

    /**
     * After a kill the children leave within a moment; until the last has let go of the shared memory a new server
     * refuses to start.
     */
    void awaitChildrenGone(Duration patience) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        while (memoryInUse() && System.nanoTime() < until) {
            pause();
        }
    }

    private boolean memoryInUse() throws IOException {
        Path segments = Path.of("/proc/sysvipc/shm");
        if (sharedMemory.isEmpty() || !Files.isReadable(segments)) {
            return false;
        }
        return Files.readAllLines(segments).stream()
                .map(line -> line.strip().split("\\s+"))
                .anyMatch(columns ->
                        columns.length > 6 && columns[1].equals(sharedMemory.get()) && !columns[6].equals("0"));
    }

    private void signal(String signal) throws IOException {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(5, TimeUnit.SECONDS)) {
                throw new IOException("kill " + signal + " " + process + " hangs");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping PostgreSQL", interrupted);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}
