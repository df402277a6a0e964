package no.samraad.local.web;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server of the local stack answers.
 *
 * @param status HTTP status
 * @param headers by name
 * @param body bytes, perhaps none
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    /** Nothing runs, nothing loads from elsewhere, nobody frames. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";

    /** A page. */
    public static Answer html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page).with("Content-Security-Policy", POLICY);
    }

    /**
     * A page whose form may end, by redirect, at another origin: browsers hold redirects after a form to the same policy.
     *
     * @param origins scheme, host and port of each
     */
    public static Answer htmlSendingTo(List<String> origins, String page) {
        return of(200, "text/html; charset=utf-8", page)
                .with(
                        "Content-Security-Policy",
                        POLICY.replace("form-action 'self'", "form-action 'self' " + String.join(" ", origins)));
    }

    /** A JSON object. */
    public static Answer json(int status, Map<String, ?> object) {
        return of(status, "application/json", JSONObjectUtils.toJSONString(object));
    }

    /** A JSON array. */
    public static Answer json(int status, List<?> array) {
        return of(status, "application/json", JSONArrayUtils.toJSONString(array));
    }

    /** Plain text, also for errors. */
    public static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    /** A style sheet. */
    public static Answer css(String sheet) {
        return of(200, "text/css; charset=utf-8", sheet);
    }

    /** "Look there", with GET. */
    public static Answer seeOther(URI place) {
        return new Answer(303, Map.of("Location", place.toString()), new byte[0]);
    }

    /** A file to save; the browser is told never to show it. */
    public static Answer download(String type, String fileName, byte[] bytes) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        return new Answer(
                200,
                Map.of("Content-Type", type, "Content-Disposition", "attachment; filename=\"" + ascii + "\""),
                bytes);
    }

    /** The same answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    private static Answer of(int status, String type, String text) {
        return new Answer(status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }
}
