package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.tenancy.TenantScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@DisplayName("Two communities share a house and nothing else: every route, every role")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RouteMatrixTest {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");
    private static final String COOKIE = "__Host-samraad";
    private static final int PLACES = 3;
    private static final int STREAM_MILLIS = 700;

    /** Routes that ask for no community or no session by their nature; all others refuse a neighbour's session. */
    private static final List<String> OPEN =
            List.of("/logg-inn", "/logg-ut", "/sprak", "/static", "/health", "/prometheus");

    private final Arena arena = Arena.shared();
    private final List<Route> routes = Route.all(arena.samraad());
    private final Map<String, Map<Route, Map<String, String>>> forms = new HashMap<>();

    @Test
    @DisplayName("no route is left out")
    void everyRouteCanBeAsked() {
        TreeSet<String> unknown = new TreeSet<>();
        for (Community community : arena.communities()) {
            assertThat(community.places()).as("meetings of " + community.slug()).hasSizeGreaterThanOrEqualTo(5);
            for (Route route : routes) {
                route.names().stream()
                        .filter(name -> !community.places().getFirst().containsKey(name))
                        .forEach(name -> unknown.add("{" + name + "} of " + route));
            }
        }
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(unknown)
                .as("routes with a name no test can fill: add a column to Arena.PLACES, or a value to Arena.FIXED")
                .isEmpty();
    }

    @Test
    @DisplayName("the marks are where people's words are")
    void marksAreWritten() {
        assertThat(arena.marked())
                .contains(
                        "meeting.place",
                        "case_matter.title",
                        "agenda_item.title",
                        "body.name_nb",
                        "person.name",
                        "decision.text")
                .hasSizeGreaterThan(25);
        for (Community community : arena.communities()) {
            assertThat(community.mark().ids()).hasSizeGreaterThan(300);
            assertThat(community.mark().sentences()).hasSizeGreaterThan(10);
            assertThat(community.people().keySet()).contains("secretary", "chair", "member", "deputy", "observer");
            Visited own = arena.visitor(community, Arena.PUBLIC).get("/utvalg/" + community.body());
            assertThat(own.body())
                    .as("its own mark on its own page")
                    .contains(community.mark().word());
            assertThat(arena.otherThan(community).mark().in(own.body(), "")).isEmpty();
        }
        for (String table : arena.tables()) {
            for (Community community : arena.communities()) {
                assertThat(arena.samraad()
                                .text("select count(*) from tenant." + table + " where tenant_id = ?", community.id()))
                        .as(table + " of " + community.slug() + ": furnish.sql must put a row in each table")
                        .isNotEqualTo("0");
            }
        }
    }

    @Test
    @DisplayName(
            "one community's addresses, numbers and ids bring nothing of it at the other's door, and change nothing")
    void aNeighboursAddresses() {
        List<String> leaks = new ArrayList<>();
        int asked = 0;
        int found = 0;
        for (Community attacked : arena.communities()) {
            Community attacker = arena.otherThan(attacked);
            String before = arena.checksum(attacked);
            for (String role : arena.roles(attacker)) {
                Visitor visitor = arena.visitor(attacker, role);
                String csrf = csrfOf(visitor);
                for (Map<String, String> place : places(attacked, role)) {
                    for (Route route : routes) {
                        String path = route.with(place);
                        String text;
                        if (route.stream()) {
                            text = stream(attacker, visitor, path);
                        } else if (route.method().equals("GET")) {
                            Visited answer = asked % 2 == 0 ? visitor.get(path) : visitor.getJson(path);
                            text = answer.headers() + answer.body();
                            found += answer.status() == 200 ? 1 : 0;
                        } else if (path.startsWith("/logg-ut")) {
                            continue;
                        } else {
                            Map<String, String> fields = fields(route, place, csrf);
                            Visited answer = visitor.post(path, fields);
                            text = answer.headers() + answer.body();
                            assertThat(answer.status())
                                    .as(role + " " + route + " " + path)
                                    .isLessThan(500);
                        }
                        asked++;
                        List<String> leak = attacked.mark().in(text, path + place);
                        if (!leak.isEmpty()) {
                            leaks.add(attacker.slug() + " " + role + " " + route.method() + " " + path + ": " + leak);
                        }
                    }
                }
            }
            assertThat(arena.checksum(attacked))
                    .as("rows of " + attacked.slug())
                    .isEqualTo(before);
        }
        assertThat(leaks).isEmpty();
        assertThat(asked).isGreaterThan(1000);
        System.out.println("route matrix: " + asked + " requests, " + routes.size() + " routes, " + found
                + " answered 200 from the community's own");
    }

    @Test
    @DisplayName("nobody's own pages hold a word of the neighbour")
    void ownPages() {
        List<String> leaks = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        int marked = 0;
        int pages = 0;
        for (Community community : arena.communities()) {
            for (String role : arena.roles(community)) {
                for (Crawl.Seen seen : Crawl.shared(community, role)) {
                    String text = seen.page().headers() + seen.page().body();
                    pages++;
                    marked += text.contains(community.mark().word()) ? 1 : 0;
                    List<String> leak = arena.otherThan(community)
                            .mark()
                            .in(text, seen.page().path());
                    if (!leak.isEmpty()) {
                        leaks.add(seen + ": " + leak);
                    }
                    if (seen.page().status() >= 500) {
                        failures.add(seen + ": " + seen.page().text());
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(marked).as("pages with the community's own mark").isGreaterThan(pages / 2);
        System.out.println("own pages: " + pages + ", of them with their own mark " + marked);
    }

    @Test
    @DisplayName("a session of one community opens nothing at the other's door, and the attempt is logged")
    void aNeighboursSession() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(TenantScope.class);
        log.start();
        logger.addAppender(log);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        try {
            for (Community host : arena.communities()) {
                Community home = arena.otherThan(host);
                Visitor stranger = arena.samraad().visitor(host.slug());
                String cookie = arena.visitor(home, "secretary").cookies().get(COOKIE);
                for (Map<String, String> place :
                        List.of(host.places().getFirst(), home.places().getFirst())) {
                    for (Route route : routes) {
                        String path = route.with(place);
                        if (OPEN.stream().anyMatch(path::startsWith)) {
                            continue;
                        }
                        stranger.cookies().put(COOKIE, cookie);
                        Visited answer = route.method().equals("POST")
                                ? stranger.post(path, fields(route, place, ""))
                                : stranger.get(path);
                        refused += answer.status() == 403 ? 1 : 0;
                        List<String> leak = home.mark().in(answer.headers() + answer.body(), path + place);
                        if (answer.status() != 403 || !leak.isEmpty()) {
                            wrong.add(host.slug() + " " + route.method() + " " + path + ": " + answer.status() + " "
                                    + leak);
                        }
                    }
                }
            }
        } finally {
            logger.detachAppender(log);
        }
        assertThat(wrong).isEmpty();
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .filteredOn(line -> line.startsWith("session_of_another_community"))
                .hasSize(refused);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> arena.communities().stream()
                        .anyMatch(c -> line.contains(c.mark().word())));
    }

    private List<Map<String, String>> places(Community attacked, String role) {
        List<Map<String, String>> sample = Arena.sample(attacked.places(), PLACES);
        int turn = arena.roles(attacked).indexOf(role);
        return Arena.LONG || Arena.EVERYWHERE.contains(role) ? sample : List.of(sample.get(turn % sample.size()));
    }

    private String stream(Community attacker, Visitor visitor, String path) {
        String cookie = visitor.cookies().containsKey(COOKIE)
                ? COOKIE + "=" + visitor.cookies().get(COOKIE)
                : "a=b";
        return new RawHttp(arena.samraad().port())
                .send(
                        STREAM_MILLIS,
                        List.of(
                                "GET " + path + " HTTP/1.1",
                                "Host: " + attacker.slug() + ".localhost:"
                                        + arena.samraad().port(),
                                "Accept: text/event-stream",
                                "Cookie: " + cookie,
                                "Connection: close"))
                .text();
    }

    /** What the form of this route would hold, with the neighbour's values wherever a name is known. */
    private Map<String, String> fields(Route route, Map<String, String> place, String csrf) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!route.template().startsWith("/lokal/")) {
            arena.communities().stream()
                    .filter(community -> community.places().contains(place))
                    .forEach(community ->
                            fields.putAll(forms.computeIfAbsent(community.slug(), slug -> shownForms(community))
                                    .getOrDefault(route, Map.of())));
            place.forEach(fields::putIfAbsent);
            fields.putIfAbsent("version", "1");
        }
        // What the sender wrote is no leak where it comes back, or is kept: a whole statute in a form, say.
        fields.replaceAll((name, typed) -> arena.communities().stream()
                        .flatMap(community -> community.mark().sentences().stream())
                        .anyMatch(typed::contains)
                ? "Tekst."
                : typed);
        fields.put("csrf", csrf);
        fields.put("idempotency_key", UUID.randomUUID().toString());
        return fields;
    }

    /** For each route a form of the community's own that posts to it, as its secretary and a member see it. */
    private Map<Route, Map<String, String>> shownForms(Community community) {
        Map<Route, Map<String, String>> shown = new HashMap<>();
        for (String role : List.of("secretary", "member")) {
            Map<Route, Map<String, String>> first = new HashMap<>();
            Crawl.pages(community, role).stream()
                    .flatMap(seen -> PageForm.on(seen.page()).stream())
                    .forEach(form -> first.putIfAbsent(Route.of(routes, "POST", form.action()), form.asShown()));
            first.forEach((route, fields) ->
                    shown.computeIfAbsent(route, key -> new LinkedHashMap<>()).putAll(fields));
        }
        return shown;
    }

    private static String csrfOf(Visitor visitor) {
        Matcher found = CSRF.matcher(visitor.get("/utvalg").body());
        return found.find() ? found.group(1) : "";
    }
}
