package no.samraad.local.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.Visited;

/**
 * A form as a page shows it.
 *
 * @param button the name and value of the button pressed, where it has one
 */
record PageForm(String action, List<Field> fields, Map<String, String> button) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern SELECT_OR_AREA =
            Pattern.compile("<(textarea|select|button)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /**
     * One control.
     *
     * @param kind {@code textarea}, {@code select} or the type of the input
     */
    record Field(String name, String kind, String value) {
        /** Whether people write what they like in it. */
        boolean free() {
            return switch (kind) {
                case "text", "textarea", "email", "tel", "search" -> true;
                default -> false;
            };
        }
    }

    /** Every form of a page that posts, once for each of its buttons. */
    static List<PageForm> on(Visited page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page.body());
        while (found.find()) {
            if (!attribute(found.group(1), "method").orElse("get").equalsIgnoreCase("post")) {
                continue;
            }
            String action = attribute(found.group(1), "action").orElse(page.path());
            List<Field> fields = new ArrayList<>();
            List<Map<String, String>> buttons = new ArrayList<>();
            Matcher inputs = INPUT.matcher(found.group(2));
            while (inputs.find()) {
                String kind = attribute(inputs.group(1), "type").orElse("text");
                boolean chosen = !(kind.equals("checkbox") || kind.equals("radio"))
                        || Pattern.compile("\\bchecked\\b")
                                .matcher(inputs.group(1))
                                .find()
                        || fields.isEmpty();
                String value = attribute(inputs.group(1), "value").orElse("");
                attribute(inputs.group(1), "name")
                        .filter(name -> chosen)
                        .ifPresent(name -> fields.add(new Field(name, kind, value)));
            }
            Matcher others = SELECT_OR_AREA.matcher(found.group(2));
            while (others.find()) {
                Optional<String> name = attribute(others.group(2), "name");
                switch (others.group(1)) {
                    case "textarea" ->
                        name.ifPresent(n -> fields.add(new Field(n, "textarea", unescaped(others.group(3)))));
                    case "select" -> name.ifPresent(n -> fields.add(new Field(n, "select", chosen(others.group(3)))));
                    default ->
                        name.ifPresent(n -> buttons.add(
                                Map.of(n, attribute(others.group(2), "value").orElse(""))));
                }
            }
            if (buttons.isEmpty()) {
                buttons.add(Map.of());
            }
            buttons.forEach(button -> forms.add(new PageForm(action, List.copyOf(fields), button)));
        }
        return forms;
    }

    private static String chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String first = null;
        while (option.find()) {
            String value = attribute(option.group(1), "value").orElse("");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    /** What a browser would send when nothing is changed. */
    Map<String, String> asShown() {
        Map<String, String> sent = new LinkedHashMap<>();
        fields.forEach(field -> sent.put(field.name(), field.value()));
        sent.putAll(button);
        return sent;
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** What makes two forms the same form of two pages. */
    String shape(List<Route> routes) {
        return Route.of(routes, "POST", action).template() + " "
                + fields.stream().map(Field::name).distinct().sorted().toList() + " "
                + button.keySet();
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
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
