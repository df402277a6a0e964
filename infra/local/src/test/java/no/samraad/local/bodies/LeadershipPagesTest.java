package no.samraad.local.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.LanguageChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The leadership of a body")
class LeadershipPagesTest {
    private static final String PAGE = "/utvalg/ssu/ledelse";
    private static final String FORM = PAGE + "/velg";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void asInTheDemonstration() {
        SAMRAAD.sql("delete from tenant.office where lower(valid) > date '2026-12-31'");
        SAMRAAD.sql("""
                update tenant.office set valid = daterange(lower(valid), null)
                where role in ('chair', 'deputy_chair') and upper(valid) is not null""");
    }

    @Test
    @DisplayName(
            "says who leads, where they come from, and long before what must be done and from where the next should come")
    void whoLeads() {
        Visited page = SAMRAAD.visitor("troms-ofoten").get(PAGE + "?dag=10.12.2025");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Ledelsen i SSU", "onsdag 10. desember 2025", "Siri Hagen Utsi", "Per Inge Storvik")
                .contains("Dette må gjøres", "april 2026", "neste gang komme fra en annen partner enn kommunene")
                .doesNotContain("??");
        assertThat(page.body()).doesNotContain(FORM);
        Visited over = SAMRAAD.visitor("troms-ofoten").get(PAGE + "?dag=01.12.2026");
        assertThat(over.text())
                .as("they sit on until new ones are chosen")
                .contains("Siri Hagen Utsi har vervet innenfor tiden, eller til en ny er valgt");
        assertThat(SAMRAAD.visitor("troms-ofoten").get(PAGE + "?dag=igaar").status())
                .isEqualTo(422);
        assertThat(SAMRAAD.visitor("finnmark").get(PAGE).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a choice is shown with the engine's verdict, recorded once, and ends the former's time")
    void chosen() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Visited preview = secretary.submit(secretary.get(FORM), FORM, typed("kaja-evenskjaer", "01.02.2027", "pm"));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text())
                .contains("Kaja Evenskjær blir leder fra 01.02.2027", "Siri Hagen Utsi går ut")
                .contains("Dette er et råd og hindrer ingenting", "§ 6")
                .doesNotContain("Valget bryter en regel");
        Map<String, String> fields = new HashMap<>(preview.form(FORM));
        fields.put("utfor", "ja");
        assertThat(secretary.post(FORM, fields).location()).isEqualTo(PAGE + "?dag=2027-02-01");
        assertThat(secretary.post(FORM, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(chair("2027-01-31")).isEqualTo("Siri Hagen Utsi");
        assertThat(chair("2027-02-01")).isEqualTo("Kaja Evenskjær");
        assertThat(
                        SAMRAAD.text(
                                "select count(*)::text from tenant.act where kind = 'leader_chosen' and facts->>'since' = '2027-02-01'"))
                .isEqualTo("1");
        assertThat(SAMRAAD.visitor("troms-ofoten").get(PAGE + "?dag=02.02.2027").text())
                .contains("Kaja Evenskjær");
    }

    @Test
    @DisplayName("chosen by the wrong body it breaks a rule, and is recorded only with a reason")
    void wronglyChosen() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Map<String, String> typed = typed("tone-kaldfjell", "01.03.2027", "ssu");
        typed.put("verv", "deputy-chair");
        Visited preview = secretary.submit(secretary.get(FORM), FORM, typed);
        assertThat(preview.text()).contains("Valget bryter en regel", "Hvorfor gjøres det likevel?");
        Map<String, String> fields = new HashMap<>(preview.form(FORM));
        fields.put("utfor", "ja");
        Visited without = secretary.post(FORM, fields);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv hvorfor");
        assertThat(secretary.postForJson(FORM, fields).body()).contains("/problems/C1.leadership-chosen");
        fields = new HashMap<>(without.form(FORM));
        fields.put("utfor", "ja");
        fields.put("begrunnelse", "Partnerskapsmøtet ble avlyst.");
        assertThat(secretary.post(FORM, fields).status()).isEqualTo(303);
        assertThat(SAMRAAD.text(
                        "select reason from tenant.act where kind = 'leader_chosen' and disposition = 'breach'"))
                .isEqualTo("Partnerskapsmøtet ble avlyst.");
    }

    @Test
    @DisplayName("chair and deputy chair change places in one act, each judged with the other already moved")
    void swapped() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String path = PAGE + "/bytt";
        Map<String, String> typed = new HashMap<>(Map.of("fra", "01.04.2027", "valgt", "utvalg:pm", "utfor", "nei"));
        Visited preview = secretary.submit(secretary.get(path), path, typed);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text())
                .contains("Nestlederen som leder", "Lederen som nestleder", "Dette vil skje")
                .contains("Per Inge Storvik blir leder fra 01.04.2027. Siri Hagen Utsi blir nestleder fra 01.04.2027.");
        assertThat(chair("2027-04-01")).isEqualTo("Siri Hagen Utsi");
        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        if (preview.text().contains("Hvorfor gjøres det likevel?")) {
            fields.put("begrunnelse", "De bytter halvveis.");
        }
        assertThat(secretary.post(path, fields).location()).isEqualTo(PAGE + "?dag=2027-04-01");
        assertThat(secretary.post(path, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(chair("2027-03-31")).isEqualTo("Siri Hagen Utsi");
        assertThat(chair("2027-04-01")).isEqualTo("Per Inge Storvik");
        assertThat(SAMRAAD.texts("select p.name from tenant.office o join tenant.person p on p.id = o.person_id"
                        + " join tenant.body b on b.id = o.body_id where b.code = 'ssu' and o.role = 'deputy_chair'"
                        + " and o.valid @> date '2027-04-01'"))
                .containsExactly("Siri Hagen Utsi");
        assertThat(
                        SAMRAAD.text(
                                "select count(*)::text from tenant.act where kind = 'leader_chosen' and facts->>'swapped' = 'true'"))
                .isEqualTo("2");
        fields.put("idempotency_key", java.util.UUID.randomUUID().toString());
        Visited late = secretary.post(path, fields);
        assertThat(late.status()).isEqualTo(422);
        fields.put("fra", "01.05.2027");
        assertThat(secretary.post(path, fields).status())
                .as("the page showed who held them before")
                .isEqualTo(409);
        Visited hostile = secretary.submit(secretary.get(path), path, Map.of("fra", "<script>", "valgt", "ingen"));
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.body()).doesNotContain("<script>");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("kari-nilsen")
                        .get(path)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("someone without a seat, a day that is none and someone else's pages are refused clearly")
    void refused() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Visited outsider = secretary.submit(secretary.get(FORM), FORM, typed("even-strandvoll", "01.02.2027", "pm"));
        assertThat(outsider.status()).isEqualTo(422);
        assertThat(outsider.text()).contains("må ha en plass med stemmerett");
        Map<String, String> bad = typed("kaja-evenskjaer", "<script>", "finnes-ikke");
        bad.put("verv", "konge");
        Visited hostile = secretary.submit(secretary.get(FORM), FORM, bad);
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.body()).doesNotContain("<script>");
        for (String someone : List.of("siri-hagen-utsi", "kari-nilsen")) {
            assertThat(SAMRAAD.visitor("troms-ofoten").logIn(someone).get(FORM).status())
                    .isEqualTo(403);
        }
        assertThat(SAMRAAD.visitor("troms-ofoten").get(FORM).location()).startsWith("/logg-inn?til=");
        assertThat(SAMRAAD.visitor("finnmark")
                        .logIn("anne-marja-somby")
                        .get(FORM)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("the duty board says it long before, with the paragraph and where it is done")
    void onTheDutyBoard() {
        SAMRAAD.setDay("troms-ofoten", LocalDate.of(2026, 1, 5));
        Visited board = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang").get("/arbeidsflaten");
        assertThat(board.text()).contains("Velg ny ledelse i SSU", "Tiden i vervet er ute");
        assertThat(board.body()).contains("/utvalg/ssu/ledelse");
        SAMRAAD.setDay("troms-ofoten", LocalDate.of(2027, 9, 1));
        Visited later = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang").get("/arbeidsflaten");
        assertThat(later.text()).contains("Finn nye medlemmer til SSU: perioder som går ut: ");
        assertThat(later.body()).contains("/utvalg/ssu/plasser");
    }

    @Test
    @DisplayName("every body of both communities has its page, in three languages")
    void everyBody() {
        for (Map.Entry<String, List<String>> bodies : Map.of(
                        "troms-ofoten", List.of("pm", "ssu", "flr", "akuttmedisin", "barn-og-unge"),
                        "finnmark", List.of("dialogmote", "pm", "su", "sekretariat", "lfso-vest", "lfso-ost", "flr"))
                .entrySet()) {
            Visitor visitor = SAMRAAD.visitor(bodies.getKey());
            for (String body : bodies.getValue()) {
                for (String language : List.of("nb", "nn", "en")) {
                    visitor.cookies().put(LanguageChoice.COOKIE, language);
                    for (String page : List.of("/ledelse", "/plasser")) {
                        Visited answer = visitor.get("/utvalg/" + body + page);
                        assertThat(answer.status()).as(answer.path()).isEqualTo(200);
                        assertThat(answer.text()).as(answer.path()).doesNotContain("??", "bodies.", "[", "]");
                    }
                }
            }
        }
    }

    private static Map<String, String> typed(String person, String since, String by) {
        Map<String, String> typed = new HashMap<>();
        typed.put("verv", "chair");
        typed.put("person", Prefix.PERSON.show(SAMRAAD.person(person)));
        typed.put("fra", since);
        typed.put("valgt", "utvalg:" + by);
        typed.put("utfor", "nei");
        return typed;
    }

    private static String chair(String day) {
        return SAMRAAD.text("""
                select p.name from tenant.office o
                  join tenant.body b on b.id = o.body_id and b.code = 'ssu'
                  join tenant.person p on p.id = o.person_id
                where o.role = 'chair' and o.valid @> cast(? as date)""", day);
    }
}
