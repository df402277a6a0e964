package no.samraad.local.attack;

import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;

/**
 * One of the server's addresses.
 *
 * @param template as the controller writes it, such as {@code /utvalg/{code}/saker{?side}}
 * @param stream whether the answer has no end
 */
record Route(String method, String template, boolean stream) {
    private static final String QUERY = "?&";

    /** A part of a template between braces. */
    private record Hole(char operator, List<String> names, int start, int end) {}

    /** Every route of the running server except those of tests and the HEAD the framework makes of every GET. */
    static List<Route> all(RunningSamraad samraad) {
        return samraad.bean(Router.class)
                .uriRoutes()
                .map(route -> new Route(
                        route.getHttpMethodName(),
                        route.getUriMatchTemplate().toString(),
                        route.getProduces().contains(MediaType.TEXT_EVENT_STREAM_TYPE)))
                .filter(route ->
                        !route.method().equals("HEAD") && !route.template().startsWith(ThrowingController.ROOT))
                .distinct()
                .sorted(java.util.Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    /** The names of everything that must be filled in. */
    List<String> names() {
        return holes().stream().flatMap(hole -> hole.names().stream()).toList();
    }

    /** An address of this route. Every name must have a value. */
    String with(Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (Hole hole : holes()) {
            path.append(template, at, hole.start());
            at = hole.end();
            if (QUERY.indexOf(hole.operator()) >= 0) {
                for (String name : hole.names()) {
                    path.append(path.indexOf("?") < 0 ? "?" : "&")
                            .append(name)
                            .append("=")
                            .append(values.get(name));
                }
            } else {
                hole.names().forEach(name -> path.append(values.get(name)));
            }
        }
        return path.append(template.substring(at)).toString();
    }

    /** Whether a path, without its query, is an address of this route. */
    boolean fits(String path) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (Hole hole : holes()) {
            pattern.append(Pattern.quote(template.substring(at, hole.start())));
            at = hole.end();
            if (QUERY.indexOf(hole.operator()) < 0) {
                pattern.append(hole.operator() == '+' ? ".+" : "[^/]+");
            }
        }
        return Pattern.matches(
                pattern.append(Pattern.quote(template.substring(at))).toString(), path);
    }

    /** The route a path belongs to: of several the one that leaves least open. */
    static Route of(List<Route> routes, String method, String path) {
        String withoutQuery = path.split("[?#]", 2)[0];
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.fits(withoutQuery))
                .min(java.util.Comparator.comparingInt(
                        route -> route.pathHoles() * 1000 - route.template().length()))
                .orElse(new Route(method, "none", false));
    }

    int pathHoles() {
        return (int) holes().stream()
                .filter(hole -> QUERY.indexOf(hole.operator()) < 0)
                .count();
    }

    private List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        int start = template.indexOf('{');
        while (start >= 0) {
            int depth = 1;
            int end = start + 1;
            while (depth > 0) {
                char c = template.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            String inside = template.substring(start + 1, end - 1);
            char operator = inside.charAt(0);
            boolean operated = !Character.isLetter(operator);
            List<String> names = new ArrayList<>();
            String body = operated ? inside.substring(1) : inside;
            if (body.indexOf(':') >= 0) {
                // A pattern may hold commas; a hole with a pattern has one name.
                names.add(body.substring(0, body.indexOf(':')));
            } else {
                for (String name : body.split(",")) {
                    names.add(name.replace("*", ""));
                }
            }
            holes.add(new Hole(operated ? operator : ' ', names, start, end));
            start = template.indexOf('{', end);
        }
        return holes;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
