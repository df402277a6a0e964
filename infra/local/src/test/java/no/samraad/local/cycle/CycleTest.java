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
    @DisplayName("Finnmark: de samme handlingene, med hull i reglene vist som hull, og uten skript")
    void finnmark() {
        Planned meeting = Planned.of(SAMRAAD, FINNMARK, "su", "SU");
        String title = "Felles vakttelefon for kommunene";
        try (Window outsider = window(FINNMARK, Screen.PHONE)) {
            proposed(outsider, "su", "Venterom uten trapper")
                    .type("navn", "Ei Som Bryr Seg")
                    .type("epost", "bryr.seg@hjemme.example")
                    .press("Send inn saken")
                    .finds("Ikke oppfylt", "Saken kan ikke meldes inn slik det står", "kap. 4 punkt 3")
                    .keep("01-nektet");
        }
        try (Window member = window(FINNMARK, Screen.WITHOUT_SCRIPTS).logIn("elle-risten-gaup")) {
            proposed(member, "su", title).press("Send inn saken").says("Saken er mottatt");
        }

        Window secretary = window(FINNMARK, Screen.WITHOUT_SCRIPTS).logIn("solveig-neidenli");
        secretary
                .go("/saker/innkomne")
                .follow(title)
                .press("Registrer drøftingen")
                .says("drøftet saken")
                .press("Klar for dagsorden");
        secretary
                .go(meeting.path() + "/dagsorden")
                .tick(title)
                .tick("Felles øvelse for beredskap i Øst-Finnmark")
                .tick("Tolketjeneste på samisk ved innleggelse")
                .press("Sett på dagsorden")
                .says(title);
        secretary
                .go(meeting.path() + "/innkalling")
                .says("Dette vil skje")
                .finds("Ikke avklart", "Det er ikke avklart om møtet er lovlig innkalt")
                .says("hvor lenge før møtet innkallingen må sendes")
                .keep("02-innkalling")
                .press("Send innkallingen");

        secretary.moveTo(meeting.day());
        secretary
                .go(meeting.path() + "/oppmote")
                .checkIn("Rune Varangermo", "Sondre Gamvikmo", "Vilde Vestertana", "Láilá Hætta", "Vilde Sørøymo")
                .checkIn("Elle Risten Gaup", "Roald Olderfjell")
                .finds("Ikke avklart", "Det er ikke avklart om", "beslutningsdyktig")
                .says("Se og svar på spørsmålene vedtektene lar stå åpne")
                .keep("03-oppmote")
                .choose("leder", "Rune Varangermo")
                .press("Åpne møtet");

        // Nobody has said what consensus is: asking does not settle it, and nothing is decided.
        secretary
                .follow(title)
                .press("Ta opp denne saken")
                .press("Spør om enighet")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .finds("Ikke avklart", "Det er ikke avklart om det er konsensus", "kap. 1")
                .says("Er det konsensus i SU når ingen har innvendinger, eller må alle si ja?")
                .keep("04-konsensus");
        secretary.close();
    }

    private static Window proposed(Window window, String body, String title) {
        return window.go("/saker/ny?utvalg=" + body)
                .type("tittel", title)
                .type("bakgrunn", "Det haster når noen ringer om natta.")
                .type("punkt-1", "Utvalget slutter seg til forslaget.")
                .type("fra", "En pårørende")
                .type("interesse", "Jeg bor her.");
    }
}
