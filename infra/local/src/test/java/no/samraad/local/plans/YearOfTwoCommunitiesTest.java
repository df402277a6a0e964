package no.samraad.local.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Møteplanene for 2027 i to fellesskap, utvalg for utvalg på sidene")
class YearOfTwoCommunitiesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
    private static final String CLEAN = "Ingen av datoene bryter en regel, og ingenting taler mot dem.";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static String path(String body) {
        return "/utvalg/" + body + "/plan/2027";
    }

    private static Visited send(Visitor secretary, String path, Map<String, String> typed) {
        return secretary.submit(secretary.get(path), path, typed);
    }

    /** The days the schools are closed are the community's own data; these are made up. */
    private static void schoolIsOut(Visitor secretary) {
        for (List<String> days : List.of(
                List.of("vinterferien", "01.03.2027", "05.03.2027"),
                List.of("sommerferien", "19.06.2027", "17.08.2027"),
                List.of("høstferien", "11.10.2027", "15.10.2027"))) {
            Visited kept = send(
                    secretary,
                    path("pm"),
                    Map.of("gjor", "hold-fri", "navn", days.get(0), "fri-fra", days.get(1), "fri-til", days.get(2)));
            assertThat(kept.status()).as(kept.text()).isEqualTo(303);
        }
    }

    /** What the demonstration has planned for 2027 depends on the day the test runs. */
    private static void nothingStandsYet() {
        samraad.sql("update tenant.meeting set state = 'cancelled' where year = 2027 and state = 'planned'");
    }

    /** One click, plus the wishes if any; then the body adopts it, so that the next goes round it. */
    private static void draftAndAdopt(
            String slug, Visitor secretary, String body, int meetings, Map<String, String> wishes) {
        Map<String, String> click = new HashMap<>(wishes);
        click.put("gjor", "lag");
        Visited drafted = send(secretary, path(body), click);
        assertThat(drafted.status()).as("%s: %s", body, drafted.text()).isEqualTo(303);
        Visited page = secretary.get(path(body));
        assertThat(page.text())
                .as(body)
                .contains(CLEAN)
                .doesNotContain("En regel kan ikke holdes", "Vær oppmerksom", "Ikke oppfylt");
        Visited adopted = send(
                secretary,
                path(body),
                Map.of("gjor", "vedta", "vedtatt", "08.10.2026", "av", "organet", "begrunnelse", ""));
        assertThat(adopted.status()).as("%s: %s", body, adopted.text()).isEqualTo(303);
        assertThat(samraad.text(
                        "select count(*)::text from tenant.meeting m join tenant.body b on b.id = m.body_id"
                                + " where b.code = ? and m.tenant_id = b.tenant_id and m.year = 2027"
                                + " and m.state = 'planned' and b.tenant_id = ?",
                        body,
                        samraad.tenant(slug)))
                .as(body)
                .isEqualTo(String.valueOf(meetings));
    }

    @Test
    @DisplayName(
            "Troms og Ofoten: partnerskapsmøtet én gang, SSU åtte, hvert faglig utvalg som mandatet sier, med ett klikk og uten anmerkning")
    void every_body_of_troms_og_ofoten() throws IOException {
        samraad.setDay("troms-ofoten", OCTOBER);
        nothingStandsYet();
        try (InputStream in = Objects.requireNonNull(
                YearOfTwoCommunitiesTest.class.getResourceAsStream("/plans/mandates-of-committees.yaml"))) {
            StatutesDocument mandate =
                    RecordText.readOwn(new String(in.readAllBytes(), StandardCharsets.UTF_8), StatutesDocument.class);
            samraad.inside(
                    "troms-ofoten",
                    () -> samraad.bean(PublishDocument.class)
                            .handle(samraad.tenant("troms-ofoten"), mandate, OCTOBER, Instant.now()));
        }
        Visitor secretary = samraad.visitor("troms-ofoten").logIn("marte-solvang");
        schoolIsOut(secretary);
        Map<String, Integer> bodies = new LinkedHashMap<>();
        bodies.put("pm", 1);
        bodies.put("ssu", 8);
        bodies.put("flr", 4);
        bodies.put("pasientforlop", 4);
        bodies.put("akuttmedisin", 4);
        bodies.put("beredskap", 4);
        bodies.put("rekruttering", 2);
        bodies.put("eldremedisin", 2);
        bodies.forEach((body, meetings) -> draftAndAdopt("troms-ofoten", secretary, body, meetings, Map.of()));
        assertThat(samraad.text(
                        "select count(*)::text || ' ' || count(distinct (starts_at at time zone 'Europe/Oslo')::date)"
                                + " from tenant.meeting where tenant_id = ? and year = 2027 and state = 'planned'",
                        samraad.tenant("troms-ofoten")))
                .as("nobody has to be in two bodies on a day")
                .isEqualTo("29 29");
    }

    @Test
    @DisplayName(
            "Finnmark: dialogmøtet og partnerskapsmøtet ved KS' høstmøte, SU fire, LFSO vest og øst fire hver, uten anmerkning")
    void every_body_of_finnmark() {
        samraad.setDay("finnmark", OCTOBER);
        nothingStandsYet();
        Visitor secretary = samraad.visitor("finnmark").logIn("anne-marja-somby");
        schoolIsOut(secretary);
        Map<String, String> autumnMeeting = Map.of(
                "antall",
                "1",
                "hendelse",
                "KS' høstmøte",
                "hendelse-fra",
                "20.10.2027",
                "hendelse-til",
                "21.10.2027",
                "hendelse-nummer",
                "1");
        draftAndAdopt("finnmark", secretary, "dialogmote", 1, autumnMeeting);
        draftAndAdopt("finnmark", secretary, "pm", 1, autumnMeeting);
        for (String body : List.of("su", "lfso-vest", "lfso-ost")) {
            draftAndAdopt("finnmark", secretary, body, 4, Map.of());
        }
        assertThat(samraad.texts(
                        "select (starts_at at time zone 'Europe/Oslo')::date::text from tenant.meeting m"
                                + " join tenant.body b on b.id = m.body_id"
                                + " where m.tenant_id = ? and b.level = 1 and m.year = 2027 and m.state = 'planned'"
                                + " order by 1",
                        samraad.tenant("finnmark")))
                .containsExactly("2027-10-19", "2027-10-22");
    }
}
