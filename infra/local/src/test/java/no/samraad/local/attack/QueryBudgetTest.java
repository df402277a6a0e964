package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A page costs few exchanges with the database")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Tag("long")
class QueryBudgetTest {
    private static final int HOT = 3;
    private static final int OTHER = 6;

    /** The pages people wait for. */
    private static final Set<String> HOT_PAGES = Set.of(
            "/",
            "/utvalg/{body}/moter/{ref}",
            "/saker/{body}/{year}/{number}",
            "/vedtekter",
            "/min-side",
            "/arbeidsflaten",
            "/utvalg/{body}/moter/{ref}/rom",
            "/utvalg/{body}/moter/{ref}/rom/sak/{position}");

    /** Above the goal today, with the figure of today: to be lowered, never raised. */
    private static final Map<String, Integer> ABOVE_GOAL = Map.ofEntries(
            Map.entry("/arbeidsflaten", 4),
            Map.entry("/kostnader/oppgjor", 7),
            Map.entry("/kostnader/{utlegg}", 8),
            Map.entry("/min-side", 6),
            Map.entry("/oppnevning", 11),
            Map.entry("/utvalg/{code}/brev/{brev}", 17),
            Map.entry("/saker/innkomne/{shown}", 10),
            Map.entry("/saker/ny", 8),
            Map.entry("/utvalg/{body}/moter", 7),
            Map.entry("/utvalg/{body}/moter/{ref}", 12),
            Map.entry("/utvalg/{body}/moter/{ref}/dagsorden", 14),
            Map.entry("/utvalg/{body}/moter/{ref}/innkalling", 14),
            Map.entry("/utvalg/{body}/moter/{ref}/referat", 10),
            Map.entry("/utvalg/{body}/moter/{ref}/rom", 4),
            Map.entry("/utvalg/{body}/moter/{ref}/rom/sak/{position}", 4),
            Map.entry("/utvalg/{code}", 7),
            Map.entry("/utvalg/{code}/ledelse", 9),
            Map.entry("/utvalg/{code}/ledelse/bytt", 8),
            Map.entry("/utvalg/{code}/ledelse/velg", 8),
            Map.entry("/utvalg/{code}/mandat", 7),
            Map.entry("/utvalg/{code}/medlemmer", 11),
            Map.entry("/utvalg/{code}/medlemmer/{position}/oppnevn", 7),
            Map.entry("/vedtekter", 6),
            Map.entry("/vedtekter/utkast/{draft}", 8),
            Map.entry("/vedtekter/utkast/{utkast}/behandling", 9),
            Map.entry("/vedtekter/utkast/{utkast}/eksempler", 11));

    @Test
    @DisplayName("three for the hot pages, six for the others, for whoever looks")
    void budget() {
        Arena arena = Arena.shared();
        Map<String, Long> worst = new TreeMap<>();
        Map<String, String> where = new TreeMap<>();
        for (Community community : arena.communities()) {
            for (String role : arena.roles(community)) {
                Visitor visitor = arena.visitor(community, role);
                for (Crawl.Seen seen : Crawl.pages(community, role)) {
                    String template = seen.route().template().replaceAll("\\{\\?.*", "");
                    long exchanges = least(arena, visitor, seen.page().path());
                    if (exchanges >= worst.getOrDefault(template, 0L)) {
                        worst.put(template, exchanges);
                        where.put(template, seen.toString());
                    }
                }
            }
        }
        List<String> tooMany = new ArrayList<>();
        worst.forEach((template, exchanges) -> {
            int goal = HOT_PAGES.contains(template) ? HOT : OTHER;
            System.out.println(
                    "exchanges: " + exchanges + " (goal " + goal + ") " + template + "; worst " + where.get(template));
            if (exchanges > ABOVE_GOAL.getOrDefault(template, goal)) {
                tooMany.add(template + ": " + exchanges + " exchanges, allowed "
                        + ABOVE_GOAL.getOrDefault(template, goal) + ", as " + where.get(template));
            }
        });
        assertThat(worst).hasSizeGreaterThan(5);
        assertThat(worst.values()).as("the counter counts").contains(3L);
        assertThat(tooMany).isEmpty();
    }

    /** Of three tries the cheapest: a pool that looks after a connection, or a first parse, is not the page's cost. */
    private static long least(Arena arena, Visitor visitor, String path) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long before = arena.exchanges();
            visitor.get(path);
            least = Math.min(least, arena.exchanges() - before);
        }
        return least;
    }
}
