package no.samraad.local.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.ids.Prefix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Appointing to a seat")
class AppointTest {
    private static final String SEAT = "/utvalg/ssu/medlemmer/2/oppnevn";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void sitsNowhere() {
        SAMRAAD.sql("delete from tenant.appointment where person_id = ?", SAMRAAD.person("even-strandvoll"));
    }

    @Test
    @DisplayName("shows what will happen, does it once, ends the former's term and records the act")
    void appoints() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/3/oppnevn";
        String former = holder(3, "2027-02-28");
        Visited preview = secretary.submit(secretary.get(path), path, typed("even-strandvoll", "01.03.2027"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains("Dette vil skje Even Strandvoll blir medlem", "fra 01.03.2027. Siste dag er 31.12.2027.")
                .contains(former + " går ut; siste dag er 28.02.2027.");
        assertThat(holder(3, "2027-03-01")).isEqualTo(former);

        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        Visited done = secretary.post(path, fields);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/utvalg/ssu/medlemmer?dato=2027-03-01");
        assertThat(holder(3, "2027-02-28")).isEqualTo(former);
        assertThat(holder(3, "2027-03-01")).isEqualTo("Even Strandvoll");
        assertThat(secretary.post(path, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(
                        SAMRAAD.text(
                                "select finding is not null and engine_version is not null from tenant.act where kind = 'appointed'"))
                .isEqualTo("t");
        assertThat(
                        SAMRAAD.texts(
                                "select facts->>'person' from tenant.act where kind = 'appointed' and facts->>'since' = '2027-03-01'"))
                .containsExactly(Prefix.PERSON.show(SAMRAAD.person("even-strandvoll")));
    }

    @Test
    @DisplayName("refuses one person in two seats of a body, with the seat, the term and what to do")
    void oneOnTwoSeats() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Visited refused = secretary.submit(secretary.get(SEAT), SEAT, typed("ingrid-haetta", "01.02.2027"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingrid Hætta", "Fastlege 1");
        assertThat(refused.form(SEAT))
                .containsEntry("fra", "01.02.2027")
                .containsEntry("person", Prefix.PERSON.show(SAMRAAD.person("ingrid-haetta")));
        Visited problem = secretary.postForJson(SEAT, refused.form(SEAT));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.body()).contains("/problems/B2.one-person-one-seat", "Ingrid Hætta", "\"finding\":{");
    }

    @Test
    @DisplayName("refuses a member's own deputy as the member, while the deputy's term lasts")
    void bothPlacesOfOneSeat() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/1/oppnevn";
        Visited refused = secretary.submit(secretary.get(path), path, typed("jonas-lie-berg", "01.02.2027"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Jonas Lie Berg har allerede en plass i utvalget: «UNN, Medisinsk klinikk»")
                .contains("fra 01.01.2024 til 31.12.2027", "Ingen kan ha to plasser samtidig");
    }

    @Test
    @DisplayName("refuses a term that meets another in the same seat, and a term that ends before it begins")
    void overlapping() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String before = holder(2, "2024-01-01");
        Visited taken = secretary.submit(secretary.get(SEAT), SEAT, typed("even-strandvoll", "01.01.2024"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains(before + " er oppnevnt til", "To kan ikke ha samme plass samtidig");
        Map<String, String> backwards = typed("even-strandvoll", "01.02.2027");
        backwards.put("til", "31.01.2027");
        Visited refused = secretary.submit(secretary.get(SEAT), SEAT, backwards);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Siste dag må være samme dag som den første eller senere");
        assertThat(holder(2, "2027-02-01")).isEqualTo(before);
    }

    @Test
    @DisplayName("offers those the rules name, and keeps who appointed, how and by which decision")
    void keepsHow() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/5/oppnevn";
        Visited form = secretary.get(path);
        assertThat(form.text()).contains("Vedtektene nevner disse", "Direktøren ved UNN", "Noen andre");
        assertThat(form.text()).doesNotContain("Hvorfor gjøres det likevel?", "Nord-Troms");
        Map<String, String> fields = new HashMap<>(secretary
                .submit(form, path, typed("even-strandvoll", "01.04.2027"))
                .form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(SAMRAAD.text("""
                        select a.appointed_by || '; ' || a.decision || '; ' || (a.how->>'method') || '; '
                            || (a.how->'by'->'outside'->>'nb')
                        from tenant.appointment a where a.valid @> date '2027-04-01'
                          and a.person_id = ?""", SAMRAAD.person("even-strandvoll")))
                .isEqualTo("direktøren ved UNN; Direktørens brev av 3. februar 2027; appointed; direktøren ved UNN");
    }

    @Test
    @DisplayName("what breaks a rule of order is shown before, and done only with a reason, as a recorded breach")
    void breaksOrder() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/6/oppnevn";
        Map<String, String> typed = typed("even-strandvoll", "01.05.2027");
        typed.put("hvem", "annen");
        typed.put("oppnevnt_av", "Ordføreren i <b>Narvik</b>");
        Visited preview = secretary.submit(secretary.get(path), path, typed);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains("Oppnevningen bryter en regel", "§ 3.2", "direktøren ved UNN", "Hvorfor gjøres det likevel?");
        assertThat(preview.body()).doesNotContain("<b>Narvik");

        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        Visited without = secretary.post(path, fields);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv hvorfor oppnevningen gjøres");
        assertThat(secretary.postForJson(path, fields).body())
                .contains("/problems/B11.appointed-by", "\"disposition\":\"needs-reason\"");
        assertThat(holder(6, "2027-05-01")).isNotEqualTo("Even Strandvoll");

        fields = new HashMap<>(without.form(path));
        fields.put("utfor", "ja");
        fields.put("begrunnelse", "Direktøren er borte, og møtet er i morgen.");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(holder(6, "2027-05-01")).isEqualTo("Even Strandvoll");
        assertThat(SAMRAAD.text("""
                        select disposition || ': ' || reason from tenant.act
                        where kind = 'appointed' and disposition <> 'allowed' order by recorded_at desc limit 1""")).isEqualTo("breach: Direktøren er borte, og møtet er i morgen.");
    }

    @Test
    @DisplayName(
            "a seat set aside is refused to those it is not for, with no key, and what nobody has registered is asked")
    void setAside() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = "/utvalg/ssu/medlemmer/7/oppnevn";
        // The seat is no longer the party's own, and where those in the others come from is not registered.
        SAMRAAD.sql("""
                update tenant.seat set party_id = null where position = 7 and body_id in (
                    select id from tenant.body where code = 'ssu')""");
        Map<String, String> typed = typed("even-strandvoll", "01.06.2027");
        typed.put("hvem", "navn:det regionale politiske rådet for Tromsø-området");
        Visited asked = secretary.submit(secretary.get(path), path, typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Om personen", "Kommer fra", "Dette er ikke registrert", "Even Strandvoll");
        assertThat(asked.body()).doesNotContain("value=\"ja\">Oppnevn");

        typed.put("kommer_fra", "tromso");
        typed.put("kontrollert", "ja");
        Visited kept = secretary.submit(secretary.get(path), path, typed);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text())
                .contains("Dette vil skje Even Strandvoll blir medlem")
                .doesNotContain("bryter en regel");

        typed.put("kommer_fra", "et-sted");
        assertThat(secretary.submit(secretary.get(path), path, typed).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("says so when someone else changed the place in the meantime")
    void stale() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Map<String, String> fields = new HashMap<>(secretary
                .submit(secretary.get(SEAT), SEAT, typed("even-strandvoll", "01.09.2027"))
                .form(SEAT));
        fields.put("utfor", "ja");
        fields.put("sett", "");
        Visited answer = secretary.post(SEAT, fields);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Noen andre har endret plassen");
        assertThat(answer.form(SEAT)).containsEntry("fra", "01.09.2027");
    }

    @Test
    @DisplayName("answers bad input at the field and keeps what was typed")
    void badInput() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Map<String, String> typed = typed("even-strandvoll", "i går");
        typed.put("hvem", "navn:en som ikke er nevnt");
        typed.put("oppnevnt_av", "<script>" + "x".repeat(300));
        typed.put("person", "per_ikke");
        Visited answer = secretary.submit(secretary.get(SEAT), SEAT, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Skriv datoen som", "Her er det plass til 200 tegn", "Velg ett av alternativene");
        assertThat(answer.body()).doesNotContain("<script>x");
        assertThat(answer.form(SEAT)).containsEntry("fra", "i går");
    }

    @Test
    @DisplayName("is the secretary's alone")
    void onlyTheSecretary() {
        assertThat(SAMRAAD.visitor("troms-ofoten").get(SEAT).location()).startsWith("/logg-inn?til=");
        for (String someone : new String[] {"siri-hagen-utsi", "kari-nilsen", "even-strandvoll"}) {
            Visitor visitor = SAMRAAD.visitor("troms-ofoten").logIn(someone);
            assertThat(visitor.get(SEAT).status()).as(someone).isEqualTo(403);
        }
        Visitor other = SAMRAAD.visitor("finnmark").logIn("anne-marja-somby");
        assertThat(other.get(SEAT).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the database itself refuses two terms in one seat")
    void theDatabaseRefuses() {
        assertThatThrownBy(() -> SAMRAAD.sql("""
                        insert into tenant.appointment (tenant_id, id, seat_id, person_id, capacity, valid, appointed_by)
                        select tenant_id, gen_random_uuid(), seat_id, person_id, capacity, valid, appointed_by
                        from tenant.appointment limit 1""")).hasMessageContaining("exclu");
    }

    private static Map<String, String> typed(String person, String since) {
        Map<String, String> typed = new HashMap<>();
        typed.put("som", "member");
        typed.put("person", Prefix.PERSON.show(SAMRAAD.person(person)));
        typed.put("fra", since);
        typed.put("hvem", "navn:direktøren ved UNN");
        typed.put("maate", "appointed");
        typed.put("vedtak", "Direktørens brev av 3. februar 2027");
        typed.put("utfor", "nei");
        return typed;
    }

    private static String holder(int position, String day) {
        return SAMRAAD.text("""
                select p.name from tenant.appointment a
                  join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                  join tenant.body b on b.id = s.body_id and b.code = 'ssu'
                  join tenant.person p on p.id = a.person_id
                where s.position = ? and a.capacity = 'member' and a.valid @> cast(? as date)""", position, day);
    }
}
