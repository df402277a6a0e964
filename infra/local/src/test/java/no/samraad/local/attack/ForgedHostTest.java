package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever a client says about hosts, it gets its own community or nothing")
class ForgedHostTest {
    private static final String EVIL = "evil.example";
    private static final int MILLIS = 10_000;

    private final Arena arena = Arena.shared();
    private final int port = arena.samraad().port();
    private final RawHttp http = new RawHttp(port);
    private final Community troms = arena.community(Arena.TROMS);
    private final Community finnmark = arena.community(Arena.FINNMARK);

    @Test
    @DisplayName("forwarding headers are not read")
    void forwardingHeaders() {
        for (String forged : List.of(
                "X-Forwarded-Host: " + EVIL,
                "X-Forwarded-Host: finnmark.localhost:" + port,
                "X-Forwarded-Server: " + EVIL,
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 1",
                "X-Forwarded-Prefix: //" + EVIL,
                "X-Original-Host: " + EVIL,
                "X-Original-URL: /logg-ut",
                "X-Rewrite-URL: //" + EVIL,
                "X-HTTP-Method-Override: DELETE",
                "Forwarded: for=1.2.3.4;host=" + EVIL + ";proto=https",
                "Forwarded: host=finnmark.localhost:" + port)) {
            for (String path : List.of("/utvalg", "/logg-inn", "/min-side", "/finnes-ikke")) {
                RawHttp.Received answer = get(path, "Host: troms-ofoten.localhost:" + port, forged);
                harmless(forged + " " + path, answer);
                assertThat(finnmark.mark().in(answer.text(), "")).as(forged).isEmpty();
                if (path.equals("/utvalg")) {
                    assertThat(answer.status()).as(forged).isEqualTo(200);
                    assertThat(answer.text()).as(forged).contains(troms.mark().word());
                }
            }
        }
    }

    @Test
    @DisplayName("a host that is not a community's under the one domain is nowhere")
    void strangeHosts() {
        for (String host : List.of(
                EVIL,
                EVIL + ":" + port,
                "troms-ofoten.localhost." + EVIL,
                EVIL + "/troms-ofoten.localhost",
                "troms-ofoten.localhost@" + EVIL,
                "troms-ofoten.localhost:" + port + "@" + EVIL,
                EVIL + "#.localhost",
                "troms-ofoten.localhostevil",
                "xtroms-ofotenlocalhost",
                "a.troms-ofoten.localhost:" + port,
                "localhost:" + port,
                "127.0.0.1:" + port,
                "[::1]:" + port,
                ".localhost",
                "www.localhost",
                "admin.localhost",
                "api.localhost",
                "nobody.localhost",
                "troms-ofoten.localhost:notaport",
                "troms-ofoten.localhost:999999",
                "troms_ofoten.localhost",
                "troms-ofoten.localhost, " + EVIL,
                "troms-ofoten.localhost " + EVIL,
                "xn--troms-ofoten-.localhost",
                "tr\u00f6ms.localhost",
                "\u0442roms-ofoten.localhost",
                "%74roms-ofoten.localhost",
                "troms-ofoten.localhost%00." + EVIL,
                "'; drop table tenant.person; --.localhost",
                "x".repeat(3000) + ".localhost")) {
            for (String path : List.of("/utvalg", "/logg-inn", "/min-side")) {
                RawHttp.Received answer = get(path, "Host: " + host);
                harmless(host + " " + path, answer);
                assertThat(answer.status()).as(host + " " + path).isIn(400, 404, 431);
                nobodys(host, answer);
            }
        }
    }

    @Test
    @DisplayName("the community's own name may be written in other ways, and still names no other host")
    void otherSpellings() {
        for (String host : List.of(
                "troms-ofoten.localhost",
                "troms-ofoten.localhost:1",
                "troms-ofoten.localhost:65535",
                "TROMS-OFOTEN.LOCALHOST:" + port,
                "Troms-Ofoten.localhost.",
                "troms-ofoten.localhost.:" + port)) {
            RawHttp.Received page = get("/utvalg", "Host: " + host);
            assertThat(page.status()).as(host).isEqualTo(200);
            assertThat(page.text()).contains(troms.mark().word());
            assertThat(finnmark.mark().in(page.text(), "")).isEmpty();
            RawHttp.Received login = get("/logg-inn", "Host: " + host);
            assertThat(login.header("Location").getFirst())
                    .as("the way back is configured, not read from " + host)
                    .startsWith(arena.samraad().identity().issuer())
                    .contains("troms-ofoten.localhost%3A" + port + "%2Flogg-inn%2Fretur");
        }
    }

    @Test
    @DisplayName("no host, two hosts and a host in the request line open nothing else")
    void doubledAndAbsolute() {
        String own = "Host: troms-ofoten.localhost:" + port;
        List<List<String>> heads = new ArrayList<>();
        heads.add(List.of("GET /utvalg HTTP/1.1"));
        heads.add(List.of("GET /utvalg HTTP/1.0"));
        heads.add(List.of("GET /utvalg HTTP/1.1", own, "Host: " + EVIL));
        heads.add(List.of("GET /utvalg HTTP/1.1", "Host: " + EVIL, own));
        heads.add(List.of("GET /utvalg HTTP/1.1", own, "Host: finnmark.localhost:" + port));
        heads.add(List.of("GET /utvalg HTTP/1.1", "Host:"));
        for (List<String> head : heads) {
            RawHttp.Received answer = send(head);
            harmless(head.toString(), answer);
            assertThat(answer.status()).as(head.toString()).isIn(400, 404);
            nobodys(head.toString(), answer);
        }
        for (String target : List.of(
                "http://" + EVIL + "/utvalg",
                "http://finnmark.localhost:" + port + "/utvalg",
                "//" + EVIL + "/utvalg",
                "http://troms-ofoten.localhost@" + EVIL + "/utvalg",
                "/\\" + EVIL,
                "/%2f%2f" + EVIL,
                "/utvalg/../../" + EVIL,
                "/utvalg%00" + EVIL,
                "/utvalg/%ff%fe",
                "*")) {
            RawHttp.Received answer = send(List.of("GET " + target + " HTTP/1.1", own));
            assertThat(answer.status()).as(target).isBetween(200, 499);
            assertThat(finnmark.mark().in(answer.text(), "")).as(target).isEmpty();
            assertThat(answer.header("Location")).as(target).noneMatch(location -> location.contains("//" + EVIL));
            assertThat(answer.text()).as(target).doesNotContain("=\"http://" + EVIL, "=\"//" + EVIL);
        }
    }

    @Test
    @DisplayName("after login nobody is led off the site")
    void returnAddresses() {
        for (String til : List.of(
                "//" + EVIL,
                "https://" + EVIL,
                "/\\" + EVIL,
                "%2F%2F" + EVIL,
                "/%09/" + EVIL,
                "javascript:alert(1)",
                "/x%0d%0aSet-Cookie:a=b")) {
            RawHttp.Received answer = get("/logg-inn?til=" + til, "Host: troms-ofoten.localhost:" + port);
            assertThat(answer.status()).as(til).isIn(303, 400);
            assertThat(answer.header("Location"))
                    .as(til)
                    .allMatch(location ->
                            location.startsWith(arena.samraad().identity().issuer()));
            assertThat(answer.header("Set-Cookie")).as(til).noneMatch(cookie -> cookie.startsWith("a=b"));
        }
    }

    private RawHttp.Received get(String path, String... headers) {
        List<String> head = new ArrayList<>(List.of("GET " + path + " HTTP/1.1"));
        head.addAll(List.of(headers));
        return send(head);
    }

    private RawHttp.Received send(List<String> head) {
        List<String> closing = new ArrayList<>(head);
        closing.add("Accept: text/html");
        closing.add("Connection: close");
        return http.send(MILLIS, closing);
    }

    private void harmless(String what, RawHttp.Received answer) {
        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertThat(answer.text().toLowerCase(java.util.Locale.ROOT)).as(what).doesNotContain(EVIL);
    }

    private void nobodys(String what, RawHttp.Received answer) {
        for (Community community : arena.communities()) {
            assertThat(community.mark().in(answer.text(), "")).as(what).isEmpty();
        }
    }
}
