package no.samraad.server.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.seat.Presence;

/** Where someone takes part from. */
public enum Whereabouts {
    ROOM,
    REMOTE;

    /** The code in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code that is none. */
    public static Optional<Whereabouts> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** As the rules name it. */
    public Presence judged() {
        return switch (this) {
            case ROOM -> Presence.IN_ROOM;
            case REMOTE -> Presence.REMOTE;
        };
    }
}
