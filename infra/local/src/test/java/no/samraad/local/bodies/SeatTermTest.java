package no.samraad.local.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.ids.Prefix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Leaving a seat, sitting on, and moving up")
class SeatTermTest {
    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @Test
    @DisplayName(
            "who leaves sits until the last day, the seat is vacant after, and whoever follows gets the rest of the term")
    void leaves() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = form(2);
        Map<String, String> typed = new HashMap<>();
        typed.put("periode", term(2, "member"));
        typed.put("gjor", "fratrer");
        typed.put("siste", "31.01.2027");
        typed.put("beskjed", "Sekretariatet <b>");
        Visited preview = secretary.submit(secretary.get(path), path, typed);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("fratrer; siste dag er 31.01.2027");
        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).location()).isEqualTo("/utvalg/ssu/plasser?dag=2027-02-01");
        assertThat(secretary.post(path, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(holder(2, "2027-01-31")).isNotEmpty();
        assertThat(secretary.get("/utvalg/ssu/plasser?dag=01.02.2027").text())
                .contains("1 plass med stemmerett er ledig");
        assertThat(SAMRAAD.text("select facts->>'last_day' from tenant.act where kind = 'left_seat'"))
                .isEqualTo("2027-01-31");

        String appoint = "/utvalg/ssu/medlemmer/2/oppnevn";
        Map<String, String> follower = new HashMap<>();
        follower.put("som", "member");
        follower.put("person", Prefix.PERSON.show(SAMRAAD.person("even-strandvoll")));
        follower.put("fra", "15.02.2027");
        follower.put("hvem", "navn:direktøren ved UNN");
        follower.put("maate", "appointed");
        follower.put("utfor", "nei");
        Visited follows = secretary.submit(secretary.get(appoint), appoint, follower);
        assertThat(follows.status()).isEqualTo(200);
        assertThat(follows.text())
                .as("the rest of the term of the one who left")
                .contains("Siste dag er 31.12.2027.", "plassen er ledig")
                .doesNotContain("bryter en regel");
    }

    @Test
    @DisplayName("a day outside the term, someone else's term and another community's are refused, and nothing is kept")
    void notWithin() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = form(3);
        for (String day : new String[] {"31.12.2023", "31.12.2027", "01.01.2030", "i går"}) {
            Map<String, String> typed = new HashMap<>();
            typed.put("periode", term(3, "member"));
            typed.put("gjor", "fratrer");
            typed.put("siste", day);
            typed.put("utfor", "ja");
            Visited refused = secretary.submit(secretary.get(path), path, typed);
            assertThat(refused.status()).as(day).isEqualTo(422);
            assertThat(refused.form(path)).containsEntry("siste", day);
        }
        Map<String, String> foreign = new HashMap<>();
        foreign.put("periode", SAMRAAD.text("""
                select 'app_' || a.id from tenant.appointment a join platform.tenant t on t.id = a.tenant_id
                where t.slug = 'finnmark' limit 1"""));
        foreign.put("gjor", "fratrer");
        foreign.put("siste", "31.01.2027");
        foreign.put("utfor", "ja");
        assertThat(secretary.submit(secretary.get(path), path, foreign).status())
                .isEqualTo(422);
        foreign.put("periode", term(4, "member"));
        assertThat(secretary.submit(secretary.get(path), path, foreign).status())
                .as("a term in another seat")
                .isEqualTo(422);
        assertThat(holder(3, "2027-12-31")).isNotEmpty();
        assertThat(SAMRAAD.visitor("troms-ofoten").get(path).location()).startsWith("/logg-inn?til=");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("kari-nilsen")
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(SAMRAAD.visitor("finnmark")
                        .logIn("anne-marja-somby")
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "nobody sits on after the term without a reason where the rules do not say so; then until somebody follows")
    void sitsOn() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = form(5);
        Map<String, String> typed = new HashMap<>();
        typed.put("periode", term(5, "member"));
        typed.put("gjor", "sitter-videre");
        Visited preview = secretary.submit(secretary.get(path), path, typed);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("sitter videre etter 31.12.2027", "§ 3.2", "Hvorfor gjøres det likevel?");
        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        Visited without = secretary.post(path, fields);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv hvorfor");
        assertThat(holder(5, "2028-01-01")).isEmpty();
        fields = new HashMap<>(without.form(path));
        fields.put("utfor", "ja");
        fields.put("begrunnelse", "Direktøren har ikke svart.");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(holder(5, "2028-01-01")).isNotEmpty();
        assertThat(SAMRAAD.text("select reason from tenant.act where kind = 'sits_on'"))
                .isEqualTo("Direktøren har ikke svart.");
        Visited again = secretary.submit(secretary.get(path), path, typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("ingen sluttdato å sitte videre etter");
    }

    @Test
    @DisplayName("the seat's own deputy moves up when that is said, and leaves the place as deputy")
    void movesUp() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/1/oppnevn";
        Visited form = secretary.get(path);
        assertThat(form.text()).contains("Jonas Lie Berg rykker opp fra varaplassen");
        Map<String, String> typed = new HashMap<>();
        typed.put("som", "member");
        typed.put("person", Prefix.PERSON.show(SAMRAAD.person("jonas-lie-berg")));
        typed.put("fra", "01.03.2027");
        typed.put("hvem", "navn:direktøren ved UNN");
        typed.put("maate", "appointed");
        typed.put("rykker_opp", "ja");
        Visited preview = secretary.submit(form, path, typed);
        assertThat(preview.text())
                .contains("Kari Nilsen går ut", "Jonas Lie Berg rykker opp, og varaplassen blir ledig");
        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(holder(1, "2027-02-28")).isEqualTo("Kari Nilsen");
        assertThat(holder(1, "2027-03-01")).isEqualTo("Jonas Lie Berg");
        assertThat(SAMRAAD.text("""
                select count(*)::text from tenant.appointment a join tenant.seat s on s.id = a.seat_id
                  join tenant.body b on b.id = s.body_id
                where b.code = 'ssu' and s.position = 1 and a.capacity = 'deputy' and a.valid @> date '2027-03-01'""")).isEqualTo("0");
    }

    private static String form(int position) {
        return "/utvalg/ssu/medlemmer/" + position + "/periode";
    }

    private static String term(int position, String capacity) {
        return SAMRAAD.text("""
                select 'app_' || a.id from tenant.appointment a join tenant.seat s on s.id = a.seat_id
                  join tenant.body b on b.id = s.body_id
                where b.code = 'ssu' and s.position = ? and a.capacity = ? and a.valid @> date '2026-11-01'""", position, capacity);
    }

    private static String holder(int position, String day) {
        return String.join("", SAMRAAD.texts("""
                select p.name from tenant.appointment a join tenant.seat s on s.id = a.seat_id
                  join tenant.body b on b.id = s.body_id join tenant.person p on p.id = a.person_id
                where b.code = 'ssu' and s.position = ? and a.capacity = 'member' and a.valid @> cast(? as date)""", position, day));
    }
}
