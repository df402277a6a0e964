package no.samraad.local.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.audit.AuditChain;
import no.samraad.platform.audit.Head;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** § 6 nos. 15–17 of Troms og Ofoten's statutes, and Finnmark's silence, through the pages and the real clockwork. */
@DisplayName("Minutes")
class MinutesTest {
    private static final String SLUG = "troms-ofoten";
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);
    private static final String REASON = "Sykdom i sekretariatet";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    private static Visitor secretary() {
        return SAMRAAD.visitor(SLUG).logIn("marte-solvang");
    }

    private static HeldBefore held(int number) {
        SAMRAAD.setDay(SLUG, MEETING);
        return HeldBefore.on(SAMRAAD, SLUG, "ssu", MEETING, number);
    }

    private static void send(HeldBefore held, Visitor secretary) {
        Visited sent = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/send", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(held.state()).isEqualTo("sent");
    }

    /** The clockwork is given a while: it looks for work by itself. */
    private static void awaitState(HeldBefore held, String state) throws InterruptedException {
        for (int i = 0; i < 300 && !held.state().equals(state); i++) {
            Thread.sleep(100);
        }
        assertThat(held.state()).isEqualTo(state);
    }

    @Test
    @DisplayName(
            "sent on Wednesday 10 December are approved by silence after Tuesday 16 and published in time on the 17th")
    void inTime() throws InterruptedException {
        HeldBefore held = held(81);
        Visitor secretary = secretary();
        Visited draft = secretary.get(held.minutes());
        assertThat(draft.text())
                .contains(
                        "Evalueringen tas til etterretning.", "tirsdag 16. desember 2025", "onsdag 17. desember 2025");
        send(held, secretary);
        assertThat(held.kept("silence_ends_on")).isEqualTo("2025-12-16");
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 17));
        awaitState(held, "approved");
        assertThat(held.disposition("minutes_approved")).isEqualTo("allowed");
        Visited approved = secretary.get(held.minutes());
        assertThat(approved.text()).contains("Ingen ba om endringer innen fristen tirsdag 16. desember 2025");
        Visited published = secretary.submit(approved, held.minutes() + "/publiser", Map.of());
        assertThat(published.status()).as(published.text()).isEqualTo(303);
        assertThat(held.disposition("minutes_published")).isEqualTo("allowed");
        Visited open = SAMRAAD.visitor(SLUG).get(held.minutes());
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.text()).contains("Publisert onsdag 17. desember 2025").doesNotContain("Registrerte brudd");
        assertThat(SAMRAAD.visitor(SLUG).get("/vedtak").text()).contains("881/25");
        assertThat(SAMRAAD.visitor(SLUG).get("/saker/ssu/2025/881").text())
                .contains("Evalueringen tas til etterretning.");
    }

    @Test
    @DisplayName(
            "sent a day later cannot be out in time approved: refused without a reason, a breach shown for ever with one")
    void late() {
        HeldBefore held = held(82);
        Visitor secretary = secretary();
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 11));
        send(held, secretary);
        assertThat(held.kept("silence_ends_on")).isEqualTo("2025-12-17");
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 17));
        Visited desk = secretary.get(held.minutes());
        Visited refused = secretary.submit(desk, held.minutes() + "/publiser", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Uten begrunnelse kan dette ikke gjøres");
        assertThat(held.state()).isEqualTo("sent");
        Visited problem = secretary.postForJson(held.minutes() + "/publiser", desk.form(held.minutes() + "/publiser"));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.body()).contains("\"type\":\"/problems/F1.", "\"finding\"");
        Visited breach = secretary.submit(
                secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of("begrunnelse", REASON));
        assertThat(breach.status()).as(breach.text()).isEqualTo(303);
        assertThat(held.disposition("minutes_published")).isEqualTo("breach");
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 3, 1));
        assertThat(SAMRAAD.visitor(SLUG).get(held.minutes()).text())
                .contains("Registrerte brudd", "Publiseringen av referatet", REASON, "Marte Solvang");
    }

    @Test
    @DisplayName("public on the 18th are a day late, approved or not")
    void dayLate() throws InterruptedException {
        HeldBefore held = held(83);
        Visitor secretary = secretary();
        send(held, secretary);
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 18));
        awaitState(held, "approved");
        Visited refused = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("onsdag 17. desember 2025");
    }

    @Test
    @DisplayName(
            "of the PM of 10 April 2025 are out by Maundy Thursday when sent that day, and too late when sent the day after:"
                    + " Easter stops the working days, not the week; and no rule says the PM's quorum")
    void beforeEaster() throws InterruptedException {
        LocalDate meeting = LocalDate.of(2025, 4, 10);
        SAMRAAD.setDay(SLUG, meeting);
        HeldBefore held = HeldBefore.on(SAMRAAD, SLUG, "pm", meeting, 85);
        Visitor secretary = secretary();
        assertThat(secretary.get(held.minutes()).text())
                .contains("onsdag 16. april 2025", "torsdag 17. april 2025", "§ 6 nr. 15", "§ 6 nr. 16");
        SAMRAAD.setDay(SLUG, meeting.plusDays(1));
        send(held, secretary);
        assertThat(held.kept("silence_ends_on")).isEqualTo("2025-04-22");
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 4, 23));
        // The silence has run out; whoever fetches the page before the clockwork has come past is told that it changed.
        awaitState(held, "approved");
        Visited refused = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("torsdag 17. april 2025", "§ 6 nr. 16");
        assertThat(secretary.get("/vedtekter/apne-sporsmal?utvalg=pm").text())
                .contains("Reglene for Partnerskapsmøtet sier ikke når organet er beslutningsdyktig");
    }

    @Test
    @DisplayName(
            "disputed on day four are not approved by silence: answered and sent again, with four new working days")
    void disputed() throws InterruptedException {
        HeldBefore held = held(84);
        Visitor secretary = secretary();
        send(held, secretary);
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 16));
        Visitor member = SAMRAAD.visitor(SLUG).logIn("kari-nilsen");
        Visited page = member.get(held.minutes());
        assertThat(page.text()).contains("Er noe feil?");
        Visited empty = member.submit(page, held.minutes() + "/endring", Map.of("endring", " "));
        assertThat(empty.status()).isEqualTo(422);
        String typed = "Jeg gikk <etter> sak 884/25";
        assertThat(member.submit(page, held.minutes() + "/endring", Map.of("endring", typed))
                        .status())
                .isEqualTo(303);
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 17));
        HeldBefore other = HeldBefore.on(SAMRAAD, SLUG, "ssu", MEETING.plusDays(1), 85);
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 10));
        send(other, secretary);
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 17));
        // The clockwork has come past when the other's silence has run out; this one's was broken.
        awaitState(other, "approved");
        held.awaitSilence();
        assertThat(held.state()).isEqualTo("sent");
        Visited asked = secretary.get(held.minutes());
        assertThat(asked.text()).contains(typed, "Kari Nilsen");
        Visited unanswered = secretary.submit(asked, held.minutes() + "/svar", Map.of("svar", "avvis"));
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(secretary
                        .submit(
                                asked,
                                held.minutes() + "/svar",
                                Map.of("svar", "avvis", "ord", "Du var der til slutt."))
                        .status())
                .isEqualTo(303);
        assertThat(held.state()).isEqualTo("draft");
        send(held, secretary);
        assertThat(held.kept("silence_ends_on")).isEqualTo("2025-12-23");
    }

    @Test
    @DisplayName("are read by those who were there or belong to the body, by nobody else before they are published")
    void hidden() {
        HeldBefore held = held(86);
        assertThat(SAMRAAD.visitor(SLUG).get(held.minutes()).location()).startsWith("/logg-inn");
        assertThat(SAMRAAD.visitor(SLUG)
                        .logIn("kari-nilsen")
                        .get(held.minutes())
                        .status())
                .isEqualTo(200);
        assertThat(SAMRAAD.visitor("finnmark").get(held.minutes()).status()).isEqualTo(404);
        Visitor member = SAMRAAD.visitor(SLUG).logIn("kari-nilsen");
        Map<String, String> fields = Map.of("csrf", secretaryless(member, held), "version", "1");
        assertThat(member.post(held.minutes() + "/publiser", fields).status()).isEqualTo(403);
        assertThat(member.post(held.minutes() + "/send", fields).status()).isEqualTo(403);
        assertThat(held.state()).isEqualTo("draft");
    }

    private static String secretaryless(Visitor member, HeldBefore held) {
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
                .matcher(member.get(held.minutes()).body());
        assertThat(csrf.find()).isTrue();
        return csrf.group(1);
    }

    @Test
    @DisplayName("carry the end of the chain of acts, and it verifies")
    void head() throws InterruptedException {
        HeldBefore held = held(87);
        Visitor secretary = secretary();
        send(held, secretary);
        for (int i = 0; i < 600 && unsealed() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(unsealed()).isZero();
        secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of("begrunnelse", REASON));
        Visited open = SAMRAAD.visitor(SLUG).get(held.minutes());
        Matcher printed =
                Pattern.compile("<code>([1-9][0-9]*:[0-9a-f]{64})</code>").matcher(open.body());
        assertThat(printed.find()).as(open.text()).isTrue();
        Head head = Head.of(printed.group(1)).orElseThrow();
        assertThat(SAMRAAD.inside(SLUG, () -> chain().verify(SAMRAAD.tenant(SLUG), List.of(head)))
                        .faults())
                .isEmpty();
        Head forged = new Head(head.place(), "0".repeat(64));
        assertThat(SAMRAAD.inside(SLUG, () -> chain().verify(SAMRAAD.tenant(SLUG), List.of(forged)))
                        .faults())
                .isNotEmpty();
    }

    private static int unsealed() {
        return Integer.parseInt(SAMRAAD.text("select count(*) from platform.due_work where kind = 'seal'"));
    }

    private static AuditChain chain() {
        return SAMRAAD.bean(AuditChain.class);
    }

    @Test
    @DisplayName("do not change after they are published, whatever happens to the records they were made of")
    void frozen() {
        HeldBefore held = held(88);
        Visitor secretary = secretary();
        send(held, secretary);
        secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of("begrunnelse", REASON));
        Visitor anyone = SAMRAAD.visitor(SLUG);
        String before = anyone.get(held.minutes()).text();
        SAMRAAD.sql("update tenant.agenda_item set title = 'Noe annet' where number = 888");
        SAMRAAD.sql("update tenant.person set name = name || ' X' where tenant_id = ?", SAMRAAD.tenant(SLUG));
        try {
            assertThat(anyone.get(held.minutes()).text()).isEqualTo(before).contains("Kari Nilsen");
            Visited again = secretary.post(
                    held.minutes() + "/publiser", Map.of("csrf", secretaryless(secretary, held), "version", "3"));
            assertThat(again.status()).isEqualTo(409);
        } finally {
            SAMRAAD.sql(
                    "update tenant.person set name = left(name, -2) where tenant_id = ? and name like '% X'",
                    SAMRAAD.tenant(SLUG));
        }
    }

    @Test
    @DisplayName("of Finnmark go the same way with the question on record, because the statutes do not say")
    void finnmark() {
        SAMRAAD.setDay("finnmark", MEETING);
        HeldBefore held = HeldBefore.on(SAMRAAD, "finnmark", "su", MEETING, 81);
        Visitor secretary = SAMRAAD.visitor("finnmark").logIn("anne-marja-somby");
        Visited sent = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/send", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(held.disposition("minutes_sent")).isEqualTo("gap");
        Visited approved = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/godkjenn", Map.of());
        assertThat(approved.status()).as(approved.text()).isEqualTo(303);
        assertThat(held.disposition("minutes_approved")).isEqualTo("gap");
        Visited published = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of());
        assertThat(published.status()).as(published.text()).isEqualTo(303);
        assertThat(held.disposition("minutes_published")).isEqualTo("gap");
        assertThat(SAMRAAD.visitor("finnmark").get(held.minutes()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("two secretaries: what the slower one writes is kept on the page, and nothing is overwritten")
    void stale() {
        HeldBefore held = held(89);
        Visitor first = secretary();
        Visited seenByBoth = first.get(held.minutes());
        assertThat(first.submit(seenByBoth, held.minutes() + "/merknader", Map.of("merknader", "Den første"))
                        .status())
                .isEqualTo(303);
        Visitor second = SAMRAAD.visitor(SLUG).logIn("ole-anders-bakkejord");
        Map<String, String> old =
                new java.util.HashMap<>(second.get(held.minutes()).form(held.minutes() + "/merknader"));
        old.put("version", seenByBoth.form(held.minutes() + "/merknader").getOrDefault("version", ""));
        old.put("merknader", "Den andre");
        Visited stale = second.post(held.minutes() + "/merknader", old);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Den andre");
        assertThat(held.kept("remarks")).isEqualTo("Den første");
        Visited tooLong = first.submit(
                first.get(held.minutes()), held.minutes() + "/merknader", Map.of("merknader", "x".repeat(40_001)));
        assertThat(tooLong.status()).isEqualTo(422);
    }
}
