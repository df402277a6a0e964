package no.samraad.local.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("§ 6 nr. 8: innkalling, dagsorden og papirer senest to uker før")
class NoticeTest {
    private static final String SLUG = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Visitor as(String person) {
        return samraad.visitor(SLUG).logIn(person);
    }

    /** Plans a meeting through the page; returns its address. */
    private static String planned(Visitor secretary, int number, String day) {
        Visited form = secretary.get("/utvalg/ssu/moter/nytt");
        Visited answer = secretary.submit(
                form,
                "/utvalg/ssu/moter/nytt",
                Map.of(
                        "slag", "ordinary",
                        "nummer", String.valueOf(number),
                        "dato", day,
                        "fra", "12.00",
                        "til", "15.00",
                        "form", "physical",
                        "sted", "Tromsø"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static String called(Visitor secretary, int number, String day) {
        String meeting = planned(secretary, number, day);
        Visited page = secretary.get(meeting + "/innkalling");
        Visited sent = secretary.submit(page, meeting + "/innkalling", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return meeting;
    }

    private static String ofMeeting(int number, String sql) {
        return samraad.text("with m as (select id, tenant_id from tenant.meeting where year = 2027 and plan_number = "
                + number + ") " + sql);
    }

    @Test
    void sent_on_the_last_day_it_goes_to_members_deputies_and_members_without_a_vote() {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 20));
        Visitor secretary = as("marte-solvang");
        String meeting = planned(secretary, 20, "10.03.2027");
        samraad.setDay(SLUG, LocalDate.of(2027, 2, 24));
        Visited page = secretary.get(meeting + "/innkalling");
        assertThat(page.text()).contains("onsdag 24. februar 2027", "§ 6 nr. 8", "Dette vil skje");
        Visited sent = secretary.submit(page, meeting + "/innkalling", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(secretary.get(meeting).text()).contains("Innkalt", "Innkalling og dagsorden", "Sendt ut");
        assertThat(
                        ofMeeting(
                                20,
                                "select a.disposition from tenant.act a, m where a.meeting_id = m.id and a.kind = 'notice_sent'"))
                .isEqualTo("allowed");
        assertThat(ofMeeting(
                        20,
                        "select string_agg(distinct r.standing, ' ' order by r.standing) from tenant.notice_recipient r "
                                + "join tenant.notice n on n.id = r.notice_id join m on m.id = n.meeting_id"))
                .isEqualTo("deputy member observer");
        // A deputy has the papers, and the meeting in the calendar only when called.
        assertThat(ofMeeting(
                        20,
                        "select count(*) from tenant.notice_recipient r join tenant.notice n on n.id = r.notice_id "
                                + "join m on m.id = n.meeting_id join tenant.outbox_message o on o.id = r.message_id "
                                + "where (o.calendar_method is null) <> (r.standing = 'deputy')"))
                .isEqualTo("0");
    }

    @Test
    void a_day_late_it_is_refused_with_paragraph_and_numbers_and_nothing_is_stored() {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 20));
        Visitor secretary = as("marte-solvang");
        String meeting = planned(secretary, 21, "17.03.2027");
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 4));
        Visited page = secretary.get(meeting + "/innkalling");
        Visited refused = secretary.submit(page, meeting + "/innkalling", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("onsdag 3. mars 2027", "§ 6 nr. 8", "registrert brudd");
        Visited problem = secretary.postForJson(meeting + "/innkalling", refused.form(meeting + "/innkalling"));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("/problems/D6.notice-in-time", "\"finding\"");
        assertThat(ofMeeting(21, "select state from tenant.meeting t join m using (id)"))
                .isEqualTo("planned");
        assertThat(ofMeeting(21, "select count(*) from tenant.notice n join m on m.id = n.meeting_id"))
                .isEqualTo("0");
    }

    @Test
    void a_day_late_with_a_reason_it_is_a_recorded_breach_shown_for_ever() {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 20));
        Visitor secretary = as("marte-solvang");
        String meeting = planned(secretary, 22, "17.03.2027");
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 4));
        Visited page = secretary.get(meeting + "/innkalling");
        Visited sent =
                secretary.submit(page, meeting + "/innkalling", Map.of("begrunnelse", "Sykdom i <sekretariatet>"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(
                        ofMeeting(
                                22,
                                "select a.disposition || ':' || a.reason from tenant.act a, m where a.meeting_id = m.id and a.kind = 'notice_sent'"))
                .isEqualTo("breach:Sykdom i <sekretariatet>");
        Visited open = samraad.visitor(SLUG).get(meeting);
        assertThat(open.text()).contains("Registrert brudd", "Sykdom i <sekretariatet>", "Marte Solvang");
        assertThat(open.body()).doesNotContain("<sekretariatet>");
    }

    @Test
    void two_notices_at_the_same_moment_share_no_number() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        Visitor one = as("marte-solvang");
        Visitor other = as("ole-anders-bakkejord");
        String first = planned(one, 23, "14.04.2027");
        String second = planned(other, 24, "21.04.2027");
        Map<String, String> firstForm = one.get(first + "/innkalling").form(first + "/innkalling");
        Map<String, String> secondForm = other.get(second + "/innkalling").form(second + "/innkalling");
        CompletableFuture<Visited> a = CompletableFuture.supplyAsync(() -> one.post(first + "/innkalling", firstForm));
        CompletableFuture<Visited> b =
                CompletableFuture.supplyAsync(() -> other.post(second + "/innkalling", secondForm));
        assertThat(a.join().status()).isEqualTo(303);
        assertThat(b.join().status()).isEqualTo(303);
        List<String> numbers = samraad.texts("""
                select i.number::text from tenant.agenda_item i join tenant.meeting m on m.id = i.meeting_id
                where m.year = 2027 and m.plan_number in (23, 24) order by i.number""");
        int lowest = Integer.parseInt(numbers.getFirst());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(lowest, lowest + 8)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void sent_twice_by_the_same_form_it_is_sent_once_and_an_old_page_sends_nothing() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        Visitor secretary = as("marte-solvang");
        String meeting = planned(secretary, 25, "28.04.2027");
        Visited page = secretary.get(meeting + "/innkalling");
        Map<String, String> form = page.form(meeting + "/innkalling");
        assertThat(secretary.post(meeting + "/innkalling", form).status()).isEqualTo(303);
        assertThat(secretary.post(meeting + "/innkalling", form).status()).isEqualTo(303);
        Map<String, String> old = new HashMap<>(form);
        old.put("idempotency_key", "3f5f3c5e-0a3b-4d8a-9a57-0d3a8f2b6c11");
        old.put("begrunnelse", "Dette skrev jeg");
        Visited stale = secretary.post(meeting + "/innkalling", old);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(ofMeeting(25, "select count(*) from tenant.notice n join m on m.id = n.meeting_id"))
                .isEqualTo("1");
    }

    @Test
    void a_case_that_comes_after_the_notice_is_sent_as_an_addition_and_judged_by_itself() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        Visitor secretary = as("marte-solvang");
        String meeting = called(secretary, 30, "16.06.2027");
        secretary.submit(
                secretary.get("/saker/ny"),
                "/saker/ny",
                Map.of(
                        "utvalg",
                        "ssu",
                        "type",
                        "B",
                        "tittel",
                        "Hastesak",
                        "punkt",
                        "Gjør det.",
                        "fra",
                        "Sekretariatet"));
        String matter =
                "/saker/innkomne/cas_" + samraad.text("select id from tenant.case_matter where title = 'Hastesak'");
        assertThat(secretary
                        .submit(secretary.get(matter), matter, Map.of("gjor", "klar"))
                        .status())
                .isEqualTo(303);
        Visited agenda = secretary.get(meeting + "/dagsorden");
        Visited added = secretary.submit(
                agenda,
                meeting + "/dagsorden",
                Map.of("sak", matter.substring(matter.lastIndexOf('/') + 1), "gjor", "ta-inn"));
        assertThat(added.status()).as(added.text()).isEqualTo(303);
        assertThat(secretary.get(meeting).text()).contains("Ikke sendt ut");
        assertThat(samraad.visitor(SLUG).get(meeting).text()).doesNotContain("Hastesak");

        samraad.setDay(SLUG, LocalDate.of(2027, 6, 7));
        Visited page = secretary.get(meeting + "/innkalling");
        assertThat(page.text()).contains("tillegg til innkallingen");
        assertThat(secretary.submit(page, meeting + "/innkalling", Map.of()).status())
                .isEqualTo(422);
        Visited sent = secretary.submit(
                secretary.get(meeting + "/innkalling"), meeting + "/innkalling", Map.of("begrunnelse", "Det haster"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(
                        ofMeeting(
                                30,
                                "select string_agg(n.sequence::text, ' ' order by n.sequence) from tenant.notice n join m on m.id = n.meeting_id"))
                .isEqualTo("0 1");
        assertThat(ofMeeting(
                        30,
                        "select (i.number = (select max(number) from tenant.agenda_item j where j.meeting_id = i.meeting_id))::text "
                                + "from tenant.agenda_item i join m on m.id = i.meeting_id where i.title = 'Hastesak'"))
                .isEqualTo("true");
        assertThat(samraad.visitor(SLUG).get(meeting).text()).contains("Hastesak", "Registrert brudd", "Det haster");
    }

    @Test
    void a_decline_calls_the_personal_deputy_and_a_change_of_mind_lets_the_deputy_go() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        String meeting = called(as("marte-solvang"), 26, "12.05.2027");
        Visitor member = as("kari-nilsen");
        Visited home = member.get("/min-side");
        assertThat(home.text()).contains("Jeg kommer", "Jeg kan ikke");
        Visited page = member.get(meeting);
        assertThat(page.text()).contains("Jonas Lie Berg");
        Visited declined =
                member.submit(page, meeting + "/svar", Map.of("svar", "prevented", "grunn", "Vakt", "fra", "mote"));
        assertThat(declined.status()).as(declined.text()).isEqualTo(303);
        assertThat(member.get(meeting).text()).contains("Jonas Lie Berg er kalt inn");
        assertThat(
                        ofMeeting(
                                26,
                                "select p.name from tenant.deputy_call d join m on m.id = d.meeting_id join tenant.person p on p.id = d.person_id"))
                .isEqualTo("Jonas Lie Berg");
        assertThat(samraad.text(
                        "select count(*) from tenant.outbox_message where recipient = 'jonas.lie.berg@unn.example' "
                                + "and calendar_method = 'REQUEST' and subject like 'Du er kalt inn%'"))
                .isEqualTo("1");
        assertThat(
                        samraad.text(
                                "select count(*) from tenant.outbox_message where recipient = 'marte.solvang@unn.example' and body like '%Vakt%'"))
                .isEqualTo("1");
        Visitor deputy = as("jonas-lie-berg");
        assertThat(deputy.get(meeting).text()).contains("Du er vara for Kari Nilsen", "stemmerett i dette møtet");
        Visited coming =
                member.submit(member.get(meeting), meeting + "/svar", Map.of("svar", "coming", "fra", "min-side"));
        assertThat(coming.location()).isEqualTo("/min-side");
        assertThat(ofMeeting(26, "select count(*) from tenant.deputy_call d join m on m.id = d.meeting_id"))
                .isEqualTo("0");
        assertThat(
                        samraad.text(
                                "select count(*) from tenant.outbox_message where recipient = 'jonas.lie.berg@unn.example' and calendar_method = 'CANCEL'"))
                .isEqualTo("1");
        assertThat(deputy.get(meeting).text()).doesNotContain("Du er vara for Kari Nilsen");
    }

    @Test
    void when_the_deputy_cannot_come_either_the_secretariat_sees_an_empty_seat() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        String meeting = called(as("marte-solvang"), 27, "19.05.2027");
        Visitor member = as("kari-nilsen");
        member.submit(member.get(meeting), meeting + "/svar", Map.of("svar", "prevented"));
        Visitor deputy = as("jonas-lie-berg");
        deputy.submit(deputy.get(meeting), meeting + "/svar", Map.of("svar", "prevented"));
        assertThat(as("marte-solvang").get(meeting).text()).contains("Ingen møter for plassen");
        assertThat(samraad.text(
                        "select count(*) from tenant.outbox_message where subject like 'Vara kan ikke heller%'"))
                .isNotEqualTo("0");
    }

    @Test
    void an_uncalled_meeting_is_hidden_from_the_public_and_its_forms_from_members() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        String meeting = planned(as("marte-solvang"), 28, "26.05.2027");
        assertThat(samraad.visitor(SLUG).get(meeting).status()).isEqualTo(404);
        Visited notice = samraad.visitor(SLUG).get(meeting + "/innkalling");
        assertThat(notice.location()).startsWith("/logg-inn?til=");
        Visitor member = as("kari-nilsen");
        assertThat(member.get(meeting).status()).isEqualTo(200);
        assertThat(member.get(meeting + "/innkalling").status()).isEqualTo(403);
    }

    @Test
    void a_cancelled_meeting_keeps_its_number_and_leaves_every_calendar() {
        samraad.setDay(SLUG, LocalDate.of(2027, 3, 1));
        Visitor secretary = as("marte-solvang");
        String meeting = called(secretary, 29, "02.06.2027");
        Visited page = secretary.get(meeting + "/avlys");
        assertThat(page.text()).contains("Nummeret 29-2027 er brukt", "får e-post");
        assertThat(secretary
                        .submit(page, meeting + "/avlys", Map.of("grunn", ""))
                        .status())
                .isEqualTo(422);
        Visited done = secretary.submit(page, meeting + "/avlys", Map.of("grunn", "For få kan komme"));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(secretary.get(meeting).text()).contains("Møtet er avlyst");
        assertThat(
                        samraad.text(
                                "select count(*) from tenant.outbox_message where calendar_method = 'CANCEL' and subject like 'Avlyst%' and body like '%For få kan komme%'"))
                .isNotEqualTo("0");
        Visited again = secretary.submit(
                secretary.get("/utvalg/ssu/moter/nytt"),
                "/utvalg/ssu/moter/nytt",
                Map.of(
                        "slag",
                        "ordinary",
                        "nummer",
                        "29",
                        "dato",
                        "09.06.2027",
                        "fra",
                        "12.00",
                        "til",
                        "13.00",
                        "form",
                        "video",
                        "sted",
                        "Video"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Nummeret er brukt");
    }

    @Test
    void the_form_for_a_meeting_keeps_what_was_typed_and_says_what_is_wrong() {
        Visitor secretary = as("marte-solvang");
        Visited form = secretary.get("/utvalg/ssu/moter/nytt");
        Visited wrong = secretary.submit(
                form,
                "/utvalg/ssu/moter/nytt",
                Map.of(
                        "slag",
                        "ordinary",
                        "nummer",
                        "x",
                        "dato",
                        "31.02.2027",
                        "fra",
                        "25.00",
                        "til",
                        "12.00",
                        "form",
                        "boat",
                        "sted",
                        "<b>".repeat(120)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.form("/utvalg/ssu/moter/nytt"))
                .containsEntry("dato", "31.02.2027")
                .containsEntry("fra", "25.00");
        assertThat(wrong.body()).doesNotContain("<b><b>");
    }
}
