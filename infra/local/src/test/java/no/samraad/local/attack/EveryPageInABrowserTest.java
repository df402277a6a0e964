package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samraad.platform.web.LanguageChoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Every page that can be found, in a browser")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@Tag("long")
class EveryPageInABrowserTest {
    private static final List<String> ROLES = List.of(Arena.PUBLIC, "secretary", "member");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    private final Arena arena = Arena.shared();

    /** How a page is looked at. */
    private record Look(String language, int width, ColorScheme colours) {}

    private static final List<Look> LOOKS = List.of(
            new Look("nb", NARROW, ColorScheme.LIGHT),
            new Look("nn", WIDE, ColorScheme.DARK),
            new Look("nn", NARROW, ColorScheme.DARK),
            new Look("nb", WIDE, ColorScheme.LIGHT),
            new Look("nb", NARROW, ColorScheme.DARK),
            new Look("nn", WIDE, ColorScheme.LIGHT),
            new Look("nn", NARROW, ColorScheme.LIGHT),
            new Look("nb", WIDE, ColorScheme.DARK));

    /** Each kind of page once for each role that finds it; in the long run every page found. */
    private List<Crawl.Seen> pages() {
        Map<String, Crawl.Seen> kinds = new LinkedHashMap<>();
        for (Community community : arena.communities()) {
            for (String role : ROLES) {
                for (Crawl.Seen seen : Crawl.pages(community, role)) {
                    if (Arena.LONG) {
                        kinds.put(seen.toString(), seen);
                    } else {
                        // What looks the same to two roles is looked at once.
                        kinds.putIfAbsent(
                                seen.route() + " " + (PageForm.on(seen.page()).size() > 3 ? role : ""), seen);
                    }
                }
            }
        }
        return List.copyOf(kinds.values());
    }

    @Test
    @DisplayName(
            "axe finds nothing, nothing scrolls sideways, nothing breaks the content policy or comes from elsewhere")
    void everyPage() {
        List<Crawl.Seen> pages = pages();
        Map<String, String> wrong = new TreeMap<>();
        int looks = 0;
        int[] next = {0};
        Map<Look, Map<String, List<Crawl.Seen>>> plan = new LinkedHashMap<>();
        for (Crawl.Seen seen : pages) {
            int each = Arena.LONG ? LOOKS.size() : 1;
            for (int look = 0; look < each; look++) {
                plan.computeIfAbsent(LOOKS.get(next[0]++ % LOOKS.size()), key -> new LinkedHashMap<>())
                        .computeIfAbsent(seen.community().slug() + " " + seen.role(), key -> new ArrayList<>())
                        .add(seen);
            }
        }
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            for (Map.Entry<Look, Map<String, List<Crawl.Seen>>> look : plan.entrySet()) {
                for (List<Crawl.Seen> ofOne : look.getValue().values()) {
                    try (BrowserContext context = context(browser, look.getKey(), ofOne.getFirst(), true)) {
                        for (Crawl.Seen seen : ofOne) {
                            try (Page page = context.newPage()) {
                                look(page, look.getKey(), seen, wrong);
                            }
                            looks++;
                        }
                    }
                }
            }
        }
        System.out.println("browser: " + pages.size() + " pages, " + looks + " looks");
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(wrong.entrySet().stream()
                        .map(fault -> fault.getKey() + " — " + fault.getValue())
                        .toList())
                .isEmpty();
    }

    @Test
    @DisplayName("without JavaScript every kind of page reads, with a heading and a main part")
    void withoutScripts() {
        List<String> wrong = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            Map<String, List<Crawl.Seen>> byVisitor = pages().stream()
                    .filter(seen -> kinds.add(seen.route().toString()))
                    .collect(Collectors.groupingBy(seen -> seen.community().slug() + " " + seen.role()));
            for (List<Crawl.Seen> ofOne : byVisitor.values()) {
                try (BrowserContext context = context(browser, LOOKS.getFirst(), ofOne.getFirst(), false)) {
                    Page page = context.newPage();
                    for (Crawl.Seen seen : ofOne) {
                        int status = page.navigate(address(seen), loaded()).status();
                        String main = page.locator("main").innerText();
                        if (status != 200
                                || main.strip().length() < 20
                                || page.locator("main h1").count() != 1) {
                            wrong.add(seen + ": " + status + ", h1 "
                                    + page.locator("main h1").count() + ", "
                                    + main.strip().length() + " characters");
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Page page, Look look, Crawl.Seen seen, Map<String, String> wrong) {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        page.onPageError(error -> said.add("error: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getHost() != null
                    && !asked.getHost().equals(seen.community().slug() + ".localhost")) {
                said.add("asks " + asked.getHost());
            }
        });
        page.navigate(address(seen), loaded());
        String where = seen.route().template() + " " + look;
        AxeResults axe = new AxeBuilder(page).setLegacyMode(true).analyze();
        for (Rule rule : axe.getViolations()) {
            wrong.putIfAbsent(
                    "axe " + rule.getId() + " " + seen.route().template() + " " + look.colours(),
                    seen + " " + look + ": "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .limit(2)
                                    .toList());
        }
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > look.width()) {
            wrong.putIfAbsent(
                    "sideways " + where,
                    seen + ": " + width + " px wide; "
                            + page.evaluate(
                                    "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120))"));
        }
        String language = (String) page.evaluate("document.documentElement.lang");
        if (!language.startsWith(look.language())) {
            wrong.putIfAbsent("language " + where, seen + " is in " + language);
        }
        if (!said.isEmpty()) {
            wrong.putIfAbsent("console " + where, seen + ": " + said);
        }
    }

    private String address(Crawl.Seen seen) {
        return arena.samraad().origin(seen.community().slug()) + seen.page().path();
    }

    private static Page.NavigateOptions loaded() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD);
    }

    private static BrowserType.LaunchOptions chromium() {
        String named = System.getenv("SAMRAAD_CHROMIUM");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(named == null ? "/usr/bin/chromium" : named))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    private BrowserContext context(Browser browser, Look look, Crawl.Seen as, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.colours())
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        String origin = arena.samraad().origin(as.community().slug());
        List<Cookie> cookies = new ArrayList<>();
        cookies.add(cookie(LanguageChoice.COOKIE, look.language(), origin));
        String session = arena.visitor(as.community(), as.role()).cookies().get("__Host-samraad");
        if (session != null) {
            cookies.add(cookie("__Host-samraad", session, origin));
        }
        context.addCookies(cookies);
        return context;
    }

    /** Browsers take such a cookie from a page on localhost; the protocol of automation wants to see a secure address. */
    private static Cookie cookie(String name, String value, String origin) {
        return new Cookie(name, value)
                .setUrl(origin.replace("http:", "https:"))
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(SameSiteAttribute.LAX);
    }
}
