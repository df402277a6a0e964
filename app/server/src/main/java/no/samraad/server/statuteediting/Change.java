package no.samraad.server.statuteediting;

import java.util.Locale;

/**
 * What a save changed.
 *
 * @param place the label of the paragraph it concerns; empty when it concerns the whole
 */
public record Change(What what, String place) {
    private static final int LONGEST = 200;

    /** What was done. */
    public enum What {
        STARTED,
        HEADING,
        TEXT,
        PARAGRAPH_ADDED,
        PARAGRAPH_REMOVED,
        PARAGRAPH_MOVED,
        RULE_ADDED,
        RULE_CHANGED,
        RULE_REMOVED,
        IMPORTED,
        RESTORED;

        /** As it is kept. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        place = place.length() > LONGEST ? place.substring(0, LONGEST) : place;
    }

    /** A change of the whole document. */
    public static Change of(What what) {
        return new Change(what, "");
    }
}
