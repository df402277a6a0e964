package no.samraad.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("§ 6 nr. 6 og 7: hvem som kan melde inn saker, og innen når")
class SubmissionTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Map<String, String> typed(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("utvalg", "ssu");
        fields.put("type", "B");
        fields.put("tittel", title);
        fields.put("bakgrunn", "Slik er det.");
        fields.put("punkt", "SSU gjør noe med det.");
        fields.put("fra", "En pårørende");
        fields.put("referanser", "punkt 2 i 70/25\nsak 3 i et annet utvalg");
        fields.put("interesse", "Jeg er pårørende");
        fields.put("navn", "Ei Som Bryr Seg");
        fields.put("epost", "bryr.seg@hjemme.example");
        return fields;
    }

    private static String linkFor(String title) {
        return samraad.text(
                "select substring(body from '/saker/bekreft[^ \\n]+') from tenant.outbox_message "
                        + "where subject like '%' || ? || '%' order by written_at desc limit 1",
                title);
    }

    @Test
    void in_troms_og_ofoten_anyone_with_an_interest_raises_a_case_and_it_counts_when_confirmed() {
        Visitor outsider = samraad.visitor("troms-ofoten");
        Visited page = outsider.get("/saker/ny");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        Visited sent = outsider.submit(page, "/saker/ny", typed("Venterom uten trapper"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(outsider.follow(sent).text()).contains("Bekreft saken på e-post");
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Venterom uten trapper'"))
                .isEqualTo("unconfirmed");
        Visitor secretary = samraad.visitor("troms-ofoten").logIn("marte-solvang");
        assertThat(secretary.get("/saker/innkomne").text()).doesNotContain("Venterom uten trapper");

        String link = linkFor("Venterom uten trapper");
        Visited confirm = outsider.get(link);
        assertThat(confirm.text()).contains("Venterom uten trapper", "SSU gjør noe med det.");
        // Fetching the link is not using it.
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Venterom uten trapper'"))
                .isEqualTo("unconfirmed");
        Visited done = outsider.submit(confirm, "/saker/bekreft", Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Venterom uten trapper'"))
                .isEqualTo("submitted");
        assertThat(outsider.get(link).text()).contains("alt bekreftet");
        assertThat(secretary.get("/saker/innkomne").text()).contains("Venterom uten trapper");
        assertThat(samraad.texts("""
                select r.words || ' -> ' || coalesce(i.number || '/' || i.number_year || ' pkt ' || r.point, 'ord')
                from tenant.case_reference r join tenant.case_matter c on c.id = r.case_id
                  left join tenant.agenda_item i on i.id = r.item_id
                where c.title = 'Venterom uten trapper' order by r.id"""))
                .containsExactlyInAnyOrder("punkt 2 i 70/25 -> 70/2025 pkt 2", "sak 3 i et annet utvalg -> ord");
    }

    @Test
    void a_case_sent_twice_is_one_case_and_the_second_press_gets_the_receipt_of_the_first() {
        Visitor outsider = samraad.visitor("troms-ofoten");
        Visited page = outsider.get("/saker/ny");
        Visited first = outsider.submit(page, "/saker/ny", typed("Sendt to ganger"));
        Visited second = outsider.submit(page, "/saker/ny", typed("Sendt to ganger"));
        assertThat(second.status()).as(second.text()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(outsider.follow(second).text()).contains("Bekreft saken på e-post");
        assertThat(samraad.text("select count(*)::text from tenant.case_matter where title = 'Sendt to ganger'"))
                .isEqualTo("1");
    }

    @Test
    void a_link_that_has_run_out_confirms_nothing_and_an_invented_one_leads_nowhere() {
        Visitor outsider = samraad.visitor("troms-ofoten");
        outsider.submit(outsider.get("/saker/ny"), "/saker/ny", typed("Glemt lenke"));
        String link = linkFor("Glemt lenke");
        Visited confirm = outsider.get(link);
        samraad.sql("update tenant.signed_link set expires_at = now() - interval '1 minute' where used_at is null");
        assertThat(outsider.submit(confirm, "/saker/bekreft", Map.of()).status())
                .isEqualTo(422);
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Glemt lenke'"))
                .isEqualTo("unconfirmed");
        assertThat(outsider.get("/saker/bekreft?kode=" + "A".repeat(43)).status())
                .isEqualTo(404);
        assertThat(outsider.get("/saker/bekreft?kode=kort").status()).isEqualTo(404);
        // The same link in the other community's address names nothing there.
        assertThat(samraad.visitor("finnmark").get(link).status()).isEqualTo(404);
    }

    @Test
    void in_finnmark_only_representatives_and_the_secretariat_raise_cases() {
        Visitor outsider = samraad.visitor("finnmark");
        Map<String, String> fields = typed("Sak utenfra");
        fields.put("utvalg", "su");
        Visited refused = outsider.submit(outsider.get("/saker/ny"), "/saker/ny", fields);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.form("/saker/ny")).containsEntry("tittel", "Sak utenfra");
        Visited problem = outsider.postForJson("/saker/ny", refused.form("/saker/ny"));
        assertThat(problem.body()).contains("/problems/D5.who-may-raise", "\"finding\"");
        assertThat(samraad.text("select count(*) from tenant.case_matter where title = 'Sak utenfra'"))
                .isEqualTo("0");

        Visitor member = samraad.visitor("finnmark").logIn("elle-risten-gaup");
        Visited page = member.get("/saker/ny");
        fields.put("tittel", "Sak fra et medlem");
        Visited sent = member.submit(page, "/saker/ny", fields);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Sak fra et medlem'"))
                .isEqualTo("submitted");
    }

    @Test
    void after_three_weeks_before_the_meeting_only_a_recorded_breach_takes_a_case_in() {
        String meeting = samraad.text("select m.id from tenant.meeting m join tenant.body b on b.id = m.body_id "
                + "where b.code = 'ssu' and m.state = 'planned'");
        LocalDate day = LocalDate.parse(samraad.text(
                "select (starts_at at time zone 'Europe/Oslo')::date::text from tenant.meeting where id = ?::uuid",
                meeting));
        samraad.setDay("troms-ofoten", day.minusDays(20));
        Visitor member = samraad.visitor("troms-ofoten").logIn("kari-nilsen");
        Map<String, String> fields = typed("For sen sak");
        fields.put("mote", meeting);
        Visited late = member.submit(member.get("/saker/ny?utvalg=ssu"), "/saker/ny", fields);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("§ 6 nr. 7", "Fristen for dette møtet er ute");
        Visitor secretary = samraad.visitor("troms-ofoten").logIn("marte-solvang");
        fields.put("begrunnelse", "Kom fram først i dag");
        Visited taken = secretary.submit(secretary.get("/saker/ny?utvalg=ssu"), "/saker/ny", fields);
        assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        assertThat(
                        samraad.text(
                                "select disposition || ': ' || reason from tenant.act where kind = 'case_submitted' and disposition = 'breach'"))
                .isEqualTo("breach: Kom fram først i dag");
    }

    @Test
    void what_is_typed_is_kept_and_nothing_is_stored_by_halves() {
        Visitor outsider = samraad.visitor("troms-ofoten");
        String before = samraad.text("select count(*) from tenant.case_matter");
        Map<String, String> hostile = typed("<script>alert(1)</script>".repeat(20));
        hostile.put("type", "X");
        hostile.put("epost", "to@example.no\nBcc: alle@example.no");
        hostile.put("mote", "ikke-et-mote");
        Visited wrong = outsider.submit(outsider.get("/saker/ny"), "/saker/ny", hostile);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain("<script>alert");
        assertThat(wrong.form("/saker/ny")).containsEntry("bakgrunn", "Slik er det.");
        assertThat(outsider.submit(outsider.get("/saker/ny"), "/saker/ny", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(samraad.text("select count(*) from tenant.case_matter")).isEqualTo(before);

        // One more point, and one less, by plain buttons.
        Visited more = outsider.submit(
                outsider.get("/saker/ny"), "/saker/ny", Map.of("punkt", "Første", "punkter", "legg-til"));
        assertThat(more.body()).contains("id=\"punkt-2\"", "Første");
        Visited less = outsider.submit(more, "/saker/ny", Map.of("punkt", "Første", "punkter", "fjern-1"));
        assertThat(less.body()).doesNotContain("Første");
        assertThat(samraad.text("select count(*) from tenant.case_matter")).isEqualTo(before);
    }

    @Test
    void the_secretary_rewrites_a_case_under_a_lock_and_says_why_one_is_declined() {
        Visitor secretary = samraad.visitor("troms-ofoten").logIn("marte-solvang");
        secretary.submit(secretary.get("/saker/ny"), "/saker/ny", typed("Sak som endres"));
        String path = "/saker/innkomne/cas_"
                + samraad.text("select id from tenant.case_matter where title = 'Sak som endres'");
        Visited editor = secretary.get(path);
        assertThat(editor.status()).as(editor.text()).isEqualTo(200);
        Map<String, String> fields = new HashMap<>(typed("Sak som er endret"));
        fields.put("gjor", "lagre");
        fields.put("version", "1");
        fields.put("csrf", editor.form(path).get("csrf"));
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        Visited stale = secretary.post(path, fields);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Noen andre har endret");
        assertThat(samraad.visitor("troms-ofoten")
                        .logIn("kari-nilsen")
                        .get(path)
                        .status())
                .isEqualTo(404);

        Map<String, String> decline = new HashMap<>();
        decline.put("csrf", fields.get("csrf"));
        decline.put("version", "2");
        decline.put("gjor", "avvis");
        assertThat(secretary.post(path, decline).status()).isEqualTo(422);
        decline.put("grunn", "Hører til i et annet utvalg");
        assertThat(secretary.post(path, decline).status()).isEqualTo(303);
        assertThat(secretary.get(path).text()).contains("Hører til i et annet utvalg", "avvist");
    }
}
