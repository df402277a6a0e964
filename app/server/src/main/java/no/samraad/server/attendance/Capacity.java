package no.samraad.server.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what capacity someone is registered as being in a meeting. Whether that gives a vote is for the rules to say. */
public enum Capacity {
    /** As the member of a seat with a vote. */
    MEMBER,
    /** As the personal deputy appointed for a seat. */
    DEPUTY,
    /** For a seat whose member has handed over the vote. */
    DELEGATE,
    /** For a seat, without being appointed to it. */
    STAND_IN,
    /** As the member, or the deputy, of a seat with the right to attend and speak. */
    OBSERVER,
    GUEST,
    SECRETARIAT;

    /** The code in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code no capacity has. */
    public static Optional<Capacity> of(String code) {
        return Stream.of(values())
                .filter(capacity -> capacity.code().equals(code))
                .findFirst();
    }
}
