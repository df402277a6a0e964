package no.samraad.server.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a case paper may hold, and how its numbered points travel to and from the database. */
public final class PaperText {
    /** Stands between the points of one proposal in one column; no typed text can hold it. */
    public static final String POINT_SEPARATOR = "\u001f";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[xX]{2,}|[_.…]{3,}|\\[[^\\]\\n]{0,60}\\])(?![\\p{L}\\p{N}])");

    private PaperText() {}

    /** Typed text without control characters; lines and tabs stay. */
    public static String clean(String typed) {
        return CONTROL.matcher(typed).replaceAll("");
    }

    /** The points of one column. */
    public static List<String> points(String joined) {
        return joined.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(joined.split(POINT_SEPARATOR, -1)));
    }

    /**
     * Whether something in the text is still to be filled in, such as {@code xx fra UNN}, {@code ___} or
     * {@code [navn]}: the decision cannot stand before it is.
     */
    public static boolean hasPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
