package no.samraad.platform.web;

import java.util.Locale;

/**
 * One step in the life of something, shown as a point on a line.
 *
 * @param detail when, and by which paragraph, ready to show; empty text shows nothing
 */
public record Step(String text, String detail, State state) {
    /** How far it has come. */
    public enum State {
        DONE,
        NOW,
        NEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
