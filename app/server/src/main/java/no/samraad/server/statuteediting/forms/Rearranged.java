package no.samraad.server.statuteediting.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samraad.platform.web.Form;

/** Rows that are added and removed by the form's own buttons, so that no script is needed. */
public final class Rearranged {
    /** The name of the buttons. */
    public static final String BUTTON = "gjor";

    static final String ROWS = ".rows";
    static final int MOST_ROWS = 60;
    private static final String MORE = "flere:";
    private static final String FEWER = "faerre:";

    private Rearranged() {}

    /** Whether a button asked for a row more or less and for nothing else. */
    public static boolean asked(Form form) {
        return form.text(BUTTON).startsWith(MORE) || form.text(BUTTON).startsWith(FEWER);
    }

    /** The form with the row more or less that a button asked for; otherwise the form itself. */
    public static Form of(Form form) {
        String wish = form.text(BUTTON);
        if (wish.startsWith(MORE)) {
            return with(form, wish.substring(MORE.length()));
        }
        if (wish.startsWith(FEWER)) {
            return without(form, wish.substring(FEWER.length()));
        }
        return form;
    }

    /** How many rows a form has under this name; a form that is new has one where something must be said. */
    static int rows(Form form, String name, Part.Need need) {
        int none = need == Part.Need.REQUIRED ? 1 : 0;
        return Math.clamp(form.number(name + ROWS).orElse(none), 0, MOST_ROWS);
    }

    private static Form with(Form form, String name) {
        Map<String, Object> fields = fields(form);
        fields.put(name + ROWS, String.valueOf(Math.min(MOST_ROWS, rows(form, name, Part.Need.REQUIRED) + 1)));
        return Form.of(fields);
    }

    private static Form without(Form form, String row) {
        int dot = row.lastIndexOf('.');
        if (dot < 0 || !row.substring(dot + 1).matches("[0-9]{1,2}")) {
            return form;
        }
        String name = row.substring(0, dot);
        int gone = Integer.parseInt(row.substring(dot + 1));
        int rows = rows(form, name, Part.Need.REQUIRED);
        if (gone >= rows) {
            return form;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Object> field : fields(form).entrySet()) {
            String key = field.getKey();
            int at = rowOf(key, name);
            if (at < 0 || at < gone) {
                fields.put(key, field.getValue());
            } else if (at > gone) {
                fields.put(name + "." + (at - 1) + key.substring((name + "." + at).length()), field.getValue());
            }
        }
        fields.put(name + ROWS, String.valueOf(rows - 1));
        return Form.of(fields);
    }

    /** The row a field lies in; negative when in none. */
    private static int rowOf(String key, String name) {
        if (!key.startsWith(name + ".")) {
            return -1;
        }
        String rest = key.substring(name.length() + 1);
        String number = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        return number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : -1;
    }

    private static Map<String, Object> fields(Form form) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : form.names()) {
            List<String> values = form.all(name);
            fields.put(name, values.size() == 1 ? values.getFirst() : values);
        }
        return fields;
    }
}
