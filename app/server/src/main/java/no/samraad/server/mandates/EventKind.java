package no.samraad.server.mandates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided about a body's life. */
public enum EventKind {
    SET_UP,
    EVALUATED,
    PROLONGED,
    ENDED,
    MERGED;

    /** The code the database stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
