package no.samraad.local.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Møteåret: 2025 slik det ble, og planen for 2024 dag for dag")
class YearReplayedTest {
    private static final String SLUG = "troms-ofoten";
    private static final String DEMONSTRATION = "Demonstrasjonsdato: bare antallet er kjent";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Visited send(Visitor secretary, String path, Map<String, String> typed) {
        return secretary.submit(secretary.get(path), path, typed);
    }

    private static void enter(Visitor secretary, String body, String day, String kind, String number, String what) {
        Visited entered = send(
                secretary,
                "/utvalg/" + body + "/aret/2025",
                Map.of(
                        "gjor", "for-inn",
                        "dato", day,
                        "slag", kind,
                        "nummer", number,
                        "hva", what,
                        "kilde", DEMONSTRATION));
        assertThat(entered.status()).as(entered.text()).isEqualTo(303);
    }

    @Test
    @DisplayName(
            "SSU 2025: 9 planlagt, 1 avlyst, 8 og 2 ekstraordinære holdt; møtetallet er holdt, og regnskapet sier det med datoer")
    void the_year_2025_of_the_committee() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 23));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        String path = "/utvalg/ssu/aret/2025";
        int number = 1;
        for (String day : List.of(
                "22.01.2025", "12.03.2025", "09.04.2025", "14.05.2025", "11.06.2025", "03.09.2025", "15.10.2025")) {
            enter(secretary, "ssu", day, "ordinary", String.valueOf(number++), "held");
        }
        enter(secretary, "ssu", "12.11.2025", "ordinary", "8", "cancelled");
        enter(secretary, "ssu", "25.06.2025", "extraordinary", "", "held");
        enter(secretary, "ssu", "26.11.2025", "extraordinary", "", "held");
        Visited twice = send(
                secretary,
                path,
                Map.of(
                        "gjor",
                        "for-inn",
                        "dato",
                        "10.12.2025",
                        "slag",
                        "ordinary",
                        "nummer",
                        "9",
                        "hva",
                        "held",
                        "kilde",
                        DEMONSTRATION));
        assertThat(twice.status())
                .as("the one day that is known is a meeting here already")
                .isEqualTo(422);

        Visited page = samraad.visitor(SLUG).get(path);
        assertThat(page.text())
                .contains("Møteåret 2025 i SSU", "Oppfylt", "§ 6 nr. 2")
                .contains("10 teller, trenger 8")
                .contains("I planen 9 Holdt av planen 8 Gjenstår 0 Avlyst 1 Ekstraordinære holdt 2")
                .contains("onsdag 12. november 2025", "onsdag 10. desember 2025", "Møte 9-2025")
                .contains("Ført inn etterpå: " + DEMONSTRATION)
                .doesNotContain("Før inn møtet");
        assertThat(page.text().split("Demonstrasjonsdato", -1))
                .as("the ten that are not known are marked")
                .hasSize(11);
        assertThat(samraad.text("select count(*)::text from tenant.act where kind = 'earlier_meeting_entered'"))
                .isEqualTo("10");
    }

    @Test
    @DisplayName("et faglig utvalg med 2 av 4 planlagte holdt: planen er ikke fulgt, og ingen regel er brutt")
    void two_of_four() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 23));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        enter(secretary, "barn-og-unge", "12.02.2025", "ordinary", "1", "held");
        enter(secretary, "barn-og-unge", "14.05.2025", "ordinary", "2", "cancelled");
        enter(secretary, "barn-og-unge", "17.09.2025", "ordinary", "3", "held");
        enter(secretary, "barn-og-unge", "19.11.2025", "ordinary", "4", "cancelled");
        assertThat(samraad.visitor(SLUG).get("/utvalg/barn-og-unge/aret/2025").text())
                .contains("Planen er ikke fulgt", "I planen 4 Holdt av planen 2 Gjenstår 0 Avlyst 2")
                .contains("onsdag 14. mai 2025", "onsdag 19. november 2025")
                .doesNotContain("Ikke oppfylt");
    }

    @Test
    @DisplayName(
            "planen for 2024, vedtatt 5. oktober 2023: åtte av åtte; innkallingen 29. mars og sakene 9. mai faller på helligdager")
    void the_plan_for_2024() {
        samraad.sql("update tenant.office set valid = daterange('2021-04-22', upper(valid))");
        samraad.setDay(SLUG, LocalDate.of(2023, 10, 5));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        String path = "/utvalg/ssu/plan/2024";
        assertThat(send(secretary, path, Map.of("gjor", "lag")).status()).isEqualTo(303);
        Map<String, String> days = new HashMap<>(Map.of("gjor", "lagre"));
        int line = 1;
        for (String day : List.of(
                "18.01.2024",
                "08.03.2024",
                "12.04.2024",
                "30.05.2024",
                "04.09.2024",
                "09.10.2024",
                "14.11.2024",
                "13.12.2024")) {
            days.put("dato-" + line++, day);
        }
        assertThat(send(secretary, path, days).status()).isEqualTo(303);
        String page = secretary.get(path).text();
        assertThat(page)
                .contains("8 av 8 møter")
                .contains("fredag 29. mars 2024: langfredag", "siste vanlige virkedag før er onsdag 27. mars 2024")
                .contains(
                        "torsdag 9. mai 2024: Kristi himmelfartsdag",
                        "siste vanlige virkedag før er onsdag 8. mai 2024")
                .contains("Fristen flytter seg ikke")
                .doesNotContain("En regel kan ikke holdes", "Ikke oppfylt");
        Visited adopted = send(secretary, path, Map.of("gjor", "vedta", "vedtatt", "05.10.2023", "av", "organet"));
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(303);
        assertThat(samraad.text("select a.disposition from tenant.act a where a.kind = 'plan_adopted'"))
                .as("88 days before the year")
                .isNotEqualTo("breach");
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 23));
    }

    @Test
    @DisplayName("det som skrives feil, blir stående med ord om hva som er galt, og naboen finner ingenting")
    void hostile() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 23));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        String path = "/utvalg/flr/aret/2025";
        Visited wrong = send(
                secretary,
                path,
                Map.of(
                        "gjor",
                        "for-inn",
                        "dato",
                        "31.02.2025",
                        "slag",
                        "x",
                        "nummer",
                        "1e9",
                        "hva",
                        "",
                        "kilde",
                        "<b>"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("31.02.2025", "&lt;b&gt;").doesNotContain("<b>\"");
        assertThat(send(
                                secretary,
                                path,
                                Map.of(
                                        "gjor",
                                        "for-inn",
                                        "dato",
                                        "24.12.2026",
                                        "slag",
                                        "ordinary",
                                        "hva",
                                        "held",
                                        "kilde",
                                        "x"))
                        .status())
                .isEqualTo(422);
        assertThat(secretary.get("/utvalg/flr/aret/99999").status()).isEqualTo(404);
        Visitor neighbour = samraad.visitor("finnmark").logIn("anne-marja-somby");
        assertThat(neighbour.get("/utvalg/ssu/aret/2025").status()).isEqualTo(404);
        Visitor member = samraad.visitor(SLUG).logIn("kari-nilsen");
        assertThat(member.get(path).text()).as("a member reads it").doesNotContain("Før inn møtet");
    }
}
