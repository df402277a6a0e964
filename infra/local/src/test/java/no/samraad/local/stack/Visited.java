package no.samraad.local.stack;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param path that was asked for
 */
public record Visited(String path, int status, Map<String, String> headers, String body) {
    private static final String INLINE = "</?(?:a|abbr|b|code|em|i|small|span|strong|time)\\b[^>]*>";
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern TEXTAREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    static Visited of(String path, HttpResponse<String> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        return new Visited(path, response.statusCode(), headers, response.body());
    }

    /** Where a redirect leads; fails when the answer is none. */
    public String location() {
        return Optional.ofNullable(headers.get("location"))
                .orElseThrow(() -> new IllegalStateException(status + " without a location: " + text()));
    }

    /** The words a reader sees in the page's main part: no tags, single spaces, entities resolved. As in
     * a browser, only the tags of blocks part words. */
    public String text() {
        int main = body.indexOf("<main");
        int end = body.lastIndexOf("</main>");
        String shown = main >= 0 && end > main ? body.substring(main, end) : body;
        return unescaped(shown.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                        .replaceAll(INLINE, "")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /**
     * The fields of the form that posts to an address, with the values the page gives them: hidden ones, defaults, texts,
     * what is checked or selected.
     */
    public Map<String, String> form(String action) {
        Matcher forms = FORM.matcher(body);
        while (forms.find()) {
            String wanted = attribute(forms.group(1), "action").orElse(path);
            if (wanted.equals(action)
                    && attribute(forms.group(1), "method").orElse("get").equalsIgnoreCase("post")) {
                return fields(forms.group(2));
            }
        }
        throw new IllegalStateException("no form posts to " + action + " on " + path + " (" + status + "): " + text());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String attributes = inputs.group(1);
            String type = attribute(attributes, "type").orElse("text");
            boolean chosen = !(type.equals("checkbox") || type.equals("radio")) || attributes.contains("checked");
            attribute(attributes, "name")
                    .filter(name -> chosen)
                    .ifPresent(name ->
                            fields.put(name, attribute(attributes, "value").orElse("")));
        }
        Matcher areas = TEXTAREA.matcher(form);
        while (areas.find()) {
            String words = unescaped(areas.group(2));
            attribute(areas.group(1), "name").ifPresent(name -> fields.put(name, words));
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher options = OPTION.matcher(selects.group(2));
            String first = null;
            String selected = null;
            while (options.find()) {
                String value = attribute(options.group(1), "value").orElse("");
                first = first == null ? value : first;
                selected = options.group(1).contains("selected") ? value : selected;
            }
            String value = selected != null ? selected : first == null ? "" : first;
            attribute(selects.group(1), "name").ifPresent(name -> fields.put(name, value));
        }
        return fields;
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
