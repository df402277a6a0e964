package no.samraad.local.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Statistikken: plasser, oppmøte og møter, med tallene i tabeller ved hver figur")
class StatisticsTest {
    private static final String SLUG = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    @Test
    @DisplayName(
            "alle ser det samme: fylte plasser per partner, oppmøte der referatet er publisert, og møtetallet med paragrafens krav")
    void figures() {
        samraad.setDay(SLUG, LocalDate.of(2026, 1, 15));
        Visitor anyone = samraad.visitor(SLUG);
        Visited all = anyone.get("/statistikk?ar=2025");
        assertThat(all.status()).as(all.text()).isEqualTo(200);
        assertThat(all.text())
                .contains("Statistikk for 2025", "Plasser som er fylt", "Kommunene", "Helseforetaket", "SSU");
        assertThat(all.body()).contains("<svg").contains("<table class=\"register figure\"");
        Matcher bars =
                Pattern.compile("<rect class=\"part\"[^>]*width=\"([0-9.]+)%\"").matcher(all.body());
        int count = 0;
        while (bars.find()) {
            count++;
            assertThat(Double.parseDouble(bars.group(1))).isBetween(0.0, 100.0);
        }
        assertThat(count).isGreaterThan(8);
        String seats = samraad.text("select count(*)::text from tenant.seat s join tenant.body b on b.id = s.body_id"
                + " where s.tenant_id = '" + samraad.tenant(SLUG) + "' and s.valid @> date '2025-12-31'"
                + " and b.valid @> date '2025-12-31'");
        assertThat(all.text()).as("the parts are those of the database").contains("av " + seats + " plasser er fylt");

        Visited one = anyone.get("/statistikk?ar=2025&utvalg=ssu");
        assertThat(one.text())
                .contains("Statistikk for SSU 2025", "onsdag 10. desember 2025", "Tallene for Kommunene")
                .contains("Krevd");
        String represented = samraad.text("select count(distinct p.seat_id)::text from tenant.presence p"
                + " join tenant.meeting m on m.id = p.meeting_id join tenant.seat s on s.id = p.seat_id"
                + " where m.year = 2025 and m.plan_number = 9 and s.partner = 'municipalities'"
                + " and p.capacity in ('member', 'deputy', 'stand_in') and m.tenant_id = '" + samraad.tenant(SLUG)
                + "'");
        assertThat(one.text()).contains("onsdag 10. desember 2025 " + represented + " 6");

        samraad.sql(
                "update tenant.minutes set state = 'approved', published_at = null, published = null where state = 'published'");
        assertThat(anyone.get("/statistikk?ar=2025&utvalg=ssu").text())
                .as("what is not published is not counted")
                .contains("Ingen møter i perioden har publisert referat");
    }

    @Test
    @DisplayName("rare adresser gir en side eller ingen, aldri en feil, og naboens utvalg finnes ikke")
    void hostile() {
        Visitor anyone = samraad.visitor(SLUG);
        for (String query :
                new String[] {"?ar=99999", "?ar=%3Cscript%3E", "?ar=0000", "?side=0", "?side=9999999", "?side=-1", ""
                }) {
            assertThat(anyone.get("/statistikk" + query).status()).as(query).isEqualTo(200);
        }
        for (String query : new String[] {"?utvalg=lfso-vest", "?utvalg=%27;--", "?utvalg=" + "a".repeat(2000)}) {
            assertThat(anyone.get("/statistikk" + query).status()).as(query).isEqualTo(404);
        }
    }
}
