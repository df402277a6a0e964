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
    private static final Pattern KEPT_WHILE_TYPING = Pattern.compile("<div\\b[^>]*\\bhx-post=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern CHECKED = Pattern.compile("\\schecked\\b");
    private static final Pattern DISABLED = Pattern.compile("\\sdisabled\\b");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /**
     * One control.
     *
     * @param kind {@code textarea}, {@code select}, {@code date}, {@code number} or the type of the input
     */
    record Field(String name, String kind, String value) {
        /** Whether people write what they like in it. */
        boolean free() {
            return switch (kind) {
                case "text", "textarea", "email", "tel", "search" -> true;
                default -> false;
            };
        }

        /** Whether people write in it at all: what must not be lost. */
        boolean written() {
            return free() || kind.equals("date") || kind.equals("number");
        }
    }

    /** Every form of a page that posts, once for each of its buttons that can be pressed. */
    static List<PageForm> on(Visited page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page.body());
        while (found.find()) {
            if (!attribute(found.group(1), "method").orElse("get").equalsIgnoreCase("post")) {
                continue;
            }
            String action = attribute(found.group(1), "action").orElse(page.path());
            Map<String, Field> fields = new LinkedHashMap<>();
            Matcher inputs = INPUT.matcher(found.group(2));
            while (inputs.find()) {
                String attributes = inputs.group(1);
                String kind = kind(attributes);
                String value = attribute(attributes, "value").orElse("");
                boolean checked = CHECKED.matcher(attributes).find();
                attribute(attributes, "name").ifPresent(name -> {
                    Field field = new Field(name, kind, value);
                    switch (kind) {
                        // One of a group must be sent; a browser sends none when none is checked, people check one.
                        case "radio" -> fields.merge(name, field, (first, next) -> checked ? next : first);
                        case "checkbox" -> {
                            if (checked) {
                                fields.put(name, field);
                            }
                        }
                        default -> fields.put(name, field);
                    }
                });
            }
            List<PageForm> pressed = new ArrayList<>();
            Matcher others = SELECT_OR_AREA.matcher(found.group(2));
            while (others.find()) {
                String attributes = others.group(2);
                Optional<String> name = attribute(attributes, "name");
                switch (others.group(1)) {
                    case "textarea" ->
                        name.ifPresent(n -> fields.put(n, new Field(n, "textarea", unescaped(others.group(3)))));
                    case "select" ->
                        name.ifPresent(n -> fields.put(n, new Field(n, "select", chosen(others.group(3)))));
                    default -> {
                        if (!DISABLED.matcher(attributes).find()) {
                            pressed.add(new PageForm(
                                    attribute(attributes, "formaction").orElse(action),
                                    List.of(),
                                    name.map(n -> Map.of(
                                                    n,
                                                    attribute(attributes, "value")
                                                            .orElse("")))
                                            .orElse(Map.of())));
                        }
                    }
                }
            }
            // What is kept while one types goes to an address of its own, with the same fields.
            Matcher typing = KEPT_WHILE_TYPING.matcher(found.group(2));
            while (typing.find()) {
                pressed.add(new PageForm(unescaped(typing.group(1)), List.of(), Map.of()));
            }
            pressed.forEach(
                    button -> forms.add(new PageForm(button.action(), List.copyOf(fields.values()), button.button())));
        }
        return forms;
    }

    private static String kind(String attributes) {
        String type = attribute(attributes, "type").orElse("text");
        boolean figures = attribute(attributes, "inputmode").orElse("").equals("numeric");
        // A date says how it is typed; a number has no such help.
        boolean helped = attribute(attributes, "aria-describedby").orElse("").contains("-help");
        return !figures ? type : helped ? "date" : "number";
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

    /** What makes two forms the same form of two pages: its address but for what it is about, its fields and its button. */
    String shape(List<Route> routes) {
        String last = action.substring(action.lastIndexOf('/') + 1);
        return Route.of(routes, "POST", action).template().replace("{act}", last) + " "
                + fields.stream().map(Field::name).distinct().sorted().toList() + " "
                + button.toString().replaceAll("[0-9a-f-]{36}|[0-9]+", "#");
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
