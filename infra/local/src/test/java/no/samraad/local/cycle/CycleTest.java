package no.samraad.local.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.samraad.local.stack.RunningSamraad;
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

    @Test
    @Order(4)
    @DisplayName("Troms og Ofoten: en innkalling en dag for sent trenger en begrunnelse, og bruddet blir stående")
    void lateNotice() {
        try (Window secretary = window(TROMS, Screen.WITHOUT_SCRIPTS).logIn("marte-solvang")) {
            LocalDate day = secretary.today().plusDays(13);
            secretary
                    .menu("Utvalg")
                    .follow("Strategisk samarbeidsutvalg")
                    .follow("Møter")
                    .press("Planlegg et møte")
                    .tick("Ordinært møte")
                    .type("nummer", "88")
                    .type("dato", DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day))
                    .type("fra", "12.00")
                    .type("til", "15.00")
                    .tick("fysisk møte")
                    .type("sted", "Rådhuset i Narvik")
                    .press("Legg møtet i planen")
                    .press("Se innkallingen")
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

    @Test
    @Order(2)
    @DisplayName(
            "Finnmark: de samme handlingene, først med hull i reglene, så etter fellesskapets egne svar, og uten skript")
    void finnmark() {
        new WalkInFinnmark(SAMRAAD, CHROMIUM).walk();
    }
}
