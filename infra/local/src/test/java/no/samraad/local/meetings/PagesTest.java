package no.samraad.local.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every page of cases, meetings and Min side reads in each language, as plain HTML")
class PagesTest {
    private static final String SLUG = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void no_word_is_missing_and_no_script_is_needed(String language) {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 4));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        secretary.cookies().put("__Host-sprak", language);
        Visitor member = samraad.visitor(SLUG).logIn("kari-nilsen");
        member.cookies().put("__Host-sprak", language);
        Visitor open = samraad.visitor(SLUG);
        open.cookies().put("__Host-sprak", language);
        String planned = "/utvalg/ssu/moter/"
                + samraad.text("select m.year || '-' || m.plan_number from tenant.meeting m "
                        + "join tenant.body b on b.id = m.body_id where m.state = 'planned' and b.code = 'ssu'");
        String ready =
                samraad.text("select 'cas_' || c.id from tenant.case_matter c join tenant.body b on b.id = c.body_id "
                        + "where c.title like 'Felles rutine%'");
        String fixed = samraad.text(
                "select 'itm_' || i.id from tenant.agenda_item i join tenant.meeting m on m.id = i.meeting_id "
                        + "where m.state = 'planned' and i.fixed_code = 'next_meeting' limit 1");
        List<Visited> pages = new ArrayList<>();
        for (String path : List.of(
                "/utvalg/ssu/moter",
                "/utvalg/ssu/moter/nytt",
                planned,
                planned + "/dagsorden",
                planned + "/dagsorden/" + fixed,
                planned + "/innkalling",
                planned + "/avlys",
                "/utvalg/ssu/moter/2025-9",
                "/saker/ny",
                "/saker/innkomne",
                "/saker/innkomne?tilstand=treated&utvalg=flr",
                "/saker/innkomne/" + ready,
                "/min-side")) {
            pages.add(secretary.get(path));
        }
        for (String path :
                List.of("/utvalg/ssu/moter", planned, "/utvalg/ssu/moter/2025-9", "/saker/ny", "/min-side")) {
            pages.add(member.get(path));
        }
        for (String path : List.of(
                "/utvalg/ssu/moter",
                "/utvalg/ssu/moter/2025-9",
                "/saker/ny",
                "/saker/mottatt",
                "/saker/mottatt?bekreft=1")) {
            pages.add(open.get(path));
        }
        pages.add(open.submit(open.get("/saker/ny"), "/saker/ny", Map.of("vis", "vurdering", "utvalg", "flr")));
        pages.add(secretary.submit(
                secretary.get("/utvalg/ssu/moter/nytt"),
                "/utvalg/ssu/moter/nytt",
                Map.of("vis", "frister", "dato", "12.05.2027", "slag", "extraordinary")));
        for (Visited page : pages) {
            assertThat(page.status()).as(page.path() + " " + page.text()).isEqualTo(200);
            assertThat(page.body())
                    .as(page.path())
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??", "onclick=", "style=\"", "javascript:");
        }
    }
}
