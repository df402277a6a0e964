package no.samraad.local.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The public site")
class PublicSiteTest {
    private static final String SLUG = "troms-ofoten";
    private static final List<String> PAGES = List.of("/", "/moter", "/vedtak", "/vedtak.atom");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void meetings() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2025, 12, 18));
        UUID planned = meeting(91, "2026-01-22T12:00+01:00", "planned", "");
        item(planned, "", "Planlagt sak som ingen har sett");
        UUID called = meeting(92, "2025-12-19T12:00+01:00", "called", "2025-12-05T09:00+01:00");
        item(called, "980", "Innkalt sak");
        item(called, "", "Tillegg som ikke er sendt");
        UUID held = meeting(93, "2025-12-10T12:00+01:00", "closed", "2025-11-26T09:00+01:00");
        decide(item(held, "970", "Behandlet sak"), "Vedtak som venter på referatet");
        minutes(held, "sent", "");
        UUID published = meeting(94, "2025-11-14T12:00+01:00", "closed", "2025-10-30T09:00+01:00");
        decide(item(published, "960", "Sak med <b>publisert</b> vedtak"), "Vedtak som alle kan lese");
        minutes(published, "published", "2025-11-20T09:00+01:00");
    }

    @Test
    @DisplayName("shows a called meeting, and not a planned one")
    void called() {
        Visitor anyone = SAMRAAD.visitor(SLUG);
        assertThat(anyone.get("/").text()).contains("Fredag 19. desember 2025", "1 sak ·");
        assertThat(anyone.get("/moter").text())
                .contains("Fredag 19. desember 2025")
                .doesNotContain("22. januar 2026");
        assertThat(anyone.get("/").text()).doesNotContain("22. januar 2026");
    }

    @Test
    @DisplayName("shows those who run the body's meetings what is planned as well")
    void planned() {
        assertThat(SAMRAAD.visitor(SLUG).logIn("marte-solvang").get("/moter").text())
                .contains("22. januar 2026");
        assertThat(SAMRAAD.visitor(SLUG).logIn("kari-nilsen").get("/moter").text())
                .doesNotContain("22. januar 2026");
    }

    @Test
    @DisplayName("shows a case when its papers were sent, its decision when the minutes are published")
    void cases() {
        Visitor anyone = SAMRAAD.visitor(SLUG);
        Visited notified = anyone.get("/saker/ssu/2025/980");
        assertThat(notified.status()).isEqualTo(200);
        assertThat(notified.text()).contains("Innkalt sak", "980/25", "Forslaget i saken");
        Visited undecided = anyone.get("/saker/ssu/2025/970");
        assertThat(undecided.text())
                .contains("Behandlet sak", "Vedtaket står her når referatet fra møtet er publisert")
                .doesNotContain("Vedtak som venter");
        Visited decided = anyone.get("/saker/ssu/2025/960");
        assertThat(decided.text()).contains("Vedtak som alle kan lese", "Vedtatt ved enighet", "Les referatet");
        assertThat(anyone.get("/saker/ssu/2025/999").status()).isEqualTo(404);
        assertThat(anyone.get("/saker/fsu-finnes-ikke/2025/960").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("lists published decisions, by body and year, and as a feed")
    void decisions() {
        Visitor anyone = SAMRAAD.visitor(SLUG);
        assertThat(anyone.get("/vedtak").text()).contains("960/25").doesNotContain("970/25");
        assertThat(anyone.get("/vedtak?utvalg=ssu&ar=2025").text()).contains("960/25");
        assertThat(anyone.get("/vedtak?ar=2024").text()).contains("Ingen vedtak er publisert her");
        assertThat(anyone.get("/vedtak?side=2").status()).isEqualTo(404);
        assertThat(anyone.get("/vedtak?side=%3Cx%3E&ar=%27&utvalg=%00").status())
                .isEqualTo(200);
        Visited feed = anyone.get("/vedtak.atom");
        assertThat(feed.headers().get("content-type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("960/25 Sak med &lt;b&gt;publisert&lt;/b&gt; vedtak", "Vedtak som alle kan lese");
    }

    @Test
    @DisplayName(
            "says nowhere what was not sent or not published, in any language, and another community sees none of it")
    void nothingElse() {
        for (String page : PAGES) {
            assertThat(SAMRAAD.visitor(SLUG).get(page).body())
                    .doesNotContain("ingen har sett", "ikke er sendt", "Vedtak som venter");
            Visited other = SAMRAAD.visitor("finnmark").get(page);
            assertThat(other.status()).isEqualTo(200);
            assertThat(other.body()).doesNotContain("960/25", "Innkalt sak", "alle kan lese");
        }
        assertThat(SAMRAAD.visitor("finnmark").get("/saker/ssu/2025/960").status())
                .isEqualTo(404);
    }

    private static UUID meeting(int number, String starts, String state, String calledAt) {
        UUID id = UUID.randomUUID();
        OffsetDateTime start = OffsetDateTime.parse(starts);
        SAMRAAD.sql(
                """
                insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form,
                    place, state, called_at, opened_at, closed_at)
                select b.tenant_id, ?, b.id, 'ordinary', 2025, ?, ?, ?, 'physical', 'Tromsø', ?, cast(nullif(?, '') as timestamptz),
                    cast(nullif(?, '') as timestamptz), cast(nullif(?, '') as timestamptz)
                from tenant.body b where b.tenant_id = ? and b.code = 'ssu'""",
                id,
                number,
                start,
                start.plusHours(3),
                state,
                calledAt,
                state.equals("closed") ? start.toString() : "",
                state.equals("closed") ? start.plusHours(3).toString() : "",
                SAMRAAD.tenant(SLUG));
        return id;
    }

    private static UUID item(UUID meeting, String number, String title) {
        UUID id = UUID.randomUUID();
        SAMRAAD.sql(
                """
                insert into tenant.agenda_item (tenant_id, id, body_id, meeting_id, position, kind, title, background,
                    sender, number_year, number, notified_at, state)
                select m.tenant_id, ?, m.body_id, m.id,
                    1 + (select count(*) from tenant.agenda_item x where x.tenant_id = m.tenant_id and x.meeting_id = m.id),
                    'B', ?, 'Bakgrunnen', 'Sekretariatet', cast(nullif(?, '') as smallint),
                    cast(nullif(?, '') as smallint), cast(nullif(?, '') as timestamptz), 'waiting'
                from tenant.meeting m where m.id = ?""",
                id,
                title,
                number.isEmpty() ? "" : "2025",
                number,
                number.isEmpty() ? "" : "2025-11-26T09:00+01:00",
                meeting);
        SAMRAAD.sql(
                "insert into tenant.item_point (tenant_id, item_id, position, text) values (?, ?, 1, 'Forslaget i saken')",
                SAMRAAD.tenant(SLUG),
                id);
        return id;
    }

    private static void decide(UUID item, String text) {
        UUID act = UUID.randomUUID();
        OffsetDateTime at = OffsetDateTime.parse("2025-12-10T13:00+01:00");
        SAMRAAD.sql("""
                insert into tenant.act (tenant_id, id, kind, actor_role, disposition, facts, happened_at, recorded_at)
                values (?, ?, 'item_decided', 'chair', 'allowed', '{}'::jsonb, ?, ?)""", SAMRAAD.tenant(SLUG), act, at, at);
        SAMRAAD.sql("""
                insert into tenant.decision (tenant_id, item_id, act_id, outcome, mode, text, recorded_at)
                values (?, ?, ?, 'decided', 'consensus', ?, ?)""", SAMRAAD.tenant(SLUG), item, act, text, at);
    }

    private static void minutes(UUID meeting, String state, String publishedAt) {
        SAMRAAD.sql(
                """
                insert into tenant.minutes (tenant_id, id, meeting_id, state, published_at, published)
                values (?, ?, ?, ?, cast(nullif(?, '') as timestamptz), cast(nullif(?, '') as jsonb))""",
                SAMRAAD.tenant(SLUG),
                UUID.randomUUID(),
                meeting,
                state,
                publishedAt,
                publishedAt.isEmpty() ? "" : "{\"items\":[]}");
    }
}
