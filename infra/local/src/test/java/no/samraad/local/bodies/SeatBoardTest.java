package no.samraad.local.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samraad.command.StatutesCommand;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.web.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The seat board")
class SeatBoardTest {
    private static final String BOARD = "/utvalg/ssu/plasser";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "shows who sits where, since and until when, who appointed, the deputies and by whom what is set aside is met")
    void board() {
        Visited page = SAMRAAD.visitor("troms-ofoten").get(BOARD + "?dag=10.12.2025");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Plassene i SSU", "onsdag 10. desember 2025", "Kommunene 6 6", "Helseforetaket 6 6")
                .contains("Tromsø kommune", "Oppfylt av Siri Hagen Utsi", "Administrerende direktør ved UNN HF")
                .contains("Kari Nilsen", "Jonas Lie Berg", "Holdt mot vedtektene")
                .doesNotContain("Ut før neste møte", "??");
        assertThat(page.body()).doesNotContain("/oppnevn", "@unn.example");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("marte-solvang")
                        .get(BOARD)
                        .body())
                .contains("/utvalg/ssu/medlemmer/1/oppnevn");
    }

    @Test
    @DisplayName("any date may be asked about, past and future; a date that is none is answered kindly")
    void anyDate() {
        Visitor anyone = SAMRAAD.visitor("troms-ofoten");
        assertThat(anyone.get(BOARD + "?dag=14.08.2025").text()).contains("Stian Tverrelv");
        assertThat(anyone.get(BOARD + "?dag=2025-08-15").text()).doesNotContain("Stian Tverrelv");
        assertThat(anyone.get(BOARD + "?dag=01.01.2028").text())
                .contains("16 plasser med stemmerett er ledige", "Ledig", "Ikke oppfylt");
        for (String typed : List.of("31.02.2025", "i+morgen", "%3Cscript%3E", "01.01.99999")) {
            Visited page = anyone.get(BOARD + "?dag=" + typed);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("Skriv datoen som dd.mm.åååå");
            assertThat(page.body()).doesNotContain("<script>");
            assertThat(anyone.getJson(BOARD + "?dag=" + typed).status()).isEqualTo(422);
        }
        assertThat(SAMRAAD.visitor("finnmark").get(BOARD).status()).isEqualTo(404);
        assertThat(SAMRAAD.visitor("finnmark").getJson(BOARD).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a seat whose term is up before the next meeting is pointed out, and one whose term is not, is not")
    void atRisk() {
        SAMRAAD.sql("""
                insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form,
                    place, state)
                select tenant_id, gen_random_uuid(), id, 'ordinary', 2027, 90, timestamptz '2027-12-20 12:00+01',
                    timestamptz '2027-12-20 15:00+01', 'physical', 'Kaia', 'planned'
                from tenant.body where code = 'ssu'""");
        SAMRAAD.sql("""
                update tenant.appointment set valid = daterange(lower(valid), date '2027-12-20')
                where capacity = 'member' and seat_id in (
                    select s.id from tenant.seat s join tenant.body b on b.id = s.body_id
                    where b.code = 'ssu' and s.position = 9)""");
        Visitor anyone = SAMRAAD.visitor("troms-ofoten");
        Visited page = anyone.get(BOARD + "?dag=15.12.2027");
        assertThat(page.text())
                .contains("Neste møte er 20.12.2027", "1 plass mister medlemmet sitt før neste møte")
                .contains("19.12.2027 Perioden er ute før neste møte");
        assertThat(anyone.getJson(BOARD + "?dag=2027-12-15").body())
                .contains("\"next-meeting\":\"2027-12-20\"", "\"at-risk\":1");
        assertThat(anyone.get(BOARD + "?dag=01.10.2025").text()).doesNotContain("mister medlemmet");
    }

    @Test
    @DisplayName("the board, the JSON of the same address and the command on the same facts say the same")
    void threeWays() throws IOException {
        JsonMapper json = SAMRAAD.bean(JsonMapper.class);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        int number = 0;
        for (String canonical : SAMRAAD.texts("""
                select d.canonical from tenant.statutes_document d join platform.tenant t on t.id = d.tenant_id
                where t.slug = 'troms-ofoten'""")) {
            Files.writeString(documents.resolve(number++ + ".json"), canonical);
        }
        Visitor member = SAMRAAD.visitor("troms-ofoten").logIn("kari-nilsen");
        member.cookies().put(LanguageChoice.COOKIE, "nb");
        for (String day : List.of("2025-12-10", "2024-01-01", "2028-01-01")) {
            Map<?, ?> answered =
                    map(json.readValue(member.getJson(BOARD + "?dag=" + day).body(), Map.class));
            Path asked =
                    Files.writeString(folder.resolve("case.json"), json.writeValueAsString(map(answered.get("case"))));
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            StatutesCommand.run(
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    "judge",
                    documents.toString(),
                    asked.toString());
            assertThat(err.toString()).isEmpty();
            Map<?, ?> said = map(json.readValue(out.toString(), Map.class));
            Map<?, ?> act = map(list(said.get("acts")).getFirst());
            assertThat(act.get("as-of")).isEqualTo(day);
            assertThat(answered.get("judgement")).as(day).isEqualTo(act.get("judgement"));

            String page = member.get(BOARD + "?dag=" + day).text();
            List<?> parts =
                    list(map(map(answered.get("judgement")).get("finding")).get("parts"));
            List<?> sentences = list(answered.get("sentences"));
            assertThat(sentences).hasSameSizeAs(parts);
            for (int at = 0; at < parts.size(); at++) {
                Object outcome = map(parts.get(at)).get("outcome");
                if ("met".equals(outcome) || "not-met".equals(outcome)) {
                    assertThat(page).as(day).contains(String.valueOf(sentences.get(at)));
                }
            }
        }
        assertThat(SAMRAAD.visitor("troms-ofoten").getJson(BOARD).body())
                .as("what is known of persons is not for everyone")
                .doesNotContain("\"case\"")
                .contains("\"judgement\"");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
