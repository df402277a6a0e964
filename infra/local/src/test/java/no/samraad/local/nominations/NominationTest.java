package no.samraad.local.nominations;

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

@DisplayName("A letter to those who appoint")
class NominationTest {
    private static final Pattern CODE = Pattern.compile("brevkode=([0-9a-z-]{29})");
    private static final String ASK = "/utvalg/ssu/medlemmer/3/brev";
    private static final String ANSWER = "/oppnevning";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void nothingAsked() {
        SAMRAAD.sql("update tenant.nomination set state = 'withdrawn' where state = 'open'");
        SAMRAAD.sql("delete from tenant.outbox_message");
        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO));
    }

    @Test
    @DisplayName(
            "is shown before it is sent, answered without login with what the rules say, accepted by the secretary, and used up")
    void walk() {
        Visitor secretary = secretary();
        Visited preview = secretary.submit(secretary.get(ASK), ASK, asking("post@unn.example"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains("Dette vil skje", "Direktøren ved UNN får brevet på post@unn.example", "får en påminnelse");
        assertThat(SAMRAAD.texts("select state from tenant.nomination where state = 'open'"))
                .isEmpty();
        String letter = sent(secretary, preview);

        String code = code("post@unn.example", "Oppnevning til SSU");
        Visitor authority = SAMRAAD.visitor("troms-ofoten");
        Visited page = authority.get(ANSWER + "?brevkode=" + code);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Brevet er til direktøren ved UNN", "01.03.2027", "Møtet er 10. mars.", "Svarfrist");

        Visited judged = authority.submit(page, ANSWER, named("Solveig Prøvesen"));
        assertThat(judged.status()).isEqualTo(200);
        assertThat(judged.text())
                .contains("Holdt mot vedtektene", "Svaret er ikke sendt ennå", "Solveig Prøvesen")
                .doesNotContain("Dette må rettes");
        assertThat(SAMRAAD.text(
                        "select count(*)::text from tenant.nomination_answer a join tenant.nomination_letter l"
                                + " on l.id = a.letter_id where l.nomination_id = ?::uuid",
                        letter.substring(letter.lastIndexOf('/') + 1)))
                .isEqualTo("0");
        assertThat(yes(authority, judged).location()).isEqualTo("/oppnevning/takk");
        assertThat(authority.get("/oppnevning/takk").text()).contains("Takk for svaret");

        assertThat(secretary.get("/arbeidsflaten").text()).contains("Svar om oppnevning til SSU er kommet");
        Visited ready = secretary.get(letter);
        assertThat(ready.text())
                .contains(
                        "Oppnevn Solveig Prøvesen", "blir medlem på plassen", "registreres som ny person", "Sak 7/27");
        Map<String, String> fields = new HashMap<>(ready.form(letter + "/godta"));
        fields.put("utfor", "ja");
        Visited done = secretary.post(letter + "/godta", fields);
        assertThat(done.location()).isEqualTo("/utvalg/ssu/plasser?dag=2027-03-01");
        assertThat(secretary.get("/utvalg/ssu/plasser?dag=2027-03-01").text())
                .contains("Solveig Prøvesen", "Direktørens brev, Sak 7/27, 20.11.2026");
        assertThat(SAMRAAD.text(
                        "select p.email || ' ' || p.phone || ' ' || p.language from tenant.person p where p.name = ?",
                        "Solveig Prøvesen"))
                .isEqualTo("solveig@unn.example 77 00 00 00 nn");
        assertThat(SAMRAAD.texts(
                        "select kind from tenant.act where kind like 'nomination%' order by recorded_at, id desc"))
                .contains("nomination_asked", "nomination_named", "nomination_accepted");

        Visited again = authority.get(ANSWER + "?brevkode=" + code);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.text()).contains("Brevet er avsluttet").doesNotContain("Solveig");
        Map<String, String> late = new HashMap<>(judged.form(ANSWER));
        late.put("idempotency_key", UUID.randomUUID().toString());
        late.put("utfor", "ja");
        assertThat(authority.post(ANSWER, late).status()).isEqualTo(410);
        assertThat(secretary.get(letter).text()).doesNotContain("Trekk brevet tilbake");
    }

    @Test
    @DisplayName("two steps: the one who appoints is asked when somebody is proposed, and says yes to that one")
    void twoSteps() {
        Visitor secretary = secretary();
        Map<String, String> asking = asking("fagdirektor@unn.example");
        asking.put("forslag_av", "Lokalt samarbeidsutvalg");
        asking.put("epost_forslag", "lokalt@kommune.example");
        Visited preview = secretary.submit(secretary.get(ASK), ASK, asking);
        assertThat(preview.text())
                .contains("Lokalt samarbeidsutvalg får brevet på lokalt@kommune.example, og foreslår først")
                .contains("får brev på fagdirektor@unn.example når det er kommet et forslag");
        String letter = sent(secretary, preview);
        assertThat(SAMRAAD.texts("select recipient from tenant.outbox_message"))
                .containsExactly("lokalt@kommune.example");

        Visitor proposer = SAMRAAD.visitor("troms-ofoten");
        Visited page = proposer.get(ANSWER + "?brevkode=" + code("lokalt@kommune.example", "Oppnevning"));
        assertThat(page.text()).contains("Dere bes foreslå en person");
        yes(proposer, proposer.submit(page, ANSWER, named("Unn Forslag")));
        assertThat(secretary.get(letter).text()).contains("Noen er foreslått").doesNotContain("Oppnevn Unn Forslag");

        Visitor appointer = SAMRAAD.visitor("troms-ofoten");
        Visited asked = appointer.get(ANSWER + "?brevkode=" + code("fagdirektor@unn.example", "Forslag"));
        assertThat(asked.text())
                .contains("Lokalt samarbeidsutvalg foreslår Unn Forslag.", "Vi sier ja til Unn Forslag");
        Visited judged = appointer.submit(asked, ANSWER, Map.of("svar", "enig", "vedtak", "Brev 12", "utfor", "nei"));
        assertThat(judged.text()).contains("Unn Forslag", "Svaret er ikke sendt ennå");
        yes(appointer, judged);
        Visited ready = secretary.get(letter);
        assertThat(ready.text()).contains("Oppnevn Unn Forslag", "ja til Unn Forslag");
    }

    @Test
    @DisplayName("where several must say yes, nobody can be appointed before all have said yes to the same")
    void allMustAgree() {
        Visitor secretary = secretary();
        Map<String, String> asking = asking("en@kommune.example");
        asking.put("mottaker1", "Tromsø kommune");
        asking.put("mottaker2", "Balsfjord kommune");
        asking.put("epost2", "to@kommune.example");
        String letter = sent(secretary, secretary.submit(secretary.get(ASK), ASK, asking));
        Visitor one = SAMRAAD.visitor("troms-ofoten");
        Visitor two = SAMRAAD.visitor("troms-ofoten");
        String second = code("to@kommune.example", "Oppnevning");
        yes(
                one,
                one.submit(
                        one.get(ANSWER + "?brevkode=" + code("en@kommune.example", "Oppnevning")),
                        ANSWER,
                        named("Anna Enig")));
        assertThat(secretary.get(letter).text()).contains("ikke alle har svart").doesNotContain("Oppnevn Anna Enig");
        yes(two, two.submit(two.get(ANSWER + "?brevkode=" + second), ANSWER, named("Berit Uenig")));
        Visited apart = secretary.get(letter);
        assertThat(apart.text())
                .contains("De som oppnevner, vil ha ulike personer")
                .doesNotContain("Oppnevn Berit");
        Visited shown = two.get(ANSWER + "?brevkode=" + second);
        assertThat(shown.text()).contains("Tromsø kommune foreslår Anna Enig", "Et nytt svar gjelder");
        yes(two, two.submit(shown, ANSWER, Map.of("svar", "enig", "utfor", "nei")));
        assertThat(secretary.get(letter).text()).contains("Oppnevn Anna Enig");
        Map<String, String> forged = new HashMap<>(apart.form(letter + "/trekk"));
        forged.put("utfor", "ja");
        forged.put("person", "ny");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("kari-nilsen")
                        .post(letter + "/godta", forged)
                        .status())
                .isIn(403, 409);
    }

    @Test
    @DisplayName("more time is asked for, a new last day is given, who has not answered is reminded a week before")
    void timeAndReminder() {
        Visitor secretary = secretary();
        String letter = sent(secretary, secretary.submit(secretary.get(ASK), ASK, asking("treg@unn.example")));
        Visitor authority = SAMRAAD.visitor("troms-ofoten");
        Visited page = authority.get(ANSWER + "?brevkode=" + code("treg@unn.example", "Oppnevning"));
        Visited past = authority.submit(
                page,
                ANSWER,
                Map.of("svar", "tid", "onsket_frist", "01.01.2020", "merknad", "Vi har møte siden", "utfor", "nei"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("Dagen må være fram i tid");
        assertThat(past.form(ANSWER))
                .containsEntry("merknad", "Vi har møte siden")
                .containsEntry("onsket_frist", "01.01.2020");
        String wanted = typed(LocalDate.now(Clocks.OSLO).plusDays(60));
        yes(authority, authority.submit(past, ANSWER, Map.of("svar", "tid", "onsket_frist", wanted, "utfor", "nei")));
        Visited asked = secretary.get(letter);
        assertThat(asked.text()).contains("ber om tid til " + wanted);
        assertThat(secretary
                        .submit(asked, letter + "/frist", Map.of("ny_frist", wanted))
                        .status())
                .isEqualTo(303);
        assertThat(code("treg@unn.example", "Ny svarfrist")).isNotEmpty();

        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO).plusDays(54));
        SAMRAAD.bean(DueWorkJobs.class).work();
        Visited reminded = authority.get(ANSWER + "?brevkode=" + code("treg@unn.example", "Påminnelse"));
        assertThat(reminded.status()).isEqualTo(200);
        assertThat(secretary.get("/arbeidsflaten").text()).contains("Svar om oppnevning til SSU: brev som venter: 1");
        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO).plusDays(61));
        assertThat(secretary.get(letter).text()).contains("Svarfristen er ute, og ikke alle har svart");
        assertThat(authority.get(reminded.path()).text()).contains("Svarfristen er ute");
        SAMRAAD.setDay("troms-ofoten", LocalDate.now(Clocks.OSLO).plusDays(76));
        Visited over = authority.get(reminded.path());
        assertThat(over.status()).isEqualTo(410);
        assertThat(over.text()).contains("Lenken er gått ut");
    }

    @Test
    @DisplayName(
            "an authority without e-mail gets a printed letter, whose code is typed by hand, and each print ends the last")
    void onPaper() {
        Visitor secretary = secretary();
        Map<String, String> asking = asking("");
        Visited preview = secretary.submit(secretary.get(ASK), ASK, asking);
        assertThat(preview.text()).contains("må skrives ut. Det får en kode");
        String letter = sent(secretary, preview);
        assertThat(SAMRAAD.texts("select recipient from tenant.outbox_message")).isEmpty();
        Visited page = secretary.get(letter);
        assertThat(page.text()).contains("Må skrives ut");
        Visited first = secretary.submit(page, letter + "/skriv-ut", Map.of());
        assertThat(first.text()).contains("Koden vises bare nå", "Møtet er 10. mars.");
        Visited second = secretary.submit(secretary.get(letter), letter + "/skriv-ut", Map.of());
        Visitor authority = SAMRAAD.visitor("troms-ofoten");
        assertThat(authority.get(ANSWER + "?brevkode=" + printed(first)).status())
                .isEqualTo(410);
        String byHand = printed(second)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('-', '+')
                .replace('1', 'I')
                .replace('0', 'O');
        assertThat(authority.get(ANSWER + "?brevkode=" + byHand).text()).contains("Brevet er til direktøren ved UNN");
        assertThat(authority.get(ANSWER).text()).contains("Koden står i brevet");
    }

    @Test
    @DisplayName("a strange, a foreign and a withdrawn code end kindly and tell nothing")
    void strangeCodes() {
        Visitor secretary = secretary();
        String letter = sent(secretary, secretary.submit(secretary.get(ASK), ASK, asking("post@unn.example")));
        String code = code("post@unn.example", "Oppnevning");
        for (String typed : List.of("x", "00000-00000-00000-00000-00000", "%3Cscript%3E")) {
            Visited page = SAMRAAD.visitor("troms-ofoten").get(ANSWER + "?brevkode=" + typed);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text()).contains("Koden virker ikke her");
        }
        Visited foreign = SAMRAAD.visitor("finnmark").get(ANSWER + "?brevkode=" + code);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).contains("Koden virker ikke her").doesNotContain("UNN");
        assertThat(secretary
                        .submit(secretary.get(letter), letter + "/trekk", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .get(ANSWER + "?brevkode=" + code)
                        .status())
                .isEqualTo(410);
        assertThat(secretary.get("/utvalg/ssu/brev").text()).contains("Trukket tilbake");
    }

    @Test
    @DisplayName("whom a rule keeps out is refused on the authority's own page, with no way to send it")
    void keptOut() {
        Visitor secretary = secretary();
        // One of the municipalities' seats is set aside for Tromsø; it is no party's own now, and all others come from
        // elsewhere.
        SAMRAAD.sql("""
                insert into tenant.person_standing (tenant_id, person_id, since, party_id, known)
                select distinct a.tenant_id, a.person_id, date '2020-01-01', p.id,
                    cast('{"format": 1, "posts": [], "sectors": []}' as jsonb)
                from tenant.appointment a join tenant.seat s on s.id = a.seat_id join tenant.body b on b.id = s.body_id
                  join tenant.party p on p.tenant_id = a.tenant_id and p.code = 'balsfjord'
                where b.code = 'ssu' and s.partner = 'municipalities'""");
        SAMRAAD.sql("""
                update tenant.seat set party_id = null where partner = 'municipalities' and body_id in (
                    select id from tenant.body where code = 'ssu')""");
        String path = "/utvalg/ssu/medlemmer/7/brev";
        Map<String, String> asking = asking("raadet@kommune.example");
        asking.put("hvem", "navn:det regionale politiske rådet for Tromsø-området");
        asking.put("maate", "appointed");
        Map<String, String> fields = new HashMap<>(
                secretary.submit(secretary.get(path), path, asking).form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        Visitor authority = SAMRAAD.visitor("troms-ofoten");
        Visited page = authority.get(ANSWER + "?brevkode=" + code("raadet@kommune.example", "Oppnevning"));
        assertThat(page.text()).contains("Om personen", "Kommer fra");
        Map<String, String> elsewhere = named("Fra Balsfjord");
        elsewhere.put("kommer_fra", "balsfjord");
        elsewhere.put("kontrollert", "ja");
        Visited refused = authority.submit(page, ANSWER, elsewhere);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Tromsø kommune");
        assertThat(refused.body()).doesNotContain(">Send svaret<");
        assertThat(refused.form(ANSWER)).containsEntry("navn", "Fra Balsfjord");
        Map<String, String> forced = new HashMap<>(refused.form(ANSWER));
        forced.put("utfor", "ja");
        assertThat(authority.postForJson(ANSWER, forced).body()).contains("/problems/B6");
        assertThat(SAMRAAD.texts("select name from tenant.nomination_answer where name = 'Fra Balsfjord'"))
                .isEmpty();
        Map<String, String> fromTromso = named("Fra Tromsø");
        fromTromso.put("kommer_fra", "tromso");
        fromTromso.put("kontrollert", "ja");
        assertThat(authority.submit(page, ANSWER, fromTromso).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is the secretary's alone, and asked only once for one place")
    void onlyTheSecretary() {
        Visitor secretary = secretary();
        String letter = sent(secretary, secretary.submit(secretary.get(ASK), ASK, asking("post@unn.example")));
        Visited again = secretary.submit(secretary.get(ASK), ASK, asking("post@unn.example"));
        Map<String, String> fields = new HashMap<>(again.form(ASK));
        fields.put("utfor", "ja");
        Visited refused = secretary.post(ASK, fields);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Noen er allerede bedt om å oppnevne", "Se brevet som er sendt");
        assertThat(SAMRAAD.visitor("troms-ofoten").get(letter).location()).startsWith("/logg-inn?til=");
        Visitor member = SAMRAAD.visitor("troms-ofoten").logIn("kari-nilsen");
        for (String path : List.of(letter, ASK, "/utvalg/ssu/brev")) {
            assertThat(member.get(path).status()).isEqualTo(403);
        }
        assertThat(secretary.get("/utvalg/ssu/brev/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        Map<String, String> wrong = asking("ikke en adresse");
        wrong.put("frist", "i går");
        Visited bad = secretary.submit(secretary.get(ASK), ASK, wrong);
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.text()).contains("Skriv en e-postadresse", "Skriv datoen som");
        assertThat(bad.form(ASK)).containsEntry("epost1", "ikke en adresse").containsEntry("frist", "i går");
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
    }

    private static Map<String, String> asking(String email) {
        Map<String, String> typed = new HashMap<>();
        typed.put("som", "member");
        typed.put("fra", "01.03.2027");
        typed.put("frist", typed(LocalDate.now(Clocks.OSLO).plusDays(30)));
        typed.put("hvem", "navn:direktøren ved UNN");
        typed.put("maate", "appointed");
        typed.put("epost1", email);
        typed.put("sprak", "nb");
        typed.put("tekst", "Møtet er 10. mars.");
        typed.put("utfor", "nei");
        return typed;
    }

    private static Map<String, String> named(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("svar", "navn");
        typed.put("navn", name);
        typed.put("epost", "solveig@unn.example");
        typed.put("telefon", "77 00 00 00");
        typed.put("sprak", "nn");
        typed.put("vedtak", "Direktørens brev, Sak 7/27");
        typed.put("vedtaksdato", "20.11.2026");
        typed.put("utfor", "nei");
        return typed;
    }

    private static String typed(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Sends what the page shows, and follows to the letter. */
    private static String sent(Visitor secretary, Visited preview) {
        assertThat(preview.status()).isEqualTo(200);
        Map<String, String> fields = new HashMap<>(preview.form(ASK));
        fields.put("utfor", "ja");
        Visited done = secretary.post(ASK, fields);
        assertThat(done.status()).isEqualTo(303);
        assertThat(secretary.post(ASK, fields).status()).as("sent twice").isEqualTo(303);
        return done.location();
    }

    private static Visited yes(Visitor authority, Visited shown) {
        assertThat(shown.status()).isEqualTo(200);
        Map<String, String> fields = new HashMap<>(shown.form(ANSWER));
        fields.put("utfor", "ja");
        Visited done = authority.post(ANSWER, fields);
        assertThat(done.status()).isEqualTo(303);
        return done;
    }

    /** The code in the mail with this beginning of its subject. */
    private static String code(String recipient, String subject) {
        Matcher code = CODE.matcher(SAMRAAD.text(
                "select body from tenant.outbox_message where recipient = ? and subject like ? || '%' order by written_at desc, id desc limit 1",
                recipient, subject));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String printed(Visited page) {
        Matcher code =
                Pattern.compile("<b>([0-9a-z]{5}(?:-[0-9a-z]{5}){4})</b>").matcher(page.body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
