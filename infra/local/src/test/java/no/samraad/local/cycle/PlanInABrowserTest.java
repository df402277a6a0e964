package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Sekretæren flytter en dato i en nettleser, og dommen følger med")
class PlanInABrowserTest {
    private static final String TROMS = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void day() {
        SAMRAAD.setDay(TROMS, LocalDate.of(2026, 10, 8));
    }

    @Test
    @DisplayName(
            "ett klikk lager utkastet; en dato i påskeuken og en som ikke kan leses, dømmes uten at siden lastes på nytt")
    void live() {
        try (BrowserContext context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setIgnoreHTTPSErrors(true))) {
            Page page = context.newPage();
            page.navigate(SAMRAAD.origin(TROMS) + "/logg-inn?til=/utvalg/ssu/plan/2027");
            page.locator("button[name=person][value='"
                            + SAMRAAD.identity()
                                    .people()
                                    .withKey("marte-solvang")
                                    .subject() + "']")
                    .click();
            page.waitForURL("**/utvalg/ssu/plan/2027");
            assertThat(page.locator("#antall").isVisible())
                    .as("the wishes are folded")
                    .isFalse();
            keep(page, "none");
            page.locator(".acts > button[value='lag']").first().click();
            page.locator("#dom").waitFor();
            keep(page, "draft");
            page.locator("#dato-3").fill("24.03.2027");
            page.locator("#dato-4").focus();
            page.locator("#dom >> text=påskeuken").waitFor();
            assertThat(page.locator("#dom").innerText()).contains("På én dato kan en regel ikke holdes.", "§ 6 nr. 15");
            assertThat((String) page.evaluate("document.activeElement.id"))
                    .as("whoever types on is not disturbed")
                    .isEqualTo("dato-4");
            keep(page, "easter");
            page.locator("#dato-4").fill("31.02.2027");
            page.locator("#dato-5").focus();
            page.locator("#dom p.no").waitFor();
            page.locator("#dato-4").fill("21.04.2027");
            page.locator("#dato-5").focus();
            page.locator("#dom a:has-text('onsdag 21. april 2027')").waitFor();
            page.setViewportSize(320, 800);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            keep(page, "narrow");
            page.reload();
            assertThat(page.locator("#dato-3").inputValue())
                    .as("nothing was stored")
                    .isNotEqualTo("24.03.2027");
        }
    }

    @Test
    @DisplayName(
            "møteåret, statistikken, kalenderadressene, ansvaret og avlysningen ser ut som de skal, smalt og mørkt, bredt og lyst")
    void looks() {
        for (int width : new int[] {390, 1280}) {
            try (BrowserContext context = CHROMIUM.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(width < 1000 ? ColorScheme.DARK : ColorScheme.LIGHT)
                            .setIgnoreHTTPSErrors(true))) {
                Page page = context.newPage();
                page.navigate(SAMRAAD.origin(TROMS) + "/logg-inn?til=/arbeidsflaten");
                page.locator("button[name=person][value='"
                                + SAMRAAD.identity()
                                        .people()
                                        .withKey("marte-solvang")
                                        .subject() + "']")
                        .click();
                page.waitForURL("**/arbeidsflaten");
                String planned = SAMRAAD.text(
                        "select '/utvalg/ssu/moter/' || m.year || '-' || m.plan_number from tenant.meeting m"
                                + " join tenant.body b on b.id = m.body_id where b.code = 'ssu' and m.state = 'planned'"
                                + " order by m.starts_at limit 1");
                int at = 0;
                for (String path : new String[] {
                    "/arbeidsflaten",
                    "/utvalg/ssu/aret/2025",
                    "/statistikk?ar=2025",
                    "/statistikk?ar=2025&utvalg=ssu",
                    "/kalender",
                    "/utvalg/ssu/ansvar",
                    planned + "/avlys",
                    planned + "/tid"
                }) {
                    page.navigate(SAMRAAD.origin(TROMS) + path);
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as(path)
                            .isLessThanOrEqualTo(width);
                    keep(page, "year-" + width + "-" + ++at);
                }
                page.navigate(SAMRAAD.origin(TROMS) + "/kalender");
                page.locator("button[value=lag]").click();
                page.locator("code.address").waitFor();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                keep(page, "year-" + width + "-made");
            }
        }
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "plan-" + name + ".png"))
                .setFullPage(true));
    }
}
