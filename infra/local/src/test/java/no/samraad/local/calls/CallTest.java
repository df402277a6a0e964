package no.samraad.local.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.jobs.DueWorkJobs;
import no.samraad.platform.time.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A call for participants outside seats")
class CallTest {
    private static final String NEW = "/deltakere/ny";
    private static final String ANSWER = "/delta";
    private static final Pattern CODE = Pattern.compile("brevkode=([0-9a-z-]{29})");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void quiet() {
        SAMRAAD.sql("delete from tenant.outbox_message");
        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO));
    }

    @Test
    @DisplayName(
            "one per party: sent, answered without login, followed, closed with who takes part, and the link is dead")
    void onePerParty() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String call = made(secretary, "2", "en@kommune.example", "to@kommune.example", "tre@kommune.example");
        assertThat(secretary.get("/arbeidsflaten").text()).contains("Svar om deltakere");
        assertThat(secretary.get(call).text()).contains("0 av 3", "inntil 1", "inntil 2");

        answer("en@kommune.example", Map.of("svar", "ja", "navn1", "Anna Første", "epost1", "anna@kommune.example"));
        answer("to@kommune.example", Map.of("svar", "ja", "navn1", "Berit <b>Andre</b>", "merknad", "Gjerne"));
        Visited tried =
                SAMRAAD.visitor("troms-ofoten").get(ANSWER + "?brevkode=" + code("tre@kommune.example", "Deltakere"));
        assertThat(tried.body()).doesNotContain("navn2");
        Visited wrong = SAMRAAD.visitor("troms-ofoten")
                .submit(tried, ANSWER, Map.of("svar", "ja", "navn1", "", "epost1", "ikke en adresse"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Skriv en e-postadresse");
        assertThat(wrong.form(ANSWER)).containsEntry("epost1", "ikke en adresse");
        answer("tre@kommune.example", Map.of("svar", "ja", "navn1", "Cato Tredje"));

        Visited page = secretary.get(call);
        assertThat(page.text()).contains("3 av 3", "Anna Første", "Berit <b>Andre</b>", "«Gjerne»", "Cato Tredje");
        assertThat(page.body()).doesNotContain("<b>Andre");
        List<String> keys = keys(page);
        assertThat(keys).hasSize(3);
        Map<String, String> one = new HashMap<>(page.form(call + "/avslutt"));
        one.put("deltar", keys.getFirst());
        Map<String, String> forged = new HashMap<>(one);
        forged.put("deltar", UUID.randomUUID() + ".1");
        assertThat(secretary.post(call + "/avslutt", forged).status()).isEqualTo(422);
        Map<String, String> stale = new HashMap<>(one);
        stale.put("version", "1");
        assertThat(secretary.post(call + "/avslutt", stale).status()).isEqualTo(409);
        assertThat(secretary.post(call + "/avslutt", one).status()).isEqualTo(303);
        Visited closed = secretary.get(call);
        assertThat(closed.text()).contains("Avsluttet", "Deltar ikke");
        assertThat(SAMRAAD.texts("select name from tenant.participant_call_person where takes_part"))
                .hasSize(1);
        Visited dead = SAMRAAD.visitor("troms-ofoten").get(tried.path());
        assertThat(dead.status()).isEqualTo(410);
        assertThat(dead.text()).contains("Dette er avsluttet").doesNotContain("Anna");
    }

    @Test
    @DisplayName(
            "who has not answered is reminded a week before, an answer can be changed, and a party on paper types its code")
    void remindedAndChanged() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        String call = made(secretary, "", "svarer@kommune.example", "treg@kommune.example", "");
        answer("svarer@kommune.example", Map.of("svar", "nei"));
        answer("svarer@kommune.example", Map.of("svar", "ja", "navn1", "Ombestemt Person"));
        assertThat(secretary.get(call).text()).contains("Ombestemt Person", "Må skrives ut");
        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO).plusDays(24));
        SAMRAAD.bean(DueWorkJobs.class).work();
        assertThat(SAMRAAD.texts("select recipient from tenant.outbox_message where subject like 'Påminnelse%'"))
                .containsExactly("treg@kommune.example");
        String paper = SAMRAAD.text(
                "select i.id::text from tenant.participant_call_party i where i.call_id = ?::uuid and i.email is null",
                call.substring(call.lastIndexOf('/') + 1));
        Visited printed = secretary.submit(secretary.get(call), call + "/skriv-ut", Map.of("til", paper));
        Matcher code =
                Pattern.compile("<b>([0-9a-z]{5}(?:-[0-9a-z]{5}){4})</b>").matcher(printed.body());
        assertThat(code.find()).isTrue();
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .get(ANSWER + "?brevkode=" + code.group(1))
                        .status())
                .isEqualTo(200);
        assertThat(SAMRAAD.visitor("finnmark")
                        .get(ANSWER + "?brevkode=" + code.group(1))
                        .status())
                .isEqualTo(404);
        assertThat(secretary
                        .submit(secretary.get(call), call + "/trekk", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .get(ANSWER + "?brevkode=" + code.group(1))
                        .status())
                .isEqualTo(410);
    }

    @Test
    @DisplayName("is the secretary's alone, refuses nobody and nonsense, and keeps what was typed")
    void onlyTheSecretary() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        Visited empty = secretary.submit(
                secretary.get(NEW),
                NEW,
                Map.of("tittel", "", "tekst", "Hva det gjelder", "frist", "i går", "hver", "9", "plasser", "mange"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Velg minst én part", "Skriv datoen som", "Skriv et tall fra 1 til 200");
        assertThat(empty.form(NEW)).containsEntry("tekst", "Hva det gjelder").containsEntry("plasser", "mange");
        Visitor member = SAMRAAD.visitor("troms-ofoten").logIn("kari-nilsen");
        assertThat(member.get("/deltakere").status()).isEqualTo(403);
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/deltakere").location()).startsWith("/logg-inn?til=");
        assertThat(secretary.get("/deltakere/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .get(ANSWER + "?brevkode=tull")
                        .status())
                .isEqualTo(404);
    }

    private static String made(Visitor secretary, String most, String... emails) {
        List<String> parties = SAMRAAD.texts(
                "select p.id::text || ' ' || p.code from tenant.party p where p.tenant_id = ? and p.kind = 'municipality' order by p.code",
                SAMRAAD.tenant("troms-ofoten"));
        Visited form = secretary.get(NEW);
        StringBuilder body = new StringBuilder();
        Map<String, String> fields = new HashMap<>(form.form(NEW));
        fields.put("tittel", "Programkomité");
        fields.put("tekst", "Vi ber om én fra hver part innen fristen.");
        LocalDate last = LocalDate.now(Clocks.OSLO).plusDays(30);
        fields.put("frist", "%02d.%02d.%d".formatted(last.getDayOfMonth(), last.getMonthValue(), last.getYear()));
        fields.put("hver", "1");
        fields.put("plasser", most);
        fields.put("sprak", "nb");
        fields.put("utfor", "nei");
        fields.put("part", "");
        Map<String, List<String>> several = new HashMap<>();
        fields.forEach((name, value) -> several.put(name, List.of(value)));
        several.put(
                "part",
                parties.stream()
                        .limit(emails.length)
                        .map(one -> one.split(" ")[0])
                        .toList());
        for (int at = 0; at < emails.length; at++) {
            several.put("epost-" + parties.get(at).split(" ")[1], List.of(emails[at]));
        }
        Visited preview = secretary.postAll(NEW, several);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Disse blir spurt", "får en påminnelse");
        several.put("utfor", List.of("ja"));
        several.put("idempotency_key", List.of(UUID.randomUUID().toString()));
        Visited done = secretary.postAll(NEW, several);
        assertThat(done.status()).isEqualTo(303);
        return done.location();
    }

    private static void answer(String email, Map<String, String> typed) {
        Visitor party = SAMRAAD.visitor("troms-ofoten");
        Visited page = party.get(ANSWER + "?brevkode=" + code(email, "Deltakere"));
        assertThat(page.status()).isEqualTo(200);
        Visited done = party.submit(page, ANSWER, typed);
        assertThat(done.location()).isEqualTo("/delta/takk");
        assertThat(party.get("/delta/takk").text()).contains("Takk for svaret");
    }

    private static String code(String recipient, String subject) {
        Matcher code = CODE.matcher(SAMRAAD.text(
                "select body from tenant.outbox_message where recipient = ? and subject like ? || '%' order by written_at desc, id desc limit 1",
                recipient, subject));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static List<String> keys(Visited page) {
        return Pattern.compile("name=\"deltar\"[^>]*value=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
