package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

@DisplayName("Whatever is typed into a form, the answer is clear, nothing typed is lost and nothing is half-stored")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileFormsTest {
    private static final long SEED = Long.getLong("samraad.seed", 20261122L);

    /** Inputs of mixed hostility for each form, beside one of each kind: none in the daily run. */
    private static final int PER_FORM = Integer.getInteger("samraad.inputs", Arena.LONG ? 300 : 0);

    private static final long SLOW_MILLIS = 5_000;
    private static final String SCRIPT = "<script>alert('x7919')</script>";
    private static final String HUGE = "Lang tekst. ".repeat(8_400);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            SCRIPT,
            "\"><img src=x onerror=alert(7919)>",
            "${7*7} #{x} *{y} [[${7*7}]] __${T(java.lang.Runtime)}__",
            "javascript:alert(7919)",
            "nul\u0000tegn",
            "\u0001\u0008\u001f\u007f\ufffe",
            "smil \ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\u202esnudd\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
            "usyn\u200b\u200c\u200d\ufeff\u00adlig",
            "\u010c\u00e1hppe \u0160illju \u017du\u0111ga \u014bi\u0167\u0167i \u00e6\u00f8\u00e5",
            "o\u0308\u0301\u0323".repeat(40),
            "linje en\r\nlinje to\n\n\nlinje fem\r",
            "'; drop table tenant.person; --",
            "%s%n%x %00 %0d%0aSet-Cookie: a=b",
            "a".repeat(301),
            "\ud83d\ude00".repeat(300),
            HUGE);
    private static final List<String> WRONG = List.of(
            "",
            "abc",
            "-1",
            "0",
            "1.5",
            "1e309",
            "2147483648",
            "99999999999999999999999999",
            "\u0661\u0662\u0663",
            "NaN",
            "31.02.2026",
            "2026-02-31",
            "00.00.0000",
            "01.01.99999",
            "-999999999-01-01",
            "25:61",
            "null",
            "true",
            "cas_",
            "per_00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            SCRIPT,
            "\u0000");

    private static final List<String> KEYS = List.of("idempotency_key", "nokkel");
    private static final List<String> UNSEEN = List.of("csrf", "idempotency_key", "nokkel", "version");

    /** What buttons that store nothing and show the form again are called, or send. */
    private static final Set<String> SHOWS = Set.of("vis", "punkter");

    /** What people would write in a field of this name, so that a form gets past its first checks. */
    private static final Map<String, String> SENSIBLE = Map.of(
            "dato", "10.02.2027",
            "drofta", "10.02.2026",
            "bestemt", "01.11.2026",
            "fra", "10.00",
            "til", "12.00",
            "nummer", "9",
            "epost", "noen@innbygger.example",
            "navn", "Noen Andre");

    private static final Arena ARENA = Arena.fresh();
    private static final List<Route> ROUTES = Route.all(ARENA.samraad());
    private static final List<String> TABLES = ARENA.tables();
    private static final List<Target> TARGETS = targets();

    /** A form, who met it and where. */
    private record Target(Community community, String role, String page, PageForm form) {
        boolean shows() {
            return form.button().entrySet().stream()
                    .anyMatch(button -> SHOWS.contains(button.getKey()) || SHOWS.contains(button.getValue()));
        }

        @Override
        public String toString() {
            return community.slug() + " " + role + " " + page + " -> " + form.action() + " " + form.button();
        }
    }

    @AfterAll
    static void close() {
        ARENA.samraad().close();
    }

    /** Every form of the product, by what makes it another form than the rest. */
    private static List<Target> targets() {
        Map<String, Target> found = new TreeMap<>();
        for (Community community : ARENA.communities()) {
            for (String role : List.of("secretary", "member", Arena.PUBLIC, "chair")) {
                int stages = role.equals("secretary") ? 9 : 3;
                for (Crawl.Seen seen : Crawl.walk(ARENA, community, role, stages)) {
                    if (seen.isPage()) {
                        add(found, community, role, seen.page());
                    }
                }
            }
        }
        // Some forms come only after another has shown what would happen.
        for (Target target : List.copyOf(found.values())) {
            if (target.shows()) {
                Visited shown = ARENA.visitor(target.community(), target.role())
                        .post(target.form().action(), sensible(target.form()));
                add(found, target.community(), target.role(), shown);
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Target> found, Community community, String role, Visited page) {
        for (PageForm form : PageForm.on(page)) {
            // Logging in and out would only change who asks.
            if (!form.action().startsWith("/logg-")) {
                found.putIfAbsent(form.shape(ROUTES), new Target(community, role, page.path(), form));
            }
        }
    }

    @Test
    @Order(1)
    @DisplayName("no form of the product is left out")
    void everyFormIsMet() {
        List<String> addresses = TARGETS.stream()
                .map(target -> Route.of(ROUTES, "POST", target.form().action()).template())
                .distinct()
                .toList();
        assertThat(ROUTES.stream()
                        .filter(route -> route.method().equals("POST")
                                && !route.template().startsWith("/logg-"))
                        .map(Route::template)
                        .filter(template -> !addresses.contains(template)))
                .as("addresses that take a form no page shows: furnish.sql must give a page reason to show it")
                .isEmpty();
        System.out.println("hostile forms: " + TARGETS.size() + " forms at " + addresses.size() + " addresses");
    }

    @Test
    @Order(2)
    @DisplayName(
            "a form without this session's mark, from another site or without a trace of where it comes from is refused")
    void notFromOurPages() {
        List<String> wrong = new ArrayList<>();
        int turn = 0;
        for (Target target : TARGETS) {
            // The choice of language stores nothing and asks for no session.
            if (target.form().action().equals("/sprak")) {
                continue;
            }
            turn++;
            Map<String, String> fields = fresh(target.form());
            String before = state(target.community());
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            if (!target.role().equals(Arena.PUBLIC) && fields.containsKey("csrf")) {
                for (String csrf : some(turn, List.of("", "x", fields.get("csrf") + "x"))) {
                    Map<String, String> forged = new LinkedHashMap<>(fields);
                    forged.putAll(sensible(target.form()));
                    forged.put("csrf", csrf);
                    Visited answer = visitor.post(target.form().action(), forged);
                    expect(wrong, target, "csrf '" + csrf + "'", answer, 409, 403);
                    lost(target.form(), forged, answer)
                            .ifPresent(name -> wrong.add(target + " with csrf '" + csrf + "' lost " + name));
                }
            }
            for (List<String> origin : some(
                    turn,
                    List.of(
                            List.of("Origin: https://evil.example"),
                            List.of("Origin: null"),
                            List.of("Origin: "
                                    + ARENA.samraad()
                                            .origin(ARENA.otherThan(target.community())
                                                    .slug())),
                            List.of("Sec-Fetch-Site: cross-site"),
                            List.of(
                                    "Sec-Fetch-Site: same-site",
                                    "Origin: "
                                            + ARENA.samraad()
                                                    .origin(target.community().slug())),
                            List.of("Referer: https://evil.example/"),
                            List.<String>of()))) {
                int status = raw(target, fields, origin, "application/x-www-form-urlencoded");
                if (status != 403) {
                    wrong.add(target + " from " + origin + ": " + status);
                }
            }
            for (String type :
                    some(turn, List.of("application/json", "text/plain", "multipart/form-data; boundary=x", ""))) {
                int status = raw(target, fields, List.of("Sec-Fetch-Site: same-origin"), type);
                if (status < 400 || status >= 500) {
                    wrong.add(target + " as '" + type + "': " + status);
                }
            }
            if (!state(target.community()).equals(before)) {
                wrong.add(target + " stored something");
            }
        }
        assertThat(TARGETS).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    /** One in the daily run, another for each form; all in the long run. */
    private static <T> List<T> some(int turn, List<T> all) {
        return Arena.LONG ? all : List.of(all.get(turn % all.size()));
    }

    @Test
    @Order(3)
    @DisplayName("each kind of hostile input to each form: a clear answer, what was typed, and nothing half-stored")
    void eachKindOnce() {
        Map<String, List<String>> wrong = new TreeMap<>();
        Map<String, Integer> statuses = new TreeMap<>();
        int sent = 0;
        for (Hostility hostility : Hostility.values()) {
            for (Target target : TARGETS) {
                Optional<Map<String, String>> input = hostility.in(target.form(), fresh(target.form()));
                if (input.isEmpty()) {
                    continue;
                }
                sent++;
                Reaction reaction = send(target, input.get());
                Visited answer = reaction.answer();
                statuses.merge(hostility + " " + answer.status(), 1, Integer::sum);
                List<String> faults = new ArrayList<>(reaction.faults());
                if (hostility.neverStores() && !target.shows() && answer.status() < 400) {
                    faults.add("taken as if it were right: " + answer.status());
                }
                if (answer.status() >= 400 && !clear(answer)) {
                    faults.add("the answer says nothing: " + shortened(Map.of("text", answer.text())));
                }
                faults.forEach(fault -> wrong.computeIfAbsent(
                                hostility + " at " + target.form().action() + " "
                                        + target.form().button() + " as " + target.role() + ", answered "
                                        + answer.status() + ": " + fault,
                                key -> new ArrayList<>())
                        .add(shortened(input.get())));
            }
        }
        System.out.println(
                "hostile forms: " + sent + " inputs, one of each kind to each form it fits; answers " + statuses);
        assertThat(sent).isGreaterThan(150);
        assertThat(told(wrong)).isEmpty();
    }

    /** An answer with a heading that names what is wrong: at a field, in a finding, in a note or on a page for errors. */
    private static boolean clear(Visited answer) {
        return answer.body().contains("<h1")
                && Pattern.compile(
                                "role=\"alert\"|aria-invalid=\"true\"|class=\"[^\"]*(?:finding|error-page|note|verdict|alert)")
                        .matcher(answer.body())
                        .find();
    }

    @Test
    @Order(4)
    @Tag("long")
    @DisplayName("mixed input: never a failure, never a hang, no script that runs, and a refusal stores nothing")
    void generated() {
        System.out.println("hostile forms: seed " + SEED + ", " + PER_FORM + " inputs to each form");
        Map<String, List<String>> wrong = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (Target target : TARGETS) {
            Random random = new Random(SEED + target.form().shape(ROUTES).hashCode());
            for (int input = 0; input < PER_FORM; input++) {
                Map<String, String> fields = hostile(target.form(), random, input);
                Reaction reaction = send(target, fields);
                statuses.merge(reaction.answer().status(), 1, Integer::sum);
                for (String fault : reaction.faults()) {
                    wrong.computeIfAbsent(
                                    target.form().action() + " " + target.form().button() + " " + target.role() + ": "
                                            + fault,
                                    key -> new ArrayList<>())
                            .add("input " + input + ": " + shortened(fields));
                }
            }
        }
        System.out.println("hostile forms: answers by status " + statuses);
        assertThat(told(wrong)).isEmpty();
    }

    private static List<String> told(Map<String, List<String>> wrong) {
        return wrong.entrySet().stream()
                .map(fault -> fault.getKey() + " (" + fault.getValue().size() + " times), first "
                        + fault.getValue().getFirst())
                .toList();
    }

    /** An answer and what is wrong with it whatever was sent. */
    private record Reaction(Visited answer, List<String> faults) {}

    private static Reaction send(Target target, Map<String, String> fields) {
        String before = state(target.community());
        long begun = System.nanoTime();
        Visited answer = ARENA.visitor(target.community(), target.role())
                .post(target.form().action(), fields);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (millis > SLOW_MILLIS) {
            faults.add(millis + " ms");
        }
        if (answer.body().contains(SCRIPT) || answer.body().contains("<img src=x")) {
            faults.add("script not escaped");
        }
        if (answer.headers().toString().contains("a=b")) {
            faults.add("a header of the sender's");
        }
        if (answer.status() >= 400 && !state(target.community()).equals(before)) {
            faults.add("refused and yet stored");
        }
        if (answer.status() == 400 || answer.status() == 409 || answer.status() == 422) {
            lost(target.form(), fields, answer).ifPresent(name -> faults.add("lost what was typed in " + name));
        }
        return new Reaction(answer, faults);
    }

    @Test
    @Order(5)
    @DisplayName("the same form sent twice has one effect")
    void twice() {
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        int sent = 0;
        int stored = 0;
        for (Target target : TARGETS) {
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            Optional<PageForm> again = PageForm.on(visitor.get(target.page())).stream()
                    .filter(form -> form.shape(ROUTES).equals(target.form().shape(ROUTES)))
                    .findFirst();
            if (again.isEmpty() || KEYS.stream().noneMatch(again.get()::has)) {
                continue;
            }
            Map<String, String> fields = sensible(again.get());
            String before = state(target.community());
            Visited first = visitor.post(target.form().action(), fields);
            String after = state(target.community());
            Visited second = visitor.post(target.form().action(), fields);
            sent++;
            statuses.merge(first.status(), 1, Integer::sum);
            if (!state(target.community()).equals(after)) {
                wrong.add(target + " had two effects: " + first.status() + ", " + second.status());
            }
            if (second.status() >= 500 || (first.status() == 303 && second.status() >= 400 && !after.equals(before))) {
                wrong.add(target + " answered " + first.status() + ", then " + second.status());
            }
            stored += after.equals(before) ? 0 : 1;
        }
        System.out.println("hostile forms: " + sent + " forms sent twice, " + stored
                + " of them stored something once; first answers " + statuses);
        assertThat(stored).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(6)
    @DisplayName("afterwards every page still stands, and what was typed is shown as text")
    void afterwards() {
        List<String> wrong = new ArrayList<>();
        for (Community community : ARENA.communities()) {
            for (String role : Arena.LONG ? List.of(Arena.PUBLIC, "secretary", "member") : List.of("secretary")) {
                for (Crawl.Seen seen : Crawl.walk(ARENA, community, role)) {
                    if (seen.page().status() >= 500) {
                        wrong.add(seen.toString());
                    }
                    // What is saved as a file is never shown by us, and says what was typed to the letter.
                    boolean saved = seen.page()
                            .headers()
                            .getOrDefault("content-disposition", "")
                            .startsWith("attachment");
                    if (!saved
                            && (seen.page().body().contains(SCRIPT)
                                    || seen.page().body().contains("<img src=x"))) {
                        wrong.add(seen + ": script not escaped");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The kinds of input a form must stand. */
    private enum Hostility {
        TOO_LONG,
        WRONG_DATE,
        STALE,
        WRONG_CHOICE,
        LEFT_OUT,
        EMPTY,
        SCRIPT;

        /** Whether no form may take it as if it were right. */
        boolean neverStores() {
            return switch (this) {
                case TOO_LONG, WRONG_DATE, STALE -> true;
                case WRONG_CHOICE, LEFT_OUT, EMPTY, SCRIPT -> false;
            };
        }

        /** The form filled so, on top of what it shows; empty when it has no field of the kind. */
        Optional<Map<String, String>> in(PageForm form, Map<String, String> shown) {
            Map<String, String> fields = new LinkedHashMap<>(shown);
            fields.putAll(sensible(form));
            return switch (this) {
                case TOO_LONG -> put(form, fields, PageForm.Field::free, HUGE);
                case WRONG_DATE -> put(form, fields, field -> field.kind().equals("date"), "31.02.2026");
                case STALE -> {
                    form.fields().stream()
                            .filter(PageForm.Field::free)
                            .forEach(field -> fields.merge(field.name(), " Endret.", String::concat));
                    yield put(form, fields, field -> field.name().equals("version"), "999999");
                }
                case WRONG_CHOICE ->
                    put(
                            form,
                            fields,
                            field -> List.of("select", "radio").contains(field.kind())
                                    || (field.kind().equals("hidden") && !UNSEEN.contains(field.name())),
                            "x7919");
                case LEFT_OUT -> {
                    fields.keySet().removeIf(name -> !UNSEEN.contains(name));
                    yield form.fields().stream().allMatch(field -> UNSEEN.contains(field.name()))
                            ? Optional.empty()
                            : Optional.of(fields);
                }
                case EMPTY -> put(form, fields, PageForm.Field::written, "");
                case SCRIPT -> put(form, fields, PageForm.Field::free, HostileFormsTest.SCRIPT);
            };
        }

        private static Optional<Map<String, String>> put(
                PageForm form, Map<String, String> fields, Predicate<PageForm.Field> wanted, String text) {
            List<PageForm.Field> found = form.fields().stream().filter(wanted).toList();
            found.forEach(field -> fields.put(field.name(), text));
            return found.isEmpty() ? Optional.empty() : Optional.of(fields);
        }
    }

    private static void expect(List<String> wrong, Target target, String what, Visited answer, Integer... statuses) {
        if (!List.of(statuses).contains(answer.status())) {
            wrong.add(target + " with " + what + ": " + answer.status());
        }
    }

    private static int raw(Target target, Map<String, String> fields, List<String> origin, String type) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        List<String> head = new ArrayList<>(List.of(
                "POST " + target.form().action() + " HTTP/1.1",
                "Host: " + target.community().slug() + ".localhost:"
                        + ARENA.samraad().port(),
                "Accept: text/html",
                "Content-Length: " + body.length(),
                "Connection: close"));
        if (!type.isEmpty()) {
            head.add("Content-Type: " + type);
        }
        String cookie =
                ARENA.visitor(target.community(), target.role()).cookies().get("__Host-samraad");
        if (cookie != null) {
            head.add("Cookie: __Host-samraad=" + cookie);
        }
        head.addAll(origin);
        return new RawHttp(ARENA.samraad().port())
                .send((int) SLOW_MILLIS, head, body)
                .status();
    }

    /** The form as shown, with a key of its own. */
    private static Map<String, String> fresh(PageForm form) {
        Map<String, String> fields = form.asShown();
        KEYS.forEach(key ->
                fields.computeIfPresent(key, (name, old) -> UUID.randomUUID().toString()));
        return fields;
    }

    /** The same with something people would write in every field that is empty. */
    private static Map<String, String> sensible(PageForm form) {
        Map<String, String> fields = fresh(form);
        form.fields().stream()
                .filter(field -> field.written() && field.value().isEmpty())
                .forEach(field -> fields.put(
                        field.name(),
                        field.kind().equals("date")
                                ? SENSIBLE.getOrDefault(field.name(), "").length() == 10
                                        ? SENSIBLE.getOrDefault(field.name(), "")
                                        : "10.02.2027"
                                : SENSIBLE.getOrDefault(field.name(), "Skrevet av noen & <andre>")));
        return fields;
    }

    private static Map<String, String> hostile(PageForm form, Random random, int input) {
        Map<String, String> fields = fresh(form);
        List<PageForm.Field> open = form.fields().stream()
                .filter(field -> !List.of("csrf", "idempotency_key", "nokkel").contains(field.name()))
                .toList();
        // The first inputs put each text into every free field at once; the rest mix.
        if (input < TEXTS.size()) {
            open.stream().filter(PageForm.Field::free).forEach(field -> fields.put(field.name(), TEXTS.get(input)));
            return fields;
        }
        fields.putAll(sensible(form));
        int changes = open.isEmpty() ? 0 : 1 + random.nextInt(Math.min(3, open.size()));
        for (int change = 0; change < changes; change++) {
            PageForm.Field field = open.get(random.nextInt(open.size()));
            switch (random.nextInt(8)) {
                case 0 -> fields.remove(field.name());
                case 1 -> fields.put(field.name() + "[]", SCRIPT);
                case 2, 3, 4 -> fields.put(field.name(), WRONG.get(random.nextInt(WRONG.size())));
                default -> fields.put(field.name(), TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        if (random.nextInt(20) == 0) {
            fields.put("idempotency_key", "not a key");
        }
        return fields;
    }

    /** The first field whose words are not on the page that came back: in the same field, or to be read. */
    private static Optional<String> lost(PageForm sent, Map<String, String> typed, Visited answer) {
        List<PageForm> shown = PageForm.on(answer);
        String read = plain(answer.text()).replaceAll("\\s+", " ");
        return sent.fields().stream()
                .filter(PageForm.Field::written)
                .filter(field -> typed.containsKey(field.name()))
                // A page for errors gives back what someone wrote, not a small number or a year.
                .filter(field -> !typed.getOrDefault(field.name(), "").matches("[0-9]{1,4}"))
                .filter(field -> {
                    String words = plain(typed.getOrDefault(field.name(), ""));
                    return shown.stream()
                                    .flatMap(form -> form.field(field.name()).stream())
                                    .noneMatch(back -> plain(back.value()).equals(words))
                            && !read.contains(words.replaceAll("\\s+", " "));
                })
                .map(PageForm.Field::name)
                .findFirst();
    }

    /** Without what no page keeps: outer space, the kind of line ends, a NUL. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\0", "")
                .replace("&#13;", "\n")
                .strip();
    }

    private static String shortened(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !List.of("csrf", "idempotency_key", "nokkel").contains(field.getKey()))
                .map(field -> field.getKey() + "="
                        + (field.getValue().length() > 60
                                ? field.getValue().substring(0, 60) + "…("
                                        + field.getValue().length() + ")"
                                : field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Changes with any row of the community: how many there are and which transaction wrote last. */
    private static synchronized String state(Community community) {
        try {
            PreparedStatement statement = watch;
            if (statement == null) {
                statement = ARENA.samraad()
                        .superuser()
                        .prepareStatement("select string_agg(s::text, ' ') from ("
                                + TABLES.stream()
                                        .map(table ->
                                                "select '" + table + "', count(*), max(xmin::text::bigint) from tenant."
                                                        + table + " where tenant_id = ?::uuid")
                                        .collect(Collectors.joining(" union all "))
                                + ") s");
                watch = statement;
            }
            for (int table = 1; table <= TABLES.size(); table++) {
                statement.setObject(table, community.id());
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable PreparedStatement watch;
}
