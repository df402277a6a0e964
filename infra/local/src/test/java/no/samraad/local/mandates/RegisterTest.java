package no.samraad.local.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Utvalgene fra de settes ned til de avsluttes")
class RegisterTest {
    private static final String SLUG = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final Map<String, String> DECISION =
            Map.of("vedtatt_av", "ssu", "vedtatt", "28.01.2026", "sak", "sak 7/26");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void day() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 2, 2));
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor(SLUG).logIn(SECRETARY);
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(DECISION);
        fields.putAll(more);
        return fields;
    }

    /** What stands under a heading of the register. */
    private static String under(Visited page, String heading) {
        Matcher section = Pattern.compile("<h2[^>]*>" + Pattern.quote(heading) + "</h2>(.*?)</section>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(section.find()).as(heading + " in " + page.text()).isTrue();
        return section.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("31.12.2025 står tre utvalg som dagen etter er blitt til ett; det midlertidige står begge dager")
    void theTurnOfTheYear() {
        Visitor anyone = SAMRAAD.visitor(SLUG);
        Visited before = anyone.get("/utvalg?dato=31.12.2025");
        assertThat(under(before, "Gir råd og forbereder"))
                .contains(
                        "barn og unge · Slås sammen med FSU Pasientforløp etter 31. desember 2025",
                        "psykisk helse og rus",
                        "digital samhandling",
                        "trygg eldremedisin · Midlertidig til 31. desember 2027 · Evalueres senest 30. juni 2027")
                .doesNotContain("for pasientforløp");
        assertThat(under(before, "Ikke begynt")).contains("pasientforløp · Begynner 1. januar");
        Visited after = anyone.get("/utvalg?dato=01.01.2026");
        assertThat(under(after, "Gir råd og forbereder"))
                .contains("for pasientforløp", "trygg eldremedisin")
                .doesNotContain("barn og unge", "psykisk helse", "digital");
        assertThat(under(after, "Avsluttet"))
                .contains("barn og unge · Slått sammen med FSU Pasientforløp, siste dag 31. desember 2025");
        assertThat(anyone.get("/utvalg?dato=15.05.2025").text())
                .as("nobody knew of the merger then")
                .doesNotContain("Slås sammen");
        Visited wrong = anyone.get("/utvalg?dato=31.2.2026");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("31.2.2026");
    }

    @Test
    @DisplayName("et utvalg settes ned ved vedtak, får mandat, evalueres, forlenges og slås sammen med et annet")
    void fromBeginningToEnd() {
        Visitor secretary = secretary();
        Visited form = secretary.get("/utvalg/nytt");
        Map<String, String> typed = with(Map.of(
                "navn",
                "Faglig samarbeidsutvalg for hjemmesykehus",
                "kortnavn",
                "FSU Hjemmesykehus",
                "niva",
                "3",
                "under",
                "ssu",
                "fra",
                "01.02.2026",
                "til",
                "31.12.2026",
                "evalueres",
                "30.06.2026"));
        Visited preview = secretary.submit(form, "/utvalg/nytt", with(typed, "utfor", "nei"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Registrer utvalget");
        assertThat(bodies("fsu-hjemmesykehus")).isZero();
        Visited done = secretary.submit(preview, "/utvalg/nytt", with(typed, "utfor", "ja"));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        String mandate = "/utvalg/fsu-hjemmesykehus/mandat";
        assertThat(done.location()).endsWith(mandate);
        assertThat(secretary.get(mandate).text())
                .contains("Midlertidig, siste dag 31. desember 2026", "Vedtatt av SSU, sak 7/26, 28. januar 2026");
        Visited again = secretary.submit(secretary.get("/utvalg/nytt"), "/utvalg/nytt", with(typed, "utfor", "ja"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Et annet utvalg har dette navnet");

        mandates(secretary, mandate);

        String life = mandate + "/livslop";
        Map<String, String> prolonged = with(Map.of(
                "hva",
                "prolonged",
                "dag",
                "02.02.2026",
                "til",
                "31.12.2027",
                "evalueres",
                "30.06.2027",
                "utfor",
                "ja"));
        assertThat(secretary.submit(secretary.get(life), life, prolonged).status())
                .isEqualTo(303);
        assertThat(secretary.get(mandate).text()).contains("siste dag 31. desember 2027", "30. juni 2027");

        String groups = mandate + "/grupper";
        Map<String, String> group = Map.of(
                "slag",
                "working",
                "navn",
                "Arbeidsgruppe for utstyr",
                "oppgave",
                "Kartlegg utstyret.",
                "fra",
                "02.02.2026",
                "frist",
                "01.06.2026",
                "sak",
                "sak 8/26");
        assertThat(secretary.submit(secretary.get(groups), groups, group).status())
                .isEqualTo(303);
        SAMRAAD.sql("""
                insert into tenant.case_matter (tenant_id, id, body_id, kind, title, sender, raised_by_name, state, submitted_at)
                select b.tenant_id, gen_random_uuid(), b.id, 'B', 'Sengeplasser hjemme', 'Harstad', 'Harstad', 'submitted', now()
                from tenant.body b where b.tenant_id = ? and b.code = 'fsu-hjemmesykehus'""", SAMRAAD.tenant(SLUG));

        Map<String, String> ended = with(Map.of("hva", "ended", "dag", "28.02.2026"));
        Visited left = secretary.submit(secretary.get(life), life, with(ended, "utfor", "ja"));
        assertThat(left.status()).isEqualTo(422);
        assertThat(left.text()).contains("Saker venter på utvalget", "Sengeplasser hjemme");

        Map<String, String> merged = with(Map.of("hva", "merged", "dag", "28.02.2026", "arving", "pasientforlop"));
        Visited will = secretary.submit(secretary.get(life), life, with(merged, "utfor", "nei"));
        assertThat(will.text()).contains("Sengeplasser hjemme", "Arbeidsgruppe for utstyr", "Registrer vedtaket");
        assertThat(secretary.submit(will, life, with(merged, "utfor", "ja")).status())
                .isEqualTo(303);
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 3, 1));
        assertThat(secretary.get("/utvalg/pasientforlop/mandat").text()).contains("Arbeidsgruppe for utstyr");
        assertThat(SAMRAAD.text(
                        "select b.code from tenant.case_matter c join tenant.body b on b.tenant_id = c.tenant_id"
                                + " and b.id = c.body_id where c.tenant_id = ? and c.title = 'Sengeplasser hjemme'",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("pasientforlop");
        assertThat(under(secretary.get("/utvalg"), "Avsluttet"))
                .contains("hjemmesykehus · Slått sammen med FSU Pasientforløp, siste dag 28. februar");
        assertThat(SAMRAAD.texts(
                        "select kind from tenant.act where tenant_id = ? and kind like 'body_%' order by recorded_at",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo(List.of("body_set_up", "body_prolonged", "body_merged"));
    }

    private static void mandates(Visitor secretary, String mandate) {
        String path = mandate + "/ny";
        Map<String, String> part = with(Map.of(
                "mandat",
                "Utvalget gir råd.",
                "fra",
                "01.02.2026",
                "godkjent",
                "part",
                "gjenstar",
                "Punkt 4 om økonomi"));
        Visited first = secretary.get(path);
        Visited seenBeside = secretary.get(path);
        Visited unsaid = secretary.submit(first, path, with(part, "gjenstar", ""));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Utvalget gir råd.");
        assertThat(secretary.submit(first, path, part).status()).isEqualTo(303);
        assertThat(secretary.get(mandate).text()).contains("Versjon 1", "Punkt 4 om økonomi", "skal tilbake");
        Visited late = secretary.submit(
                seenBeside,
                path,
                with(Map.of("mandat", "Utvalget gjør noe annet.", "fra", "01.02.2026", "godkjent", "whole")));
        assertThat(late.status()).as("somebody kept version 1 meanwhile").isEqualTo(409);
        assertThat(late.body()).contains("Utvalget gjør noe annet.");
        assertThat(secretary
                        .submit(
                                secretary.get(path),
                                path,
                                with(Map.of(
                                        "mandat",
                                        "Utvalget gir råd, også om økonomi.",
                                        "fra",
                                        "01.02.2026",
                                        "godkjent",
                                        "whole")))
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(mandate).text()).contains("Versjon 2, gjelder fra 1. februar", "også om økonomi");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    @DisplayName("møter som kommer etter siste dag, stanser avslutningen til de er avlyst")
    void meetingsAhead() {
        Visitor secretary = secretary();
        String life = "/utvalg/ssu/mandat/livslop";
        Visited stopped = secretary.submit(
                secretary.get(life),
                life,
                with(Map.of("hva", "ended", "dag", "03.02.2026", "utfor", "ja", "vedtatt_av", "pm")));
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.text()).contains("Disse møtene kommer etter siste dag");
        assertThat(SAMRAAD.text(
                        "select upper(valid) is null from tenant.body where tenant_id = ? and code = 'ssu'",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("t");
    }

    @Test
    @DisplayName("alle kan lese mandatet, bare sekretærer kan endre noe, og en annens gruppe kan ingen avslutte")
    void rights() {
        Visitor member = SAMRAAD.visitor(SLUG).logIn("kari-nilsen");
        assertThat(SAMRAAD.visitor(SLUG).get("/utvalg/pasientforlop/mandat").text())
                .contains("Versjon 1", "Satt ned 1. januar")
                .doesNotContain("Nytt mandat");
        for (String path : List.of(
                "/utvalg/nytt", "/utvalg/ssu/mandat/ny", "/utvalg/ssu/mandat/livslop", "/utvalg/ssu/mandat/grupper")) {
            assertThat(member.get(path).status()).as(path).isEqualTo(403);
            assertThat(SAMRAAD.visitor(SLUG).get(path).location()).as(path).contains("/logg-inn");
        }
    }

    private static int bodies(String code) {
        return Integer.parseInt(SAMRAAD.text(
                "select count(*) from tenant.body where tenant_id = ? and code = ?", SAMRAAD.tenant(SLUG), code));
    }
}
