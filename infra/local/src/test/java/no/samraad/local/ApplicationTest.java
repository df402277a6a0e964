package no.samraad.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {

    @TempDir
    Path folder;

    @Test
    void aKilledProgramIsStartedAgainWithItsEnvironmentAndEndsWhenClosed() throws Exception {
        Application application = shell("echo begun $MARK; exec sleep 60");
        eventually(() -> log().equals("begun here\n"));
        long first = application.pid().orElseThrow();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        eventually(() -> application.pid().filter(pid -> pid != first).isPresent());
        long second = application.pid().orElseThrow();
        assertThat(Files.readString(folder.resolve("pid"))).isEqualTo(Long.toString(second));
        eventually(() -> log().equals("begun here\nbegun here\n"));
        application.close();
        assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(folder.resolve("pid")).doesNotExist();
        assertThat(application.alive()).isFalse();
    }

    @Test
    void aProgramThatKeepsDyingIsLeftLyingAfterTheThirdTime() throws InterruptedException {
        try (Application application = shell("echo died; exit 3")) {
            eventually(() -> !application.alive());
            assertThat(log()).isEqualTo("died\ndied\ndied\n");
        }
    }

    @Test
    void whatAKilledLauncherLeftIsStoppedAndAStrangerWithTheNumberIsNot() throws Exception {
        Process left = new ProcessBuilder("sh", "-c", "sleep 60; : samraad-left.jar").start();
        Path file = folder.resolve("left.pid");
        Files.writeString(file, Long.toString(left.pid()));
        Application.stopLeftover(file, "samraad-other.jar");
        assertThat(left.isAlive()).isTrue();
        Files.writeString(file, Long.toString(left.pid()));
        Application.stopLeftover(file, "samraad-left.jar");
        eventually(() -> !left.isAlive());
        assertThat(file).doesNotExist();
        Application.stopLeftover(file, "samraad-left.jar");
    }

    private Application shell(String script) {
        return Application.start(
                "a test",
                List.of("sh", "-c", script),
                Map.of("MARK", "here"),
                folder.resolve("log"),
                folder.resolve("pid"));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (java.io.IOException notYet) {
            return "";
        }
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within ten seconds").isLessThan(until);
            Thread.sleep(10);
        }
    }
}
