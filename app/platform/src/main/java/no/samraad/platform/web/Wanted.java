package no.samraad.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** Whether a page or JSON is wanted, read from an {@code Accept} header that may hold anything. */
public enum Wanted {
    PAGE,
    JSON;

    private static final int LONGEST = 1000;

    /**
     * JSON when the request prefers it to HTML, or names neither and asks an address under {@code /api/};
     * else a page.
     */
    public static Wanted by(HttpRequest<?> request) {
        String accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        double html = -1;
        double json = -1;
        if (accept != null && accept.length() <= LONGEST) {
            for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
                String type = part.split(";", 2)[0].strip();
                switch (type) {
                    case "text/html", "application/xhtml+xml" -> html = Math.max(html, quality(part));
                    case "application/json", "application/problem+json" -> json = Math.max(json, quality(part));
                    default -> {}
                }
            }
        }
        if (html <= 0 && json <= 0) {
            return request.getPath().startsWith("/api/") ? JSON : PAGE;
        }
        return json > html ? JSON : PAGE;
    }

    private static double quality(String part) {
        int at = part.indexOf("q=");
        if (at < 0) {
            return 1;
        }
        try {
            double quality =
                    Double.parseDouble(part.substring(at + 2).split(";", 2)[0].strip());
            return quality >= 0 && quality <= 1 ? quality : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
