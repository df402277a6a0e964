package no.samraad.server.attendance.web;

/**
 * Something said once on top of a page.
 *
 * @param key of the message; empty for nothing
 * @param argument what fills its {@code {0}}
 */
public record Note(String key, String argument) {
    static Note none() {
        return new Note("", "");
    }

    static Note of(String key) {
        return new Note(key, "");
    }

    static Note of(String key, String argument) {
        return new Note(key, argument);
    }
}
