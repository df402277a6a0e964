package no.samraad.local.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Kalenderabonnement: per person, per utvalg og per slags frist, uten innlogging og til å slå av")
class FeedsTest {
    private static final String SLUG = "troms-ofoten";
    private static final Pattern ADDRESS = Pattern.compile("(/kalender/[A-Za-z0-9_-]{43}/samraad\\.ics)");

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Visited send(Visitor visitor, String path, Map<String, String> typed) {
        return visitor.submit(visitor.get(path), path, typed);
    }

    private static String make(Visitor visitor, String which) {
        Visited made = send(visitor, "/kalender", Map.of("gjor", "lag", "kalender", which));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        Matcher address = ADDRESS.matcher(made.body());
        assertThat(address.find()).as(made.text()).isTrue();
        return address.group(1);
    }

    @Test
    @DisplayName("adressen vises én gang, gir det personen får lese, virker ikke hos naboen og dør når den slås av")
    void made_read_and_taken_away() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 24));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        Visitor anyone = samraad.visitor(SLUG);
        assertThat(anyone.get("/kalender").location()).startsWith("/logg-inn");

        Visited named = send(secretary, "/utvalg/ssu/ansvar", Map.of("adopt-plan", prefixed("marte-solvang")));
        assertThat(named.status()).as(named.text()).isEqualTo(303);
        assertThat(secretary.get("/arbeidsflaten?utvalg=ssu").text()).contains("Ansvar: Marte Solvang");
        assertThat(secretary.get("/arbeidsflaten?mine=ja").text())
                .contains("Vedta møteplanen for SSU 2027")
                .doesNotContain("Vedta møteplanen for Partnerskapsmøtet");
        assertThat(send(secretary, "/utvalg/ssu/ansvar", Map.of("adopt-plan", prefixed("kari-nilsen")))
                        .status())
                .as("whoever sits in the body has no office in it")
                .isEqualTo(422);

        String own = make(secretary, "egen");
        Visited calendar = anyone.get(own);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.body())
                .contains("BEGIN:VCALENDAR\r\n", "METHOD:PUBLISH", "BEGIN:VTIMEZONE", "Møteplanen vedtas: SSU 2027")
                .contains("DTSTART;VALUE=DATE:20261231");
        assertThat(calendar.body().split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(uid(anyone.get(own).body())).as("the same every time").isEqualTo(uid(calendar.body()));
        assertThat(secretary.get("/kalender").body()).as("it is shown once").doesNotContain(own);
        assertThat(samraad.visitor("finnmark").get(own).status())
                .as("it is an address of this community alone")
                .isEqualTo(404);

        String body = make(secretary, "utvalg-ssu");
        assertThat(anyone.get(body).body())
                .as("who runs the meetings sees what is only planned")
                .contains("STATUS:TENTATIVE");
        String duty = make(secretary, "frist-adopt-plan");
        assertThat(anyone.get(duty).body())
                .contains("Møteplanen vedtas: SSU 2027", "Møteplanen vedtas: Partnerskapsmøtet 2027")
                .doesNotContain("Innkallingen sendes");

        Visited form = secretary.get("/kalender");
        Visited first = secretary.submit(form, "/kalender", Map.of("gjor", "lag", "kalender", "egen"));
        Visited second = secretary.submit(form, "/kalender", Map.of("gjor", "lag", "kalender", "egen"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Adressen er alt laget og vist");
        Matcher shown = ADDRESS.matcher(first.body());
        assertThat(shown.find()).isTrue();
        assertThat(anyone.get(shown.group(1)).status())
                .as("the form sent twice is one address")
                .isEqualTo(200);

        String renewed = make(secretary, "egen");
        assertThat(renewed).isNotEqualTo(own);
        assertThat(anyone.get(own).status())
                .as("a new address takes the place of the old")
                .isEqualTo(404);
        Matcher id = Pattern.compile("name=\"adresse\" value=\"([0-9a-f-]{36})\"")
                .matcher(secretary.get("/kalender").body());
        Visitor member = samraad.visitor(SLUG).logIn("kari-nilsen");
        while (id.find()) {
            assertThat(send(member, "/kalender", Map.of("gjor", "fjern", "adresse", id.group(1)))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(anyone.get(renewed).status())
                .as("nobody takes away another's address")
                .isEqualTo(200);
        id.reset();
        while (id.find()) {
            send(secretary, "/kalender", Map.of("gjor", "fjern", "adresse", id.group(1)));
        }
        for (String gone : java.util.List.of(renewed, body, duty)) {
            assertThat(anyone.get(gone).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("et medlem får sine møter og ingen frister; den som ikke lenger sitter der, får bare det alle får")
    void a_member() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 24));
        Visitor member = samraad.visitor(SLUG).logIn("kari-nilsen");
        assertThat(send(member, "/kalender", Map.of("gjor", "lag", "kalender", "frist-send-notice"))
                        .status())
                .isEqualTo(422);
        for (String wrong : java.util.List.of("utvalg-flr2", "utvalg-", "<script>", "")) {
            assertThat(send(member, "/kalender", Map.of("gjor", "lag", "kalender", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        Visitor anyone = samraad.visitor(SLUG);
        String own = make(member, "egen");
        assertThat(anyone.get(own).body()).contains("SSU: ").doesNotContain("Møteplanen vedtas");
        String body = make(member, "utvalg-ssu");
        assertThat(anyone.get(body).body()).contains("STATUS:TENTATIVE");
        samraad.sql("update tenant.appointment set valid = daterange(lower(valid), date '2026-11-01')"
                + " where person_id = '" + samraad.person("kari-nilsen") + "'");
        assertThat(anyone.get(body).body())
                .as("the address gives no more than the person has today")
                .doesNotContain("STATUS:TENTATIVE");
        for (String nobody : java.util.List.of("A".repeat(43), "x", "..%2f..", "A".repeat(5000))) {
            assertThat(anyone.get("/kalender/" + nobody + "/samraad.ics").status())
                    .isIn(400, 404, 413, 414);
        }
    }

    private static String prefixed(String key) {
        return "per_" + samraad.person(key);
    }

    private static String uid(String calendar) {
        Matcher uid = Pattern.compile("UID:(\\S+)").matcher(calendar);
        assertThat(uid.find()).isTrue();
        return uid.group(1);
    }
}
