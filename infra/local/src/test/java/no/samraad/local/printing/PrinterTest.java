package no.samraad.local.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import no.samraad.platform.printing.Printer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is printed can be read aloud and kept")
class PrinterTest {
    private static final Printer PRINTER = new Printer(new SimpleMeterRegistry());
    private static final long PATIENCE = 30_000;

    private static String page(String content) {
        return """
                <!doctype html>
                <html lang="nb"><head><title>Prøve</title><meta name="author" content="Fellesskapet"/>
                <meta name="description" content="En prøve"/></head><body><h1>Prøve</h1>%s</body></html>""".formatted(content);
    }

    private static byte[] printed(String content) {
        return switch (PRINTER.print(page(content), "Side {0} av {1}", PATIENCE)) {
            case Printer.Outcome.Printed(byte[] pdf) -> pdf;
            case Printer.Outcome.Busy _ -> throw new AssertionError("nobody else prints");
        };
    }

    private static final String TABLE = """
            <table><thead><tr><th scope="col">Hva</th><th scope="col" class="n">Kroner</th></tr></thead>
            <tbody><tr><th scope="row">Reise</th><td class="n">1 234,50</td></tr></tbody></table>""";

    @Test
    @DisplayName("a tagged table in a named language passes; the same without tags or without its language does not")
    void taggedOrRefused() {
        byte[] pdf = printed(TABLE);
        assertThat(CheckedPdf.faults(pdf)).isEmpty();
        assertThat(CheckedPdf.language(pdf)).isEqualTo("nb");
        assertThat(CheckedPdf.text(pdf)).contains("Reise", "1 234,50", "Side 1 av 1");
        assertThat(CheckedPdf.faults(CheckedPdf.withoutTags(pdf)))
                .as("the validator sees that the tags are gone")
                .anyMatch(fault -> fault.startsWith("ua1 7.1"))
                .anyMatch(fault -> fault.startsWith("2a 6.7.2"));
        assertThat(CheckedPdf.faults(CheckedPdf.withoutLanguage(pdf)))
                .as("the validator sees that the language is gone")
                .anyMatch(fault -> fault.startsWith("ua1 7.2"));
    }

    @Test
    @DisplayName(
            "any sign somebody may write: Sámi, Greek, pictures, other scripts, right to left, signs XML cannot write")
    void anySign() {
        byte[] pdf = printed("<p>Čáhcesuolu Ŋ ŧ đ Ž š ž á Ω Ж " + "\u0001\u0008\uffff" + " \ud83d\ude00 \u4e2d\u6587 "
                + "\u0627\u0644 \u05d0\u05d1 \u202e\u200b\ufeff e\u0301 \ud800 slutt</p>");
        assertThat(CheckedPdf.faults(pdf)).isEmpty();
        assertThat(CheckedPdf.text(pdf)).contains("Čáhcesuolu Ŋ ŧ đ Ž š ž á", "slutt");
    }

    @Test
    @DisplayName("a page that is not well-formed, or that declares entities, is no page to print")
    void onlyWellFormed() {
        assertThatThrownBy(() -> PRINTER.print("<html><head></head><body><p></body></html>", "", PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PRINTER.print(
                        "<!-- --><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + "<html><head></head><body>&x;</body></html>",
                        "",
                        PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("nothing is fetched, whatever the page names")
    void fetchesNothing() {
        byte[] pdf = printed("<p>Før <img src=\"file:///etc/hostname\" alt=\"et bilde\"/> etter</p>");
        assertThat(CheckedPdf.text(pdf)).contains("Før", "etter");
    }

    @Test
    @DisplayName("one prints at a time; who has no time to wait is told so, and later gets the turn")
    void oneAtATime() throws InterruptedException {
        Printer press = new Printer(new SimpleMeterRegistry());
        String lines = "<tr><th scope=\"row\">Reise</th><td>1,00</td></tr>".repeat(1_500);
        String longOne = page("<table><tbody>" + lines + "</tbody></table>");
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        Thread[] all = new Thread[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = Thread.ofVirtual().start(() -> {
                try {
                    start.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                switch (press.print(longOne, "{0}/{1}", 1)) {
                    case Printer.Outcome.Printed _ -> served.incrementAndGet();
                    case Printer.Outcome.Busy _ -> refused.incrementAndGet();
                }
            });
        }
        start.countDown();
        for (Thread one : all) {
            one.join();
        }
        assertThat(served).hasValue(1);
        assertThat(refused).hasValue(3);
        assertThatThrownBy(() -> press.print("no page", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(press.print(page(TABLE), "{0}/{1}", 1))
                .as("a failure gives the turn back")
                .isInstanceOf(Printer.Outcome.Printed.class);
    }

    @Test
    @DisplayName("the letters are those of the package they came from")
    void fonts() throws Exception {
        for (String line : new String(resource("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(line.substring(66)));
            assertThat(HexFormat.of().formatHex(digest)).as(line).isEqualTo(line.substring(0, 64));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Printer.class.getResourceAsStream("/printing/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
