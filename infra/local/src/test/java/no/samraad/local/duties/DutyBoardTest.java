package no.samraad.local.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The duty board")
class DutyBoardTest {
    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @Test
    @DisplayName("says what § 6 demands of SSU on 10 December 2025, from the notice to the minutes")
    void ssu() {
        UUID meeting = meeting("troms-ofoten", "ssu", 71, "2025-12-10T12:00+01:00");
        SAMRAAD.setDay("troms-ofoten", LocalDate.of(2025, 11, 24));
        Visited planned = board("troms-ofoten", "marte-solvang");
        assertThat(planned.text())
                .contains("Denne uka", "ons 26. nov", "om 2 dager", "Send innkalling, dagsorden og sakspapirer til SSU")
                .contains("senest onsdag 26. november 2025", "§ 6 nr. 8");
        assertThat(planned.body()).contains("/utvalg/ssu/moter/2025-71/innkalling");
        SAMRAAD.setDay("troms-ofoten", LocalDate.of(2025, 11, 27));
        assertThat(board("troms-ofoten", "marte-solvang").text()).contains("Over fristen", "1 dag siden");
        SAMRAAD.sql("update tenant.meeting set state = 'called', called_at = now() where id = ?", meeting);
        Visited called = board("troms-ofoten", "marte-solvang");
        assertThat(called.text())
                .contains("Hvorfor samme dag som møtet?", "tirsdag 16. desember 2025", "onsdag 17. desember 2025")
                .contains("Hold møtet i SSU");
        SAMRAAD.sql(
                "update tenant.meeting set state = 'closed', opened_at = starts_at, closed_at = ends_at where id = ?",
                meeting);
        Visited closed = board("troms-ofoten", "marte-solvang");
        assertThat(closed.text()).contains("Publiser referatet fra SSU 10. desember 2025", "§ 6 nr. 16");
        SAMRAAD.sql(
                "insert into tenant.minutes (tenant_id, id, meeting_id, state, published_at) values (?, ?, ?, 'published', now())",
                SAMRAAD.tenant("troms-ofoten"),
                UUID.randomUUID(),
                meeting);
        assertThat(board("troms-ofoten", "marte-solvang").text())
                .doesNotContain("Publiser referatet fra SSU 10. desember 2025");
    }

    @Test
    @DisplayName("asks where Finnmark's rules set no day, and borrows none")
    void finnmark() {
        meeting("finnmark", "su", 71, "2025-12-10T12:00+01:00");
        SAMRAAD.setDay("finnmark", LocalDate.of(2025, 11, 24));
        Visited board = board("finnmark", "anne-marja-somby");
        assertThat(board.text()).doesNotContain("26. nov");
        assertThat(board.body()).contains("/utvalg/su/moter/2025-71/innkalling", "/vedtekter/apne-sporsmal");
    }

    @Test
    @DisplayName("is the secretariat's and the chair's; others are told so, the public logs in")
    void access() {
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/arbeidsflaten").location())
                .startsWith("/logg-inn?til=");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("kari-nilsen")
                        .get("/arbeidsflaten")
                        .status())
                .isEqualTo(403);
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("siri-hagen-utsi")
                        .get("/arbeidsflaten")
                        .status())
                .isEqualTo(200);
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("marte-solvang")
                        .get("/arbeidsflaten/e-post")
                        .status())
                .isEqualTo(200);
    }

    private static Visited board(String slug, String person) {
        Visited board = SAMRAAD.visitor(slug).logIn(person).get("/arbeidsflaten");
        assertThat(board.status()).as(board.text()).isEqualTo(200);
        return board;
    }

    private static UUID meeting(String slug, String body, int number, String starts) {
        UUID id = UUID.randomUUID();
        OffsetDateTime start = OffsetDateTime.parse(starts);
        SAMRAAD.sql("""
                insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form,
                    place, state)
                select b.tenant_id, ?, b.id, 'ordinary', 2025, ?, ?, ?, 'physical', 'Tromsø', 'planned'
                from tenant.body b where b.tenant_id = ? and b.code = ?""", id, number, start, start.plusHours(3), SAMRAAD.tenant(slug), body);
        return id;
    }
}
