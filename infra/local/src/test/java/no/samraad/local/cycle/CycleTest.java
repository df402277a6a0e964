package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same acts on the same pages in both communities. The verdicts differ where the statutes do. */
@DisplayName("A meeting cycle in the browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleTest {
    static final String TROMS = "troms-ofoten";
    static final String FINNMARK = "finnmark";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Window window(String slug, Screen screen) {
        return Window.open(CHROMIUM, SAMRAAD, slug, screen);
    }

    @Test
    @Order(1)
    @DisplayName("Troms og Ofoten: fra en sak noen utenfra melder inn, til et referat alle kan lese")
    void tromsOgOfoten() {
        new WalkInTroms(SAMRAAD, CHROMIUM).walk();
    }

    /** What an act left behind of how it was judged. */
    private record Kept(String engine, Finding finding) {
        static Kept newest(String slug, String act) {
            String[] kept = SAMRAAD.text("""
                            select engine_version || '|' || finding::text from tenant.act
                            where tenant_id = ? and kind = ? and finding is not null
                            order by recorded_at desc limit 1""", SAMRAAD.tenant(slug), act).split("\\|", 2);
            return new Kept(kept[0], RecordText.readOwn(kept[1], Finding.class));
        }

        /** The kinds of document the findings rest on where this rule was applied. */
        Set<DocumentKind> restsOn(Clause clause) {
            return all(finding)
                    .filter(part -> part.clause() == clause)
                    .flatMap(part -> part.citations().stream())
                    .map(Citation::kind)
                    .limit(1)
                    .collect(Collectors.toSet());
        }

        private static Stream<Finding> all(Finding finding) {
            return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(Kept::all));
        }
    }

    @Test
    @Order(3)
    @DisplayName("Den samme motoren dømte de samme handlingene, hver etter sitt fellesskaps regler")
    void sameEngine() {
        for (String act : List.of(
                "case_submitted",
                "agenda_set",
                "notice_sent",
                "meeting_opened",
                "item_decided",
                "minutes_sent",
                "minutes_published")) {
            Kept here = Kept.newest(TROMS, act);
            Kept there = Kept.newest(FINNMARK, act);
            assertThat(there.engine()).as(act).isEqualTo(here.engine());
            assertThat(there.finding().clause())
                    .as(act)
                    .isEqualTo(here.finding().clause());
        }
        assertThat(Kept.newest(TROMS, "case_submitted").finding().outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(Kept.newest(FINNMARK, "case_submitted").finding().outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        assertThat(Kept.newest(FINNMARK, "meeting_opened").finding().outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        Map<String, Clause> settled = Map.of(
                "notice_sent", Clause.NOTICE_IN_TIME,
                "item_decided", Clause.QUORUM,
                "minutes_published", Clause.MINUTES_IN_TIME);
        settled.forEach((act, clause) -> {
            assertThat(Kept.newest(TROMS, act).restsOn(clause)).as(act).containsExactly(DocumentKind.STATUTES);
            assertThat(Kept.newest(FINNMARK, act).restsOn(clause)).as(act).containsExactly(DocumentKind.CHOICE);
        });
    }

    @Test
    @Order(4)
    @DisplayName("Troms og Ofoten: en innkalling en dag for sent trenger en begrunnelse, og bruddet blir stående")
    void lateNotice() {
        try (Window secretary = window(TROMS, Screen.WITHOUT_SCRIPTS).logIn("marte-solvang")) {
            LocalDate day = secretary.today().plusDays(13);
            planned(secretary, day)
                    .finds("Ikke oppfylt", "Innkallingen er sendt for sent", "§ 6 nr. 8", "1 dag for sent")
                    .says(Window.DAY.format(day.minusWeeks(2)))
                    .press("Send likevel, som registrert brudd")
                    .says("Skriv hvorfor den sendes likevel")
                    .keep("20-for-sent")
                    .type("begrunnelse", "Sykdom i sekretariatet")
                    .press("Send likevel, som registrert brudd")
                    .says("Registrert brudd", "Sykdom i sekretariatet", "Marte Solvang")
                    .keep("21-brudd");
        }
    }

    /** Puts a meeting on a day into the plan, and comes to its notice. */
    private static Window planned(Window secretary, LocalDate day) {
        return secretary
                .menu("Utvalg")
                .follow("Strategisk samarbeidsutvalg")
                .follow("Møter")
                .press("Planlegg et møte")
                .tick("Ordinært møte")
                .type("nummer", "88")
                .type("dato", DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day))
                .type("fra", "12.00")
                .type("til", "15.00")
                .tick("videomøte")
                .type("sted", "Lenken står i kalenderen")
                .press("Legg møtet i planen")
                .press("Se innkallingen");
    }

    @Test
    @Order(5)
    @DisplayName("Finnmark: en dag for sent er det etter fellesskapets eget valg, og etter det alene")
    void lateNoticeByOwnChoice() {
        try (Window secretary = window(FINNMARK, Screen.WITHOUT_SCRIPTS).logIn("solveig-neidenli")) {
            LocalDate day = secretary.today().plusDays(20);
            planned(secretary, day)
                    .finds(
                            "Ikke oppfylt",
                            "Innkallingen er sendt for sent",
                            "Fellesskapets eget valg",
                            "1 dag for sent")
                    .says(Window.DAY.format(day.minusDays(21)))
                    .keep("20-for-sent");
        }
    }

    @Test
    @Order(2)
    @DisplayName(
            "Finnmark: de samme handlingene, først med hull i reglene, så etter fellesskapets egne svar, og uten skript")
    void finnmark() {
        new WalkInFinnmark(SAMRAAD, CHROMIUM).walk();
    }
}
