package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Sekretæren ber om en oppnevning, direktøren svarer uten å logge inn, og plassen får et medlem")
class NominationInABrowserTest {
    private static final String TROMS = "troms-ofoten";
    private static final Pattern LINK = Pattern.compile("/oppnevning\\?brevkode=[0-9a-z-]{29}");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void day() {
        SAMRAAD.setDay(TROMS, LocalDate.of(2026, 11, 24));
    }

    @Test
    @DisplayName("brevet, svaret på en telefon, og oppnevningen")
    void walk() {
        try (BrowserContext office = context(1280, ColorScheme.LIGHT);
                BrowserContext phone = context(390, ColorScheme.DARK)) {
            Page secretary = office.newPage();
            secretary.navigate(SAMRAAD.origin(TROMS) + "/logg-inn?til=/utvalg/ssu/plasser");
            secretary
                    .locator("button[name=person][value='"
                            + SAMRAAD.identity()
                                    .people()
                                    .withKey("marte-solvang")
                                    .subject() + "']")
                    .click();
            secretary.waitForURL("**/utvalg/ssu/plasser");
            secretary.locator("a[href='/utvalg/ssu/medlemmer/3/brev']").click();
            secretary.waitForURL("**/medlemmer/3/brev");
            secretary.locator("#fra").fill("01.03.2027");
            secretary.locator("#frist").fill("15.01.2027");
            secretary.locator("input[name=hvem]").first().check();
            secretary.locator("input[name=maate][value=appointed]").check();
            secretary.locator("#epost1").fill("direktor@unn.example");
            secretary.locator("#tekst").fill("Første møte er 10. mars.");
            keep(secretary, "ask");
            secretary.locator("button[name=utfor][value=nei]").click();
            secretary.locator("text=Dette vil skje").waitFor();
            keep(secretary, "ask-preview");
            secretary.locator("button[name=utfor][value=ja]").click();
            secretary.waitForURL("**/utvalg/ssu/brev/*");
            keep(secretary, "sent");
            String letter = secretary.url();

            Matcher link = LINK.matcher(
                    SAMRAAD.text("select body from tenant.outbox_message where recipient = 'direktor@unn.example'"));
            assertThat(link.find()).isTrue();
            Page director = phone.newPage();
            director.navigate(SAMRAAD.origin(TROMS) + link.group());
            assertThat((Integer) director.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            director.locator("#navn").fill("Turid Nyoppnevnt");
            director.locator("#epost").fill("turid@unn.example");
            director.locator("#vedtak").fill("Direktørens brev 5");
            keep(director, "answer");
            director.locator("button[name=utfor][value=nei]").click();
            director.locator("text=Svaret er ikke sendt ennå").waitFor();
            keep(director, "answer-judged");
            director.locator("button[name=utfor][value=ja]").click();
            director.waitForURL("**/oppnevning/takk");

            secretary.navigate(letter);
            keep(secretary, "accept");
            secretary.locator("button[name=utfor][value=ja]").click();
            secretary.waitForURL("**/utvalg/ssu/plasser?dag=2027-03-01");
            assertThat(secretary.locator("main").innerText()).contains("Turid Nyoppnevnt", "Direktørens brev 5");
            director.navigate(SAMRAAD.origin(TROMS) + link.group());
            assertThat(director.locator("main").innerText()).contains("Brevet er avsluttet");
            keep(director, "over");
        }
    }

    private static BrowserContext context(int width, ColorScheme colours) {
        return CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setIgnoreHTTPSErrors(true));
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "letter-" + name + ".png"))
                .setFullPage(true));
    }
}
