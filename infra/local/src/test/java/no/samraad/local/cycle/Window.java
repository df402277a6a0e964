package no.samraad.local.cycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;

/** One person's browser window at a community's address. What is looked for is waited for, as a person would. */
final class Window implements AutoCloseable {
    private static final boolean SCREENS = Boolean.getBoolean("samraad.screens");
    private static final double PATIENCE_MS = 15_000;
    /** What means something in a pattern; the browser reads patterns its own way and knows no other quoting. */
    private static final Pattern SIGNS = Pattern.compile("[.*+?^${}()|\\[\\]\\\\]");

    private final RunningSamraad samraad;
    private final String slug;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;

    private Window(RunningSamraad samraad, String slug, Screen screen, BrowserContext context) {
        this.samraad = samraad;
        this.slug = slug;
        this.screen = screen;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.page = context.newPage();
    }

    static Window open(Chromium chromium, RunningSamraad samraad, String slug, Screen screen) {
        return new Window(
                samraad,
                slug,
                screen,
                chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setLocale("nb-NO")
                                .setTimezoneId("Europe/Oslo")
                                .setJavaScriptEnabled(screen.scripts())
                                .setViewportSize(screen.width(), screen.height())));
    }

    /** Logs in as a person of the demonstration, by the page of the simulated ID-porten. */
    Window logIn(String personKey) {
        go("/");
        button("Logg inn").click();
        page.locator("button[name=person][value='"
                        + samraad.identity().people().withKey(personKey).subject() + "']")
                .click();
        assertThat(button("Logg ut")).isVisible();
        return this;
    }

    Window go(String path) {
        page.navigate(path.startsWith("http") ? path : samraad.origin(slug) + path);
        return this;
    }

    /** Presses a button, or a link that looks like one, by the whole of its name. */
    Window press(String name) {
        button(name).click();
        return this;
    }

    /** Follows a link by a part of its name. */
    Window follow(String name) {
        page.locator("#innhold")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Types into the field with this id. */
    Window type(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    /** Ticks a box or a radio button by a part of its label. */
    Window tick(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Chooses by a part of the words in a list. */
    Window choose(String field, String words) {
        String value = page.locator("#" + field + " option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
        page.locator("#" + field).selectOption(value);
        return this;
    }

    /** Waits until every one of these words stands in the page. */
    Window says(String... words) {
        for (String expected : words) {
            assertThat(page.locator("#innhold")).containsText(expected);
        }
        return this;
    }

    /**
     * Waits for a finding, in full or as one line.
     *
     * @param state the state in words, such as {@code Oppfylt}
     * @param words all of them stand in it: headline, paragraph, numbers, remedies
     */
    Window finds(String state, String... words) {
        Locator found = page.locator("#innhold .finding, #innhold .verdict")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(state + ":")));
        for (String expected : words) {
            found = found.filter(new Locator.FilterOptions().setHasText(expected));
        }
        try {
            assertThat(found.first()).isAttached();
        } catch (AssertionError missing) {
            throw new AssertionError(
                    "no finding " + state + " with " + String.join(" | ", words) + " on " + page.url() + ":\n"
                            + String.join(
                                    "\n--\n",
                                    page.locator("#innhold .finding, #innhold .verdict")
                                            .allTextContents())
                            + "\n== the page ==\n" + text(),
                    missing);
        }
        return this;
    }

    /** Checks someone in and waits until the page shows it. */
    Window checkIn(String... people) {
        for (String person : people) {
            press("Sjekk inn " + person);
            assertThat(button("Sjekk ut " + person)).isVisible();
        }
        return this;
    }

    /** Moves the community's day on, one day at a time, with the local clock's own button. */
    Window moveDays(long days) {
        for (long day = 0; day < days; day++) {
            String before = page.locator(".clock b").innerText();
            button("1 dag").click();
            assertThat(page.locator(".clock b")).not().hasText(before);
        }
        return this;
    }

    /** Keeps a picture when {@code -Dsamraad.screens=true}. */
    Window keep(String name) {
        if (SCREENS) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", slug + "-" + name + ".png"))
                    .setFullPage(true));
        }
        return this;
    }

    /** All that stands in the page, as a person reads it. */
    String text() {
        return page.locator("#innhold").innerText();
    }

    Locator button(String name) {
        String plain = SIGNS.matcher(name).replaceAll("\\\\$0");
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.locator("a.ds-button")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + plain + "\\s*$"))))
                .first();
    }

    @Override
    public void close() {
        context.close();
    }
}
