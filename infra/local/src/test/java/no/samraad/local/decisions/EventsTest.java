package no.samraad.local.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Hendelser: åpne sider får vite at møtet har en ny versjon, og ingenting mer")
class EventsTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final String CHAIR = "siri-hagen-utsi";
    private static final String SECRETARY = "marte-solvang";

    @Test
    @DisplayName("en stemme flytter versjonen: den som lytter, hører et nummer, aldri hva som skjedde")
    void aVoteIsHeardOfAndNotTold() throws Exception {
        CalledMeeting meeting = CalledMeeting.of(samraad, "troms-ofoten", "ssu", DAY)
                .item("B", "Hemmelig tittel", "Et forslag.")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
        CalledMeeting other =
                CalledMeeting.of(samraad, "finnmark", "su", DAY).item("B", "En annen tittel", "Et annet forslag.");
        try (Stream listening = Stream.of(meeting.as("kari-nilsen"), "troms-ofoten", meeting.path() + "/hendelser");
                Stream inFinnmark = Stream.of(other.as("rune-varangermo"), "finnmark", other.path() + "/hendelser")) {
            long first = listening.next();
            long there = inFinnmark.next();
            meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
            long asked = listening.next();
            assertThat(asked).isGreaterThan(first);
            assertThat(meeting.vote("ingrid-haetta", 1, "against").status()).isEqualTo(303);
            assertThat(listening.next()).isGreaterThan(asked);

            other.press("anne-marja-somby", "inn " + other.memberIds("trust").getFirst());
            assertThat(inFinnmark.next()).as("the first it hears of is its own").isEqualTo(there + 1);
            assertThat(listening.heard() + inFinnmark.heard())
                    .doesNotContain("Hemmelig", "tittel", "against", "per_", "sea_", "ingrid", "Hætta");
            assertThat(listening.heard().lines().filter(line -> !line.isEmpty()))
                    .allMatch(
                            line -> line.matches(
                                    "retry: \\d+|event: version|id: \\d+|data: \\{\"topic\":\"[0-9a-f-]{36}\",\"version\":\\d+}|: beat"));
        }
    }

    @Test
    @DisplayName(
            "den som ikke har noe i møtet å gjøre, får ingen strøm; det andre fellesskapet får vite at det ikke finnes")
    void strangersHearNothing() {
        CalledMeeting meeting = CalledMeeting.of(samraad, "troms-ofoten", "ssu", DAY.plusDays(1))
                .item("B", "Sak", "Et forslag.");
        String events = meeting.path() + "/hendelser";
        assertThat(samraad.visitor("troms-ofoten").get(events).status()).isEqualTo(403);
        Visited officer = samraad.visitor("finnmark").logIn("rune-varangermo").get(events);
        assertThat(officer.status()).isEqualTo(404);
        assertThat(samraad.visitor("troms-ofoten")
                        .logIn(SECRETARY)
                        .get("/utvalg/ssu/moter/2026-77/hendelser")
                        .status())
                .isEqualTo(404);
    }

    /** An open stream. */
    private static final class Stream implements AutoCloseable {
        private final HttpClient http = HttpClient.newHttpClient();
        private final InputStream body;
        private final StringBuilder heard = new StringBuilder();

        private Stream(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
            this.body = response.body();
        }

        static Stream of(Visitor visitor, String slug, String path) throws IOException, InterruptedException {
            return new Stream(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + samraad.port() + path))
                    .timeout(Duration.ofSeconds(10))
                    .header("Host", slug + ".localhost:" + samraad.port())
                    .header("Accept", "text/event-stream")
                    .header(
                            "Cookie",
                            visitor.cookies().entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")))
                    .GET()
                    .build());
        }

        /** The next version it tells of. */
        long next() throws IOException {
            StringBuilder line = new StringBuilder();
            while (true) {
                int read = body.read();
                if (read < 0) {
                    throw new AssertionError("the stream ended after " + heard);
                }
                heard.append((char) read);
                if (read != '\n') {
                    line.append((char) read);
                    continue;
                }
                String whole = line.toString();
                line.setLength(0);
                if (whole.startsWith("id:")) {
                    return Long.parseLong(whole.substring(3).strip());
                }
            }
        }

        String heard() {
            return heard.toString();
        }

        @Override
        public void close() throws IOException {
            body.close();
            http.close();
        }
    }
}
