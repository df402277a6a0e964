package no.samraad.local.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName(
        "Et år med utgifter for 24 kommuner og foretaket, under tre regler etter hverandre, ført og godkjent på sidene")
class YearOfCostsTest {
    private static final String SLUG = "troms-ofoten";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String TRUST = "party universitetssykehuset-nord-norge";
    private static final String HOST = "party harstad";
    private static final String MUNICIPALITIES = "partner municipalities";

    /** By inhabitants from 2027, and borne by Harstad from 2028; made up for the test. */
    private static final String AGREEMENT = """
            format: 1
            id: kostnadsavtale
            kind: agreement
            title: {nb: "Avtale om kostnader", nn: "Avtale om kostnader"}
            in-force-from: %s
            origin: {nb: "Laget for prøven.", nn: "Laga for prøva."}
            paragraphs:
              - id: "1"
                label: punkt 1
                text: {nb: "%s", nn: "%s"}
                rules:
                  - {id: fordeling, force: shall, scope: all-bodies, provision: %s}
            """;

    private static final String BY_INHABITANTS = AGREEMENT.formatted(
            "2027-01-01",
            "Felles utgifter deles mellom kommunene etter innbyggertall, i hele øre.",
            "Felles utgifter blir delte mellom kommunane etter innbyggjartal, i heile øre.",
            "{costs-shared: {sides: [], key: per-inhabitant, unit: ore, remainder: largest-remainder}}");
    private static final String BY_HOST = AGREEMENT.formatted(
            "2028-01-01",
            "Harstad er vertskommune og bærer felles utgifter.",
            "Harstad er vertskommune og ber felles utgifter.",
            "{host-party: {party: harstad, duties: [bears-common-costs]}}");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    private final Random random = new Random(2027);
    private final List<String> municipalities =
            List.of(SAMRAAD.text("""
                    select string_agg(code, ' ' order by code) from tenant.party
                    where tenant_id = ? and kind = 'municipality'""", SAMRAAD.tenant(SLUG)).split(" "));

    /** What a cost comes to, and what each is expected to pay of it. */
    private record Cost(String words, long ore, Map<String, Long> parts) {}

    private static Visitor enters() {
        return SAMRAAD.visitor(SLUG).logIn("marte-solvang");
    }

    private static Visitor approves() {
        return SAMRAAD.visitor(SLUG).logIn("ole-anders-bakkejord");
    }

    private static void publish(String text, LocalDate on) {
        StatutesDocument document = RecordText.readOwn(text, StatutesDocument.class);
        SAMRAAD.inside(
                SLUG,
                () -> SAMRAAD.bean(PublishDocument.class).handle(SAMRAAD.tenant(SLUG), document, on, Instant.now()));
    }

    /** The first municipality has a thousand inhabitants, the next two thousand …: 300 000 in all. */
    private long inhabitants(String municipality) {
        return 1_000L * (municipalities.indexOf(municipality) + 1);
    }

    private void enterInhabitants(int year) {
        Visitor who = enters();
        String path = "/kostnader/folketall?ar=" + year;
        String pasted = municipalities.stream()
                .map(each -> name("party " + each) + ";" + inhabitants(each))
                .collect(Collectors.joining("\n"));
        Visited filled = who.submit(
                who.get(path),
                "/kostnader/folketall",
                Map.of("ar", String.valueOf(year), "liste", pasted, "gjor", "fyll"));
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        Visited stored =
                who.submit(filled, "/kostnader/folketall", Map.of("kilde", "Laget for prøven", "gjor", "lagre"));
        assertThat(stored.status()).as(stored.text()).isEqualTo(303);
        assertThat(who.follow(stored).text()).doesNotContain("Kommuner uten tall");
    }

    /** Whole øre each, and those that lost most by it get one more; another way to say it than the engine's. */
    private Map<String, Long> byInhabitants(long ore) {
        BigInteger all = BigInteger.valueOf(
                municipalities.stream().mapToLong(this::inhabitants).sum());
        Map<String, Long> parts = new TreeMap<>();
        Map<String, BigInteger> lost = new HashMap<>();
        long given = 0;
        for (String each : municipalities) {
            BigInteger[] divided = BigInteger.valueOf(ore)
                    .multiply(BigInteger.valueOf(inhabitants(each)))
                    .divideAndRemainder(all);
            parts.put("party " + each, divided[0].longValueExact());
            lost.put("party " + each, divided[1]);
            given += divided[0].longValueExact();
        }
        lost.keySet().stream()
                .sorted(Comparator.<String, BigInteger>comparing(lost::get)
                        .reversed()
                        .thenComparing(each -> each))
                .limit(ore - given)
                .forEach(each -> parts.merge(each, 1L, Long::sum));
        return parts;
    }

    private static List<String> places(String body, String partner, LocalDate day) {
        String found = SAMRAAD.text("""
                select string_agg('app_' || a.id || ' ' || coalesce(p.code, '-'), ',' order by s.position)
                from tenant.appointment a
                  join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                  join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                  left join tenant.party p on p.tenant_id = s.tenant_id and p.id = s.party_id
                where a.tenant_id = ? and b.code = ? and s.partner = ? and a.capacity = 'member'
                  and a.valid @> cast(? as date)""", SAMRAAD.tenant(SLUG), body, partner, day.toString());
        return List.of(found.split(","));
    }

    /** The places of the assembly that are a municipality's own. */
    private static List<String> mayors(LocalDate day) {
        List<String> own = places("pm", "municipalities", day).stream()
                .filter(place -> !place.endsWith(" -"))
                .toList();
        assertThat(own.stream().map(place -> place.split(" ")[1]).distinct())
                .as("each municipality")
                .hasSize(24);
        return own;
    }

    private Cost enter(Visitor who, String place, String kind, LocalDate had, long ore, Map<String, Long> parts) {
        String words = kind + " " + had + " " + place;
        Map<String, String> fields = new HashMap<>();
        fields.put("plass", place);
        fields.put("slag", kind);
        fields.put("dag", TYPED.format(had));
        fields.put("belop", BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ','));
        fields.put("hva", words);
        fields.put("utfor", "ja");
        Visited done = who.submit(who.get("/utlegg/nytt"), "/utlegg/nytt", fields);
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return new Cost(words, ore, parts);
    }

    private static Visited settle(Visitor who, Cost cost, String what, String reason) {
        String path = "/kostnader/"
                + SAMRAAD.text(
                        "select id::text from tenant.cost_entry where tenant_id = ? and words = ? and reverses_id is null",
                        SAMRAAD.tenant(SLUG),
                        cost.words());
        Visited done = who.submit(who.get(path), path, Map.of("gjor", what, "begrunnelse", reason));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return done;
    }

    /** Travel of each mayor, of the users' and the practitioners' four times, and what is common where a rule divides it. */
    private List<Cost> year(int year) {
        Visitor who = enters();
        List<Cost> costs = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 2, 3);
        for (String place : mayors(first)) {
            long ore = random.nextLong(1, 900_000);
            costs.add(
                    enter(who, place.split(" ")[0], "travel", first, ore, Map.of("party " + place.split(" ")[1], ore)));
        }
        for (int month = 1; month <= 12; month += 3) {
            LocalDate day = LocalDate.of(year, month, 10);
            long users = random.nextLong(1, 500_000);
            String user = places("ssu", "users", day).getFirst().split(" ")[0];
            costs.add(enter(who, user, "travel", day, users, Map.of(TRUST, users)));
            long gps = random.nextLong(1, 500_000);
            String gp = places("ssu", "gps", day).getFirst().split(" ")[0];
            costs.add(enter(
                    who,
                    gp,
                    "lost_earnings",
                    day,
                    gps,
                    year == 2027 ? byInhabitants(gps) : Map.of(MUNICIPALITIES, gps)));
            if (year > 2026) {
                long common = random.nextLong(1, 9_000_000);
                costs.add(enter(
                        who,
                        "felles_ssu",
                        month == 4 ? "project" : "meeting_place",
                        day,
                        common,
                        year == 2027 ? byInhabitants(common) : Map.of(HOST, common)));
            }
        }
        if (year == 2027) {
            costs.add(byHand(who));
        }
        return costs;
    }

    /** 3 000,01 kroner by 300 000 inhabitants: one øre for each, and the last one to the largest. */
    private Cost byHand(Visitor who) {
        Map<String, Long> parts = new TreeMap<>();
        municipalities.forEach(each -> parts.put("party " + each, inhabitants(each)));
        parts.merge("party " + municipalities.getLast(), 1L, Long::sum);
        return enter(who, "felles_ssu", "secretariat", LocalDate.of(2027, 6, 1), 300_001, parts);
    }

    private static Map<String, Long> parts(String words) {
        return Stream.of(Objects.requireNonNullElse(SAMRAAD.text("""
                                select string_agg(p.payer_kind || ' ' || p.payer || '=' || p.ore, ',')
                                from tenant.cost_part p
                                  join tenant.cost_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id
                                where e.tenant_id = ? and e.words = ? and e.reverses_id is null""", SAMRAAD.tenant(SLUG), words), "")
                        .split(","))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toMap(part -> part.split("=")[0], part -> Long.valueOf(part.split("=")[1])));
    }

    /** What the statement of a year says each pays, in øre, read from the file. */
    private static Map<String, Long> statement(int year) {
        Map<String, Long> payers = new TreeMap<>();
        approves()
                .get("/kostnader/oppgjor.csv?fra=" + year + "-01-01&til=" + year + "-12-31")
                .body()
                .lines()
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split(";");
                    payers.merge(
                            cells[0].replace("\"", ""),
                            new BigDecimal(cells[cells.length - 1].replace(',', '.'))
                                    .movePointRight(2)
                                    .longValueExact(),
                            Long::sum);
                });
        return payers;
    }

    private static Map<String, Long> expected(List<Cost> costs) {
        Map<String, Long> payers = new TreeMap<>();
        for (Cost cost : costs) {
            cost.parts().forEach((payer, ore) -> {
                if (ore != 0) {
                    payers.merge(name(payer), ore, Long::sum);
                }
            });
        }
        return payers;
    }

    private static String name(String payer) {
        return payer.equals(MUNICIPALITIES)
                ? "kommunene sammen"
                : SAMRAAD.text(
                        "select name from tenant.party where tenant_id = ? and code = ?",
                        SAMRAAD.tenant(SLUG),
                        payer.replace("party ", ""));
    }

    @Test
    @DisplayName(
            "delene er hele beløpet for hvert krav og for hvert år, hver betaler det regelen sier, og det tilbakeførte går fra")
    void threeRules() {
        assertThat(municipalities).hasSize(24);
        // Whoever sits to the end of 2027 is taken to be appointed again.
        SAMRAAD.sql("""
                update tenant.appointment set valid = daterange(lower(valid), date '2030-01-01')
                where upper(valid) between date '2027-01-01' and date '2029-12-31'""");
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 12, 20));
        enterInhabitants(2027);
        publish(BY_INHABITANTS, LocalDate.of(2026, 12, 20));
        Map<Integer, List<Cost>> years = new TreeMap<>();
        for (int year = 2026; year <= 2028; year++) {
            if (year == 2028) {
                publish(BY_HOST, LocalDate.of(2027, 12, 20));
            }
            SAMRAAD.setDay(SLUG, LocalDate.of(year, 12, 20));
            List<Cost> costs = year(year);
            Visitor other = approves();
            for (Cost cost : costs) {
                settle(other, cost, "approve", "");
                assertThat(parts(cost.words())).as(cost.words()).isEqualTo(withoutNone(cost.parts()));
                assertThat(cost.parts().values().stream()
                                .mapToLong(each -> each)
                                .sum())
                        .isEqualTo(cost.ore());
            }
            assertThat(statement(year)).as("the statement of " + year).isEqualTo(expected(costs));
            years.put(year, costs);
        }
        assertThat(years.values().stream().map(List::size)).allMatch(costs -> costs >= 32);

        // What was charged in 2027 is taken back in 2028, and stands in that year's statement with the sign turned.
        Cost wrong = Objects.requireNonNull(years.get(2027)).getLast();
        settle(approves(), wrong, "reverse", "Ført to ganger");
        Map<String, Long> after = expected(Objects.requireNonNull(years.get(2028)));
        wrong.parts().forEach((payer, ore) -> after.merge(name(payer), -ore, Long::sum));
        assertThat(statement(2028)).isEqualTo(after);
        assertThat(statement(2027)).isEqualTo(expected(Objects.requireNonNull(years.get(2027))));
    }

    private static Map<String, Long> withoutNone(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
