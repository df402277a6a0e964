package no.samraad.server.minutes;

import java.util.Locale;
import java.util.stream.Stream;

/** How far the minutes of a meeting have come. */
public enum MinutesState {
    /** Being made; remarks can be written. */
    DRAFT,
    /** With those who took part, who may ask for changes. */
    SENT,
    APPROVED,
    /** Open to everyone; nothing in them changes any more. */
    PUBLISHED;

    /** The code in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MinutesState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such state of minutes: " + code));
    }
}
