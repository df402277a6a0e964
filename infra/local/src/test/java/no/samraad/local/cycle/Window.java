package no.samraad.local.cycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;

/** One person's browser window at a community's address. What is looked for is waited for, as a person would. */
final class Window implements AutoCloseable {
    /** Where pictures are kept; none are taken without it. */
    private static final Optional<Path> SCREENS =
            Optional.ofNullable(System.getProperty("samraad.screens")).map(Path::of);

    /** A day as the pages write it. */
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));

    private static final double PATIENCE_MS = 10_000;
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

    /** Asks for the pages in bokmål, which a reader of Northern Sámi may do. */
    Window inBokmal() {
        button("Bokmål").click();
        assertThat(page.locator("html")).hasAttribute("lang", "nb");
        return this;
    }

    Window go(String path) {
        page.navigate(path.startsWith("http") ? path : samraad.origin(slug) + path);
        return this;
    }

    /** Presses a button, or a link that looks like one, by the whole of its name. */
    Window press(String name) {
        found("button " + name, button(name)).click();
        return this;
    }

    /** Follows a link by a part of its name. */
    Window follow(String name) {
        found(
                        "link " + name,
                        page.locator("main#innhold")
                                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                                .first())
                .click();
        return this;
    }

    /** Follows a link in the part of the page with this heading. */
    Window followBeside(String heading, String name) {
        Locator part = page.locator("main#innhold article, main#innhold section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))))
                .last();
        found(
                        "link " + name + " beside " + heading,
                        part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                                .first())
                .click();
        return this;
    }

    /** Follows an entry of the main menu. */
    Window menu(String name) {
        found(
                        "menu " + name,
                        page.locator("header nav.menu, nav.side")
                                .getByRole(
                                        AriaRole.LINK,
                                        new Locator.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))
                                .first())
                .click();
        return this;
    }

    /** Unfolds what the page keeps folded under these words. */
    Window unfold(String words) {
        found(
                        "fold " + words,
                        page.locator("main#innhold summary")
                                .filter(new Locator.FilterOptions().setHasText(words))
                                .first())
                .click();
        return this;
    }

    /** Types into the field with this id. */
    Window type(String field, String text) {
        found("field " + field, page.locator("[id='" + field + "']")).fill(text);
        return this;
    }

    /** Ticks a box or a radio button by a part of its label. */
    Window tick(String label) {
        found("box " + label, page.getByLabel(label).first()).check();
        return this;
    }

    /** Picks among radio buttons or boxes by the field's name and the whole of a label. */
    Window pick(String field, String label) {
        found(
                        "choice " + field + ": " + label,
                        page.locator("[id='" + field + "']")
                                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true)))
                .check();
        return this;
    }

    /** Chooses by a part of the words in a list. */
    Window choose(String field, String words) {
        Locator option = page.locator("#" + field + " option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        assertThat(option).isAttached();
        String value = option.getAttribute("value");
        page.locator("#" + field).selectOption(value);
        return this;
    }

    /** Waits until every one of these words stands in the page. */
    Window says(String... words) {
        for (String expected : words) {
            try {
                assertThat(page.locator("main#innhold")).containsText(expected);
            } catch (AssertionError missing) {
                throw new AssertionError("not said: " + expected + " on " + page.url() + ":\n" + text(), missing);
            }
        }
        return this;
    }

    /** Waits until none of these words stands in the page. */
    Window doesNotSay(String... words) {
        for (String unexpected : words) {
            assertThat(page.locator("main#innhold")).not().containsText(unexpected);
        }
        return this;
    }

    /** Waits for one group's line in a finding: found, required, lacking. */
    Window group(String name, String... words) {
        Locator line =
                page.locator("main#innhold .finding tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        for (String expected : words) {
            line = line.filter(new Locator.FilterOptions().setHasText(expected));
        }
        try {
            assertThat(line.first()).isVisible();
        } catch (AssertionError missing) {
            throw new AssertionError(
                    "no group " + name + " with " + String.join(" | ", words) + " on " + page.url() + ":\n" + text(),
                    missing);
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
        Locator found = page.locator("main#innhold .finding, #innhold .verdict")
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
                                    page.locator("main#innhold .finding, #innhold .verdict")
                                            .allTextContents())
                            + "\n== the page ==\n" + text(),
                    missing);
        }
        return this;
    }

    /** Waits until a button is no longer there. */
    Window gone(String name) {
        assertThat(button(name)).isHidden();
        return this;
    }

    /** Waits for a row of the table of answers: who, what they answered, and the deputy. */
    Window answered(String member, String... words) {
        Locator row = page.locator("#svarene + table tbody tr").filter(new Locator.FilterOptions().setHasText(member));
        for (String expected : words) {
            assertThat(row).containsText(expected);
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

    /** Checks someone out and waits until the page shows it. */
    Window checkOut(String person) {
        press("Sjekk ut " + person);
        assertThat(button("Sjekk inn " + person)).isVisible();
        return this;
    }

    /** The community's day, as the local clock on the page says it. */
    LocalDate today() {
        return LocalDate.parse(page.locator(".clock b").innerText(), DAY);
    }

    /** Moves the community's day on with the local clock's own buttons, a week at a time and then day by day. */
    Window moveTo(LocalDate day) {
        LocalDate today = today();
        while (today.isBefore(day)) {
            boolean week = ChronoUnit.DAYS.between(today, day) >= 7;
            today = today.plusDays(week ? 7 : 1);
            button(week ? "7 dager" : "1 dag").click();
            assertThat(page.locator(".clock b")).hasText(DAY.format(today));
        }
        return this;
    }

    /** Keeps a picture in the folder that {@code -Dsamraad.screens} names. */
    Window keep(String name) {
        SCREENS.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(slug + "-" + name + "-" + screen.width() + ".png"))
                .setFullPage(true)));
        return this;
    }

    /** What a person looks for before doing anything with it; says what the page shows instead. */
    private Locator found(String what, Locator sought) {
        try {
            assertThat(sought).isVisible();
            assertThat(sought).isEnabled();
        } catch (AssertionError missing) {
            throw new AssertionError("no " + what + " on " + page.url() + ":\n" + text(), missing);
        }
        return sought;
    }

    /** All that stands in the page, as a person reads it. */
    String text() {
        return page.locator("main#innhold").innerText();
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
