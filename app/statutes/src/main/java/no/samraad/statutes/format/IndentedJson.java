package no.samraad.statutes.format;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import no.samraad.platform.audit.CanonicalJson;

/** JSON for people: indented, in the order given. */
public final class IndentedJson {
    private static final int SHORT = 100;

    private final StringBuilder out = new StringBuilder();

    private IndentedJson() {}

    /**
     * A tree as text, with a line end last.
     *
     * @param tree texts, numbers, truths, lists of these and mappings to these
     */
    public static String of(Object tree) {
        IndentedJson json = new IndentedJson();
        json.write(tree, 0);
        return json.out.append('\n').toString();
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Map<?, ?> members
            when !members.isEmpty() -> {
                out.append('{');
                Iterator<? extends Map.Entry<?, ?>> entries = members.entrySet().iterator();
                while (entries.hasNext()) {
                    Map.Entry<?, ?> entry = entries.next();
                    line(depth + 1);
                    out.append(flat(String.valueOf(entry.getKey()))).append(": ");
                    write(entry.getValue(), depth + 1);
                    out.append(entries.hasNext() ? "," : "");
                }
                line(depth);
                out.append('}');
            }
            case Collection<?> elements when !elements.isEmpty() -> writeElements(elements, depth);
            default -> out.append(flat(value));
        }
    }

    private void writeElements(Collection<?> elements, int depth) {
        if (elements.stream().noneMatch(element -> element instanceof Map || element instanceof Collection)) {
            String flat = flat(elements).replace("\",\"", "\", \"");
            if (flat.length() <= SHORT) {
                out.append(flat);
                return;
            }
        }
        out.append('[');
        Iterator<?> each = elements.iterator();
        while (each.hasNext()) {
            line(depth + 1);
            write(each.next(), depth + 1);
            out.append(each.hasNext() ? "," : "");
        }
        line(depth);
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').repeat("  ", depth);
    }

    /** A value on one line, escaped as RFC 8785 escapes. */
    private static String flat(Object value) {
        String wrapped = CanonicalJson.of(Map.of("v", value)).text();
        return wrapped.substring("{\"v\":".length(), wrapped.length() - 1);
    }
}
