package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samraad.platform.web.LanguageChoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Every page that can be found, in a browser")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class EveryPageInABrowserTest {
    private static final List<String> ROLES = List.of(Arena.PUBLIC, "secretary", "member");

    /** Addresses of the forms every page has. */
    private static final List<String> SHELL = List.of("/logg-", "/sprak", "/lokal/");

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private final Arena arena = Arena.shared();

    /** Whether the browser runs them. */
    private enum Scripts {
        ON,
        OFF
    }

    /** How a page is looked at. */
    private record Look(String language, int width, ColorScheme colours) {}

    /** Each look is followed by the one that differs from it in everything. */
    private static final List<Look> LOOKS = List.of(
            new Look("nb", NARROW, ColorScheme.LIGHT),
            new Look("nn", WIDE, ColorScheme.DARK),
            new Look("nn", NARROW, ColorScheme.DARK),
            new Look("nb", WIDE, ColorScheme.LIGHT),
            new Look("nb", NARROW, ColorScheme.DARK),
            new Look("nn", WIDE, ColorScheme.LIGHT),
            new Look("nn", NARROW, ColorScheme.LIGHT),
            new Look("nb", WIDE, ColorScheme.DARK));

    /** One kind of page as each community shows it; the same page twice where only one community has it. */
    private record Kind(Crawl.Seen one, Crawl.Seen other) {}

    /**
     * Each address as each role sees it, at the meeting where it shows most forms; roles that see the same forms are one.
     * In the long run every page.
     */
    private List<Kind> kinds() {
        List<Route> routes = Route.all(arena.samraad());
        Map<String, Crawl.Seen> ones = new LinkedHashMap<>();
        Map<String, Crawl.Seen> others = new HashMap<>();
        for (Community community : arena.communities()) {
            Map<String, Crawl.Seen> found = new LinkedHashMap<>();
            for (String role : ROLES) {
                Map<String, Crawl.Seen> richest = new LinkedHashMap<>();
                for (Crawl.Seen seen : Crawl.pages(community, role)) {
                    richest.merge(
                            Arena.LONG ? seen.toString() : seen.route().toString(),
                            seen,
                            (first, next) -> forms(next, routes).size()
                                            > forms(first, routes).size()
                                    ? next
                                    : first);
                }
                richest.forEach((address, seen) ->
                        found.putIfAbsent(Arena.LONG ? address : address + " " + forms(seen, routes), seen));
            }
            found.forEach((kind, seen) -> {
                others.put(kind, seen);
                ones.putIfAbsent(kind, seen);
            });
        }
        return ones.entrySet().stream()
                .map(kind -> new Kind(kind.getValue(), others.getOrDefault(kind.getKey(), kind.getValue())))
                .toList();
    }

    /** The shapes of a page's own forms. */
    private static Set<String> forms(Crawl.Seen seen, List<Route> routes) {
        return PageForm.on(seen.page()).stream()
                .map(form -> form.shape(routes))
                .filter(shape -> SHELL.stream().noneMatch(shape::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page to look at, and how. */
    private record Viewing(Look look, Crawl.Seen seen) {}

    /** Who looks at what: each visitor has one window, and keeps what the browser has fetched. */
    private static Map<String, List<Viewing>> plan(List<Kind> kinds) {
        Map<String, List<Viewing>> plan = new LinkedHashMap<>();
        int pairs = LOOKS.size() / 2;
        for (int kind = 0; kind < kinds.size(); kind++) {
            int pair = kind % pairs;
            List<Look> looks = Arena.LONG ? LOOKS : LOOKS.subList(2 * pair, 2 * pair + 2);
            for (int look = 0; look < looks.size(); look++) {
                Crawl.Seen seen =
                        look % 2 == 0 ? kinds.get(kind).one() : kinds.get(kind).other();
                plan.computeIfAbsent(seen.community().slug() + " " + seen.role(), key -> new ArrayList<>())
                        .add(new Viewing(looks.get(look), seen));
            }
        }
        return plan;
    }

    @Test
    @DisplayName(
            "axe finds nothing, nothing scrolls sideways, nothing breaks the content policy or comes from elsewhere")
    void everyPage() {
        List<Kind> kinds = kinds();
        Map<String, String> wrong = new TreeMap<>();
        int looks = 0;
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            for (List<Viewing> ofOne : plan(kinds).values()) {
                Crawl.Seen first = ofOne.getFirst().seen();
                try (BrowserContext context = context(browser, LOOKS.getFirst(), first, Scripts.ON)) {
                    Page page = context.newPage();
                    List<String> said = listen(page, first.community());
                    for (Viewing viewing : ofOne) {
                        said.clear();
                        wear(page, viewing.look(), first.community());
                        look(page, viewing.look(), viewing.seen(), said, wrong);
                        looks++;
                    }
                }
            }
        }
        System.out.println("browser: " + kinds.size() + " kinds of page, " + looks + " looks");
        assertThat(kinds).hasSizeGreaterThan(40);
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
            Map<String, List<Crawl.Seen>> byVisitor = kinds().stream()
                    .map(Kind::one)
                    .filter(seen -> kinds.add(seen.route().toString()))
                    .collect(Collectors.groupingBy(seen -> seen.community().slug() + " " + seen.role()));
            for (List<Crawl.Seen> ofOne : byVisitor.values()) {
                try (BrowserContext context = context(browser, LOOKS.getFirst(), ofOne.getFirst(), Scripts.OFF)) {
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

    @Test
    @DisplayName(
            "without JavaScript a vote is written down in the room and someone is checked in or out, and both are kept")
    void withoutScriptsTheMeetingGoesOn() {
        Community community = arena.communities().getFirst();
        Map<String, String> asked = community.places().stream()
                .filter(place -> "open asked".equals(place.get("stage")))
                .findFirst()
                .orElseThrow();
        String meeting = "/utvalg/" + community.body() + "/moter/" + asked.get("ref");
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            try (BrowserContext context = context(browser, LOOKS.getFirst(), community, "secretary", Scripts.OFF)) {
                Page page = context.newPage();
                page.setDefaultTimeout(PATIENCE_MILLIS);
                page.navigate(arena.samraad().origin(community.slug()) + meeting + "/rom", loaded());
                String votes = rows(community, "vote");
                page.locator(".spoken form button").first().click();
                assertThat(page.locator("main h1").count()).isEqualTo(1);
                assertThat(rows(community, "vote")).isNotEqualTo(votes);
                page.navigate(arena.samraad().origin(community.slug()) + meeting + "/oppmote", loaded());
                String present = rows(community, "presence");
                page.locator("form.arrive ul.seats button").first().click();
                assertThat(page.locator("main h1").count()).isEqualTo(1);
                assertThat(rows(community, "presence")).isNotEqualTo(present);
            }
        }
    }

    private String rows(Community community, String table) {
        return arena.samraad()
                .text(
                        "select md5(string_agg(t::text, '|' order by t::text)) from tenant." + table
                                + " t where tenant_id = ?",
                        community.id());
    }

    /** What a page complains of or asks of others, from now on. */
    private static List<String> listen(Page page, Community community) {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        page.onPageError(error -> said.add("error: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getHost() != null && !asked.getHost().equals(community.slug() + ".localhost")) {
                said.add("asks " + asked.getHost());
            }
        });
        return said;
    }

    /** From the next page on. */
    private void wear(Page page, Look look, Community community) {
        page.setViewportSize(look.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
        page.context()
                .addCookies(List.of(cookie(
                        LanguageChoice.COOKIE, look.language(), arena.samraad().origin(community.slug()))));
    }

    private void look(Page page, Look look, Crawl.Seen seen, List<String> said, Map<String, String> wrong) {
        page.navigate(address(seen), loaded());
        String where = seen.route().template() + " " + look;
        AxeResults axe = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations())
                .analyze();
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

    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
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

    private BrowserContext context(Browser browser, Look look, Crawl.Seen as, Scripts scripts) {
        return context(browser, look, as.community(), as.role(), scripts);
    }

    private BrowserContext context(Browser browser, Look look, Community community, String role, Scripts scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), HEIGHT)
                .setColorScheme(look.colours())
                .setJavaScriptEnabled(scripts == Scripts.ON)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        String origin = arena.samraad().origin(community.slug());
        List<Cookie> cookies = new ArrayList<>();
        cookies.add(cookie(LanguageChoice.COOKIE, look.language(), origin));
        String session = arena.visitor(community, role).cookies().get("__Host-samraad");
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
