package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
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
@Tag("long")
class HostileFormsTest {
    private static final long SEED = Long.getLong("samraad.seed", 20261122L);
    private static final int PER_FORM = Arena.LONG ? 10_000 : 60;
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

    private static final Arena ARENA = Arena.fresh();
    private static final List<Target> TARGETS = targets();

    /** A form, who met it and where. */
    private record Target(Community community, String role, String page, PageForm form) {
        @Override
        public String toString() {
            return community.slug() + " " + role + " " + page + " -> " + form.action() + " " + form.button();
        }
    }

    @AfterAll
    static void close() {
        ARENA.samraad().close();
    }

    private static List<Target> targets() {
        List<Route> routes = Route.all(ARENA.samraad());
        Map<String, Target> found = new TreeMap<>();
        for (Community community : ARENA.communities()) {
            for (String role : List.of("secretary", "member", Arena.PUBLIC, "chair")) {
                for (Crawl.Seen seen : Crawl.walk(ARENA, community, role)) {
                    if (!seen.isPage()) {
                        continue;
                    }
                    for (PageForm form : PageForm.on(seen.page())) {
                        // Logging in and out would only change who asks.
                        if (!form.action().startsWith("/logg-")) {
                            found.putIfAbsent(
                                    form.shape(routes),
                                    new Target(community, role, seen.page().path(), form));
                        }
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    @Test
    @Order(1)
    @DisplayName(
            "a form without this session's mark, from another site or without a trace of where it comes from is refused")
    void notFromOurPages() {
        List<String> wrong = new ArrayList<>();
        for (Target target : TARGETS) {
            Map<String, String> fields = fresh(target.form());
            String before = state(target.community());
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            if (!target.role().equals(Arena.PUBLIC) && fields.containsKey("csrf")) {
                for (String csrf : List.of("", "x", fields.get("csrf") + "x")) {
                    Map<String, String> forged = new LinkedHashMap<>(fields);
                    forged.put("csrf", csrf);
                    expect(
                            wrong,
                            target,
                            "csrf '" + csrf + "'",
                            visitor.post(target.form().action(), forged),
                            409,
                            403);
                }
            }
            for (List<String> origin : List.of(
                    List.of("Origin: https://evil.example"),
                    List.of("Origin: null"),
                    List.of("Origin: "
                            + ARENA.samraad()
                                    .origin(ARENA.otherThan(target.community()).slug())),
                    List.of("Sec-Fetch-Site: cross-site"),
                    List.of(
                            "Sec-Fetch-Site: same-site",
                            "Origin: "
                                    + ARENA.samraad().origin(target.community().slug())),
                    List.of("Referer: https://evil.example/"),
                    List.<String>of())) {
                int status = raw(target, fields, origin, "application/x-www-form-urlencoded");
                if (status != 403) {
                    wrong.add(target + " from " + origin + ": " + status);
                }
            }
            for (String type : List.of("application/json", "text/plain", "multipart/form-data; boundary=x", "")) {
                int status = raw(target, fields, List.of("Sec-Fetch-Site: same-origin"), type);
                if (status < 400 || status >= 500) {
                    wrong.add(target + " as '" + type + "': " + status);
                }
            }
            if (!state(target.community()).equals(before)) {
                wrong.add(target + " stored something");
            }
        }
        assertThat(TARGETS).hasSizeGreaterThan(3);
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("a stale page is told so, with what was typed, and stores nothing")
    void stale() {
        List<String> wrong = new ArrayList<>();
        for (Target target : TARGETS) {
            if (!target.form().has("version")) {
                continue;
            }
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            for (String version : List.of("-1", "0", "999999", "99999999999", "", "x")) {
                Map<String, String> fields = fresh(target.form());
                typed(target.form()).forEach(fields::put);
                fields.put("version", version);
                String before = state(target.community());
                Visited answer = visitor.post(target.form().action(), fields);
                if (answer.status() < 400 || answer.status() >= 500) {
                    wrong.add(target + " version '" + version + "': " + answer.status());
                }
                if (!state(target.community()).equals(before)) {
                    wrong.add(target + " version '" + version + "' stored something");
                }
                lost(target.form(), fields, answer)
                        .ifPresent(name -> wrong.add(target + " lost what was typed in " + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    @DisplayName("generated input: never a failure, never a hang, no script that runs, and a refusal stores nothing")
    void generated() {
        System.out.println("hostile forms: seed " + SEED + ", " + TARGETS.size() + " forms");
        Map<String, List<String>> wrong = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        long slowest = 0;
        for (Target target : TARGETS) {
            Random random = new Random(SEED + target.toString().hashCode());
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            for (int input = 0; input < PER_FORM; input++) {
                Map<String, String> fields = hostile(target.form(), random, input);
                String before = state(target.community());
                long begun = System.nanoTime();
                Visited answer = visitor.post(target.form().action(), fields);
                long millis = (System.nanoTime() - begun) / 1_000_000;
                slowest = Math.max(slowest, millis);
                statuses.merge(answer.status(), 1, Integer::sum);
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
                    faults.add("refused with " + answer.status() + " and yet stored");
                }
                if (answer.status() == 422 || answer.status() == 409) {
                    lost(target.form(), fields, answer).ifPresent(name -> faults.add("lost what was typed in " + name));
                }
                for (String fault : faults) {
                    wrong.computeIfAbsent(
                                    target.form().action() + " " + target.form().button() + " " + target.role() + ": "
                                            + fault,
                                    key -> new ArrayList<>())
                            .add("input " + input + ": " + shortened(fields));
                }
            }
        }
        System.out.println("hostile forms: answers by status " + statuses + ", slowest " + slowest + " ms");
        assertThat(wrong.entrySet().stream()
                        .map(fault -> fault.getKey() + " (" + fault.getValue().size() + " times), first "
                                + fault.getValue().getFirst())
                        .toList())
                .isEmpty();
    }

    @Test
    @Order(4)
    @DisplayName("the same form sent twice has one effect")
    void twice() {
        List<String> wrong = new ArrayList<>();
        int stored = 0;
        for (Target target : TARGETS) {
            Visitor visitor = ARENA.visitor(target.community(), target.role());
            Optional<PageForm> again = PageForm.on(visitor.get(target.page())).stream()
                    .filter(form -> form.action().equals(target.form().action())
                            && form.button().equals(target.form().button()))
                    .findFirst();
            if (again.isEmpty() || !again.get().has("idempotency_key")) {
                continue;
            }
            Map<String, String> fields = fresh(again.get());
            typed(again.get()).forEach(fields::put);
            String before = state(target.community());
            Visited first = visitor.post(target.form().action(), fields);
            String after = state(target.community());
            Visited second = visitor.post(target.form().action(), fields);
            if (!state(target.community()).equals(after)) {
                wrong.add(target + " had two effects: " + first.status() + ", " + second.status());
            }
            if (second.status() >= 500 || (first.status() == 303 && second.status() >= 400 && !after.equals(before))) {
                wrong.add(target + " answered " + first.status() + ", then " + second.status());
            }
            stored += after.equals(before) ? 0 : 1;
        }
        System.out.println("hostile forms: " + stored + " forms stored something when sent as shown, once each");
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("afterwards every page still stands, and what was typed is shown as text")
    void afterwards() {
        List<String> wrong = new ArrayList<>();
        for (Community community : ARENA.communities()) {
            for (String role : List.of(Arena.PUBLIC, "secretary", "member")) {
                for (Crawl.Seen seen : Crawl.walk(ARENA, community, role)) {
                    if (seen.page().status() >= 500) {
                        wrong.add(seen.toString());
                    }
                    if (seen.page().body().contains(SCRIPT)
                            || seen.page().body().contains("<img src=x")) {
                        wrong.add(seen + ": script not escaped");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
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
        fields.computeIfPresent(
                "idempotency_key", (name, old) -> UUID.randomUUID().toString());
        return fields;
    }

    /** Something people would write, in every free field that is empty. */
    private static Map<String, String> typed(PageForm form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.fields().stream()
                .filter(PageForm.Field::free)
                .forEach(field -> typed.put(
                        field.name(),
                        switch (field.kind()) {
                            case "email" -> "noen@innbygger.example";
                            case "tel" -> "00000000";
                            default -> field.value().isEmpty() ? "Skrevet av noen & <andre>" : field.value();
                        }));
        return typed;
    }

    private static Map<String, String> hostile(PageForm form, Random random, int input) {
        Map<String, String> fields = fresh(form);
        List<PageForm.Field> open = form.fields().stream()
                .filter(field -> !List.of("csrf", "idempotency_key").contains(field.name()))
                .toList();
        // The first inputs put each text into every free field at once; the rest mix.
        if (input < TEXTS.size()) {
            open.stream().filter(PageForm.Field::free).forEach(field -> fields.put(field.name(), TEXTS.get(input)));
            return fields;
        }
        typed(form).forEach(fields::put);
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

    /** The first free field whose words are not in the form that came back; empty when no form came back. */
    private static Optional<String> lost(PageForm sent, Map<String, String> typed, Visited answer) {
        List<PageForm> shown = PageForm.on(answer).stream()
                .filter(form -> form.action().equals(sent.action()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        return sent.fields().stream()
                .filter(PageForm.Field::free)
                .filter(field -> typed.containsKey(field.name()))
                .filter(field -> shown.stream().anyMatch(form -> form.has(field.name())))
                .filter(field -> shown.stream()
                        .flatMap(form -> form.field(field.name()).stream())
                        .noneMatch(back -> plain(back.value()).equals(plain(typed.getOrDefault(field.name(), "")))))
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
                .filter(field -> !List.of("csrf", "idempotency_key").contains(field.getKey()))
                .map(field -> field.getKey() + "="
                        + (field.getValue().length() > 60
                                ? field.getValue().substring(0, 60) + "…("
                                        + field.getValue().length() + ")"
                                : field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Changes with any row of the community: how many there are and which transaction wrote last. */
    private static String state(Community community) {
        if (statement.isEmpty()) {
            statement = "select string_agg(s::text, ' ') from ("
                    + ARENA.tables().stream()
                            .map(table -> "select '" + table + "', count(*), max(xmin::text::bigint) from tenant."
                                    + table + " where tenant_id = ?::uuid")
                            .collect(Collectors.joining(" union all "))
                    + ") s";
        }
        return ARENA.samraad().text(statement.replace("?::uuid", "'" + community.id() + "'"));
    }

    private static String statement = "";
}
