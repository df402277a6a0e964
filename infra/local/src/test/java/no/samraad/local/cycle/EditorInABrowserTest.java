package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A lawyer drafts a quorum in a browser")
class EditorInABrowserTest {
    private static final String TROMS = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void day() {
        SAMRAAD.setDay(TROMS, LocalDate.of(2026, 1, 15));
    }

    @Test
    @DisplayName("what is written is saved while one writes, and the rule is read back as a sentence while one chooses")
    void written() {
        try (BrowserContext context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setIgnoreHTTPSErrors(true))) {
            Page page = context.newPage();
            logIn(page);
            page.navigate(SAMRAAD.origin(TROMS) + "/vedtekter/utkast/ny");
            keep(page, "new");
            page.locator("main form.form .acts button").click();
            page.waitForURL("**/vedtekter/utkast/1");
            keep(page, "draft");
            String draft = page.url();

            page.navigate(draft + "/paragraf/6-12");
            page.locator("#tekst_nb").fill("SSU er beslutningsdyktig når flere enn halvparten er til stede.");
            page.locator("#lagret >> text=Lagret").waitFor();
            assertThat(page.locator("#lagret input[name=version]").inputValue()).isEqualTo("2");
            page.locator("#tekst_nn").fill("SSU er vedtaksført når fleire enn halvparten er til stades.");
            page.locator("#lagret input[name=version][value='3']")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            keep(page, "paragraph");

            page.navigate(draft + "/regel-ny/6-12");
            keep(page, "catalogue");
            page.navigate(draft + "/regel-ny/6-12/quorum");
            assertThat(page.locator("[id='regel.threshold'] .nested:visible").count())
                    .as("what is not chosen asks for nothing")
                    .isZero();
            page.locator("input[name='regel.threshold'][value='more-than']").check();
            page.locator("input[name='regel.threshold.more-than.share.numerator']")
                    .fill("1");
            page.locator("input[name='regel.threshold.more-than.share.denominator']")
                    .fill("2");
            page.locator("input[name='regel.base'][value='all-seats']").check();
            page.locator("input[name='regel.seats'][value='seats']").check();
            page.locator("input[name='regel.remote'][value='counts']").check();
            page.locator("input[name='regel.at'][value]").first().check();
            page.locator("input[name='ramme.scope.bodies-named.bodies'][value='ssu']")
                    .check();
            page.locator("#setning p:not(.ref)").waitFor();
            keep(page, "rule");
            page.locator(".acts button[value='lagre']").click();
            page.waitForURL("**/vedtekter/utkast/1#6-12");
            page.navigate(draft + "/endringer");
            assertThat(page.locator("ins").count()).isPositive();
            keep(page, "changes");
            page.navigate(draft + "/logg");
            keep(page, "log");
            page.navigate(draft + "/import");
            keep(page, "import");
            page.navigate(SAMRAAD.origin(TROMS) + "/vedtekter/utkast");
            keep(page, "list");
            page.setViewportSize(320, 800);
            for (String path : List.of("", "/endringer", "/logg", "/regel-ny/6-12/quorum", "/paragraf/6-12")) {
                page.navigate(draft + path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at 320 px")
                        .isLessThanOrEqualTo(320);
                keep(page, "narrow" + path.replace('/', '-'));
            }
        }
    }

    private static void logIn(Page page) {
        page.navigate(SAMRAAD.origin(TROMS) + "/logg-inn?til=/vedtekter");
        page.locator("button[name=person][value='"
                        + SAMRAAD.identity().people().withKey("marte-solvang").subject() + "']")
                .click();
        page.waitForURL("**/vedtekter");
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "editor-" + name + ".png"))
                .setFullPage(true));
    }
}
