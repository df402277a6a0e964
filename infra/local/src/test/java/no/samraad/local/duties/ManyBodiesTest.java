package no.samraad.local.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("10 000 personer, 500 utvalg og ti år med møter i ett fellesskap")
@Tag("long")
class ManyBodiesTest {
    private static final String SLUG = "troms-ofoten";
    private static final int WARM = 100;
    private static final int ROUNDS = 3;
    private static final int TIMES = 100;
    private static final Duration GOAL = Duration.ofMillis(200);

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    @BeforeAll
    static void furnish() throws IOException, SQLException {
        try (InputStream in = Objects.requireNonNull(ManyBodiesTest.class.getResourceAsStream("/duties/many.sql"));
                Connection database = samraad.superuser();
                Statement statement = database.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{tenant}", samraad.tenant(SLUG).toString())
                    .replace("{year}", String.valueOf(LocalDate.now(Clocks.OSLO).getYear())));
        }
    }

    @BeforeAll
    static void mandate() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ManyBodiesTest.class.getResourceAsStream("/duties/many-mandate.yaml"))) {
            String bodies =
                    IntStream.rangeClosed(1, 500).mapToObj(n -> "prove-" + n).collect(Collectors.joining(", "));
            StatutesDocument mandate = RecordText.readOwn(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{bodies}", bodies),
                    StatutesDocument.class);
            samraad.inside(
                    SLUG,
                    () -> samraad.bean(PublishDocument.class)
                            .handle(samraad.tenant(SLUG), mandate, LocalDate.of(2026, 10, 8), Instant.now()));
        }
    }

    @Test
    @DisplayName("arbeidsflaten, planen og møteåret svarer innen 200 ms i 95 av 100 tilfeller")
    void fast() {
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        int year = LocalDate.now(Clocks.OSLO).getYear();
        Visited drafted = secretary.submit(
                secretary.get("/utvalg/prove-7/plan/" + (year + 1)),
                "/utvalg/prove-7/plan/" + (year + 1),
                Map.of("gjor", "lag"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(303);
        Map<String, Duration> slowest = new LinkedHashMap<>();
        for (String path : List.of(
                "/arbeidsflaten",
                "/arbeidsflaten?utvalg=prove-7",
                "/utvalg/prove-7/plasser",
                "/utvalg/prove-7/plan/" + year,
                "/utvalg/prove-7/plan/" + (year + 1),
                "/utvalg/prove-7/aret/" + year,
                "/statistikk?utvalg=prove-7&ar=" + year)) {
            slowest.put(path, p95(secretary, path));
        }
        slowest.forEach((path, time) -> System.out.println("p95 " + time.toMillis() + " ms " + path));
        assertThat(slowest).allSatisfy((path, time) -> assertThat(time).as(path).isLessThanOrEqualTo(GOAL));
    }

    /** As the visitor waits: over the loopback, the whole page. Of three rounds the best, since the machine has other work. */
    private static Duration p95(Visitor visitor, String path) {
        for (int at = 0; at < WARM; at++) {
            visitor.get(path);
        }
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Duration> times = new ArrayList<>();
            for (int at = 0; at < TIMES; at++) {
                long before = System.nanoTime();
                Visited page = visitor.get(path);
                times.add(Duration.ofNanos(System.nanoTime() - before));
                assertThat(page.status()).as(path).isEqualTo(200);
            }
            Collections.sort(times);
            Duration p95 = times.get(TIMES * 95 / 100 - 1);
            best = p95.compareTo(best) < 0 ? p95 : best;
        }
        return best;
    }
}
