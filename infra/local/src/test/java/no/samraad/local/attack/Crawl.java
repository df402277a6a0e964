package no.samraad.local.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;

/** Walks a community's own pages as someone: every address that can be read, and every link on what it finds. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("\\shref=\"(/[^\"]*)\"");
    private static final int PER_ROUTE = Arena.LONG ? 40 : 4;

    /** For those who see what the first three see. */
    private static final int PER_ROUTE_OF_OTHERS = Arena.LONG ? 40 : 2;

    private static final int BY_LINK = Arena.LONG ? 40 : 1;
    private static final Map<String, List<Seen>> WALKED = new HashMap<>();

    private Crawl() {}

    /** A page that was found. */
    record Seen(Community community, String role, Route route, Visited page) {
        boolean isPage() {
            return page.status() == 200
                    && page.headers().getOrDefault("content-type", "").startsWith("text/html");
        }

        @Override
        public String toString() {
            return community.slug() + " as " + role + ": " + page.path() + " (" + page.status() + ")";
        }
    }

    /** Everything the shared arena shows to one role, whatever the status; walked once a run. */
    static synchronized List<Seen> shared(Community community, String role) {
        return WALKED.computeIfAbsent(community.slug() + " " + role, key -> walk(Arena.shared(), community, role));
    }

    /** The pages alone. */
    static List<Seen> pages(Community community, String role) {
        return shared(community, role).stream().filter(Seen::isPage).toList();
    }

    static List<Seen> walk(Arena arena, Community community, String role) {
        return walk(arena, community, role, Arena.EVERYWHERE.contains(role) ? PER_ROUTE : PER_ROUTE_OF_OTHERS);
    }

    /** @param perRoute at how many meetings, each at another stage, every route is asked for */
    static List<Seen> walk(Arena arena, Community community, String role, int perRoute) {
        List<Route> routes = Route.all(arena.samraad());
        Visitor visitor = arena.visitor(community, role);
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        for (Map<String, String> place : Arena.sample(community.places(), perRoute)) {
            routes.stream()
                    .filter(route -> route.method().equals("GET") && !route.stream())
                    .forEach(route -> {
                        if (route.pathHoles() == 0) {
                            waiting.add(route.template().replaceAll("\\{.*", ""));
                        }
                        waiting.add(route.with(place));
                    });
        }
        Map<Route, Integer> visits = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        int seeds = waiting.size();
        while (!waiting.isEmpty()) {
            boolean byLink = seeds-- <= 0;
            String path = waiting.removeFirst();
            Route route = Route.of(routes, "GET", path);
            int most = byLink ? BY_LINK : perRoute;
            if (route.stream()
                    || path.contains("/hendelser")
                    || path.startsWith("/logg-inn")
                    || path.startsWith("/static/")
                    || visits.getOrDefault(route, 0) >= most
                    || !asked.add(path)) {
                continue;
            }
            visits.merge(route, 1, Integer::sum);
            Visited page = visitor.get(path);
            Seen found = new Seen(community, role, route, page);
            seen.add(found);
            if (found.isPage()) {
                Matcher links = LINK.matcher(page.body());
                while (links.find()) {
                    waiting.add(links.group(1).replace("&amp;", "&").replaceAll("#.*", ""));
                }
            }
        }
        return seen;
    }
}
